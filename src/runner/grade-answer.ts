import type { Grade } from "../graders/grader.js";
import { grade } from "../graders/index.js";
import type { Sandbox } from "../sandbox/sandbox.js";
import type { Task } from "../suites/suite.js";
import { gradeCode } from "./grade-code.js";

/**
 * The grade of an answer without asking anyone: a program's by running it in `sandbox`, which is there
 * where a task needs it.
 */
export async function gradeAnswer(
  answer: string,
  { grader, target }: Pick<Task, "grader" | "target">,
  sandbox: Sandbox | undefined,
): Promise<Grade> {
  return grader.kind === "code" && sandbox !== undefined
    ? gradeCode(sandbox, answer, grader)
    : grade(answer, target, grader);
}
