import { optional } from "../../collections.js";
import type { CompletionRequest, Usage } from "../backend.js";
import { ErrorEvent, NotAChunk } from "../wire/bad-event.js";
import { count, record, text } from "../wire/json-readers.js";
import type { Chunk } from "./chunk.js";
import type { Controls } from "./controls.js";
import type { Dialect } from "./dialect.js";
import { settings } from "./settings.js";
import { costOf } from "./usage.js";

/** OpenAI's Responses API, streamed: each event has a type. */
export function responses(
  model: string,
  controls: Controls,
  extra: Readonly<Record<string, unknown>>,
): Dialect {
  return {
    path: "/responses",
    framing: "sse",
    body: (request: CompletionRequest) => ({
      ...extra,
      model,
      input: request.prompt,
      stream: true,
      ...settings(request, controls),
    }),
    read: readResponseEvent,
  };
}

/** Throws NotAChunk or ErrorEvent. */
function readResponseEvent(event: unknown): Chunk {
  const sent = record(event);
  if (sent === undefined) throw new NotAChunk(event);
  const type = text(sent["type"]) ?? (sent["object"] === "response" ? "response" : undefined);
  if (type === undefined) throw new NotAChunk(event);
  const delta = text(sent["delta"]) ?? "";
  switch (type) {
    case "response.output_text.delta":
      return { ...NOTHING, content: delta, hasChoice: true };
    case "response.reasoning_text.delta":
    case "response.reasoning_summary_text.delta":
      return { ...NOTHING, reasoning: delta, hasChoice: true };
    case "response.completed":
    case "response.incomplete":
    case "response.failed":
      return ended(sent["response"], event);
    case "response":
      return whole(sent, event);
    case "error":
      throw new ErrorEvent(event);
    default:
      // Searches, items that begin or end, pings: none of them carries text.
      return { ...NOTHING, ...about(sent["response"]) };
  }
}

const NOTHING = { reasoning: "", content: "", hasChoice: false };

/** The last event repeats the whole response, and says how it ended and what it took. */
function ended(response: unknown, event: unknown): Chunk {
  const said = record(response);
  if (said === undefined) throw new NotAChunk(event);
  if (said["status"] === "failed" || record(said["error"]) !== undefined) {
    throw new ErrorEvent({ error: said["error"] });
  }
  const why = text(record(said["incomplete_details"])?.["reason"]);
  const finishReason = said["status"] === "incomplete" ? (why ?? "incomplete") : "stop";
  return {
    ...NOTHING,
    hasChoice: true,
    finishReason,
    ...about(response),
    ...optional({ usage: usageOf(said["usage"]) }),
  };
}

/** A response that came as one document. */
function whole(response: Readonly<Record<string, unknown>>, event: unknown): Chunk {
  const output: readonly unknown[] = Array.isArray(response["output"]) ? response["output"] : [];
  const parts = output.flatMap((item): readonly unknown[] => {
    const content = record(item)?.["content"];
    return Array.isArray(content) ? content : [];
  });
  const textOf = (type: string) =>
    parts
      .filter((part) => record(part)?.["type"] === type)
      .map((part) => text(record(part)?.["text"]) ?? "")
      .join("");
  return {
    ...ended(response, event),
    content: textOf("output_text"),
    reasoning: textOf("reasoning_text"),
  };
}

function about(response: unknown): Pick<Chunk, "model" | "id"> {
  const said = record(response);
  return optional({ model: text(said?.["model"]), id: text(said?.["id"]) });
}

function usageOf(value: unknown): Usage | undefined {
  const usage = record(value);
  if (usage === undefined) return undefined;
  return optional({
    input: count(usage["input_tokens"]),
    output: count(usage["output_tokens"]),
    reasoning: count(record(usage["output_tokens_details"])?.["reasoning_tokens"]),
    cached: count(record(usage["input_tokens_details"])?.["cached_tokens"]),
    cost: costOf(usage["cost"]),
  });
}
