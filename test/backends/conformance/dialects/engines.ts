import { event } from "../../server.js";
import type { Dialect } from "../dialect.js";
import { chatDialect, plain, plainCounts, refuses, SERVER_FAULTS } from "./chat.js";

const key = { variable: "ENGINE_KEY", header: "authorization" } as const;
const config = { kind: "openai-compatible", model: "m", apiKeyEnv: key.variable };
const common = { key, config, path: "/v1", url: "/v1/chat/completions", echo: "m-echo" };

/** vLLM and SGLang, with a reasoning parser or without one. */
const vllm = chatDialect({
  ...common,
  name: "vLLM and SGLang",
  beats: {
    comments: ": keep-alive\n\n",
    "events without data": "event: ping\nid: 7\nretry: 100\n\n",
    "events with empty data": "data:\n\ndata: \r\n\r\n",
    "events of another kind": 'event: ping\ndata: {"type":"ping"}\n\n',
    "empty choices": event({ choices: [] }),
  },
  fields: ["reasoning", "reasoning_content"],
  words: { stop: "stop", length: "length", tool_calls: "tool-calls" },
  places: ["in an extra event", "on every event"],
  counted: plainCounts,
  tells: plain,
  refusals: {
    ...SERVER_FAULTS,
    "the key is wrong": refuses(401, { error: "Unauthorized" }),
    "the model is not there": refuses(404, {
      object: "error",
      message: "The model `m` does not exist.",
      type: "NotFoundError",
      param: null,
      code: 404,
    }),
    "the prompt is too long": refuses(400, {
      object: "error",
      message: "This model's maximum context length is 4096 tokens.",
      type: "BadRequestError",
      param: null,
      code: 400,
    }),
  },
  troubles: {
    "an error object": {
      bytes: event({ error: { message: "engine fault", type: "InternalServerError", code: 500 } }),
      kind: "stream-error",
      scope: "retry",
    },
    "an error of the older, flat form": {
      bytes: event({ object: "error", message: "engine fault", type: "InternalServerError" }),
      kind: "stream-error",
      scope: "retry",
    },
    "an error that names the request": {
      bytes: event({ object: "error", message: "too long", type: "BadRequestError", code: 400 }),
      kind: "stream-error",
      scope: "sample",
    },
  },
});

/** llama.cpp's server, which pings by a bare colon and ends an error without an end marker. */
const llamaCpp = chatDialect({
  ...common,
  name: "llama.cpp and LM Studio",
  fields: ["reasoning_content"],
  words: { stop: "stop", length: "length" },
  places: ["in an extra event"],
  counted: plainCounts,
  tells: plain,
  beats: { "bare comments": ":\n\n" },
  beside: { system_fingerprint: "b7000", timings: { prompt_ms: 5, predicted_ms: 9 } },
  refusals: {
    "the key is wrong": refuses(401, {
      error: { message: "Invalid API Key", type: "authentication_error", code: 401 },
    }),
    "the server is overloaded": refuses(503, {
      error: { code: 503, message: "Loading model", type: "unavailable_error" },
    }),
    "the prompt is too long": refuses(400, {
      error: {
        code: 400,
        message: "request (42947 tokens) exceeds the available context size (8192 tokens)",
        type: "exceed_context_size_error",
        n_prompt_tokens: 42947,
        n_ctx: 8192,
      },
    }),
  },
  troubles: {
    "an error object": {
      bytes: event({ error: { code: 500, message: "decode failed", type: "server_error" } }),
      kind: "stream-error",
      scope: "retry",
    },
    "an error that names the request": {
      bytes: event({
        error: { code: 400, message: "too long", type: "exceed_context_size_error" },
      }),
      kind: "stream-error",
      scope: "sample",
    },
  },
});

export const engines: readonly Dialect[] = [vllm, llamaCpp];
