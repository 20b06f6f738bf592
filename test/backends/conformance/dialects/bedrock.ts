import type { Script } from "../../server.js";
import { damaged, exceptionFrame, frame } from "../aws-frames.js";
import type { Dialect, Trouble } from "../dialect.js";
import { chatDialect, plain, plainCounts, refuses, SERVER_FAULTS } from "./chat.js";

const key = { variable: "AWS_BEARER_TOKEN_BEDROCK", header: "authorization" } as const;
const model = "us.deepseek.r1-v1:0";

/** Bedrock names the error in a header, with an address behind a colon. */
function awsError(status: number, type: string, message: string): Script {
  return refuses(
    status,
    { message },
    { "x-amzn-errortype": `${type}:http://internal.amazon.com/coral/com.amazon.bedrock/` },
  );
}

const refusals: Dialect["refusals"] = {
  "the key lacks the right": awsError(
    403,
    "AccessDeniedException",
    "You don't have access to the model with the specified model ID.",
  ),
  "the key is wrong": awsError(
    403,
    "UnrecognizedClientException",
    "The security token included in the request is invalid.",
  ),
  "the model is not there": awsError(
    400,
    "ValidationException",
    "Invocation of model ID deepseek.r1-v1:0 with on-demand throughput isn't supported. Retry your request with the ID or ARN of an inference profile that contains this model.",
  ),
  "too many requests came": awsError(429, "ThrottlingException", "Too many requests"),
  "the quota is used up": awsError(400, "ServiceQuotaExceededException", "Quota exceeded"),
  "the model is not ready": awsError(429, "ModelNotReadyException", "Model is not ready"),
  "the model took too long": awsError(408, "ModelTimeoutException", "Model timed out"),
  "the server broke": awsError(500, "InternalServerException", "internal error"),
  "the gateway broke": awsError(424, "ModelErrorException", "The model returned an error"),
  "the server is overloaded": awsError(503, "ServiceUnavailableException", "unavailable"),
  "the request is malformed": awsError(400, "ValidationException", "Malformed input request"),
};

const exception = (type: string, scope: Trouble["scope"]): Trouble => ({
  bytes: exceptionFrame(type, `words of ${type}`),
  kind: "stream-error",
  scope,
});

const block = (contentBlockIndex: number, delta: object) =>
  frame("contentBlockDelta", { contentBlockIndex, delta });

/** Bedrock's Converse API: binary frames, and usage behind the end. */
const converse: Dialect = {
  name: "Bedrock, Converse",
  config: { kind: "bedrock", region: "us-east-1", model },
  path: "",
  url: "/model/us.deepseek.r1-v1%3A0/converse-stream",
  key,
  contentType: "application/vnd.amazon.eventstream",
  opening: [frame("messageStart", { role: "assistant" })],
  fields: { reasoningContent: (text) => block(0, { reasoningContent: { text } }) },
  text: (text) => block(1, { text }),
  ending: (word, tokens) => [
    frame("contentBlockStop", { contentBlockIndex: 1 }),
    frame("messageStop", { stopReason: word }),
    ...(tokens
      ? [
          frame("metadata", {
            metrics: { latencyMs: 9 },
            usage: {
              inputTokens: tokens.input - tokens.cached,
              cacheReadInputTokens: tokens.cached,
              outputTokens: tokens.output,
              totalTokens: tokens.input + tokens.output,
            },
          }),
        ]
      : []),
  ],
  words: {
    end_turn: "stop",
    stop_sequence: "stop",
    max_tokens: "length",
    model_context_window_exceeded: "length",
    tool_use: "tool-calls",
    content_filtered: "content-filter",
    guardrail_intervened: "content-filter",
    malformed_model_output: "unknown",
  },
  places: ["in an extra event"],
  tells: ["input", "output", "cached"],
  beats: {},
  refusals,
  troubles: {
    throttlingException: exception("throttlingException", "retry"),
    modelStreamErrorException: exception("modelStreamErrorException", "retry"),
    internalServerException: exception("internalServerException", "retry"),
    serviceUnavailableException: exception("serviceUnavailableException", "retry"),
    validationException: exception("validationException", "sample"),
  },
  malformed: damaged(block(1, { text: "damaged" })),
  repeating: (secret) => exceptionFrame("throttlingException", `who is ${secret}?`),
};

/** Bedrock's OpenAI-compatible route. */
const chat = chatDialect({
  name: "Bedrock, chat",
  config: { kind: "bedrock", region: "us-east-1", route: "chat", model: "deepseek.v3-v1:0" },
  path: "",
  url: "/openai/v1/chat/completions",
  key,
  echo: "deepseek.v3-v1:0",
  fields: ["reasoning"],
  places: ["in an extra event"],
  counted: plainCounts,
  tells: plain,
  refusals: {
    ...SERVER_FAULTS,
    "the key is wrong": refuses(401, { error: { message: "Invalid API key", code: 401 } }),
    "the model is not there": refuses(404, { error: { message: "model not found" } }),
  },
});

export const bedrock: readonly Dialect[] = [converse, chat];
