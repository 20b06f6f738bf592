import { type Measured, unknown } from "./measured.js";

/**
 * Cohen's kappa: the agreement of two raters beyond what chance would give (Cohen 1960, Educational
 * and Psychological Measurement 20, 37-46), for any number of classes without order. Assumes that
 * the items are independent and that the raters judge them independently, by the same classes; chance
 * is drawn from each rater's own shares. 1 is full agreement, 0 that of chance, below 0 less. Where
 * both raters know one class only, chance alone agrees always, and kappa is unknown.
 */
export function cohenKappa<Class>(
  pairs: readonly (readonly [Class, Class])[],
): Measured<{ readonly value: number; readonly n: number }> {
  const n = pairs.length;
  if (n === 0) return unknown("no-item");
  const counts = new Map<Class, { first: number; second: number }>();
  const countOf = (label: Class): { first: number; second: number } => {
    const known = counts.get(label) ?? { first: 0, second: 0 };
    counts.set(label, known);
    return known;
  };
  let agreed = 0;
  for (const [first, second] of pairs) {
    countOf(first).first += 1;
    countOf(second).second += 1;
    if (first === second) agreed += 1;
  }
  const byChance = [...counts.values()].reduce((sum, { first, second }) => sum + first * second, 0);
  if (byChance === n * n) return unknown("one-class");
  const observed = agreed / n;
  const expected = byChance / (n * n);
  return { known: true, value: (observed - expected) / (1 - expected), n };
}
