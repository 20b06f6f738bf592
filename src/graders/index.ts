import { choice } from "./choice/grade.js";
import { code } from "./code/grade.js";
import type { Grade, Grader, GraderKind, GraderSpec } from "./grader.js";
import { grid } from "./grid/grade.js";
import { instruction } from "./instruction/grade.js";
import { judge } from "./judge/judge.js";
import { literal } from "./literal/grade.js";
import { math } from "./math/grade.js";
import { refusal } from "./refusal/grade.js";
import { isRefusal } from "./refusal/is-refusal.js";
import { text } from "./text/grade.js";

/** Stored with each grade; it changes whenever a grade might. */
export const GRADERS_VERSION = "3";

/** How a grader is named in a stored grade: its kind and the version of the graders. */
export const graderName = (kind: GraderKind): string => `${kind}/${GRADERS_VERSION}`;

export const GRADERS: Readonly<Record<GraderKind, Grader>> = {
  math,
  choice,
  text,
  literal,
  grid,
  instruction,
  refusal,
  judge,
  code,
};

/**
 * Grades the answer part of a response (its reasoning already taken away). Never throws: a defect of
 * the grader is an `ungraded` sample, not a wrong answer.
 */
export function grade(answer: string, target: unknown, spec: GraderSpec): Grade {
  const grader = GRADERS[spec.kind];
  const missing = target === undefined || target === null || target === "";
  if (missing && grader.needsTarget !== false) {
    return { grade: "ungraded", reason: "the task has no target" };
  }
  try {
    const result = grader.grade(answer, target, spec);
    if (result.grade === "unparsed" && isRefusal(answer)) {
      return { grade: "refused", reason: "declines to answer" };
    }
    return result;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { grade: "ungraded", reason: `the grader failed: ${message}` };
  }
}
