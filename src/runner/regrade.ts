import type { Grade } from "../graders/grader.js";
import { graderName } from "../graders/index.js";
import type { Sandbox } from "../sandbox/sandbox.js";
import type { RunData } from "../store/rows.js";
import { gradeAnswer } from "./grade-answer.js";

/** A stored sample's grade by today's graders, beside the one it had. */
export interface Regraded {
  readonly sampleId: string;
  readonly grader: string;
  readonly grade: Grade;
  readonly before: Grade["grade"] | undefined;
}

/**
 * Grades the completed samples of a stored run again; programs in `sandbox`, which is there where a task
 * needs it. Nothing is asked of a model, nothing is stored.
 */
export async function regradeRun(
  { suites, samples }: RunData,
  sandbox: Sandbox | undefined,
): Promise<readonly Regraded[]> {
  const tasks = new Map(
    suites.flatMap(({ hash, tasks: all }) =>
      all.map((task) => [`${hash} ${task.id}`, task] as const),
    ),
  );
  const regraded = samples.map(async (sample): Promise<readonly Regraded[]> => {
    const task = tasks.get(`${sample.suiteHash} ${sample.taskId}`);
    const answer = sample.attempts.at(-1)?.answer;
    if (sample.outcome !== "completed" || task === undefined || answer === undefined) return [];
    // A judge's verdict is its own: giving another one would take asking it again.
    if (task.grader.kind === "judge") return [];
    return [
      {
        sampleId: sample.id,
        grader: graderName(task.grader.kind),
        grade: await gradeAnswer(answer, task, sandbox),
        before: sample.grade?.grade,
      },
    ];
  });
  return (await Promise.all(regraded)).flat();
}
