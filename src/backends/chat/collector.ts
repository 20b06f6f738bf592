import { optional } from "../../collections.js";
import type { Completion, Usage } from "../backend.js";
import type { Chunk } from "./chunk.js";
import { finishReasonOf } from "./finish-reason.js";
import { splitReasoning } from "./reasoning.js";
import { type TextEvent, timingOf } from "./timing.js";

/** Gathers the events of one stream into a completion. */
export class Collector {
  #reasoning = "";
  #content = "";
  readonly #textEvents: TextEvent[] = [];
  #firstEvent: number | undefined;
  #choices = false;
  #finishReason: string | undefined;
  #usage: Usage | undefined;
  #model: string | undefined;
  #fingerprint: string | undefined;
  #id: string | undefined;
  #citations = 0;

  /**
   * Adds an event that arrived at `stamp` (milliseconds). True if it was useful: it carried text or a
   * finish reason.
   */
  add(chunk: Chunk, stamp: number): boolean {
    const { reasoning, content, finishReason } = chunk;
    this.#firstEvent ??= stamp;
    this.#choices ||= chunk.hasChoice;
    this.#finishReason = finishReason ?? this.#finishReason;
    // The last one counts: some servers send a running total with every event.
    this.#usage = chunk.usage ?? this.#usage;
    this.#model ??= chunk.model;
    this.#fingerprint ??= chunk.fingerprint;
    this.#id ??= chunk.id;
    this.#citations = Math.max(this.#citations, chunk.citations ?? 0);
    const carriesText = reasoning !== "" || content !== "";
    if (carriesText) {
      this.#reasoning += reasoning;
      this.#content += content;
      this.#textEvents.push({
        stamp,
        reasoning: reasoning.length,
        reasoningEnd: this.#reasoning.length,
        content: content.length,
        contentEnd: this.#content.length,
      });
    }
    return carriesText || finishReason !== undefined;
  }

  /** Whether any event came. */
  get begun(): boolean {
    return this.#firstEvent !== undefined;
  }

  /** Whether any event held a choice. */
  get hasChoice(): boolean {
    return this.#choices;
  }

  /** The provider's word, once it was said. */
  get finishReason(): string | undefined {
    return this.#finishReason;
  }

  /**
   * What was gathered so far. `started` and `end` are stamps; `streamed` says whether the arrival of
   * single events means anything, `servedBy` who answered where the provider hands requests on.
   */
  completion(
    started: number,
    end: number,
    streamed: boolean,
    requestId: string | undefined,
    servedBy: string | undefined,
  ): Completion {
    const split = splitReasoning({ reasoningField: this.#reasoning, content: this.#content });
    const raw = this.#finishReason;
    return {
      reasoning: split.reasoning,
      answer: withoutCitations(split.answer, this.#citations),
      unfinishedReasoning: split.unfinishedReasoning,
      finishReason: raw === undefined ? "unknown" : finishReasonOf(raw),
      timing: streamed
        ? timingOf({
            started,
            end,
            firstEvent: this.#firstEvent,
            textEvents: this.#textEvents,
            reasoningField: this.#reasoning,
            split,
          })
        : { end: end - started, chunks: 0 },
      ...optional({
        rawFinishReason: raw,
        usage: this.#usage,
        model: this.#model,
        fingerprint: servedBy ?? this.#fingerprint,
        requestId: requestId ?? this.#id,
      }),
    };
  }
}

/** Marks of sources that the server listed are its own, not the model's answer. */
function withoutCitations(answer: string, sources: number): string {
  if (sources === 0) return answer;
  return answer.replace(/\[(\d{1,3})\]/g, (mark, number) =>
    Number(number) >= 1 && Number(number) <= sources ? "" : mark,
  );
}
