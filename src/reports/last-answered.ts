import type { MeasuredAttempt, MeasuredSample } from "../store/rows.js";

/** The request that brought a sample's answer: times and tokens are counted of these. */
export function lastAnswered({ attempts }: MeasuredSample): readonly MeasuredAttempt[] {
  const last = attempts.at(-1);
  return last?.result === "ok" ? [last] : [];
}
