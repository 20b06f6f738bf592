import { groupBy } from "../collections.js";
import { chargesOf } from "../pricing/charge.js";
import { type Price, sumCosts } from "../pricing/price.js";
import { requestOf } from "../pricing/request-of.js";
import { quantile } from "../stats/percentiles.js";
import type { StoredAttempt, StoredSample } from "../store/rows.js";
import type { LedgerEntry } from "./engine.js";
import type { Behaviour, Script } from "./script.js";
import { tokensOf } from "./wire.js";

/** One line of the certificate: what was true, what was measured, how far apart they may be. */
export interface Check {
  readonly quantity: string;
  readonly truth: string;
  readonly measured: string;
  readonly tolerance: string;
  readonly passed: boolean;
}

/** Milliseconds by which a measured time may be off: in the middle, and for 19 in 20. */
const TIME_TOLERANCE = { median: 5, p95: 25 };

/** The sample's result that each behaviour must lead to. */
const EXPECTED: Readonly<
  Record<Behaviour, { readonly result: string; readonly attempts: number }>
> = {
  right: { result: "correct", attempts: 1 },
  wrong: { result: "incorrect", attempts: 1 },
  unparsed: { result: "unparsed", attempts: 1 },
  refused: { result: "refused", attempts: 1 },
  truncated: { result: "truncated", attempts: 1 },
  empty: { result: "empty", attempts: 1 },
  filtered: { result: "filtered", attempts: 1 },
  "no-usage": { result: "correct", attempts: 1 },
  "rate-limit": { result: "correct", attempts: 2 },
  "server-error": { result: "correct", attempts: 2 },
  cut: { result: "correct", attempts: 2 },
  "no-finish": { result: "correct", attempts: 2 },
  malformed: { result: "correct", attempts: 2 },
  "error-event": { result: "correct", attempts: 2 },
  "empty-body": { result: "correct", attempts: 2 },
};

interface Pair {
  readonly sample: StoredSample;
  readonly requests: readonly LedgerEntry[];
  /** The last request and the last attempt: what the sample's result was made of. */
  readonly last: LedgerEntry;
  readonly attempt: StoredAttempt;
}

/** Holds what was stored against what the engine did. Pure: the same ledger, the same certificate. */
export function certify(
  samples: readonly StoredSample[],
  ledger: readonly LedgerEntry[],
  price: Price,
): readonly Check[] {
  const requestsOf = groupBy(ledger, ({ taskId, seed }) => `${taskId} ${seed}`);
  const pairs = samples.flatMap((sample): readonly Pair[] => {
    const requests = requestsOf.get(`${sample.taskId} ${sample.seed}`) ?? [];
    const last = requests.at(-1);
    const attempt = sample.attempts.at(-1);
    return last && attempt ? [{ sample, requests, last, attempt }] : [];
  });
  return [
    tally("samples taken, each once", samples.length, pairs.length),
    agreement(
      "outcome and grade of each sample",
      pairs,
      ({ sample, last }) =>
        (sample.grade?.grade ?? sample.outcome) === EXPECTED[last.script.behaviour].result,
    ),
    agreement(
      "requests per sample, retries counted",
      pairs,
      ({ sample, requests, last }) =>
        sample.attempts.length === requests.length &&
        requests.length === EXPECTED[last.script.behaviour].attempts,
    ),
    agreement("reasoning told apart from answer, to the letter", pairs, splitRight),
    agreement("tokens as the server counted them; missing stays missing", pairs, tokensRight),
    agreement(
      "events that carried text",
      answered(pairs),
      ({ last, attempt }) => attempt.chunks === last.chunks,
    ),
    costs(pairs, price),
    times(
      "time to first event",
      pairs,
      ({ firstEvent }) => firstEvent,
      (a) => a.firstEventMs,
    ),
    times(
      "time to first reasoning",
      pairs,
      ({ firstReasoning }) => firstReasoning,
      (a) => a.firstReasoningMs,
    ),
    times(
      "time to first character of the answer",
      pairs,
      ({ firstAnswer }) => firstAnswer,
      (a) => a.firstAnswerMs,
    ),
    times(
      "total time",
      answered(pairs),
      ({ end }) => end,
      (a) => a.endMs,
    ),
  ];
}

/** Whether the engine's own targets are accepted and altered ones refused, by the graders in use. */
export function gradersCheck(
  name: string,
  tasks: readonly { readonly acceptsTarget: boolean; readonly refusesAltered: boolean }[],
): Check {
  const right = tasks.filter((task) => task.acceptsTarget && task.refusesAltered).length;
  return tally(`${name}: targets graded right, altered ones wrong`, tasks.length, right);
}

function tally(quantity: string, truth: number, measured: number): Check {
  const passed = truth === measured && truth > 0;
  return { quantity, truth: `${truth}`, measured: `${measured}`, tolerance: "none", passed };
}

function agreement(
  quantity: string,
  pairs: readonly Pair[],
  agrees: (pair: Pair) => boolean,
): Check {
  const off = pairs.filter((pair) => !agrees(pair));
  const examples = off.slice(0, 3).map(({ sample }) => sample.taskId);
  const check = tally(quantity, pairs.length, pairs.length - off.length);
  if (off.length === 0) return check;
  return { ...check, measured: `${check.measured} (not ${examples.join(", ")})` };
}

function answered(pairs: readonly Pair[]): readonly Pair[] {
  return pairs.filter(({ attempt }) => attempt.result === "ok");
}

function splitRight({ last, attempt }: Pair): boolean {
  const { reasoning, answer } = textsOf(last.script);
  return attempt.reasoning === reasoning && attempt.answer === answer;
}

function textsOf({ behaviour, reasoning, answer }: Script): { reasoning: string; answer: string } {
  if (behaviour === "filtered") return { reasoning: "", answer: "" };
  return { reasoning: reasoning.join(""), answer: answer.join("") };
}

function tokensRight({ last: { script }, attempt }: Pair): boolean {
  const silent = script.behaviour === "no-usage" || script.behaviour === "filtered";
  if (silent) return attempt.inputTokens === undefined && attempt.outputTokens === undefined;
  const { input, output, reasoning } = tokensOf(script);
  return (
    attempt.inputTokens === input &&
    attempt.outputTokens === output &&
    attempt.reasoningTokens === reasoning
  );
}

/** The bill in the smallest unit: counted here in integers, by the price module in its own way. */
function costs(pairs: readonly Pair[], price: Price): Check {
  const paid = pairs.filter(
    ({ last }) => !["no-usage", "filtered"].includes(last.script.behaviour),
  );
  const nano = paid.reduce((sum, { last }) => {
    const { input, output } = tokensOf(last.script);
    return sum + input * Math.round(price.input * 1000) + output * Math.round(price.output * 1000);
  }, 0);
  const chargeOf = chargesOf({ kind: "reference", price }, []);
  const measured = sumCosts(paid.map(({ attempt }) => chargeOf(requestOf(attempt)).cost));
  const truth = nano / 1e9;
  return {
    quantity: "cost of the answered samples",
    truth: `${truth.toFixed(9)} ${price.currency}`,
    measured: measured.known
      ? `${measured.amount.toFixed(9)} ${measured.currency}`
      : measured.reason,
    tolerance: "1e-9",
    passed: measured.known && Math.abs(measured.amount - truth) <= 1e-9,
  };
}

/** Compares a time of each sample's last request with what the engine's own clock says. */
function times(
  quantity: string,
  pairs: readonly Pair[],
  truthOf: (entry: LedgerEntry) => number | undefined,
  measuredOf: (attempt: StoredAttempt) => number | undefined,
): Check {
  const both = pairs.flatMap(({ last, attempt }) => {
    const truth = truthOf(last);
    const measured = measuredOf(attempt);
    return truth === undefined && measured === undefined ? [] : [{ truth, measured }];
  });
  const errors = both
    .map(({ truth, measured }) =>
      truth === undefined || measured === undefined
        ? Number.POSITIVE_INFINITY
        : Math.abs(measured - truth),
    )
    .sort((a, b) => a - b);
  const truths = both.map(({ truth }) => truth ?? 0).sort((a, b) => a - b);
  const median = quantile(errors, 0.5);
  const p95 = quantile(errors, 0.95);
  return {
    quantity: `${quantity} (${errors.length} requests)`,
    truth: `median ${quantile(truths, 0.5).toFixed(1)} ms`,
    measured: `off by ${median.toFixed(1)} ms (median), ${p95.toFixed(1)} ms (p95), ${(errors.at(-1) ?? Number.NaN).toFixed(1)} ms (most)`,
    tolerance: `${TIME_TOLERANCE.median} ms (median), ${TIME_TOLERANCE.p95} ms (p95)`,
    passed: errors.length > 0 && median <= TIME_TOLERANCE.median && p95 <= TIME_TOLERANCE.p95,
  };
}
