import { optional } from "../collections.js";
import type { Execution } from "../graders/code/execution.js";
import type { Request, RowPrice } from "../pricing/charge.js";
import type { Money } from "../pricing/money.js";
import type { GraderErrors } from "../stats/misclassification.js";
import type { Task } from "../suites/suite.js";
import type {
  Cell,
  CellUsage,
  MeasuredAttempt,
  MeasuredSample,
  Outcome,
  RunKind,
  RunState,
  ScoredSample,
  ScoreGroup,
  StoredAttempt,
  StoredEgress,
  StoredRun,
  StoredSample,
} from "./rows.js";
import { unpack } from "./text.js";

/** A row as SQLite gives it. What each column may hold, the schema says (migrations.ts). */
export type Row = Readonly<Record<string, unknown>>;

export function cellFrom(row: Row): Cell {
  return {
    runId: text(row["run_id"]),
    kind: text(row["kind"]) as RunKind,
    state: text(row["state"]) as RunState,
    startedAt: text(row["started_at"]),
    backend: text(row["backend"]),
    config: json(row["config"]),
    suiteHash: text(row["suite_hash"]),
    suite: json(row["definition"]) as Cell["suite"],
    tasks: Number(row["tasks"]),
  };
}

export function usageFrom(row: Row = {}): CellUsage {
  const answers = Number(row["answers"] ?? 0);
  const whole = (count: string, sum: string) =>
    answers > 0 && row[count] === answers ? maybeNumber(row[sum]) : undefined;
  return optional({ output: whole("outputs", "output"), milliseconds: whole("ends", "ms") });
}

export function requestFrom(row: Row): Request {
  return {
    startedAt: text(row["started_at"]),
    result: text(row["result"]),
    answered: row["answered"] === 1,
    usage: optional({
      input: maybeNumber(row["input_tokens"]),
      output: maybeNumber(row["output_tokens"]),
      reasoning: maybeNumber(row["reasoning_tokens"]),
      cached: maybeNumber(row["cached_tokens"]),
      cost: moneyFrom(row["server_cost"], row["server_cost_currency"]),
    }),
    ...optional({ price: priceFrom(row) }),
  };
}

function priceFrom(row: Row): RowPrice | undefined {
  const id = maybeText(row["price_row"]);
  if (id === undefined) return undefined;
  return { row: id, ...optional({ cost: moneyFrom(row["cost"], row["cost_currency"]) }) };
}

function moneyFrom(amount: unknown, currency: unknown): Money | undefined {
  if (typeof amount !== "number" || typeof currency !== "string") return undefined;
  return { amount, currency };
}

export function scoredFrom(row: Row): ScoredSample {
  const grade = maybeText(row["grade"]);
  return {
    id: text(row["id"]),
    taskId: text(row["task_id"]),
    sample: Number(row["sample"]),
    ...optional({ outcome: maybeText(row["outcome"]) as Outcome | undefined }),
    ...(grade !== undefined && { grade: gradeFrom(grade, row) }),
  };
}

export function groupFrom(row: Row): ScoreGroup {
  const grade = maybeText(row["grade"]);
  return {
    count: Number(row["count"]),
    ...optional({ outcome: maybeText(row["outcome"]) as Outcome | undefined }),
    ...(grade !== undefined && {
      grade: {
        grade: grade as NonNullable<ScoreGroup["grade"]>["grade"],
        ...optional({ score: maybeNumber(row["score"]) }),
      },
    }),
  };
}

export function runFrom(row: Row): StoredRun {
  return {
    id: text(row["id"]),
    kind: text(row["kind"]) as RunKind,
    state: text(row["state"]) as RunState,
    spec: json(row["spec"]),
    specHash: text(row["spec_hash"]),
    program: text(row["program"]),
    node: text(row["node"]),
    seed: Number(row["seed"]),
    startedAt: text(row["started_at"]),
    ...optional({
      endedAt: maybeText(row["ended_at"]),
      stopReason: maybeText(row["stop_reason"]),
      lagP99: maybeNumber(row["lag_p99_ms"]),
    }),
  };
}

export function errorsFrom(row: Row): GraderErrors {
  return {
    falsePositives: { count: Number(row["false_positives"]), of: Number(row["wrong_cases"]) },
    falseNegatives: { count: Number(row["false_negatives"]), of: Number(row["right_cases"]) },
  };
}

export function egressFrom(row: Row): StoredEgress {
  return {
    host: text(row["host"]),
    jurisdiction: text(row["jurisdiction"]),
    allowed: row["allowed"] === 1,
    reason: text(row["reason"]),
    ...optional({ backend: maybeText(row["backend"]) }),
  };
}

export function taskFrom(row: Row): Task {
  return {
    id: text(row["id"]),
    prompt: packed(row["prompt"]),
    target: json(row["target"]) as Task["target"],
    grader: json(row["grader"]) as Task["grader"],
    fields: json(row["fields"]) as Task["fields"],
  };
}

export function sampleFrom(row: Row, requests: readonly Row[]): StoredSample {
  return partsFrom(row, requests, (request) => ({
    ...takenFrom(request),
    reasoning: packed(request["reasoning"]),
    answer: packed(request["answer"]),
  }));
}

export function measuredFrom(row: Row, requests: readonly Row[]): MeasuredSample {
  return partsFrom(
    row,
    requests,
    (request): MeasuredAttempt => ({
      ...takenFrom(request),
      answered: request["answered"] === 1,
    }),
  );
}

/** A sample, its requests made by the function given. */
function partsFrom<A>(row: Row, requests: readonly Row[], attemptFrom: (request: Row) => A) {
  const by = (role: string) =>
    requests.filter((request) => request["role"] === role).map(attemptFrom);
  const grade = maybeText(row["grade"]);
  return {
    id: text(row["id"]),
    ordinal: Number(row["ordinal"]),
    backend: text(row["backend"]),
    suiteHash: text(row["suite_hash"]),
    taskId: text(row["task_id"]),
    sample: Number(row["sample"]),
    seed: Number(row["seed"]),
    attempts: by("answer"),
    judgements: by("judge"),
    ...optional({
      outcome: maybeText(row["outcome"]) as Outcome | undefined,
      detail: maybeText(row["detail"]),
    }),
    ...(grade !== undefined && { grade: gradeFrom(grade, row) }),
  };
}

function gradeFrom(grade: string, row: Row): NonNullable<StoredSample["grade"]> {
  return {
    grade: grade as NonNullable<StoredSample["grade"]>["grade"],
    reason: text(row["reason"]),
    grader: text(row["grader"]),
    ...optional({
      score: maybeNumber(row["score"]),
      extracted: maybeText(row["extracted"]),
      execution: row["execution"] === null ? undefined : (json(row["execution"]) as Execution),
    }),
  };
}

function takenFrom(row: Row): Omit<StoredAttempt, "reasoning" | "answer"> {
  return {
    id: text(row["id"]),
    startedAt: text(row["started_at"]),
    result: text(row["result"]),
    ...optional({
      message: maybeText(row["message"]),
      status: maybeNumber(row["status"]),
      finishReason: maybeText(row["raw_finish_reason"]) ?? maybeText(row["finish_reason"]),
      inputTokens: maybeNumber(row["input_tokens"]),
      outputTokens: maybeNumber(row["output_tokens"]),
      reasoningTokens: maybeNumber(row["reasoning_tokens"]),
      cachedTokens: maybeNumber(row["cached_tokens"]),
      model: maybeText(row["model"]),
      fingerprint: maybeText(row["fingerprint"]),
      requestId: maybeText(row["request_id"]),
      firstEventMs: maybeNumber(row["first_event_ms"]),
      firstReasoningMs: maybeNumber(row["first_reasoning_ms"]),
      firstAnswerMs: maybeNumber(row["first_answer_ms"]),
      endMs: maybeNumber(row["end_ms"]),
      chunks: maybeNumber(row["chunks"]),
      longestGapMs: maybeNumber(row["gap_max_ms"]),
      price: priceFrom(row),
      serverCost: moneyFrom(row["server_cost"], row["server_cost_currency"]),
    }),
  };
}

export function json(value: unknown): unknown {
  return JSON.parse(text(value));
}

export function text(value: unknown): string {
  if (typeof value !== "string")
    throw new TypeError(`expected text in the database, got ${typeof value}`);
  return value;
}

function maybeText(value: unknown): string | undefined {
  return value === null || value === undefined ? undefined : text(value);
}

function maybeNumber(value: unknown): number | undefined {
  return typeof value === "number" ? value : undefined;
}

function packed(value: unknown): string {
  return Buffer.isBuffer(value) ? unpack(value) : "";
}
