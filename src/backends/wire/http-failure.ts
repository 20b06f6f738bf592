import { optional } from "../../collections.js";
import type { Failure, FailureScope } from "../backend.js";
import { retirementOf } from "../models/retired.js";
import { retryAfterOf } from "./retry-after.js";
import { isFiltered, readErrorBody, type ServerError } from "./server-error.js";
import type { Target } from "./target.js";

/** An answer with a status other than success. */
export interface Refusal {
  readonly status: number;
  readonly header: (name: string) => string | null;
  /** As much of the body as was read. */
  readonly body: string;
}

/** What an error status means for the run. */
export function httpFailure(refusal: Refusal, target: Target): Failure {
  const { status, header, body } = refusal;
  if (status >= 300 && status < 400) return redirected(refusal, target);
  const error = { ...readErrorBody(body), ...optional({ type: awsTypeOf(header) }) };
  const said = error.message === undefined ? "" : `: ${target.foreign.plain(error.message)}`;
  const answered = `${target.host} answered ${status}${said}`;
  if (status === 400 && isFiltered(error)) {
    const message = `${answered}; the provider refused the prompt for its content`;
    return { kind: "filtered", scope: "sample", message, status };
  }
  const retired = retirementOf(target.kind, target.model);
  if ((status === 400 || status === 404) && (retired !== undefined || isUnknownModel(error))) {
    const mend = retired ?? notServed(target);
    return { kind: "http", scope: "backend", message: `${answered}; ${mend}`, status };
  }
  const retryAfter = retryAfterOf(header);
  const mend = mendOf(status, error, target);
  return {
    kind: "http",
    scope: scopeOf(status, error),
    message: mend === undefined ? answered : `${answered}; ${mend}`,
    status,
    ...(retryAfter !== undefined && { retryAfter }),
  };
}

/** AWS names the error in a header: `ThrottlingException:http://...`. */
function awsTypeOf(header: Refusal["header"]): string | undefined {
  return header("x-amzn-errortype")?.split(":")[0];
}

function redirected({ status, header }: Refusal, target: Target): Failure {
  const location = header("location") ?? "";
  const to = URL.canParse(location, target.baseURL)
    ? target.foreign.plain(new URL(location, target.baseURL).origin)
    : "another address";
  const message =
    `${target.host} answered ${status}, a redirect to ${to}, which is not followed: ` +
    "it would carry the prompt and the key to another host; set baseURL to where the API is";
  return { kind: "http", scope: "backend", message, status };
}

/** AWS's errors under 400 that no other prompt would escape. */
const AWS_QUOTA = new Set(["ServiceQuotaExceededException", "ResourceNotFoundException"]);

function scopeOf(status: number, error: ServerError): FailureScope {
  if (status === 429) return isOutOfQuota(error) ? "backend" : "retry";
  if (AWS_QUOTA.has(error.type ?? "")) return "backend";
  if ([408, 409, 424, 425].includes(status) || status >= 500) return "retry";
  // Nothing in these depends on the prompt: the next sample would meet the same.
  return [401, 402, 403, 404, 405, 407, 410, 412].includes(status) ? "backend" : "sample";
}

/** Providers say it under 400 and 404 alike, in a code or in words. */
function isUnknownModel({ code, message = "" }: ServerError): boolean {
  return (
    ["model_not_found", "DeploymentNotFound", "model_not_exist"].includes(code ?? "") ||
    /model\b.{0,60}\b(?:not exist|not found|isn't supported|is not supported)/i.test(message) ||
    /on-demand throughput isn.t supported/i.test(message)
  );
}

function notServed({ kind, model }: Target): string {
  switch (kind) {
    case "azure":
      return `"${model}" must be the name of a deployment of yours: see the portal`;
    case "bedrock":
      return `"${model}" may need an inference profile (us.${model}), another region, or access granted`;
    case "ollama":
      return `fetch it first: ollama pull ${model}`;
    default:
      return `is "${model}" the model id? assay backends check lists those that are served`;
  }
}

function mendOf(status: number, error: ServerError, target: Target): string | undefined {
  const { model, hasKey, foreign } = target;
  switch (status) {
    case 400:
    case 422:
      return error.param === undefined
        ? undefined
        : `it is about the parameter "${foreign.plain(error.param)}": change it under sampling or leave it out`;
    case 401:
      return !hasKey
        ? "no key was sent: name its environment variable in apiKeyEnv"
        : "check the key in the environment variable that apiKeyEnv names";
    case 402:
      return "the account has no credit left: top it up";
    case 403:
      return `the key may not use the model "${model}" here: check its rights and region`;
    case 404:
      return `is "${model}" the model id? assay backends check lists those served; is baseURL right (does it end in /v1?)`;
    case 413:
      return "the prompt is too long for this endpoint";
    case 429:
      return isOutOfQuota(error)
        ? "the account's quota is used up: raise it or wait for the next period"
        : "lower limits.concurrency if this goes on";
    default:
      return undefined;
  }
}

function isOutOfQuota({ code, type }: ServerError): boolean {
  return code === "insufficient_quota" || type === "insufficient_quota";
}
