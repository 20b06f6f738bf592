import type { AttemptResult } from "../backends/backend.js";
import type { SampleResult } from "../store/rows.js";

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
