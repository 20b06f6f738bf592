import { logChoose } from "./log-choose.js";

/**
 * Exact McNemar test on pairs of yes-or-no results: given the pairs that differ, either side is as
 * likely (McNemar 1947, Psychometrika 12, 153-157; exact form: two-sided binomial with p = 1/2).
 * `onlyFirst` pairs were right in the first alone, `onlySecond` in the second alone. Returns p; 1
 * where no pair differs. Assumes independent pairs: one sample a task.
 */
export function mcnemar(onlyFirst: number, onlySecond: number): number {
  if (![onlyFirst, onlySecond].every((count) => Number.isInteger(count) && count >= 0)) {
    throw new RangeError("needs counts");
  }
  const discordant = onlyFirst + onlySecond;
  const fewer = Math.min(onlyFirst, onlySecond);
  let tail = 0;
  for (let k = 0; k <= fewer; k += 1) {
    tail += Math.exp(logChoose(discordant, k) - discordant * Math.LN2);
  }
  return Math.min(1, 2 * tail);
}
