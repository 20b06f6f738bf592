import { majority, type Vote } from "./majority.js";
import type { Random } from "./random.js";

/** Votes drawn for each task and k. */
const DRAWS = 48;

/**
 * The score of each task's vote among k of its samples: the mean over subsets drawn at random without
 * replacement, or of the vote of all where the task has no more than k (see `majority`). One number a
 * task, 0 to 1; the error of drawing is below 0.07 a task and averages out over tasks.
 */
export function consensusAt(
  tasks: readonly (readonly Vote[])[],
  k: number,
  random: Random,
): readonly number[] {
  return tasks.map((votes) => {
    if (k >= votes.length) return won(votes);
    let sum = 0;
    for (let draw = 0; draw < DRAWS; draw += 1) sum += won(subset(votes, k, random));
    return sum / DRAWS;
  });
}

function won(votes: readonly Vote[]): number {
  // A vote of one is that answer's score, an answer or none.
  if (votes.length === 1) return votes[0]?.score ?? 0;
  const result = majority([votes]);
  return result.known ? result.value : 0;
}

/** k of the votes, each set as likely as any other (Floyd; Bentley 1987, CACM 30, 754-757). */
function subset(votes: readonly Vote[], k: number, random: Random): readonly Vote[] {
  const taken = new Set<number>();
  for (let end = votes.length - k; end < votes.length; end += 1) {
    const place = Math.floor(random() * (end + 1));
    taken.add(taken.has(place) ? end : place);
  }
  return [...taken].flatMap((place) => votes[place] ?? []);
}
