import { mean } from "./mean.js";
import { type Measured, unknown } from "./measured.js";

export interface StandardError {
  /** In units of the score, 0 to 1. */
  readonly se: number;
  readonly tasks: number;
  readonly samples: number;
  /** Whether the spread was seen, or is the largest that the score allows. */
  readonly basis: "observed" | "upper bound";
}

/**
 * Sampling error: how far the mean over these very tasks would move if the samples were drawn again.
 * Variance of the mean of independent strata, (1/n^2) sum_i s_i^2 / k_i, s_i^2 the unbiased variance
 * within task i (Cochran 1977, Sampling Techniques, 3rd ed., section 5.3).
 *
 * Where a task has one sample its variance cannot be seen; then the largest that the scores allow is
 * given, sqrt(p(1 - p) / N) with N samples in all, which is that of tasks that are all alike. No error
 * is put below 1.5/N: N samples that all agree still leave room for one in about N/3 that does not
 * (rule of three, Hanley & Lippman-Hand 1983, JAMA 249, 1743-1745: 3/N is two standard errors).
 *
 * @param tasks for each task the scores (0 to 1) of its samples; tasks without any are left out
 */
export function samplingError(tasks: readonly (readonly number[])[]): Measured<StandardError> {
  const met = tasks.filter((scores) => scores.length > 0);
  if (met.length === 0) return unknown("no-score");
  const samples = met.reduce((sum, scores) => sum + scores.length, 0);
  const about = { known: true, tasks: met.length, samples } as const;
  const floor = 1.5 / samples;
  if (met.some((scores) => scores.length < 2)) {
    const p = mean(met.map(mean));
    const se = Math.max(samplingErrorBound(p, met.length, samples / met.length), floor);
    return { ...about, se, basis: "upper bound" };
  }
  const sum = met.reduce((total, scores) => total + variance(scores) / scores.length, 0);
  return { ...about, se: Math.max(Math.sqrt(sum) / met.length, floor), basis: "observed" };
}

/** The largest sampling error that a mean p over n tasks of k yes-or-no samples can have. */
export function samplingErrorBound(p: number, n: number, k: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError("needs 0 <= p <= 1");
  if (!(n > 0 && k > 0)) throw new RangeError("needs tasks and samples");
  return Math.sqrt((p * (1 - p)) / (n * k));
}

/**
 * Generalisation error: how far the mean would move on other tasks like these, sd(task means) /
 * sqrt(n) (clustered standard error; Miller 2024, "Adding Error Bars to Evals", arXiv:2411.00640).
 * More samples a task do not make it smaller. Assumes that tasks are a random draw.
 */
export function taskError(tasks: readonly (readonly number[])[]): Measured<StandardError> {
  const met = tasks.filter((scores) => scores.length > 0);
  if (met.length < 2) return unknown("one-task");
  const samples = met.reduce((sum, scores) => sum + scores.length, 0);
  const se = Math.sqrt(variance(met.map(mean)) / met.length);
  return { known: true, se, tasks: met.length, samples, basis: "observed" };
}

/** Unbiased; of at least two values. */
function variance(values: readonly number[]): number {
  const centre = mean(values);
  return values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1);
}
