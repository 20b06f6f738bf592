import type { Printed } from "../claims/claim.js";

/** Percentages nearer than this are equal: floating point. */
const ROUNDING = 1e-9;

/** By which way of shortening a figure may have come to be printed. */
export type Shortening = "rounded" | "truncated";

/**
 * Can the mean of n problems with k right-or-wrong samples each print as this percentage? (GRIM test:
 * Brown & Heathers 2017, Social Psychological and Personality Science 8, 363-369.) A half may have
 * been rounded either way.
 *
 * @returns how it may have been shortened; undefined where no count of right samples gives it
 */
export function attainable(printed: Printed, n: number, k: number): Shortening | undefined {
  if (![n, k].every((each) => Number.isInteger(each) && each > 0))
    throw new RangeError("needs whole numbers above 0");
  const unit = 10 ** -printed.decimals;
  const total = n * k;
  const wanted = (printed.number / 100) * total;
  const off = (count: number) => (count / total) * 100 - printed.number;
  const isCount = (count: number) => count >= 0 && count <= total;
  const near = Math.round(wanted);
  if (isCount(near) && Math.abs(off(near)) <= unit / 2 + ROUNDING) return "rounded";
  const above = Math.ceil(wanted - ROUNDING);
  if (isCount(above) && off(above) < unit - ROUNDING) return "truncated";
  return undefined;
}

/** Of the given numbers of samples a problem, those with which the figure can be had by rounding. */
export function fittingSamples(
  printed: Printed,
  n: number,
  ks: readonly number[],
): readonly number[] {
  return ks.filter((k) => attainable(printed, n, k) === "rounded");
}
