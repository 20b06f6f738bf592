import { mean } from "./mean.js";
import { type Measured, unknown } from "./measured.js";
import { studentQuantile } from "./student.js";

/** The same quantity of one sample on both sides, both above 0. */
export interface PositivePair {
  readonly base: number;
  readonly candidate: number;
}

/** How many times the base the candidate is. */
export interface PairedRatio {
  readonly ratio: number;
  /** Absent with one task: then the spread between tasks cannot be seen. */
  readonly low?: number;
  readonly high?: number;
  readonly tasks: number;
  readonly pairs: number;
}

/**
 * The geometric mean of the pairs' ratios: the one mean of ratios that is the same whichever side is
 * the base (Fleming & Wallace 1986, Communications of the ACM 29, 218-221). Each task counts the same,
 * as in the score. The interval is Student's on the logarithms, turned back (Bland & Altman 1996,
 * BMJ 312, 1079), and over the tasks' means, since samples of one task are not independent (clustered:
 * Miller 2024, arXiv:2411.00640). It is to tasks like these.
 *
 * @param tasks for each task its pairs; tasks without any are left out
 */
export function pairedRatio(
  tasks: readonly (readonly PositivePair[])[],
  level = 0.95,
): Measured<PairedRatio> {
  const met = tasks.filter((pairs) => pairs.length > 0);
  if (met.length === 0) return unknown("not-on-both-sides");
  const logs = met.map((pairs) =>
    mean(pairs.map(({ base, candidate }) => Math.log(candidate) - Math.log(base))),
  );
  const centre = mean(logs);
  const counts = {
    tasks: met.length,
    pairs: met.reduce((sum, pairs) => sum + pairs.length, 0),
  };
  const ratio = Math.exp(centre);
  if (met.length === 1) return { known: true, ratio, ...counts };
  const df = met.length - 1;
  const squares = logs.reduce((sum, each) => sum + (each - centre) ** 2, 0);
  const half = studentQuantile(1 - (1 - level) / 2, df) * Math.sqrt(squares / df / met.length);
  const [low, high] = [Math.exp(centre - half), Math.exp(centre + half)];
  return { known: true, ratio, ...(low > 0 && Number.isFinite(high) && { low, high }), ...counts };
}
