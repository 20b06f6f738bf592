import { optional } from "../../collections.js";
import { quantile } from "../../stats/percentiles.js";
import type { Timing } from "../backend.js";
import type { SplitText } from "./reasoning.js";

/** An event that carried text. The ends are offsets in all text of that kind, behind this event's. */
export interface TextEvent {
  /** Milliseconds. */
  readonly stamp: number;
  /** Length of its text in the reasoning field. */
  readonly reasoning: number;
  readonly reasoningEnd: number;
  /** Length of its text in the content. */
  readonly content: number;
  readonly contentEnd: number;
}

export interface StreamTimes {
  readonly started: number;
  readonly end: number;
  readonly firstEvent: number | undefined;
  readonly textEvents: readonly TextEvent[];
  readonly reasoningField: string;
  readonly split: SplitText;
}

/**
 * Times relative to the start. Which event brought the first character of the answer is found by its
 * offset, afterwards: where a thought ends inside the content cannot be known while it arrives. Events
 * that carried nothing but tags, white space around them or a repeated thought are not counted.
 */
export function timingOf(times: StreamTimes): Timing {
  const { started, end, firstEvent, textEvents, reasoningField, split } = times;
  const { reasoningSpan, answerStart } = split;
  const since = (stamp: number | undefined) => (stamp === undefined ? undefined : stamp - started);
  const arrival = (offset: number | undefined) =>
    offset === undefined ? undefined : textEvents.find((e) => e.contentEnd > offset)?.stamp;

  const fieldStart = reasoningField.length - reasoningField.trimStart().length;
  const firstReasoning =
    fieldStart < reasoningField.length
      ? textEvents.find((e) => e.reasoningEnd > fieldStart)?.stamp
      : arrival(reasoningSpan?.start);

  const overlaps = ({ content, contentEnd }: TextEvent, start: number, stop: number) =>
    content > 0 && contentEnd > start && contentEnd - content < stop;
  const counted = textEvents.filter(
    (e) =>
      e.reasoning > 0 ||
      (reasoningSpan !== undefined && overlaps(e, reasoningSpan.start, reasoningSpan.end)) ||
      (answerStart !== undefined && overlaps(e, answerStart, Number.POSITIVE_INFINITY)),
  );
  return {
    end: end - started,
    chunks: counted.length,
    ...optional({
      firstEvent: since(firstEvent),
      firstReasoning: since(firstReasoning),
      firstAnswer: since(arrival(answerStart)),
      gaps: gapsOf(counted),
    }),
  };
}

function gapsOf(events: readonly TextEvent[]): Timing["gaps"] {
  const gaps = events
    .slice(1)
    .map(({ stamp }, index) => stamp - (events[index]?.stamp ?? stamp))
    .sort((a, b) => a - b);
  const max = gaps.at(-1);
  return max === undefined
    ? undefined
    : { p50: quantile(gaps, 0.5), p95: quantile(gaps, 0.95), max };
}
