import { groupBy } from "../../collections.js";
import { mean } from "../../stats/mean.js";
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
        return score === undefined
          ? []
          : [[keyOf(sample), { ...sample, points: 100 * score }] as const];
      }),
    );
  const [first, second] = [scored(base), scored(candidate)];
  const pairs = [...first].flatMap(([key, own]): readonly Pair[] => {
    const other = second.get(key);
    if (other === undefined) return [];
    return [{ taskId: own.taskId, sample: own.sample, base: own, candidate: other }];
  });
  const planned = new Set([...base, ...candidate].map(keyOf));
  return { pairs, unpaired: planned.size - pairs.length };
}

/** Candidate less base, in points, mean over the samples of each task. */
export function taskDifferences(pairs: readonly Pair[]): readonly number[] {
  return [...groupBy(pairs, ({ taskId }) => taskId).values()].map(
    (group) =>
      group.reduce((sum, { base, candidate }) => sum + candidate.points - base.points, 0) /
      group.length,
  );
}

/**
 * The difference in points if every sample missing from the candidate were wrong and every one missing
 * from the base right, and the other way round (Manski 1989, J. Human Resources 24, 343-360). A sample
 * that was planned on one side only is missing from the other.
 */
export function differenceBounds(
  base: readonly ScoredSample[],
  candidate: readonly ScoredSample[],
): { readonly worst: number; readonly best: number } {
  const byKey = (samples: readonly ScoredSample[]) =>
    new Map(samples.map((sample) => [keyOf(sample), sample] as const));
  const [first, second] = [byKey(base), byKey(candidate)];
  const all = [...new Map([...first, ...second]).values()];
  const tasks = [...groupBy(all, ({ taskId }) => taskId).values()];
  const filled = (missingBase: number, missingCandidate: number) =>
    mean(
      tasks.map((group) =>
        mean(
          group.map((sample) => {
            const [a, b] = [first.get(keyOf(sample)), second.get(keyOf(sample))];
            const before = (a && strictScore(a)) ?? missingBase;
            return 100 * (((b && strictScore(b)) ?? missingCandidate) - before);
          }),
        ),
      ),
    );
  return { worst: filled(1, 0), best: filled(0, 1) };
}

function keyOf({ taskId, sample }: ScoredSample): string {
  return JSON.stringify([taskId, sample]);
}
