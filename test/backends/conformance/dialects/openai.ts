import { event } from "../../server.js";
import { chatDialect, refuses, SERVER_FAULTS, said } from "./chat.js";

const bad = "invalid_request_error";

/** OpenAI: the reasoning is counted and never shown. */
export const openai = chatDialect({
  name: "OpenAI",
  config: { kind: "openai", model: "o3-2025-04-16" },
  path: "/v1",
  url: "/v1/chat/completions",
  key: { variable: "OPENAI_API_KEY", header: "authorization" },
  echo: "o3-2025-04-16",
  beside: { service_tier: "default", system_fingerprint: null, obfuscation: "aXb3" },
  words: {
    stop: "stop",
    length: "length",
    content_filter: "content-filter",
    tool_calls: "tool-calls",
  },
  places: ["in an extra event"],
  refusals: {
    ...SERVER_FAULTS,
    "the key is wrong": refuses(401, said("Incorrect API key provided", bad, "invalid_api_key")),
    "the key lacks the right": refuses(
      403,
      said("Country, region, or territory not supported", "request_forbidden", null),
    ),
    "the model is not there": refuses(
      404,
      said(
        "The model `o1` does not exist or you do not have access to it.",
        bad,
        "model_not_found",
      ),
    ),
    "too many requests came": refuses(
      429,
      said("Rate limit reached", "tokens", "rate_limit_exceeded"),
      { "x-ratelimit-reset-requests": "6m0s", "x-should-retry": "true" },
    ),
    "the quota is used up": refuses(
      429,
      said("You exceeded your current quota", "insufficient_quota", "insufficient_quota"),
      { "x-should-retry": "true" },
    ),
    "a parameter is not supported": refuses(
      400,
      said(
        "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
        bad,
        "unsupported_parameter",
        "max_tokens",
      ),
    ),
    "the request is malformed": refuses(400, said("Invalid type for 'messages'", bad, null)),
    "the prompt is too long": refuses(
      400,
      said("This model's maximum context length is 200000 tokens.", bad, "context_length_exceeded"),
    ),
  },
  troubles: {
    "an error object": {
      bytes: event({
        error: { message: "The server had an error", type: "server_error", code: null },
      }),
      kind: "stream-error",
      scope: "retry",
    },
    "an error that names the request": {
      bytes: event(said("too long", bad, "context_length_exceeded")),
      kind: "stream-error",
      scope: "sample",
    },
  },
});
