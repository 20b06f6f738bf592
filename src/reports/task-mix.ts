import { groupBy } from "../collections.js";
import { hashOf } from "../hash.js";
import { strictScore } from "../stats/strict-score.js";
import type { TaskGroup } from "../store/rows.js";

/**
 * Which tasks of a suite a run was to ask, and in what proportion. Only scores of the same mix can be
 * held against one another: ten tasks of a suite (`--limit`) are easier or harder than all of them.
 */
export interface TaskMix {
  /** The same for runs of the same tasks in the same proportion, however many samples each has. */
  readonly hash: string;
  readonly tasks: number;
  /** Samples that were to be taken. */
  readonly planned: number;
}

/** What a run's score of a suite follows from. */
export interface MixScores {
  readonly mix: TaskMix;
  /** Strict scores, a list for each task. */
  readonly scores: readonly (readonly number[])[];
}

export function mixScores(groups: readonly TaskGroup[]): MixScores {
  return { mix: mixOf(groups), scores: scoresOf(groups) };
}

/** What a run planned of one suite, samples that were never taken included. */
export function mixOf(groups: readonly TaskGroup[]): TaskMix {
  const counts = new Map<string, number>();
  for (const { taskId, count } of groups) counts.set(taskId, (counts.get(taskId) ?? 0) + count);
  const unit = [...counts.values()].reduce(commonDivisor, 0);
  const shares = [...counts].map(([task, count]) => [task, count / unit] as const);
  return {
    hash: hashOf(shares.sort(([a], [b]) => (a < b ? -1 : 1))),
    tasks: counts.size,
    planned: [...counts.values()].reduce((sum, count) => sum + count, 0),
  };
}

/** For each task the strict scores of its samples that have one, in an order that hangs on nothing else. */
export function scoresOf(groups: readonly TaskGroup[]): readonly (readonly number[])[] {
  const tasks = [...groupBy(groups, ({ taskId }) => taskId)].sort(([a], [b]) => (a < b ? -1 : 1));
  return tasks.map(([, own]) =>
    own
      .flatMap((group) => {
        const score = strictScore(group);
        return score === undefined ? [] : Array.from({ length: group.count }, () => score);
      })
      .sort((a, b) => a - b),
  );
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}
