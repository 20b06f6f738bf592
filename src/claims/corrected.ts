import type { Measured } from "../stats/measured.js";
import { correctedScore } from "../stats/misclassification.js";
import type { Comparison } from "./comparison.js";
import type { Measurement } from "./measurement.js";

/** The value that a grader without errors would give, in points. */
export type Corrected = Measured<{
  readonly value: number;
  readonly low: number;
  readonly high: number;
}>;

/** Beside the raw value, never in its place; undefined where the grader's errors were not measured. */
export function correctedValue(
  { value, sampling }: Comparison,
  { graderErrors }: Measurement,
): Corrected | undefined {
  if (graderErrors === undefined) return undefined;
  const p = value / 100;
  // Independent answers that would have this sampling error.
  const effective = (p * (1 - p)) / (sampling.se / 100) ** 2 || sampling.samples;
  const corrected = correctedScore(p, effective, graderErrors);
  if (!corrected.known) return corrected;
  const { value: share, low, high } = corrected;
  return { known: true, value: 100 * share, low: 100 * low, high: 100 * high };
}
