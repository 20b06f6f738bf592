import type { AttemptResult } from "../backends/backend.js";
import type { Grade } from "../graders/grader.js";
import { graderName } from "../graders/index.js";
import type { SampleResult } from "../store/rows.js";
import type { Task } from "../suites/suite.js";

/** What became of a sample, by its last attempt; a completed one has an answer that is to be graded. */
export type SampleOutcome =
  | { readonly outcome: "completed"; readonly answer: string }
  | Exclude<SampleResult, { readonly outcome: "completed" }>;

export function outcomeOf(last: AttemptResult): SampleOutcome {
  if (!last.ok) {
    const { kind, message } = last.failure;
    return { outcome: kind === "filtered" ? "filtered" : "failed", detail: `${kind}: ${message}` };
  }
  const { answer, finishReason, unfinishedReasoning } = last.completion;
  if (unfinishedReasoning || finishReason === "length") return { outcome: "truncated" };
  if (finishReason === "content-filter") {
    return { outcome: "filtered", detail: "filtered: the provider cut the answer off" };
  }
  return answer.trim() === "" ? { outcome: "empty" } : { outcome: "completed", answer };
}

/** The result to be stored for a sample, with the grade of its answer where it has one. */
export function resultOf(
  outcome: SampleOutcome,
  task: Task,
  gradeOf: (answer: string) => Grade,
): SampleResult {
  if (outcome.outcome !== "completed") return outcome;
  return {
    outcome: "completed",
    grade: gradeOf(outcome.answer),
    grader: graderName(task.grader.kind),
  };
}
