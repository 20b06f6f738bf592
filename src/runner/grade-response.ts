import { splitReasoning } from "../backends/chat/reasoning.js";
import type { Grade, GraderSpec } from "../graders/grader.js";
import { grade } from "../graders/index.js";

/**
 * Grades a recorded text. All that a model said (`form` "response", the default) is first relieved of
 * its reasoning, as a live completion is; a bare answer is taken as it stands. Never throws.
 */
export function gradeResponse(response: string, target: unknown, spec: GraderSpec): Grade {
  if (spec.form === "answer") return grade(response, target, spec);
  const { answer, unfinishedReasoning } = splitReasoning({ reasoningField: "", content: response });
  if (unfinishedReasoning) return { grade: "unparsed", reason: "the thought was never finished" };
  return grade(answer, target, spec);
}
