import { chatDialect, plain, plainCounts, refuses, SERVER_FAULTS } from "./chat.js";

/** The router of Hugging Face: the form of the reasoning is the chosen provider's. */
export const huggingface = chatDialect({
  name: "Hugging Face",
  config: { kind: "huggingface", model: "deepseek-ai/DeepSeek-R1:novita" },
  path: "/v1",
  url: "/v1/chat/completions",
  key: { variable: "HF_TOKEN", header: "authorization" },
  echo: "deepseek/deepseek-r1",
  fields: ["reasoning_content", "reasoning"],
  places: ["in an extra event", "on the last choice"],
  counted: plainCounts,
  tells: plain,
  refusals: {
    ...SERVER_FAULTS,
    "the key is wrong": refuses(401, { error: "Invalid username or password." }),
    "no credit is left": refuses(402, {
      error:
        "You have exceeded your monthly included credits for Inference Providers. Subscribe to PRO",
    }),
    "the key lacks the right": refuses(403, { error: "insufficient permissions" }),
    "the model is not there": refuses(400, {
      error: {
        message: "The requested model is not supported by provider novita.",
        type: "invalid_request_error",
        code: "model_not_supported",
      },
    }),
    "too many requests came": refuses(429, { error: "Too Many Requests" }),
    "the request is malformed": refuses(422, { error: "Input validation error" }),
  },
});
