import { mean } from "../../../stats/mean.js";
import { pairedPermutation } from "../../../stats/permutation.js";
import { randomOf } from "../../../stats/random.js";
import { stratifiedTest } from "../../../stats/stratified.js";
import type { Change } from "./model.js";
import type { Tallies, TaskTally } from "./tallies.js";

/** A change with both its chances, and the difference if all that is missing spoke against a fall. */
export interface Tested {
  readonly change: Omit<Change, "against">;
  readonly pBetter: number;
  readonly best: number;
}

/** Fixed, so that the same rows give the same change. */
const SEED = 20250120;
const NORMAL_95 = 1.959964;

interface Both {
  readonly base: TaskTally;
  readonly candidate: TaskTally;
}

/** A night against a series, over the tasks that both have a score on; undefined where there is none. */
export function testChange(series: Tallies, night: Tallies): Tested | undefined {
  const both = [...night].flatMap(([task, candidate]): readonly Both[] => {
    const base = series.get(task);
    return base !== undefined && base.total > 0 && candidate.total > 0 ? [{ base, candidate }] : [];
  });
  if (both.length === 0) return undefined;
  const { difference, se, worse, better, name } = testOf(both);
  return {
    change: {
      base: 100 * mean(both.map(({ base }) => base.right / base.total)),
      difference: 100 * difference,
      low: 100 * Math.max(-1, difference - NORMAL_95 * se),
      high: 100 * Math.min(1, difference + NORMAL_95 * se),
      pWorse: worse,
      tasks: both.length,
      test: name,
    },
    pBetter: better,
    best: bestCase(series, night),
  };
}

function testOf(both: readonly Both[]) {
  const isCount = ({ base, candidate }: Both) =>
    Number.isInteger(base.right) && Number.isInteger(candidate.right);
  if (both.every(isCount)) return { ...stratifiedTest(both), name: "exact, stratified by task" };
  const differences = both.map(
    ({ base, candidate }) => candidate.right / candidate.total - base.right / base.total,
  );
  const difference = mean(differences);
  const permuted = pairedPermutation(differences, randomOf(SEED));
  const p = permuted.known ? permuted.p : 1;
  const squares = differences.reduce((sum, each) => sum + each ** 2, 0);
  return {
    difference,
    se: Math.sqrt(squares) / differences.length,
    worse: difference < 0 ? p / 2 : 1,
    better: difference > 0 ? p / 2 : 1,
    name: "permutation by task",
  };
}

/** In points, every sample missing from the night right and every one missing from the series wrong. */
function bestCase(series: Tallies, night: Tallies): number {
  const shares = [...night].flatMap(([task, own]) => {
    const base = series.get(task);
    if (base === undefined || base.total === 0) return [];
    return [
      (own.right + own.missing) / (own.total + own.missing) -
        base.right / (base.total + base.missing),
    ];
  });
  return 100 * mean(shares);
}
