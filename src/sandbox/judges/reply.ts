import { z } from "zod";
import type { Refusal } from "../job.js";
import type { Limits } from "../limits.js";
import type { Session } from "../session.js";
import { ended } from "./ended.js";

export type Reply = { readonly value: unknown } | Refusal;

/** It sent what the harness never sends. */
export const NO_RESULT: Refusal = { verdict: "violation", detail: "sent what is no result" };

/** What a program raised, as it says itself. */
export const raisedSchema = z.object({
  type: z.string(),
  message: z.string(),
  line: z.number().nullable().exactOptional(),
});

/** A program may send anything: what is not one of these breaks the protocol. */
const replySchema = z.union([
  z.object({ value: z.unknown() }).strict(),
  z.object({ loaded: z.literal(true) }),
  z.object({ missing: z.string() }),
  z.object({ raised: raisedSchema }),
  z.object({ unplain: z.string() }),
]);

const OUT_OF_MEMORY = /^(?:MemoryError$|InternalError: out of memory)/;

export function refusalOf({ type, message, line }: z.infer<typeof raisedSchema>): Refusal {
  const said = message === "" ? type : `${type}: ${message}`;
  const where = typeof line === "number" ? ` (line ${line})` : "";
  return {
    verdict: OUT_OF_MEMORY.test(said) || type === "MemoryError" ? "memory" : "error",
    detail: `${said.slice(0, 300)}${where}`,
  };
}

/** The next thing a program says; its end is one too. */
export async function nextReply(session: Session, limits: Limits, id = ""): Promise<Reply> {
  const event = await session.next();
  if ("over" in event) return ended(event.over, limits);
  return event.frame.startsWith(id) ? replyOf(event.frame.slice(id.length)) : NO_RESULT;
}

export function replyOf(frame: string): Reply {
  let said: z.infer<typeof replySchema>;
  try {
    said = replySchema.parse(JSON.parse(frame));
  } catch {
    return NO_RESULT;
  }
  if ("value" in said) return { value: said.value };
  if ("loaded" in said) return { value: true };
  if ("missing" in said) return { verdict: "error", detail: `${said.missing} is not defined` };
  if ("raised" in said) return refusalOf(said.raised);
  return { verdict: "error", detail: `returned ${said.unplain.slice(0, 300)}` };
}
