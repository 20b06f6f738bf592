import type { Dialect, Tokens } from "../dialect.js";
import { refuses } from "./chat.js";

const model = "deepseek-r1:8b-0528-qwen3-q4_K_M";
const line = (said: object) => `${JSON.stringify({ model, created_at: "2026-11-01", ...said })}\n`;
const piece = (message: object) =>
  line({ message: { role: "assistant", ...message }, done: false });
const last = (word: string, tokens?: Tokens) => ({
  done: true,
  done_reason: word,
  total_duration: 9_000_000,
  load_duration: 1_000_000,
  ...(tokens && { prompt_eval_count: tokens.input, eval_count: tokens.output }),
});

/** Ollama's own `/api/chat`: a JSON document a line. */
export const ollama: Dialect = {
  name: "Ollama",
  config: { kind: "ollama", model, apiKeyEnv: "OLLAMA_KEY" },
  path: "",
  url: "/api/chat",
  key: { variable: "OLLAMA_KEY", header: "authorization" },
  contentType: "application/x-ndjson",
  echo: model,
  opening: [],
  fields: { thinking: (text) => piece({ content: "", thinking: text }) },
  text: (text) => piece({ content: text }),
  ending: (word, tokens) => [
    line({ message: { role: "assistant", content: "" }, ...last(word, tokens) }),
  ],
  words: { stop: "stop", length: "length" },
  places: ["on the last choice"],
  tells: ["input", "output"],
  whole: ({ field, reasoning, answer, word, tokens }) => {
    const message =
      field === undefined
        ? { content: reasoning === "" ? answer : `<think>\n${reasoning}\n</think>\n\n${answer}` }
        : { content: answer, [field]: reasoning };
    return line({ message: { role: "assistant", ...message }, ...last(word, tokens) });
  },
  beats: { "blank lines": "\n" },
  refusals: {
    "the key is wrong": refuses(401, { error: "unauthorized" }),
    "the model is not there": refuses(404, { error: `model '${model}' not found` }),
    "the server is overloaded": refuses(503, {
      error: "server busy, please try again.  maximum pending requests exceeded",
    }),
    "the server broke": refuses(500, { error: "llama runner process has terminated" }),
    "the request is malformed": refuses(400, { error: `"${model}" does not support thinking` }),
  },
  troubles: {
    "an error line": {
      bytes: '{"error":"an error was encountered while running the model: CUDA error"}\n',
      kind: "stream-error",
      scope: "retry",
    },
  },
  malformed: "{nope}\n",
  repeating: (secret) => `${JSON.stringify({ error: `who is ${secret}?` })}\n`,
};
