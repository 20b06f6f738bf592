import type { AttemptResult } from "../backends/backend.js";
import { grade, graderName } from "../graders/index.js";
import type { SampleResult } from "../store/rows.js";
import type { Task } from "../suites/suite.js";

/** What became of a sample, by its last attempt. Only the answer is graded, never the reasoning. */
export function resultOf(last: AttemptResult, task: Task): SampleResult {
  if (!last.ok) {
    const { kind, message } = last.failure;
    return { outcome: kind === "filtered" ? "filtered" : "failed", detail: `${kind}: ${message}` };
  }
  const { completion } = last;
  if (completion.unfinishedReasoning || completion.finishReason === "length") {
    return { outcome: "truncated" };
  }
  if (completion.finishReason === "content-filter") {
    return { outcome: "filtered", detail: "filtered: the provider cut the answer off" };
  }
  if (completion.answer.trim() === "") return { outcome: "empty" };
  return {
    outcome: "completed",
    grade: grade(completion.answer, task.target, task.grader),
    grader: graderName(task.grader.kind),
  };
}
