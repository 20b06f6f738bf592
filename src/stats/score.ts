import type { Estimate } from "./estimate.js";
import { mean } from "./mean.js";
import { type Measured, unknown } from "./measured.js";
import { normalQuantile, studentQuantile } from "./student.js";
import { wilson } from "./wilson.js";

/** Task means nearer to each other than this are equal: what is left is rounding. */
const ROUNDING = 1e-9;

/**
 * The score of a backend on a suite: the mean over tasks of the mean score of a task's samples
 * (pass@1), with an interval for tasks like these.
 *
 * Samples of one task are not independent, so the error comes from the spread between tasks
 * (clustered standard error; Miller 2024, "Adding Error Bars to Evals", arXiv:2411.00640). The
 * interval is Wilson's with the effective sample size that this error implies (Korn & Graubard 1998,
 * Survey Methodology 24, 193-201; Dean & Pagano 2015, J. Survey Statistics and Methodology 3,
 * 484-503), so that it stays sensible near 0 and 1. Where the tasks do not differ at all (all right,
 * all wrong) the error cannot be estimated, and each task counts as one observation.
 *
 * Assumes that the tasks are a random draw from the problems the score is meant for. Known limit, as
 * of all such intervals (Franco et al. 2019, J. Survey Statistics and Methodology, PMC6690503): where
 * a handful of tasks makes the score, their spread is seen too small, and the interval covers less
 * than it says. 60 tasks of 4 samples, score 0.05, every second task always or never solved: 89 %.
 *
 * @param tasks for each task the scores (0 to 1) of its samples; tasks without any are left out
 */
export function clusteredScore(
  tasks: readonly (readonly number[])[],
  level = 0.95,
): Measured<Estimate> {
  const met = tasks.filter((scores) => scores.length > 0);
  if (met.length === 0) return unknown("no-score");
  if (met.length === 1) return unknown("one-task");
  const means = met.map(mean);
  const value = mean(means);
  const samples = met.reduce((sum, scores) => sum + scores.length, 0);
  const effective = effectiveSize(means, value, samples, level);
  const { low, high } = wilson(value, effective, level);
  return {
    known: true,
    value,
    low: Math.min(low, value),
    high: Math.max(high, value),
    level,
    numerator: met.flat().reduce((sum, score) => sum + score, 0),
    denominator: samples,
    tasks: met.length,
    effective,
    method: "Wilson, effective sample size clustered by task, t with n-1 df",
  };
}

/** How many independent yes-or-no observations would have the error that the tasks' spread shows. */
function effectiveSize(
  means: readonly number[],
  value: number,
  samples: number,
  level: number,
): number {
  const n = means.length;
  const squares = means.reduce((sum, each) => sum + (each - value) ** 2, 0);
  const variance = squares / (n - 1) / n;
  const alike = means.every((each) => Math.abs(each - value) < ROUNDING);
  const raw = alike ? n : (value * (1 - value)) / variance;
  const p = 1 - (1 - level) / 2;
  // Few tasks make the variance itself uncertain: Student's t in place of the normal quantile.
  const doubt = (normalQuantile(p) / studentQuantile(p, n - 1)) ** 2;
  return Math.min(raw, samples) * doubt;
}
