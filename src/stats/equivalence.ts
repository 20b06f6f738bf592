import { normalCdf } from "./normal.js";
import { normalQuantile } from "./student.js";

export interface Equivalence {
  /** Of "the difference is at least the margin": small means equivalent. */
  readonly p: number;
  readonly equivalent: boolean;
  /** The (1 - 2 alpha) interval; equivalence is that it lies within the margin. */
  readonly low: number;
  readonly high: number;
}

/**
 * Two one-sided tests of whether a difference lies within +-margin (Schuirmann 1987, J.
 * Pharmacokinetics and Biopharmaceutics 15, 657-680). Normal theory: `se` is the standard error of
 * `difference`, in its unit. The margin must have been fixed before the data were seen.
 */
export function tost(difference: number, se: number, margin: number, alpha = 0.05): Equivalence {
  refuse(difference, se);
  if (!(margin > 0)) throw new RangeError("needs a margin above 0");
  const below = normalCdf((difference - margin) / se);
  const above = normalCdf(-(difference + margin) / se);
  const p = Math.max(below, above);
  const reach = normalQuantile(1 - alpha) * se;
  return { p, equivalent: p <= alpha, low: difference - reach, high: difference + reach };
}

/** One-sided: is the difference above -margin (Wellek 2010, Testing Statistical Hypotheses of Equivalence and Noninferiority, 2nd ed., chapter 2)? */
export function nonInferiority(
  difference: number,
  se: number,
  margin: number,
  alpha = 0.05,
): { readonly p: number; readonly nonInferior: boolean; readonly low: number } {
  refuse(difference, se);
  if (!(margin > 0)) throw new RangeError("needs a margin above 0");
  const p = normalCdf(-(difference + margin) / se);
  return { p, nonInferior: p <= alpha, low: difference - normalQuantile(1 - alpha) * se };
}

/** Two-sided p of "there is no difference", normal theory. */
export function differenceP(difference: number, se: number): number {
  refuse(difference, se);
  return 2 * normalCdf(-Math.abs(difference) / se);
}

function refuse(difference: number, se: number): void {
  if (!Number.isFinite(difference)) throw new RangeError("needs a finite difference");
  if (!(se > 0)) throw new RangeError("needs a standard error above 0");
}
