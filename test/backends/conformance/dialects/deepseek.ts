import { event } from "../../server.js";
import { chatDialect, EVERYWHERE, refuses, SERVER_FAULTS, said } from "./chat.js";

const opaque = { "content-type": "application/octet-stream", "x-ds-trace-id": "trace-1" };
const useless = "invalid_request_error";

/** https://api-docs.deepseek.com */
export const deepseek = chatDialect({
  name: "DeepSeek",
  config: { kind: "deepseek", model: "deepseek-v4-pro" },
  path: "",
  url: "/chat/completions",
  key: { variable: "DEEPSEEK_API_KEY", header: "authorization" },
  echo: "deepseek-v4-pro",
  fields: ["reasoning_content"],
  nulls: true,
  opening: [
    event({
      id: "c-1",
      model: "deepseek-v4-pro",
      system_fingerprint: "fp_1",
      choices: [{ index: 0, delta: { role: "assistant", content: null, reasoning_content: "" } }],
      usage: null,
    }),
  ],
  words: {
    stop: "stop",
    length: "length",
    content_filter: "content-filter",
    tool_calls: "tool-calls",
    insufficient_system_resource: "capacity",
  },
  places: [...EVERYWHERE].reverse(),
  counted: ({ input, output, reasoning, cached }) => ({
    prompt_tokens: input,
    prompt_cache_hit_tokens: cached,
    prompt_cache_miss_tokens: input - cached,
    completion_tokens: output,
    completion_tokens_details: { reasoning_tokens: reasoning },
    total_tokens: input + output,
  }),
  refusals: {
    ...SERVER_FAULTS,
    "the key is wrong": refuses(
      401,
      said("Authentication Fails, Your api key is invalid", "authentication_error", useless),
      opaque,
    ),
    "no credit is left": refuses(
      402,
      said("Insufficient Balance", "unknown_error", useless),
      opaque,
    ),
    "the model is not there": refuses(400, said("Model Not Exist", useless, useless), opaque),
    "too many requests came": refuses(429, said("Rate limit reached", "rate_limit", null)),
    "the request is malformed": refuses(422, said("Failed to deserialize", useless, useless)),
    "a parameter is not supported": refuses(
      400,
      said(
        "Invalid max_tokens value, the valid range of max_tokens is [1, 8192]",
        useless,
        useless,
      ),
    ),
    "the prompt is too long": refuses(
      400,
      said(
        "This model's maximum context length is 65536 tokens. However, you requested 70000 tokens",
        useless,
        useless,
      ),
    ),
    "the prompt was filtered": refuses(400, said("Content Exists Risk", useless, useless), opaque),
  },
});
