import { optional } from "../collections.js";
import type { MeasuredAttempt, StoredAttempt } from "../store/rows.js";
import type { Request } from "./charge.js";

/** A stored request, as far as its cost goes. */
export function requestOf(attempt: StoredAttempt | MeasuredAttempt): Request {
  const { startedAt, result, price } = attempt;
  const answered = "answered" in attempt ? attempt.answered : attempt.answer !== "";
  return {
    ...{ startedAt, result, answered },
    usage: optional({
      input: attempt.inputTokens,
      output: attempt.outputTokens,
      reasoning: attempt.reasoningTokens,
      cached: attempt.cachedTokens,
      cost: attempt.serverCost,
    }),
    ...(price && { price }),
  };
}
