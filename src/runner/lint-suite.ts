import type { Grade } from "../graders/grader.js";
import type { Sandbox } from "../sandbox/sandbox.js";
import type { Suite, Task } from "../suites/suite.js";
import type { WrongProgram } from "../suites/wrong-programs.js";
import { gradeAnswer } from "./grade-answer.js";

/** Something of a suite that would give wrong scores. */
interface Defect {
  readonly task: string;
  readonly what: string;
}

/** How much was checked, and what was found. */
export interface Lint {
  readonly targets: number;
  readonly wrongPrograms: number;
  readonly defects: readonly Defect[];
}

/**
 * Grades every target as if a model had answered it, and every wrong program. `sandbox` is there where a
 * task's answer is a program.
 */
export async function lintSuite(
  { tasks }: Suite,
  wrong: readonly WrongProgram[],
  sandbox: Sandbox | undefined,
): Promise<Lint> {
  const known = new Map(tasks.map((task) => [task.id, task]));
  const checked = tasks.filter(hasTarget);
  const found = await Promise.all([
    ...checked.map((task) => targetDefect(task, sandbox)),
    ...wrong.map((each) => wrongDefect(each, known.get(each.task), sandbox)),
  ]);
  return {
    targets: checked.length,
    wrongPrograms: wrong.length,
    defects: found.filter((defect) => defect !== undefined),
  };
}

/** Judges, and graders that look at a reply alone, have no target that could be graded. */
function hasTarget({ grader, target }: Task): boolean {
  const apart =
    grader.kind === "judge" || grader.kind === "refusal" || grader.kind === "instruction";
  return !apart && typeof target === "string" && target !== "";
}

async function targetDefect(task: Task, sandbox: Sandbox | undefined): Promise<Defect | undefined> {
  const result = await gradeOf(task, String(task.target), sandbox);
  if (result.grade === "correct") return undefined;
  const what = task.grader.kind === "code" ? "its reference solution" : "its target";
  return { task: task.id, what: `${what} is graded ${result.grade}: ${result.reason}` };
}

async function wrongDefect(
  { task: id, why, program }: WrongProgram,
  task: Task | undefined,
  sandbox: Sandbox | undefined,
): Promise<Defect | undefined> {
  if (task === undefined)
    return { task: id, what: "wrong.jsonl names it, but there is no such task" };
  const { grade: got, reason } = await gradeOf(task, program, sandbox);
  if (got === "incorrect") return undefined;
  return { task: id, what: `a wrong program (${why}) is graded ${got}: ${reason}` };
}

/** A target is a bare answer. */
function gradeOf(
  { grader, target }: Task,
  answer: string,
  sandbox: Sandbox | undefined,
): Promise<Grade> {
  return gradeAnswer(answer, { grader: { ...grader, form: "answer" }, target }, sandbox);
}
