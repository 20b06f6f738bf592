import { event, type Script } from "../../server.js";
import type { Dialect, Tokens } from "../dialect.js";
import { chatDialect, refuses, SERVER_FAULTS } from "./chat.js";

const key = { variable: "PERPLEXITY_API_KEY", header: "authorization" } as const;

/** Its codes are numbers, and its edge answers a wrong key with a page. */
const coded = (status: number, message: string): Script =>
  refuses(status, { error: { message, type: "error", code: status } });

const refusals: Dialect["refusals"] = {
  ...SERVER_FAULTS,
  "the key is wrong": refuses(401, "<html><h1>401 Authorization Required</h1></html>", {
    "content-type": "text/html",
  }),
  "the model is not there": coded(404, "Unknown model"),
  "too many requests came": coded(429, "Too many requests"),
  "the request is malformed": coded(
    400,
    "After the system message, user and assistant messages should be alternating",
  ),
};

/** The chat route that ended on 2026-09-27: a running total of usage, reasoning on top of the rest. */
const chat = chatDialect({
  name: "Perplexity, chat",
  config: { kind: "perplexity", route: "chat", model: "sonar-reasoning-pro" },
  path: "",
  url: "/chat/completions",
  key,
  echo: "sonar-reasoning-pro",
  words: { stop: "stop", length: "length" },
  places: ["on every event"],
  beside: { citations: [], search_results: [], object: "chat.completion.chunk" },
  counted: ({ input, output, reasoning }) => ({
    prompt_tokens: input,
    completion_tokens: output - reasoning,
    reasoning_tokens: reasoning,
    total_tokens: input + output,
    citation_tokens: 0,
    num_search_queries: 0,
  }),
  tells: ["input", "output", "reasoning"],
  refusals,
});

const model = "deepseek/deepseek-v4";

const typed = (type: string, more: object) =>
  `event: ${type}\n${event({ type, sequence_number: 1, ...more })}`;

const counts = ({ input, output, reasoning, cached }: Tokens) => ({
  input_tokens: input,
  output_tokens: output,
  total_tokens: input + output,
  output_tokens_details: { reasoning_tokens: reasoning },
  input_tokens_details: { cached_tokens: cached },
});

function response(word: string, tokens?: Tokens, output: readonly object[] = []) {
  const done = word === "stop";
  return {
    id: "r-1",
    object: "response",
    model,
    status: done ? "completed" : "incomplete",
    ...(!done && { incomplete_details: { reason: word } }),
    output,
    ...(tokens && { usage: counts(tokens) }),
  };
}

/** The Agent API, in the form of OpenAI's Responses. */
const agent: Dialect = {
  name: "Perplexity, agent",
  config: { kind: "perplexity", model },
  path: "",
  url: "/v1/responses",
  key,
  contentType: "text/event-stream",
  echo: model,
  opening: [
    typed("response.created", { response: { id: "r-1", model, status: "in_progress" } }),
    typed("response.in_progress", { response: { id: "r-1", model, status: "in_progress" } }),
    typed("response.reasoning.started", { thought: "" }),
    typed("response.output_item.added", { item: { type: "message", content: [] } }),
  ],
  fields: {
    "reasoning_text.delta": (text) => typed("response.reasoning_text.delta", { delta: text }),
  },
  text: (text) => typed("response.output_text.delta", { delta: text, content_index: 0 }),
  ending: (word, tokens, { marker = true } = {}) => [
    typed("response.output_text.done", { text: "all of it again" }),
    typed(word === "stop" ? "response.completed" : "response.incomplete", {
      response: response(word, tokens),
    }),
    ...(marker ? ["data: [DONE]\n\n"] : []),
  ],
  words: { stop: "stop", max_output_tokens: "length", content_filter: "content-filter" },
  places: ["on the last choice"],
  tells: ["input", "output", "reasoning", "cached"],
  whole: ({ field, reasoning, answer, word, tokens }) => {
    const inline = field === undefined && reasoning !== "";
    const text = inline ? `<think>\n${reasoning}\n</think>\n\n${answer}` : answer;
    const thought = { type: "reasoning", content: [{ type: "reasoning_text", text: reasoning }] };
    const message = { type: "message", content: [{ type: "output_text", text }] };
    return JSON.stringify(
      response(word, tokens, field === undefined ? [message] : [thought, message]),
    );
  },
  beats: {
    comments: ": keep-alive\n\n",
    "events of searches": typed("response.reasoning.search_queries", { queries: [] }),
  },
  refusals,
  troubles: {
    "a response that failed": {
      bytes: typed("response.failed", {
        response: { status: "failed", error: { code: "server_error", message: "engine fault" } },
      }),
      kind: "stream-error",
      scope: "retry",
    },
    "an error event": {
      bytes: typed("error", { code: "server_error", message: "engine fault", param: null }),
      kind: "stream-error",
      scope: "retry",
    },
  },
  malformed: "data: {nope}\n\n",
  repeating: (secret) => typed("error", { code: "server_error", message: `who is ${secret}?` }),
};

export const perplexity: readonly Dialect[] = [agent, chat];
