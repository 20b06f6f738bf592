import { retirementOf } from "../models/retired.js";
import type { ServerError } from "./server-error.js";
import type { Target } from "./target.js";

const CODES = new Set([
  "model_not_found",
  "model_not_supported",
  "model_not_exist",
  "DeploymentNotFound",
]);

/** DeepSeek's, Hugging Face's and Bedrock's words under status 400 for a model that is not there. */
const NO_SUCH_MODEL =
  /model\b.{0,60}\b(?:not exist|not found|isn.t supported|is not supported)|on-demand throughput isn.t supported/i;

/** Other providers answer 404, which can mean a wrong address as well. */
export function isAboutTheModel(
  status: number,
  { code = "", message = "" }: ServerError,
  { kind, model }: Target,
): boolean {
  if (status === 404) return true;
  if (status !== 400) return false;
  return CODES.has(code) || NO_SUCH_MODEL.test(message) || retirementOf(kind, model) !== undefined;
}

/** What to do about a model that a provider does not serve. */
export function mendOfModel({ kind, model }: Target): string {
  const retired = retirementOf(kind, model);
  if (retired !== undefined) return retired;
  switch (kind) {
    case "azure":
      return `"${model}" must be the name of a deployment of yours, and baseURL one of the routes`;
    case "bedrock":
      return `"${model}" may need an inference profile (us.${model}), another region, or access granted`;
    case "ollama":
      return `fetch it first: ollama pull ${model}`;
    default:
      return `is "${model}" the model id? assay backends check lists those served; is baseURL right (does it end in /v1?)`;
  }
}
