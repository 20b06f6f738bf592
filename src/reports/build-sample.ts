import { optional } from "../collections.js";
import type { Charge, Request } from "../pricing/charge.js";
import { sumCosts } from "../pricing/price.js";
import { requestOf } from "../pricing/request-of.js";
import type { TakenAttempt, TakenSample } from "../store/rows.js";
import type { AttemptView, SampleView } from "./model.js";

/** What tells the cost of each request of a backend. */
export type ChargeOf = (request: Request) => Charge;

/** A sample as the report shows it: its result, its text and every request made for it. */
export function sampleView(
  sample: TakenSample,
  entry: string,
  chargeOf: ChargeOf,
  judgeChargeOf: ChargeOf,
): SampleView {
  const last = sample.attempts.at(-1);
  const cost = sumCosts(sample.attempts.map((attempt) => chargeOf(requestOf(attempt)).cost));
  return {
    id: sample.id,
    entry,
    task: sample.taskId,
    index: sample.sample,
    outcome: sample.outcome ?? "not-run",
    reasoning: last?.reasoning ?? "",
    answer: last?.answer ?? "",
    attempts: sample.attempts.map((attempt) => attemptView(attempt, chargeOf)),
    ...optional({
      detail: sample.detail,
      grade: sample.grade?.grade,
      score: sample.grade?.score,
      extracted: sample.grade?.extracted,
      reason: sample.grade?.reason,
      grader: sample.grade?.grader,
      execution: sample.grade?.execution,
      judgements:
        sample.judgements.length > 0
          ? sample.judgements.map((each) => ({
              ...attemptView(each, judgeChargeOf),
              said: each.answer,
            }))
          : undefined,
      cost: cost.known ? cost.amount : undefined,
      currency: cost.known ? cost.currency : undefined,
    }),
  };
}

function attemptView(attempt: TakenAttempt, chargeOf: ChargeOf): AttemptView {
  const { id, startedAt, result } = attempt;
  const request = requestOf(attempt);
  const { price } = chargeOf(request);
  return {
    id,
    startedAt,
    result,
    ...optional({
      answered: result === "filtered" && request.answered ? true : undefined,
      message: attempt.message,
      status: attempt.status,
      requestId: attempt.requestId,
      modelEchoed: attempt.model,
      fingerprint: attempt.fingerprint,
      finishReason: attempt.finishReason,
      inputTokens: attempt.inputTokens,
      outputTokens: attempt.outputTokens,
      reasoningTokens: attempt.reasoningTokens,
      cachedTokens: attempt.cachedTokens,
      firstEventMs: attempt.firstEventMs,
      firstReasoningMs: attempt.firstReasoningMs,
      firstAnswerMs: attempt.firstAnswerMs,
      endMs: attempt.endMs,
      chunks: attempt.chunks,
      longestGapMs: attempt.longestGapMs,
      priceRow: price?.row,
      priceCost: price?.cost,
      serverCost: attempt.serverCost,
    }),
  };
}
