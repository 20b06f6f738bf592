import { groupBy, optional } from "../collections.js";
import { UserError } from "../errors.js";
import { suggest } from "../nearest.js";
import type { GraderErrors } from "../stats/misclassification.js";
import type { Suite, Task } from "../suites/suite.js";
import { keep } from "./keep.js";
import type { Connection } from "./open.js";
import type {
  AnswerTake,
  Cell,
  CellUsage,
  ErrorsByGrader,
  Outcome,
  RunData,
  RunKind,
  RunState,
  ScoredSample,
  StoredAttempt,
  StoredCertificate,
  StoredRun,
  StoredSample,
} from "./rows.js";
import { unpack } from "./text.js";

type Row = Readonly<Record<string, unknown>>;

/** What can be read. */
export interface Reader {
  /** All runs, oldest first. */
  runs(): readonly StoredRun[];
  /** Everything about one run; throws a UserError when there is none of that id. */
  readRun(id: string): RunData;
  /** Samples planned in a run. */
  readRunSize(id: string): number;
  newestCertificate(): StoredCertificate | undefined;
  /** Each run's part for one backend and suite, runs of the reference engine's calibration left out. */
  cells(): readonly Cell[];
  /** The samples of a cell, without their texts: what scores are computed from. */
  scored(cell: Cell): readonly ScoredSample[];
  usage(cell: Cell): CellUsage;
  takes(cell: Cell): readonly AnswerTake[];
  graderErrors(runId: string): ErrorsByGrader;
}

/** Every statement that reads, prepared once. `file` is named in errors. */
export function prepareReader(db: Connection, file: string): Reader {
  const prepare = (sql: string) => keep(db.prepare<unknown[], Row>(sql));
  const allRuns = prepare("SELECT * FROM runs ORDER BY started_at, id");
  const backendsOf = prepare("SELECT label, config FROM backends WHERE run_id = ? ORDER BY rowid");
  const suitesOf = prepare(
    `SELECT hash, definition FROM suites
     WHERE hash IN (SELECT DISTINCT suite_hash FROM samples WHERE run_id = ?) ORDER BY hash`,
  );
  const tasksOf = prepare("SELECT * FROM tasks WHERE suite_hash = ? ORDER BY ordinal");
  const samplesOf = prepare(
    `SELECT s.*, g.grade, g.score, g.extracted, g.reason, g.grader
     FROM samples s LEFT JOIN grades g
       ON g.id = (SELECT max(id) FROM grades WHERE sample_id = s.id)
     WHERE s.run_id = ? ORDER BY s.ordinal`,
  );
  const attemptsOf = prepare(
    `SELECT a.* FROM attempts a JOIN samples s ON s.id = a.sample_id
     WHERE s.run_id = ? ORDER BY s.ordinal, a.number`,
  );
  const errorsOf = prepare("SELECT * FROM grader_errors WHERE run_id = ? ORDER BY grader");
  const newestCertificate = prepare(
    "SELECT * FROM certificates ORDER BY at DESC, run_id DESC LIMIT 1",
  );

  const cellsOf = prepare(
    `SELECT c.run_id, c.backend, c.suite_hash, b.config, u.definition, r.kind, r.state, r.started_at,
       (SELECT count(*) FROM tasks t WHERE t.suite_hash = c.suite_hash) AS tasks
     FROM (SELECT DISTINCT run_id, backend, suite_hash FROM samples) c
     JOIN runs r ON r.id = c.run_id
     JOIN backends b ON b.run_id = c.run_id AND b.label = c.backend
     JOIN suites u ON u.hash = c.suite_hash
     WHERE r.kind <> 'calibrate' ORDER BY r.started_at, c.run_id, c.backend, c.suite_hash`,
  );
  const scoredOf = prepare(
    `SELECT s.id, s.task_id, s.sample, s.outcome, g.grade, g.score, g.extracted, g.grader, g.reason
     FROM samples s LEFT JOIN grades g
       ON g.id = (SELECT max(id) FROM grades WHERE sample_id = s.id)
     WHERE s.run_id = ? AND s.backend = ? AND s.suite_hash = ? ORDER BY s.ordinal`,
  );
  const usageOf = prepare(
    `SELECT count(*) AS answers, count(a.input_tokens) AS inputs, sum(a.input_tokens) AS input,
       count(a.output_tokens) AS outputs, sum(a.output_tokens) AS output,
       total(a.cached_tokens) AS cached, count(a.end_ms) AS ends, sum(a.end_ms) AS ms
     FROM samples s JOIN attempts a ON a.sample_id = s.id
     WHERE s.run_id = ? AND s.backend = ? AND s.suite_hash = ? AND a.role = 'answer' AND a.result = 'ok'`,
  );

  const sizeOf = prepare("SELECT count(*) AS size FROM samples WHERE run_id = ?");
  const takesOf = prepare(
    `SELECT a.sample_id, a.output_tokens, a.first_answer_ms, a.end_ms
     FROM samples s JOIN attempts a ON a.sample_id = s.id
     WHERE s.run_id = ? AND s.backend = ? AND s.suite_hash = ? AND a.role = 'answer' AND a.result = 'ok'
     ORDER BY s.ordinal, a.number`,
  );

  const readErrors = (runId: string): ErrorsByGrader =>
    new Map(errorsOf.all(runId).map((row) => [text(row["grader"]), errorsFrom(row)]));

  const readSuite = (row: Row): Suite => ({
    ...(json(row["definition"]) as Omit<Suite, "tasks" | "hash">),
    hash: text(row["hash"]),
    tasks: tasksOf.all(row["hash"]).map(taskFrom),
  });

  const runs = (): readonly StoredRun[] => allRuns.all().map(runFrom);

  return {
    runs,

    readRun(id) {
      const all = runs();
      const run = all.find((each) => each.id === id);
      if (run === undefined) {
        const known = all.map((each) => each.id);
        throw new UserError(`there is no run "${id}" in ${file}; ${suggest(id, known)}`);
      }
      const attempts = groupBy(attemptsOf.all(id), (row) => text(row["sample_id"]));
      return {
        run,
        backends: backendsOf
          .all(id)
          .map((row) => ({ label: text(row["label"]), config: json(row["config"]) })),
        suites: suitesOf.all(id).map(readSuite),
        samples: samplesOf
          .all(id)
          .map((row) => sampleFrom(row, attempts.get(text(row["id"])) ?? [])),
        graderErrors: readErrors(id),
      };
    },

    readRunSize: (id) => Number(sizeOf.get(id)?.["size"] ?? 0),

    newestCertificate() {
      const row = newestCertificate.get();
      if (row === undefined) return undefined;
      return {
        runId: text(row["run_id"]),
        at: text(row["at"]),
        passed: row["passed"] === 1,
        checks: json(row["checks"]),
      };
    },

    cells: () => cellsOf.all().map(cellFrom),

    scored: ({ runId, backend, suiteHash }) =>
      scoredOf.all(runId, backend, suiteHash).map(scoredFrom),

    usage: ({ runId, backend, suiteHash }) => usageFrom(usageOf.get(runId, backend, suiteHash)),

    takes: ({ runId, backend, suiteHash }) => takesOf.all(runId, backend, suiteHash).map(takeFrom),

    graderErrors: readErrors,
  };
}

function cellFrom(row: Row): Cell {
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

function takeFrom(row: Row): AnswerTake {
  return {
    sampleId: text(row["sample_id"]),
    ...optional({
      outputTokens: maybeNumber(row["output_tokens"]),
      firstAnswerMs: maybeNumber(row["first_answer_ms"]),
      endMs: maybeNumber(row["end_ms"]),
    }),
  };
}

function usageFrom(row: Row = {}): CellUsage {
  const answers = Number(row["answers"] ?? 0);
  const whole = (count: string, sum: string) =>
    answers > 0 && row[count] === answers ? maybeNumber(row[sum]) : undefined;
  return {
    answers,
    cached: maybeNumber(row["cached"]) ?? 0,
    ...optional({
      input: whole("inputs", "input"),
      output: whole("outputs", "output"),
      milliseconds: whole("ends", "ms"),
    }),
  };
}

function scoredFrom(row: Row): ScoredSample {
  const grade = maybeText(row["grade"]);
  return {
    id: text(row["id"]),
    taskId: text(row["task_id"]),
    sample: Number(row["sample"]),
    ...optional({ outcome: maybeText(row["outcome"]) as Outcome | undefined }),
    ...(grade !== undefined && { grade: gradeFrom(grade, row) }),
  };
}

function runFrom(row: Row): StoredRun {
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

function errorsFrom(row: Row): GraderErrors {
  return {
    falsePositives: { count: Number(row["false_positives"]), of: Number(row["wrong_cases"]) },
    falseNegatives: { count: Number(row["false_negatives"]), of: Number(row["right_cases"]) },
  };
}

function taskFrom(row: Row): Task {
  return {
    id: text(row["id"]),
    prompt: packed(row["prompt"]),
    target: json(row["target"]) as Task["target"],
    grader: json(row["grader"]) as Task["grader"],
    fields: json(row["fields"]) as Task["fields"],
  };
}

function sampleFrom(row: Row, requests: readonly Row[]): StoredSample {
  const by = (role: string) => requests.filter((request) => request["role"] === role);
  const grade = maybeText(row["grade"]);
  return {
    id: text(row["id"]),
    ordinal: Number(row["ordinal"]),
    backend: text(row["backend"]),
    suiteHash: text(row["suite_hash"]),
    taskId: text(row["task_id"]),
    sample: Number(row["sample"]),
    seed: Number(row["seed"]),
    attempts: by("answer").map(attemptFrom),
    judgements: by("judge").map(attemptFrom),
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
    ...optional({ score: maybeNumber(row["score"]), extracted: maybeText(row["extracted"]) }),
  };
}

function attemptFrom(row: Row): StoredAttempt {
  return {
    id: text(row["id"]),
    startedAt: text(row["started_at"]),
    result: text(row["result"]),
    reasoning: packed(row["reasoning"]),
    answer: packed(row["answer"]),
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
    }),
  };
}

function json(value: unknown): unknown {
  return JSON.parse(text(value));
}

function text(value: unknown): string {
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
