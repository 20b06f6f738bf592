import { splitReasoning } from "../backends/chat/reasoning.js";
import type { Grade, GraderSpec } from "../graders/grader.js";
import { grade } from "../graders/index.js";

/**
 * Grades a recorded text. All that a model said (`form` "response", the default) is first relieved of
 * its reasoning, as a live completion is; a bare answer is taken as it stands. Never throws.
 */
export function gradeResponse(response: string, target: unknown, spec: GraderSpec): Grade {
  const answer = answerOf(response, spec);
  return answer === undefined ? UNFINISHED : grade(answer, target, spec);
}

export const UNFINISHED: Grade = {
  grade: "unparsed",
  reason: "the thought was never finished",
};

/** The answer in a recorded text; undefined where the reasoning in it never ends. */
export function answerOf(response: string, { form }: GraderSpec): string | undefined {
  if (form === "answer") return response;
  const { answer, unfinishedReasoning } = splitReasoning({ reasoningField: "", content: response });
  return unfinishedReasoning ? undefined : answer;
}
