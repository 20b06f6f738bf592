import { optional } from "../collections.js";
import type { ConfigOf } from "../config/backend-kinds.js";
import type { Backend, CompletionRequest } from "./backend.js";
import type { Chunk } from "./chat/chunk.js";
import { controlsOf } from "./chat/controls.js";
import type { Dialect } from "./chat/dialect.js";
import { openChat } from "./chat/open.js";
import { settings } from "./chat/settings.js";
import type { Access } from "./wire/access.js";
import { NotAChunk } from "./wire/bad-event.js";
import { count, record, text } from "./wire/json-readers.js";
import { targetOf } from "./wire/target.js";

/**
 * Ollama's own `/api/chat`: its OpenAI-like route has no way to set the context window, whose default
 * of a few thousand tokens cuts reasoning off without a word.
 * https://github.com/ollama/ollama/blob/main/docs/api.md
 */
export function open(config: ConfigOf<"ollama">, access: Access): Backend {
  return openChat(targetOf({ ...config, ...access }), dialectOf(config));
}

function dialectOf(config: ConfigOf<"ollama">): Dialect {
  const { model, numCtx, thinking, effort, body } = config;
  const controls = controlsOf(config);
  return {
    path: "/api/chat",
    list: "/api/tags",
    framing: "ndjson",
    body: (request: CompletionRequest) => ({
      ...optional({ think: effort ?? thinking }),
      ...body,
      model,
      messages: [{ role: "user", content: request.prompt }],
      stream: true,
      options: { num_ctx: numCtx, ...settings(request, controls) },
    }),
    read: (event) => readLine(event, numCtx),
  };
}

/** Throws NotAChunk. */
function readLine(event: unknown, window: number): Chunk {
  const line = record(event);
  if (line === undefined || (line["message"] === undefined && line["done"] !== true)) {
    throw new NotAChunk(event);
  }
  const message = record(line["message"]);
  return {
    reasoning: text(message?.["thinking"]) ?? "",
    content: text(message?.["content"]) ?? "",
    hasChoice: message !== undefined,
    ...optional({ model: text(line["model"]) }),
    ...(line["done"] === true && lastOf(line, window)),
  };
}

/** A window that is full has cut the answer off, whatever word Ollama has for it. */
function lastOf(
  line: Readonly<Record<string, unknown>>,
  window: number,
): Pick<Chunk, "finishReason" | "usage"> {
  const input = count(line["prompt_eval_count"]);
  const output = count(line["eval_count"]);
  const full = (input ?? 0) + (output ?? 0) >= window;
  const usage = optional({ input, output });
  return {
    finishReason: full ? "length" : (text(line["done_reason"]) ?? "stop"),
    ...(Object.keys(usage).length > 0 && { usage }),
  };
}
