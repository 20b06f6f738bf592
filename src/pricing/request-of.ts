import { optional } from "../collections.js";
import type { StoredAttempt } from "../store/rows.js";
import type { Request } from "./charge.js";

/** A stored request, as far as its cost goes. */
export function requestOf(attempt: StoredAttempt): Request {
  const { startedAt, result, answer, price } = attempt;
  return {
    ...{ startedAt, result, answered: answer !== "" },
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
