import { strictScore } from "../../../stats/strict-score.js";
import type { ScoredSample } from "../../../store/rows.js";

/** What the samples of one task came to: the sum of their scores (0 to 1 each), and those without one. */
export interface TaskTally {
  readonly right: number;
  readonly total: number;
  readonly missing: number;
}

export type Tallies = ReadonlyMap<string, TaskTally>;

export function talliesOf(samples: readonly ScoredSample[]): Tallies {
  const tallies = new Map<string, TaskTally>();
  for (const sample of samples) {
    const score = strictScore(sample);
    const own =
      score === undefined
        ? { right: 0, total: 0, missing: 1 }
        : { right: score, total: 1, missing: 0 };
    tallies.set(sample.taskId, sumOf(tallies.get(sample.taskId), own));
  }
  return tallies;
}

/** Two nights, or a series and a night, as one. */
export function pooled(first: Tallies, second: Tallies): Tallies {
  const tallies = new Map(first);
  for (const [task, own] of second) tallies.set(task, sumOf(tallies.get(task), own));
  return tallies;
}

function sumOf(first: TaskTally | undefined, second: TaskTally): TaskTally {
  if (first === undefined) return second;
  return {
    right: first.right + second.right,
    total: first.total + second.total,
    missing: first.missing + second.missing,
  };
}
