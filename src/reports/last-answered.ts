import type { MeasuredAttempt, MeasuredSample } from "../store/rows.js";

/** The request that brought a sample's answer: times and tokens are counted of these. */
export function lastAnswered({ attempts }: MeasuredSample): readonly MeasuredAttempt[] {
  const last = attempts.at(-1);
  return last?.result === "ok" ? [last] : [];
}

/** Milliseconds that answers took to their first event, the first of the answer and the end, where known. */
export function timesOf(answered: readonly MeasuredAttempt[]) {
  return {
    firstEvent: answered.flatMap(({ firstEventMs }) => firstEventMs ?? []),
    firstAnswer: answered.flatMap(({ firstAnswerMs }) => firstAnswerMs ?? []),
    total: answered.flatMap(({ endMs }) => endMs ?? []),
  };
}
