import { groupBy } from "../collections.js";
import { grade } from "../graders/index.js";
import { clusteredScore } from "../stats/score.js";
import { strictScore } from "../stats/strict-score.js";
import type { TakenSample } from "../store/rows.js";
import type { Suite, Task } from "../suites/suite.js";
import type { Compat, Entry } from "./model.js";

/**
 * The score that another grader would have given the same answers, for comparison with a score that
 * was published with it. Undefined for a suite that it does not grade.
 */
export function compatOf(
  suite: Suite,
  samples: Iterable<TakenSample>,
  compat: Compat,
): Entry["compat"] {
  if (suite.tasks.every(({ grader }) => grader.kind !== "math")) return undefined;
  const tasks = new Map(suite.tasks.map((task) => [task.id, task]));
  const regraded = Array.from(samples, (sample) => {
    const task = tasks.get(sample.taskId);
    const score = task === undefined ? undefined : scoreBy(compat, sample, task);
    return { taskId: sample.taskId, score, differs: score !== strictScore(sample) };
  });
  const byTask = [...groupBy(regraded, ({ taskId }) => taskId).values()];
  return {
    name: compat,
    score: clusteredScore(byTask.map((group) => group.flatMap(({ score }) => score ?? []))),
    differ: regraded.filter(({ differs }) => differs).length,
  };
}

function scoreBy(compat: Compat, sample: TakenSample, task: Task): number | undefined {
  const answer = sample.attempts.at(-1)?.answer;
  if (sample.outcome !== "completed" || answer === undefined) return strictScore(sample);
  const other = grade(answer, task.target, { ...task.grader, compat });
  if (other.grade === "ungraded") return undefined;
  return other.grade === "correct" ? 1 : 0;
}
