import { groupBy, optional } from "../collections.js";
import { type Bill, billOf } from "../pricing/bill.js";
import { requestOf } from "../pricing/request-of.js";
import { type Reached, reached } from "../sampling.js";
import { missingBounds } from "../stats/bounds.js";
import { costPerCorrect } from "../stats/cost.js";
import { majority } from "../stats/majority.js";
import { type Measured, unknown } from "../stats/measured.js";
import { passAtKs } from "../stats/pass-at-k.js";
import { summarise } from "../stats/percentiles.js";
import { clusteredScore } from "../stats/score.js";
import { strictScore } from "../stats/strict-score.js";
import { voteOf } from "../stats/vote.js";
import type {
  ErrorsByGrader,
  MeasuredAttempt,
  MeasuredSample,
  TakenSample,
} from "../store/rows.js";
import type { Suite } from "../suites/suite.js";
import { clauses, phrases, quoted, say } from "../words/said.js";
import type { Said } from "../words/worded.js";
import { aggregatesOf } from "./build-aggregates.js";
import { compatOf } from "./build-compat.js";
import { correctedFor } from "./build-corrected.js";
import { executionsOf } from "./build-executions.js";
import type { ChargeOf } from "./build-sample.js";
import { lastAnswered, timesOf } from "./last-answered.js";
import type { Compat, Counts, Entry } from "./model.js";
import { originOf, type StoredBackend } from "./stored-backend.js";
import { fieldOf } from "./task-fields.js";
import { FEW_TASKS, NOTABLE_SHARE, type Warning, warn } from "./warnings.js";

/** One leaderboard row, before it has an id. */
export function buildEntry(
  runId: string,
  label: string,
  suite: Suite,
  backend: StoredBackend,
  samples: readonly MeasuredSample[],
  graderErrors: ErrorsByGrader,
  chargeOf: ChargeOf,
  judge: { readonly label: string; readonly chargeOf: ChargeOf } | undefined,
  compat: { readonly grader: Compat; readonly samples: Iterable<TakenSample> } | undefined,
): Omit<Entry, "id"> {
  const tasks = [...groupBy(samples, ({ taskId }) => taskId).values()];
  const scores = tasks.map((group) => group.flatMap((sample) => strictScore(sample) ?? []));
  const counts = countsOf(samples);
  const missing = missingOf(counts);
  const attempts = samples.flatMap((sample) => sample.attempts);
  const answered = samples.flatMap(lastAnswered);
  const times = timesOf(answered);
  const bill = billOf(attempts.map(requestOf), chargeOf);
  const judged = judge && judgeBill(samples, judge.chargeOf);
  const score = clusteredScore(scores);
  return {
    runId,
    backend: label,
    kind: backend.kind,
    model: backend.model,
    ...(backend.serves !== undefined && { serves: backend.serves }),
    origin: originOf(backend),
    suite: suite.name,
    suiteHash: suite.hash,
    samplesPerTask: tasks.reduce((most, group) => Math.max(most, group.length), 0),
    counts,
    score,
    ...optional({ compat: compat && compatOf(suite, compat.samples, compat.grader) }),
    corrected: correctedFor(score, samples, graderErrors),
    ...(missing > 0 && {
      bounds: missingBounds(
        tasks.map((group, index) => ({
          scores: scores[index] ?? [],
          missing: group.length - (scores[index]?.length ?? 0),
        })),
      ),
    }),
    ...optional({ executions: executionsOf(samples) }),
    passAtK: passAtKs(
      scores.map((each) => ({ n: each.length, c: each.filter((s) => s >= 1).length })),
    ),
    majority: majority(tasks.map((group) => group.flatMap(voteOf))),
    cost: totalCost(bill),
    pricedBy: { rows: bill.rows, byServer: bill.byServer },
    costPerCorrect: bill.total.known ? costPerCorrect(bill.total, counts.correct) : bill.total,
    latency: {
      firstEvent: summarise(times.firstEvent),
      firstAnswer: summarise(times.firstAnswer),
      total: summarise(times.total),
    },
    tokens: {
      input: totalOf(answered, ({ inputTokens }) => inputTokens),
      output: totalOf(answered, ({ outputTokens }) => outputTokens),
      reasoning: totalOf(answered, ({ reasoningTokens }) => reasoningTokens),
    },
    aggregates: aggregatesOf(suite, samples, chargeOf),
    attempts: attempts.length,
    retries: attempts.length - samples.filter((sample) => sample.attempts.length > 0).length,
    ...(judge &&
      judged && {
        judge: { backend: judge.label, requests: judged.requests, cost: totalCost(judged.bill) },
      }),
    ...(backend.skill && { truth: truthOf(suite, tasks, backend.skill) }),
    warnings: [
      ...warningsOf(suite, backend, counts, missing, tasks.length, bill.left, answered),
      ...[...bill.remarks, ...(judged?.bill.remarks ?? [])].map((remark) =>
        warn("price-remark", { remark: quoted(remark) }),
      ),
    ],
  };
}

function countsOf(samples: readonly MeasuredSample[]): Counts {
  const count = (state: string) =>
    samples.filter(
      ({ outcome, grade }) =>
        (outcome === "completed" ? grade?.grade : (outcome ?? "not-run")) === state,
    ).length;
  return {
    planned: samples.length,
    correct: count("correct"),
    incorrect: count("incorrect"),
    unparsed: count("unparsed"),
    refused: count("refused"),
    truncated: count("truncated"),
    empty: count("empty"),
    ungraded: count("ungraded"),
    filtered: count("filtered"),
    failed: count("failed"),
    notRun: count("not-run"),
  };
}

/** Samples that count as wrong though nothing was answered. */
export function noAnswerOf({ truncated, empty, unparsed, refused }: Counts): number {
  return truncated + empty + unparsed + refused;
}

/** Samples that say nothing about the model: not counted as wrong, bounded instead. */
export function missingOf({ ungraded, filtered, failed, notRun }: Counts): number {
  return ungraded + filtered + failed + notRun;
}

function judgeBill(
  samples: readonly MeasuredSample[],
  chargeOf: ChargeOf,
): { readonly requests: number; readonly bill: Bill } {
  const requests = samples.flatMap(({ judgements }) => judgements);
  return { requests: requests.length, bill: billOf(requests.map(requestOf), chargeOf) };
}

function totalCost({ total }: Bill): Entry["cost"] {
  return total.known ? { known: true, total: total.amount, currency: total.currency } : total;
}

function totalOf(
  attempts: readonly MeasuredAttempt[],
  tokensOf: (attempt: MeasuredAttempt) => number | undefined,
): Measured<{ readonly total: number }> {
  const counts = attempts.flatMap((attempt) => tokensOf(attempt) ?? []);
  if (attempts.length === 0) return unknown("no-answer");
  if (counts.length < attempts.length) {
    return unknown("tokens-not-counted", {
      missing: attempts.length - counts.length,
      answers: attempts.length,
    });
  }
  return { known: true, total: counts.reduce((sum, tokens) => sum + tokens, 0) };
}

/** The score that the reference engine was built to have on these tasks. */
function truthOf(
  suite: Suite,
  tasks: readonly (readonly MeasuredSample[])[],
  skill: readonly number[],
): number {
  const levels = new Map(suite.tasks.map((task) => [task.id, fieldOf(task, "level")]));
  const chances = tasks.map(([sample]) => {
    const level = sample === undefined ? undefined : levels.get(sample.taskId);
    return skill[Math.min(typeof level === "number" ? level - 1 : 0, skill.length - 1)] ?? 0;
  });
  return chances.reduce((sum, chance) => sum + chance, 0) / chances.length;
}

function warningsOf(
  suite: Suite,
  backend: StoredBackend,
  counts: Counts,
  missing: number,
  tasks: number,
  unbilled: number,
  answered: readonly MeasuredAttempt[],
): readonly Warning[] {
  const { planned, truncated, unparsed } = counts;
  const models = [
    ...new Set(
      answered.map(({ model, fingerprint }) => [model, fingerprint].filter(Boolean).join(" ")),
    ),
  ];
  const { lost } = reached({ ...suite.sampling, ...backend.sampling }, backend.uncontrolled);
  return [
    ...(missing > 0 ? [warn("samples-missing", { missing, planned })] : []),
    ...(truncated > planned * NOTABLE_SHARE
      ? [warn("truncated", { count: truncated, planned })]
      : []),
    ...(unparsed > planned * NOTABLE_SHARE ? [warn("unparsed", { count: unparsed, planned })] : []),
    ...(unbilled > 0 ? [warn("usage-missing", { count: unbilled })] : []),
    ...(models.length > 1 ? [warn("model-changed", { models: phrases(models) })] : []),
    ...(lost.length > 0 ? [warn("not-controllable", { lost: clauses(lost.map(lostText)) })] : []),
    ...(backend.unpinned === undefined
      ? []
      : [warn("unpinned-model", { why: quoted(backend.unpinned) })]),
    ...(tasks < FEW_TASKS ? [warn("few-tasks", { tasks })] : []),
    ...(suite.foreignTasks
      ? [warn("foreign-tasks", { suite: suite.name, count: suite.foreignTasks })]
      : []),
  ];
}

function lostText({ setting, wanted, why }: Reached["lost"][number]): Said {
  return say("setting-lost", { setting, wanted, why: quoted(why) });
}
