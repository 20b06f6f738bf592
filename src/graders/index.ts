import { choice } from "./choice/grade.js";
import type { Grade, Grader, GraderKind, GraderSpec } from "./grader.js";
import { literal } from "./literal/grade.js";
import { math } from "./math/grade.js";
import { isRefusal } from "./refusal.js";
import { text } from "./text/grade.js";

/** Stored with each grade; it changes whenever a grade might. */
export const GRADERS_VERSION = "1";

export const GRADERS: Readonly<Record<GraderKind, Grader>> = { math, choice, text, literal };

/**
 * Grades the answer part of a response (its reasoning already taken away). Never throws: a defect of
 * the grader is an `ungraded` sample, not a wrong answer.
 */
export function grade(answer: string, target: unknown, spec: GraderSpec): Grade {
  if (target === undefined || target === null || target === "") {
    return { grade: "ungraded", reason: "the task has no target" };
  }
  try {
    const result = GRADERS[spec.kind].grade(answer, target, spec);
    if (result.grade === "unparsed" && isRefusal(answer)) {
      return { grade: "refused", reason: "declines to answer" };
    }
    return result;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { grade: "ungraded", reason: `the grader failed: ${message}` };
  }
}
