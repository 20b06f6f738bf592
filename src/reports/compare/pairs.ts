import { groupBy } from "../../collections.js";
import { strictScore } from "../../stats/strict-score.js";
import type { ScoredSample } from "../../store/rows.js";

/** One sample of one task on both sides, both with a strict score. */
export interface Pair {
  readonly taskId: string;
  readonly sample: number;
  readonly base: ScoredSample & { readonly points: number };
  readonly candidate: ScoredSample & { readonly points: number };
}

/** Pairs by task and sample index; what is missing on either side has no pair, and is counted. */
export function pairUp(
  base: readonly ScoredSample[],
  candidate: readonly ScoredSample[],
): { readonly pairs: readonly Pair[]; readonly unpaired: number } {
  const scored = (samples: readonly ScoredSample[]) =>
    new Map(
      samples.flatMap((sample) => {
        const score = strictScore(sample);
        const key = JSON.stringify([sample.taskId, sample.sample]);
        return score === undefined ? [] : [[key, { ...sample, points: 100 * score }] as const];
      }),
    );
  const [first, second] = [scored(base), scored(candidate)];
  const pairs = [...first].flatMap(([key, own]): readonly Pair[] => {
    const other = second.get(key);
    if (other === undefined) return [];
    return [{ taskId: own.taskId, sample: own.sample, base: own, candidate: other }];
  });
  return { pairs, unpaired: base.length + candidate.length - 2 * pairs.length };
}

/** Candidate less base, in points, mean over the samples of each task. */
export function taskDifferences(pairs: readonly Pair[]): readonly number[] {
  return [...groupBy(pairs, ({ taskId }) => taskId).values()].map(
    (group) =>
      group.reduce((sum, { base, candidate }) => sum + candidate.points - base.points, 0) /
      group.length,
  );
}
