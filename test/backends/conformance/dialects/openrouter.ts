import { chatDialect, plain, plainCounts, refuses, SERVER_FAULTS } from "./chat.js";

const says = (code: number, message: string) => ({ error: { code, message, metadata: {} } });

/** The router OpenRouter: reasoning in `reasoning`, errors with a number as their code. */
export const openrouter = chatDialect({
  name: "OpenRouter",
  config: { kind: "openrouter", model: "deepseek/deepseek-r1", provider: "novita" },
  path: "/api/v1",
  url: "/api/v1/chat/completions",
  key: { variable: "OPENROUTER_API_KEY", header: "authorization" },
  echo: "deepseek/deepseek-r1",
  fields: ["reasoning"],
  places: ["in an extra event"],
  counted: plainCounts,
  tells: plain,
  refusals: {
    ...SERVER_FAULTS,
    "the key is wrong": refuses(401, says(401, "No auth credentials found")),
    "no credit is left": refuses(402, says(402, "Insufficient credits")),
    "the model is not there": refuses(404, says(404, "No endpoints found for this model")),
    "too many requests came": refuses(429, says(429, "Rate limit exceeded")),
    "the request is malformed": refuses(400, says(400, "Input must have at least 1 token")),
  },
});
