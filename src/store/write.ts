import type { AttemptResult, Completion } from "../backends/backend.js";
import type { Grade } from "../graders/grader.js";
import { canonicalJson } from "../hash.js";
import type { Suite } from "../suites/suite.js";
import { keep } from "./keep.js";
import type { Connection } from "./open.js";
import type {
  AttemptRecord,
  ErrorsByGrader,
  NewRun,
  PlannedSample,
  RunState,
  SampleResult,
  StoredCertificate,
  StoredEgress,
} from "./rows.js";
import { pack } from "./text.js";

/** What can be written. Each call is stored whole or not at all. */
export interface Writer {
  /** Stores a run with its whole plan. */
  createRun(
    run: NewRun,
    backends: readonly { readonly label: string; readonly config: unknown }[],
    suites: readonly Suite[],
    samples: readonly PlannedSample[],
    graderErrors: ErrorsByGrader,
  ): void;
  /** Adds samples to the plan of a run, and marks it as running. */
  extendRun(id: string, samples: readonly PlannedSample[]): void;
  /** Marks a run as running again. */
  reopenRun(id: string): void;
  /**
   * Stores attempts of a sample, and its result when there is one (an interrupted sample has
   * attempts but no result yet). `at` is the time of the grade, ISO 8601.
   */
  record(
    sampleId: string,
    attempts: readonly AttemptRecord[],
    result: SampleResult | undefined,
    at: string,
  ): void;
  /** Adds newer grades of a run's samples, with the errors of the graders that gave them. */
  regrade(
    runId: string,
    grades: readonly {
      readonly sampleId: string;
      readonly grader: string;
      readonly grade: Grade;
    }[],
    graderErrors: ErrorsByGrader,
    at: string,
  ): void;
  /** Notes where a run's requests went; what is noted already stays as it is. */
  recordEgress(runId: string, decisions: readonly StoredEgress[]): void;
  endRun(
    id: string,
    state: Exclude<RunState, "running">,
    at: string,
    extra: { readonly reason?: string; readonly lagP99?: number },
  ): void;
  saveCertificate(certificate: StoredCertificate): void;
}

/** Every statement that writes, prepared once. */
export function prepareWriter(db: Connection): Writer {
  const prepare = (sql: string) => keep(db.prepare(sql));
  const insertRun = prepare(
    `INSERT INTO runs (id, kind, state, spec, spec_hash, program, node, seed, started_at)
     VALUES (@id, @kind, 'running', @spec, @specHash, @program, @node, @seed, @startedAt)`,
  );
  const insertBackend = prepare("INSERT INTO backends VALUES (?, ?, ?)");
  const insertSuite = prepare("INSERT OR IGNORE INTO suites VALUES (?, ?)");
  const insertTask = prepare("INSERT OR IGNORE INTO tasks VALUES (?, ?, ?, ?, ?, ?, ?)");
  const insertSample = prepare(
    `INSERT INTO samples (id, run_id, ordinal, backend, suite_hash, task_id, sample, seed)
     VALUES (@id, @runId, @ordinal, @backend, @suiteHash, @taskId, @sample, @seed)`,
  );
  const setState = prepare(
    "UPDATE runs SET state = ?, ended_at = ?, stop_reason = ?, lag_p99_ms = ? WHERE id = ?",
  );
  const reopen = prepare(
    "UPDATE runs SET state = 'running', ended_at = NULL, stop_reason = NULL WHERE id = ?",
  );
  const insertAttempt = prepare(
    `INSERT INTO attempts VALUES (@id, @sampleId, @number, @startedAt, @result, @message, @status,
       @retryAfter, @finishReason, @rawFinishReason, @unfinished, @inputTokens, @outputTokens,
       @reasoningTokens, @cachedTokens, @model, @fingerprint, @requestId, @firstEvent,
       @firstReasoning, @firstAnswer, @end, @chunks, @gapP50, @gapP95, @gapMax, @reasoning, @answer, @role,
       @priceRow, @cost, @costCurrency, @serverCost, @serverCostCurrency)`,
  );
  const setOutcome = prepare("UPDATE samples SET outcome = ?, detail = ? WHERE id = ?");
  const insertGrade = prepare(
    `INSERT INTO grades (sample_id, grader, grade, score, extracted, reason, execution, graded_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const insertErrors = prepare("INSERT OR REPLACE INTO grader_errors VALUES (?, ?, ?, ?, ?, ?)");
  const insertCertificate = prepare("INSERT INTO certificates VALUES (?, ?, ?, ?)");

  const insertEgress = prepare("INSERT OR IGNORE INTO egress VALUES (?, ?, ?, ?, ?, ?)");

  const writeErrors = (runId: string, errors: ErrorsByGrader): void => {
    for (const [grader, { falsePositives: fp, falseNegatives: fn }] of errors) {
      insertErrors.run(runId, grader, fp.count, fp.of, fn.count, fn.of);
    }
  };

  const createRun = db.transaction(
    (...[run, backends, suites, samples, graderErrors]: Parameters<Writer["createRun"]>) => {
      insertRun.run({ ...run, spec: canonicalJson(run.spec) });
      for (const { label, config } of backends) {
        insertBackend.run(run.id, label, canonicalJson(config));
      }
      for (const { tasks, hash, ...definition } of suites) {
        insertSuite.run(hash, canonicalJson(definition));
        for (const [ordinal, task] of tasks.entries()) {
          const target = canonicalJson(task.target);
          const grader = canonicalJson(task.grader);
          const fields = canonicalJson(task.fields);
          insertTask.run(hash, ordinal, task.id, pack(task.prompt), target, grader, fields);
        }
      }
      for (const sample of samples) insertSample.run({ ...sample, runId: run.id });
      writeErrors(run.id, graderErrors);
    },
  );

  const extendRun = db.transaction((id: string, samples: readonly PlannedSample[]) => {
    reopen.run(id);
    for (const sample of samples) insertSample.run({ ...sample, runId: id });
  });

  const regrade = db.transaction(
    (...[runId, grades, graderErrors, at]: Parameters<Writer["regrade"]>) => {
      for (const { sampleId, grader, grade } of grades) {
        insertGrade.run(sampleId, grader, ...gradeColumns(grade), at);
      }
      writeErrors(runId, graderErrors);
    },
  );

  const record = db.transaction(
    (...[sampleId, attempts, result, at]: Parameters<Writer["record"]>) => {
      for (const attempt of attempts) insertAttempt.run(attemptRow(sampleId, attempt));
      if (result === undefined) return;
      setOutcome.run(result.outcome, "detail" in result ? result.detail : null, sampleId);
      if (result.outcome === "completed") {
        insertGrade.run(sampleId, result.grader, ...gradeColumns(result.grade), at);
      }
    },
  );

  const recordEgress = db.transaction((runId: string, decisions: readonly StoredEgress[]) => {
    for (const { host, backend, jurisdiction, allowed, reason } of decisions) {
      insertEgress.run(runId, host, backend ?? null, jurisdiction, allowed ? 1 : 0, reason);
    }
  });

  return {
    createRun: (...args) => createRun.immediate(...args),
    extendRun: (...args) => extendRun.immediate(...args),
    reopenRun: (id) => {
      reopen.run(id);
    },
    record: (...args) => record.immediate(...args),
    regrade: (...args) => regrade.immediate(...args),
    recordEgress: (...args) => recordEgress.immediate(...args),
    endRun: (id, state, at, { reason, lagP99 }) => {
      setState.run(state, at, reason ?? null, lagP99 ?? null, id);
    },
    saveCertificate: ({ runId, at, passed, checks }) => {
      insertCertificate.run(runId, at, passed ? 1 : 0, canonicalJson(checks));
    },
  };
}

function gradeColumns(grade: Grade) {
  const graded = grade.grade === "correct" || grade.grade === "incorrect";
  return [
    grade.grade,
    graded ? grade.score : grade.grade === "ungraded" ? null : 0,
    graded ? grade.extracted : null,
    grade.reason,
    "execution" in grade ? canonicalJson(grade.execution) : null,
  ] as const;
}

function attemptRow(sampleId: string, attempt: AttemptRecord) {
  const { id, number, startedAt, result, role, price } = attempt;
  const failure = result.ok ? undefined : result.failure;
  return {
    id,
    sampleId,
    number,
    startedAt,
    role,
    result: failure?.kind ?? "ok",
    message: failure?.message ?? null,
    status: failure?.status ?? null,
    retryAfter: failure?.retryAfter ?? null,
    priceRow: price?.row ?? null,
    cost: price?.cost?.amount ?? null,
    costCurrency: price?.cost?.currency ?? null,
    ...completionColumns(completionOf(result)),
  };
}

function completionOf(result: AttemptResult): Completion | undefined {
  return result.ok ? result.completion : result.partial;
}

function completionColumns(completion: Completion | undefined) {
  const { usage, timing } = completion ?? {};
  return {
    finishReason: completion?.finishReason ?? null,
    rawFinishReason: completion?.rawFinishReason ?? null,
    unfinished: completion === undefined ? null : Number(completion.unfinishedReasoning),
    inputTokens: usage?.input ?? null,
    outputTokens: usage?.output ?? null,
    reasoningTokens: usage?.reasoning ?? null,
    cachedTokens: usage?.cached ?? null,
    serverCost: usage?.cost?.amount ?? null,
    serverCostCurrency: usage?.cost?.currency ?? null,
    model: completion?.model ?? null,
    fingerprint: completion?.fingerprint ?? null,
    requestId: completion?.requestId ?? null,
    firstEvent: timing?.firstEvent ?? null,
    firstReasoning: timing?.firstReasoning ?? null,
    firstAnswer: timing?.firstAnswer ?? null,
    end: timing?.end ?? null,
    chunks: timing?.chunks ?? null,
    gapP50: timing?.gaps?.p50 ?? null,
    gapP95: timing?.gaps?.p95 ?? null,
    gapMax: timing?.gaps?.max ?? null,
    reasoning: completion === undefined ? null : pack(completion.reasoning),
    answer: completion === undefined ? null : pack(completion.answer),
  };
}
