import { optional } from "../collections.js";
import type { MeasuredAttempt } from "../store/rows.js";
import type { Request } from "./charge.js";

/** A stored request, as far as its cost goes. */
export function requestOf(attempt: MeasuredAttempt): Request {
  const { startedAt, result, price } = attempt;
  const answered = "answer" in attempt ? attempt.answer !== "" : attempt.answered;
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
