import { optional } from "../collections.js";
import { costOf, type Price } from "../pricing/price.js";
import { type Measured, unknown } from "../stats/measured.js";
import type { StoredAttempt, StoredSample } from "../store/rows.js";
import type { AttemptView, SampleView } from "./model.js";

type Cost = Measured<{ readonly amount: number; readonly currency: string }>;

/** Results of attempts that ended before the model wrote anything: no tokens, so no cost. */
const COSTLESS: ReadonlySet<string> = new Set(["connect", "http", "not-an-api", "not-recorded"]);

/**
 * The cost of one request from its token counts. A request that was turned away cost nothing; one
 * that broke off before its counts came has an unknown cost.
 */
export function attemptCost(attempt: StoredAttempt, price: Price | undefined): Cost {
  if (price === undefined) return unknown("no price is known for this backend");
  const { inputTokens, outputTokens, cachedTokens } = attempt;
  const uncounted = inputTokens === undefined && outputTokens === undefined;
  const turnedAway =
    COSTLESS.has(attempt.result) || (attempt.result === "filtered" && attempt.answer === "");
  if (uncounted && turnedAway) return { known: true, amount: 0, currency: price.currency };
  return costOf(
    optional({ input: inputTokens, output: outputTokens, cached: cachedTokens }),
    price,
  );
}

/** A sample as the report shows it: its result, its text and every request made for it. */
export function sampleView(
  sample: StoredSample,
  entry: string,
  price: Price | undefined,
): SampleView {
  const last = sample.attempts.at(-1);
  const costs = sample.attempts.map((attempt) => attemptCost(attempt, price));
  const known = costs.flatMap((cost) => (cost.known ? [cost.amount] : []));
  const allKnown = costs.length > 0 && known.length === costs.length;
  return {
    id: sample.id,
    entry,
    task: sample.taskId,
    index: sample.sample,
    outcome: sample.outcome ?? "not-run",
    reasoning: last?.reasoning ?? "",
    answer: last?.answer ?? "",
    attempts: sample.attempts.map(attemptView),
    ...optional({
      detail: sample.detail,
      grade: sample.grade?.grade,
      extracted: sample.grade?.extracted,
      reason: sample.grade?.reason,
      judgements:
        sample.judgements.length > 0
          ? sample.judgements.map((each) => ({ ...attemptView(each), said: each.answer }))
          : undefined,
      cost: allKnown ? known.reduce((sum, amount) => sum + amount, 0) : undefined,
    }),
  };
}

function attemptView(attempt: StoredAttempt): AttemptView {
  const { id, startedAt, result } = attempt;
  return {
    id,
    startedAt,
    result,
    ...optional({
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
    }),
  };
}
