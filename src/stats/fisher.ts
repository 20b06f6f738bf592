import { logChoose } from "./log-choose.js";

/** Tables whose chance is this near to the observed one count as equally likely: rounding. */
const ROUNDING = 1 + 1e-7;

/**
 * Fisher's exact test of a 2x2 table, two-sided: the chance, given the margins, of a table as unlikely
 * as this one or less (Fisher 1934; the definition that R's fisher.test uses). For two independent
 * groups: a of a+b against c of c+d.
 */
export function fisherExact(a: number, b: number, c: number, d: number): number {
  if ([a, b, c, d].some((count) => !(Number.isInteger(count) && count >= 0))) {
    throw new RangeError("needs counts");
  }
  const [row, column, total] = [a + b, a + c, a + b + c + d];
  const chance = (k: number) =>
    Math.exp(logChoose(column, k) + logChoose(total - column, row - k) - logChoose(total, row));
  const observed = chance(a) * ROUNDING;
  let p = 0;
  for (let k = 0; k <= row; k += 1) {
    const each = chance(k);
    if (each <= observed) p += each;
  }
  return Math.min(1, p);
}
