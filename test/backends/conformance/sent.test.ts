import { describe, expect, it } from "vitest";
import { backendSchema, isRemote } from "../../../src/config/backend-kinds.js";
import type { Sampling } from "../../../src/suites/suite.js";
import { ask, plays } from "./ask.js";
import { type Dialect, streamed } from "./dialect.js";
import { DIALECTS } from "./dialects/index.js";

const SAMPLING: Sampling = { temperature: 0.6, topP: 0.95, maxTokens: 32_768 };

interface Sent {
  /** Row of the table of dialects, by its name. */
  readonly row: string;
  readonly title: string;
  readonly config?: Readonly<Record<string, unknown>>;
  /** Of the base URL, where it is not the row's own. */
  readonly path?: string;
  readonly url?: string;
  readonly body?: object;
  readonly headers?: Readonly<Record<string, string>>;
  /** Fields that the body must not have, and headers that must not be sent. */
  readonly without?: readonly string[];
}

const usual = { temperature: 0.6, top_p: 0.95, max_tokens: 32_768, seed: 11 };
const o1 = { model: "my-o1", serves: "openai/o1-2024-12-17" };
const reasoningModel = ["temperature", "top_p", "max_tokens", "seed"];
const answersWhole = { stream: false };

const SENT: readonly Sent[] = [
  {
    row: "DeepSeek",
    title: "neither temperature nor top_p while it thinks, as they would be ignored",
    body: { max_tokens: 32_768, stream: true, stream_options: { include_usage: true } },
    without: ["temperature", "top_p", "seed", "thinking", "logprobs"],
  },
  {
    row: "DeepSeek",
    title: "temperature and top_p where thinking is switched off",
    config: { thinking: false },
    body: { temperature: 0.6, top_p: 0.95, thinking: { type: "disabled" } },
  },
  {
    row: "DeepSeek",
    title: "the strength of thinking",
    config: { thinking: true, effort: "max" },
    body: { thinking: { type: "enabled" }, reasoning_effort: "max" },
  },
  {
    row: "OpenAI",
    title: "max_completion_tokens and no sampling to a reasoning model",
    config: { effort: "high" },
    body: { max_completion_tokens: 32_768, reasoning_effort: "high" },
    without: reasoningModel,
  },
  {
    row: "OpenAI",
    title: "sampling to a model that does not reason",
    config: { model: "gpt-4o-2024-08-06" },
    body: { temperature: 0.6, top_p: 0.95, max_completion_tokens: 32_768, seed: 11 },
    without: ["max_tokens"],
  },
  {
    row: "OpenAI",
    title: "organization and project as headers",
    config: { organization: "org-1", project: "proj-1" },
    headers: { "openai-organization": "org-1", "openai-project": "proj-1" },
  },
  {
    row: "OpenAI",
    title: "no stream to a model that has none",
    config: answersWhole,
    body: { stream: false },
    without: ["stream_options"],
  },
  {
    row: "OpenRouter",
    title: "the one host that may answer, and that its cost is wanted",
    config: { effort: "high" },
    body: {
      ...usual,
      provider: { order: ["novita"], allow_fallbacks: false },
      usage: { include: true },
      reasoning: { effort: "high" },
    },
  },
  {
    row: "Azure, deployments",
    title: "the usual settings to R1, with the key in api-key",
    body: { ...usual, model: "DeepSeek-R1", stream_options: { include_usage: true } },
    without: ["authorization"],
  },
  {
    row: "Azure, deployments",
    title: "the deployment's name in the path, where the base URL leaves it out",
    config: { model: "my r1" },
    path: "/openai/deployments",
    url: "/openai/deployments/my%20r1/chat/completions?api-version=2024-10-21",
  },
  {
    row: "Azure, deployments",
    title: "the version that the configuration names",
    config: { apiVersion: "2025-01-01-preview" },
    url: "/openai/deployments/DeepSeek-R1/chat/completions?api-version=2025-01-01-preview",
  },
  {
    row: "Azure, deployments",
    title: "max_completion_tokens and no sampling to a deployment that serves o1",
    config: { ...o1, ...answersWhole },
    path: "/openai/deployments/my-o1",
    url: "/openai/deployments/my-o1/chat/completions?api-version=2024-10-21",
    body: { max_completion_tokens: 32_768, stream: false },
    without: reasoningModel,
  },
  {
    row: "Azure, models",
    title: "nothing about further fields where there are none",
    without: ["extra-parameters"],
  },
  {
    row: "Azure, models",
    title: "the header that lets further fields through",
    config: { body: { top_k: 40 } },
    headers: { "extra-parameters": "pass-through" },
    body: { top_k: 40 },
  },
  {
    row: "Azure, v1",
    title: "no version, and no header for further fields",
    config: { body: { top_k: 40 } },
    url: "/openai/v1/chat/completions",
    body: { top_k: 40 },
    without: ["extra-parameters"],
  },
  {
    row: "Azure, v1",
    title: "the version of the base URL",
    path: "/openai/v1?api-version=preview",
    url: "/openai/v1/chat/completions?api-version=preview",
  },
  {
    row: "Bedrock, Converse",
    title: "its own form of the prompt and of the settings, and no seed",
    config: { body: { top_k: 40 } },
    body: {
      messages: [{ role: "user", content: [{ text: "What is 6 x 7?" }] }],
      inferenceConfig: { temperature: 0.6, topP: 0.95, maxTokens: 32_768 },
      additionalModelRequestFields: { top_k: 40 },
    },
    without: ["seed", "stream", "system"],
  },
  {
    row: "Bedrock, Converse",
    title: "the ARN of a profile, escaped in the path",
    config: { model: "arn:aws:bedrock:us-east-1:1:inference-profile/us.deepseek.r1-v1:0" },
    url: "/model/arn%3Aaws%3Abedrock%3Aus-east-1%3A1%3Ainference-profile%2Fus.deepseek.r1-v1%3A0/converse-stream",
  },
  { row: "Bedrock, chat", title: "the usual settings", body: usual },
  {
    row: "Fireworks",
    title: "that a prompt which does not fit is an error, not to be cut",
    config: { effort: "low" },
    body: { ...usual, context_length_exceeded_behavior: "error", reasoning_effort: "low" },
  },
  {
    row: "Perplexity, chat",
    title: "neither stream_options nor a seed, and no web search",
    body: { temperature: 0.6, top_p: 0.95, max_tokens: 32_768, disable_search: true, stream: true },
    without: ["stream_options", "seed", "stop", "n", "logit_bias"],
  },
  {
    row: "Perplexity, agent",
    title: "a single input that is not stored, without sampling",
    config: { effort: "high" },
    body: {
      input: "What is 6 x 7?",
      max_output_tokens: 32_768,
      store: false,
      stream: true,
      reasoning: { effort: "high" },
    },
    without: ["temperature", "top_p", "seed", "messages", "tools", "stream_options"],
  },
  {
    row: "Hugging Face",
    title: "who pays",
    config: { billTo: "my-org" },
    body: { ...usual, stream_options: { include_usage: true } },
    headers: { "x-hf-bill-to": "my-org" },
  },
  { row: "Hugging Face", title: "nothing about who pays by default", without: ["x-hf-bill-to"] },
  {
    row: "Ollama",
    title: "the context window and all settings among its options",
    config: { numCtx: 65_536, thinking: true },
    body: {
      think: true,
      options: {
        num_ctx: 65_536,
        temperature: 0.6,
        top_p: 0.95,
        num_predict: 32_768,
        seed: 11,
      },
    },
    without: ["max_tokens", "max_completion_tokens", "temperature", "stream_options"],
  },
  {
    row: "Ollama",
    title: "a window that reasoning fits into, by default",
    body: { options: { num_ctx: 40_960 } },
    without: ["think"],
  },
  {
    row: "vLLM and SGLang",
    title: "the usual settings and further fields of the engine",
    config: { body: { chat_template_kwargs: { thinking: true }, top_k: 40 } },
    body: { ...usual, chat_template_kwargs: { thinking: true }, top_k: 40 },
  },
  {
    row: "llama.cpp and LM Studio",
    title: "the usual settings, a single message of the user and no system prompt",
    body: { ...usual, messages: [{ role: "user", content: "What is 6 x 7?" }] },
  },
];

describe("what is sent", () => {
  it.each(SENT.map((sent): [string, string, Sent] => [sent.row, sent.title, sent]))(
    "to %s: %s",
    async (_row, _title, sent) => {
      const { headers = {}, without = [], config = {}, body = {} } = sent;
      const dialect = {
        ...rowNamed(sent.row),
        ...(sent.path !== undefined && { path: sent.path }),
      };
      const script = plays(...streamed(dialect, dialect.text("42")));
      const { result, seen } = await ask(dialect, script, {
        config,
        request: { sampling: SAMPLING },
      });
      expect(result).toMatchObject({ ok: true, completion: { answer: "42" } });
      expect(seen).toHaveLength(1);
      const request = seen[0];
      expect(request?.url).toBe(sent.url ?? dialect.url);
      expect(request?.body).toMatchObject(body);
      expect(request?.headers).toMatchObject(headers);
      for (const name of without) {
        expect(request?.body).not.toHaveProperty(name);
        expect(request?.headers).not.toHaveProperty(name);
      }
    },
  );

  it("is said of every row", () => {
    const rows = new Set(SENT.map(({ row }) => row));
    expect([...rows].sort()).toEqual(DIALECTS.map(({ name }) => name).sort());
  });
});

it("has a row for every kind that is asked over HTTP", () => {
  const kinds = backendSchema.options.map(({ shape }) => shape.kind.value);
  const rows = new Set(
    DIALECTS.map(({ config, path }) => {
      const parsed = backendSchema.parse({ ...config, baseURL: `http://127.0.0.1${path}` });
      return isRemote(parsed) ? parsed.kind : undefined;
    }),
  );
  const remote = kinds.filter((kind) => kind !== "reference" && kind !== "replay");
  expect([...rows].sort()).toEqual(remote.sort());
});

function rowNamed(name: string): Dialect {
  const row = DIALECTS.find((dialect) => dialect.name === name);
  if (row === undefined) throw new Error(`there is no row ${name}`);
  return row;
}
