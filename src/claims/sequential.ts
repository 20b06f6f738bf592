import { confidenceSequence } from "../stats/confidence-sequence.js";
import { normalQuantile } from "../stats/student.js";
import type { Decision } from "./verdict.js";

/** What a claim is watched for while samples come in. */
export interface Watched {
  /** The published figure, and its own standard error, in points. */
  readonly published: number;
  readonly se: number;
  readonly margin: number;
  /** The chance of a false decision that this claim may have, at whatever round it is decided. */
  readonly alpha: number;
}

/** Sums over whole rounds: one sample of every task. */
export interface Rounds {
  readonly right: number;
  /** Samples without a score: counted as wrong for the lower end, as right for the upper. */
  readonly missing: number;
  readonly total: number;
}

/**
 * The decision after a round, which may be asked for after every round. Half of alpha goes to the
 * confidence sequence of our mean, half to the published figure's own error: `reproduced` means
 * certainly within the margin, `below` and `above` certainly beyond it, `inconclusive`: go on.
 */
export function decideSoFar({ published, se, margin, alpha }: Watched, rounds: Rounds): Decision {
  const { right, missing, total } = rounds;
  const low = 100 * confidenceSequence(right, total, alpha / 2).low;
  const high = 100 * confidenceSequence(right + missing, total, alpha / 2).high;
  const reach = normalQuantile(1 - alpha / 4) * se;
  const [lowest, highest] = [low - published - reach, high - published + reach];
  if (lowest >= -margin && highest <= margin) return "reproduced";
  if (highest < -margin) return "below";
  return lowest > margin ? "above" : "inconclusive";
}
