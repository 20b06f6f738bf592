import { logChoose } from "./log-choose.js";
import { mean } from "./mean.js";

/** Right samples of all, of one task on one side. */
interface Tally {
  readonly right: number;
  readonly total: number;
}

/** One task, measured on both sides. */
export interface Stratum {
  readonly base: Tally;
  readonly candidate: Tally;
}

export interface StratifiedTest {
  /** Candidate less base, mean over tasks, -1 to 1. */
  readonly difference: number;
  /** Standard error of the difference where nothing has changed, to other samples of these tasks. */
  readonly se: number;
  /** Exact chance of a candidate this bad, or this good, where nothing has changed. */
  readonly worse: number;
  readonly better: number;
}

/**
 * Exact test that no task's chance of a right answer has changed, task by task: given how many of a
 * task's samples are right in all, which side they fell on is a draw without replacement, and the sum
 * over tasks has an exactly known distribution (Mantel & Haenszel 1959, J. National Cancer Institute 22,
 * 719-748; Birch 1964, J. Royal Statistical Society B 26, 313-324). With one sample a task on either
 * side it is McNemar's exact test, with one task Fisher's. Sides may have different numbers of samples.
 * Assumes independent samples; tasks may differ as they like.
 */
export function stratifiedTest(strata: readonly Stratum[]): StratifiedTest {
  if (strata.length === 0) throw new RangeError("needs a task");
  for (const { base, candidate } of strata) for (const side of [base, candidate]) assertTally(side);
  const observed = strata.reduce((sum, { candidate }) => sum + candidate.right, 0);
  const { offset, chances } = strata.map(drawOf).reduce(convolved);
  const sum = (from: number, to: number) =>
    Math.min(
      1,
      chances.subarray(Math.max(0, from), to).reduce((a, b) => a + b, 0),
    );
  return {
    difference: mean(
      strata.map(
        ({ base, candidate }) => candidate.right / candidate.total - base.right / base.total,
      ),
    ),
    se: Math.sqrt(strata.reduce((total, each) => total + varianceOf(each), 0)) / strata.length,
    worse: sum(0, observed - offset + 1),
    better: sum(observed - offset, chances.length),
  };
}

function assertTally({ right, total }: Tally): void {
  if (
    Number.isInteger(right) &&
    Number.isInteger(total) &&
    right >= 0 &&
    right <= total &&
    total > 0
  )
    return;
  throw new RangeError("needs whole numbers, 0 <= right <= total, and a sample on each side");
}

/** Chances of offset, offset + 1 ... right answers. */
interface Draw {
  readonly offset: number;
  readonly chances: Float64Array;
}

/** The hypergeometric chances of the candidate's right answers. */
function drawOf({ base, candidate }: Stratum): Draw {
  const right = base.right + candidate.right;
  const all = base.total + candidate.total;
  const offset = Math.max(0, right - base.total);
  const most = Math.min(right, candidate.total);
  const whole = logChoose(all, candidate.total);
  const chances = Float64Array.from({ length: most - offset + 1 }, (_, index) => {
    const own = offset + index;
    return Math.exp(logChoose(right, own) + logChoose(all - right, candidate.total - own) - whole);
  });
  return { offset, chances };
}

function convolved(first: Draw, second: Draw): Draw {
  const chances = new Float64Array(first.chances.length + second.chances.length - 1);
  first.chances.forEach((chance, index) => {
    second.chances.forEach((other, shift) => {
      chances[index + shift] = (chances[index + shift] ?? 0) + chance * other;
    });
  });
  return { offset: first.offset + second.offset, chances };
}

/** Of candidate.right / candidate.total - base.right / base.total, the sum of both rights given. */
function varianceOf({ base, candidate }: Stratum): number {
  const right = base.right + candidate.right;
  const all = base.total + candidate.total;
  const own = (candidate.total * right * (all - right) * base.total) / (all ** 2 * (all - 1));
  return own * (all / (base.total * candidate.total)) ** 2;
}
