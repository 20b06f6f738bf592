import { chatDialect, plain, plainCounts, refuses, SERVER_FAULTS } from "./chat.js";

const model = "accounts/fireworks/models/deepseek-r1-0528";
const said = (message: string, code: string | null = null) => ({
  error: { object: "error", type: "invalid_request_error", message, param: null, code },
});

export const fireworks = chatDialect({
  name: "Fireworks",
  config: { kind: "fireworks", model },
  path: "/inference/v1",
  url: "/inference/v1/chat/completions",
  key: { variable: "FIREWORKS_API_KEY", header: "authorization" },
  echo: model,
  fields: ["reasoning_content"],
  places: ["on the last choice", "in an extra event"],
  counted: plainCounts,
  tells: plain,
  refusals: {
    ...SERVER_FAULTS,
    "the key is wrong": refuses(401, { error: "The API key you provided is invalid." }),
    "no credit is left": refuses(402, said("unpaid invoices")),
    "the key lacks the right": refuses(403, { error: "forbidden" }),
    "the account is suspended": refuses(412, { error: "Account suspended" }),
    "the model is not there": refuses(404, said("Model not found, inaccessible", "NOT_FOUND")),
    "too many requests came": refuses(429, said("rate limit exceeded"), {
      "x-ratelimit-limit-tokens-generated": "900",
    }),
    "the request is malformed": refuses(400, said("Extra inputs are not permitted")),
    "the prompt is too long": refuses(400, said("The prompt is too long: 70000")),
  },
});
