import { normalCdf } from "./normal.js";

/**
 * Two independent shares a/m and b/n: two-sided p of no difference, z test with the pooled share
 * (Fleiss, Levin & Paik 2003, Statistical Methods for Rates and Proportions, 3rd ed., section 3.3,
 * without continuity correction). 1 where both are 0 or both are all. Assumes independent
 * observations: one sample a task, different runs.
 */
export function twoShares(a: number, m: number, b: number, n: number): number {
  if (!(m > 0 && n > 0)) throw new RangeError("needs observations in both groups");
  if (!(a >= 0 && a <= m && b >= 0 && b <= n))
    throw new RangeError("needs 0 <= a <= m, 0 <= b <= n");
  const pooled = (a + b) / (m + n);
  const se = Math.sqrt(pooled * (1 - pooled) * (1 / m + 1 / n));
  return se === 0 ? 1 : 2 * normalCdf(-Math.abs(a / m - b / n) / se);
}

/** The standard error of the difference, or the sum, of independent estimates. */
export function joinErrors(...errors: readonly number[]): number {
  return Math.hypot(...errors);
}
