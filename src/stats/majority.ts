import { groupBy } from "../collections.js";
import { leastOf, mean } from "./mean.js";
import { type Measured, unknown } from "./measured.js";

/** A sample's vote: the normalised answer, absent when none was found, and its score. */
export interface Vote {
  readonly answer: string | undefined;
  readonly score: number;
}

/**
 * cons@k: the score of the answer that most of a task's samples give (self-consistency; Wang et al.
 * 2022, arXiv:2203.11171), mean over tasks. Samples without an answer do not vote; a task in which
 * none votes scores 0. Tie rule: the answers with most votes share the task equally, which is the
 * expected score of drawing one of them by lot. `ties` counts those tasks; `k` is the smallest number
 * of samples a task has. With k < 2 there is no vote, and the result is unknown.
 */
export function majority(
  tasks: readonly (readonly Vote[])[],
): Measured<{ readonly value: number; readonly k: number; readonly ties: number }> {
  if (tasks.length === 0) return unknown("no-task");
  const k = leastOf(tasks.map((votes) => votes.length));
  if (k < 2) return unknown("no-vote");
  const results = tasks.map(elect);
  return {
    known: true,
    value: mean(results.map(({ score }) => score)),
    k,
    ties: results.filter(({ winners }) => winners > 1).length,
  };
}

function elect(votes: readonly Vote[]): { readonly score: number; readonly winners: number } {
  const cast = votes.filter(({ answer }) => answer !== undefined);
  const groups = [...groupBy(cast, ({ answer }) => answer).values()];
  const most = Math.max(0, ...groups.map((group) => group.length));
  const top = groups.filter((group) => group.length === most);
  if (top.length === 0) return { score: 0, winners: 0 };
  const score = mean(top.map((group) => mean(group.map((vote) => vote.score))));
  return { score, winners: top.length };
}
