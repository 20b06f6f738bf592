import { logBeta } from "./log-beta.js";

/** Jeffreys' prior of the mixture: near the best whatever the true mean is. */
const PRIOR = 0.5;

/**
 * An interval for the mean over a fixed set of tasks that may be looked at after every round: with
 * chance 1 - alpha at least, it covers the mean at all rounds together (a confidence sequence).
 *
 * A round is one sample of every task. The interval holds the means m that a mixture of bets against m
 * has not made 1/alpha times its stake (Robbins 1970, Annals of Mathematical Statistics 41, 1397-1409;
 * Waudby-Smith & Ramdas 2024, J. Royal Statistical Society B 86, 1-27): B(S + 1/2, F + 1/2) / B(1/2,
 * 1/2) < (1/alpha) m^S (1 - m)^F, with S the sum of all scores and F that of what lacks to 1.
 *
 * Tasks need not be alike. A bet pays 1 + l (x - m) on a score x, and over a round its expected pay is
 * the product of 1 + l (p_i - m) over the tasks, which is at most (1 + l (mean p - m))^n = 1 by the
 * inequality of the arithmetic and the geometric mean; so unequal tasks only make it more careful.
 * Scores between 0 and 1 are allowed by the same inequality. Assumes that the samples of a task are
 * independent, and that rounds are whole: a sample that is missing must be counted as 0 for `low` and
 * as 1 for `high`.
 *
 * @param right sum of the scores  @param total number of samples
 */
export function confidenceSequence(
  right: number,
  total: number,
  alpha: number,
): { readonly low: number; readonly high: number } {
  if (!(right >= 0 && right <= total)) throw new RangeError("needs 0 <= right <= total");
  if (!(alpha > 0 && alpha < 1)) throw new RangeError("needs 0 < alpha < 1");
  const wrong = total - right;
  const evidence = logBeta(right + PRIOR, wrong + PRIOR) - logBeta(PRIOR, PRIOR) + Math.log(alpha);
  const excluded = (m: number) =>
    evidence >= times(right, Math.log(m)) + times(wrong, Math.log(1 - m));
  const mean = right / total;
  return { low: edge(0, mean, excluded), high: edge(1, mean, excluded) };
}

/** 0 times minus infinity is 0 here: no score of that kind was seen. */
function times(count: number, log: number): number {
  return count === 0 ? 0 : count * log;
}

/** Where, between an end and the mean, exclusion stops: on the outer side, so that nothing is lost. */
function edge(end: number, mean: number, excluded: (m: number) => boolean): number {
  let [outer, inner] = [end, mean];
  for (let step = 0; step < 50; step += 1) {
    const middle = (outer + inner) / 2;
    if (excluded(middle)) outer = middle;
    else inner = middle;
  }
  return outer;
}
