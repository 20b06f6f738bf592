import { normalQuantile } from "./student.js";

/** Chances fixed before planning. */
export interface Wanted {
  /** Of a false verdict, two-sided for differences, one-sided for equivalence. */
  readonly alpha: number;
  /** Of a verdict where there is one to be had. */
  readonly power: number;
}

const USUAL: Wanted = { alpha: 0.05, power: 0.8 };

/**
 * The smallest true difference that a two-sided test finds with this power, in the unit of the
 * standard error: (z_{1-alpha/2} + z_power) se (Cohen 1988, Statistical Power Analysis, 2nd ed.).
 */
export function detectableDifference(se: number, { alpha, power }: Wanted = USUAL): number {
  if (!(se >= 0)) throw new RangeError("needs a standard error of 0 or more");
  return (normalQuantile(1 - alpha / 2) + normalQuantile(power)) * se;
}

/**
 * The largest standard error with which two one-sided tests find equivalence with this power when
 * there is no true difference: margin / (z_{1-alpha} + z_{(1+power)/2}) (Chow, Shao & Wang 2008,
 * Sample Size Calculations in Clinical Research, 2nd ed., section 3.2.3).
 */
export function errorForEquivalence(margin: number, { alpha, power }: Wanted = USUAL): number {
  if (!(margin > 0)) throw new RangeError("needs a margin above 0");
  return margin / (normalQuantile(1 - alpha) + normalQuantile((1 + power) / 2));
}

/**
 * Samples a task with which the sampling error of a mean p over n tasks is at most `se`: the smallest
 * k with sqrt(share p(1 - p) / (n k)) <= se. `share` is the part of the yes-or-no variance that lies
 * within tasks: 1 where all tasks are alike, less where some are always and some never solved.
 */
export function samplesFor(se: number, p: number, n: number, share = 1): number {
  if (!(se > 0)) return Number.POSITIVE_INFINITY;
  return Math.max(1, Math.ceil((share * p * (1 - p)) / (n * se * se) - 1e-9));
}
