import { event } from "../../server.js";
import type { Dialect } from "../dialect.js";
import {
  chatDialect,
  EVERYWHERE,
  plain,
  plainCounts,
  refuses,
  SERVER_FAULTS,
  said,
} from "./chat.js";

const key = { variable: "AZURE_API_KEY", header: "api-key" } as const;

const FILTERED = {
  error: {
    message:
      "The response was filtered due to the prompt triggering Azure OpenAI's content management policy.",
    type: null,
    param: "prompt",
    code: "content_filter",
    status: 400,
    innererror: {
      code: "ResponsibleAIPolicyViolation",
      content_filter_result: { violence: { filtered: true, severity: "high" } },
    },
  },
};

const refusals: Dialect["refusals"] = {
  ...SERVER_FAULTS,
  "the key is wrong": refuses(401, {
    error: { code: "401", message: "Access denied due to invalid subscription key." },
  }),
  "the model is not there": refuses(404, {
    error: { code: "DeploymentNotFound", message: "The API deployment does not exist." },
  }),
  "too many requests came": refuses(
    429,
    { error: { code: "429", message: "Requests have exceeded the limit. Please retry later." } },
    { "x-ratelimit-remaining-requests": "0" },
  ),
  "the request is malformed": refuses(
    400,
    said("Invalid 'messages'", "invalid_request_error", null),
  ),
  "a parameter is not supported": refuses(400, {
    error: {
      message: "Unsupported parameter: 'max_tokens' is not supported with this model.",
      type: "invalid_request_error",
      param: "max_tokens",
      code: "unsupported_parameter",
      callstack: ["at Validate()"],
    },
  }),
  "the prompt was filtered": refuses(400, FILTERED),
};

/** The first event of a filtered stream has no choices and no model. */
const prompt = event({
  choices: [],
  id: "",
  model: "",
  prompt_filter_results: [
    { prompt_index: 0, content_filter_results: { hate: { filtered: false, severity: "safe" } } },
  ],
});
/** The asynchronous filter reports by events without text. */
const offsets = event({
  id: "",
  model: "",
  choices: [
    {
      index: 0,
      finish_reason: null,
      content_filter_results: { hate: { filtered: false, severity: "safe" } },
      content_filter_offsets: { check_offset: 44, start_offset: 44, end_offset: 198 },
    },
  ],
});

const common = {
  key,
  echo: "DeepSeek-R1",
  opening: [
    prompt,
    event({
      id: "c-1",
      model: "DeepSeek-R1",
      choices: [{ index: 0, delta: { role: "assistant", content: "" }, finish_reason: null }],
    }),
    offsets,
  ],
  places: [...EVERYWHERE].reverse(),
  counted: plainCounts,
  tells: plain,
  refusals,
  troubles: {
    "an error object": {
      bytes: event({ error: { code: "500", message: "internal error" } }),
      kind: "stream-error",
      scope: "retry",
    },
    "the filter's error": {
      bytes: event(FILTERED),
      kind: "filtered",
      scope: "sample",
    },
  },
} as const;

/** Microsoft Azure AI Foundry, by each of its routes. */
export const azure: readonly Dialect[] = [
  chatDialect({
    ...common,
    name: "Azure, deployments",
    config: { kind: "azure", model: "DeepSeek-R1" },
    path: "/openai/deployments/DeepSeek-R1",
    url: "/openai/deployments/DeepSeek-R1/chat/completions?api-version=2024-10-21",
    fields: ["reasoning_content"],
  }),
  chatDialect({
    ...common,
    name: "Azure, models",
    config: { kind: "azure", model: "DeepSeek-R1" },
    path: "/models",
    url: "/models/chat/completions?api-version=2024-05-01-preview",
  }),
  chatDialect({
    ...common,
    name: "Azure, v1",
    config: { kind: "azure", model: "DeepSeek-R1" },
    path: "/openai/v1",
    url: "/openai/v1/chat/completions",
    fields: ["reasoning_content"],
  }),
];
