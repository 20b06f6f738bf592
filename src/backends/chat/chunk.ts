import { optional } from "../../collections.js";
import type { Usage } from "../backend.js";
import { ErrorEvent, NotAChunk } from "../wire/bad-event.js";
import { record, text } from "../wire/json-readers.js";
import { readUsage } from "./usage.js";

/** What one event of a stream (or a whole completion) says. */
export interface Chunk {
  /** Text of the reasoning field; "" when there is none. */
  readonly reasoning: string;
  readonly content: string;
  /** Whether it holds a choice: usage, prompt filters and pings come without. */
  readonly hasChoice: boolean;
  readonly finishReason?: string;
  readonly usage?: Usage;
  readonly model?: string;
  readonly fingerprint?: string;
  readonly id?: string;
  /** How many sources the answer may cite, as [1], [2] and so on. */
  readonly citations?: number;
}

/**
 * Reads an event of the stream. Every field may be missing or null.
 * Throws NotAChunk or ErrorEvent.
 */
export function readChunk(event: unknown): Chunk {
  const chunk = record(event);
  if (chunk === undefined) throw new NotAChunk(event);
  if (chunk["object"] === "error") throw new ErrorEvent(event);
  const choice = firstChoice(chunk["choices"], event);
  // A whole completion has a message; streams that send one beside the delta repeat all text in it.
  const said = record(choice?.["delta"]) ?? record(choice?.["message"]);
  const content = said?.["content"] ?? "";
  if (typeof content !== "string") throw new NotAChunk(event);
  return {
    // Some servers send the same text under both names.
    reasoning: text(said?.["reasoning_content"]) ?? text(said?.["reasoning"]) ?? "",
    content,
    hasChoice: choice !== undefined,
    ...optional({
      finishReason: text(choice?.["finish_reason"]),
      usage: readUsage(chunk["usage"]),
      model: text(chunk["model"]),
      fingerprint: text(chunk["system_fingerprint"]),
      id: text(chunk["id"]),
    }),
  };
}

function firstChoice(
  choices: unknown,
  event: unknown,
): Readonly<Record<string, unknown>> | undefined {
  if (choices === undefined || choices === null) return undefined;
  if (!Array.isArray(choices)) throw new NotAChunk(event);
  return choices.map(record).find((choice) => (choice?.["index"] ?? 0) === 0);
}
