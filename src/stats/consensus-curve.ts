import type { Vote } from "./majority.js";
import type { Random } from "./random.js";

/** Votes drawn for a k over all tasks: the error of drawing is then below 0.003 of the mean. */
const DRAWS = 32_000;
/** Votes drawn for one task, at least and at most. */
const LEAST = 16;
const MOST = 256;

/**
 * The score of each task's vote among k of its samples, as `majority` holds it: the mean over sets of
 * k drawn at random without replacement, or the vote of all where the task has no more than k. One
 * number a task, 0 to 1.
 */
export function consensusAt(
  tasks: readonly (readonly Vote[])[],
  k: number,
  random: Random,
): readonly number[] {
  const draws = Math.min(MOST, Math.max(LEAST, Math.ceil(DRAWS / Math.max(1, tasks.length))));
  return tasks.map((votes) => {
    const box = ballotBox(votes);
    if (k >= votes.length) return box.won(votes.length, () => 0);
    let sum = 0;
    for (let draw = 0; draw < draws; draw += 1) sum += box.won(k, random);
    return sum / draws;
  });
}

/** A task's votes by number, so that a vote costs a few steps a ballot: millions are held. */
function ballotBox(votes: readonly Vote[]) {
  const numbers = new Map<string, number>();
  const ballots = votes.map(({ answer, score }) => {
    if (answer === undefined) return { choice: -1, score };
    const choice = numbers.get(answer) ?? numbers.size;
    numbers.set(answer, choice);
    return { choice, score };
  });
  const cast = new Float64Array(numbers.size);
  const scores = new Float64Array(numbers.size);

  /** Draws k ballots (the first steps of Fisher & Yates 1938) and gives the score of what most say. */
  function won(k: number, random: Random): number {
    cast.fill(0);
    scores.fill(0);
    for (let place = 0; place < k; place += 1) {
      const other = place + Math.floor(random() * (ballots.length - place));
      const drawn = ballots[other];
      const here = ballots[place];
      if (drawn === undefined || here === undefined) break;
      ballots[other] = here;
      ballots[place] = drawn;
      // One sample is no vote: it counts as it is, an answer found in it or not.
      if (k === 1) return drawn.score;
      if (drawn.choice < 0) continue;
      cast[drawn.choice] = (cast[drawn.choice] ?? 0) + 1;
      scores[drawn.choice] = (scores[drawn.choice] ?? 0) + drawn.score;
    }
    return scoreOfMost();
  }

  /** Answers with most votes share the task equally. */
  function scoreOfMost(): number {
    let most = 0;
    for (const count of cast) most = Math.max(most, count);
    if (most === 0) return 0;
    let sum = 0;
    let winners = 0;
    for (const [choice, count] of cast.entries()) {
      if (count !== most) continue;
      sum += (scores[choice] ?? 0) / count;
      winners += 1;
    }
    return sum / winners;
  }

  return { won };
}
