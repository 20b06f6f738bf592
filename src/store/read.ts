import { groupBy } from "../collections.js";
import { UserError } from "../errors.js";
import { suggest } from "../nearest.js";
import type { Request } from "../pricing/charge.js";
import type { Suite } from "../suites/suite.js";
import {
  cellFrom,
  egressFrom,
  errorsFrom,
  json,
  type Row,
  requestFrom,
  runFrom,
  sampleFrom,
  scoredFrom,
  taskFrom,
  text,
  usageFrom,
} from "./from-row.js";
import { keep } from "./keep.js";
import type { Connection } from "./open.js";
import { type CellReader, prepareCellReader } from "./read-cell.js";
import { type GroupReader, prepareGroupReader } from "./read-groups.js";
import type {
  Cell,
  CellUsage,
  ErrorsByGrader,
  RunData,
  RunHead,
  ScoredSample,
  StoredCertificate,
  StoredRun,
} from "./rows.js";
import { pack } from "./text.js";

/** What can be read. */
export interface Reader extends CellReader, GroupReader {
  /** All runs, oldest first. */
  runs(): readonly StoredRun[];
  /** Everything about one run; throws a UserError when there is none of that id. */
  readRun(id: string): RunData;
  /** The same without its samples. */
  readHead(id: string): RunHead;
  /** Another number whenever another connection has written. */
  version(): number;
  /** Samples planned in a run. */
  readRunSize(id: string): number;
  newestCertificate(): StoredCertificate | undefined;
  /** Each run's part for one backend and suite, runs of the reference engine's calibration left out. */
  cells(): readonly Cell[];
  /** The samples of a cell, without their texts: what scores are computed from. */
  scored(cell: Cell): readonly ScoredSample[];
  usage(cell: Cell): CellUsage;
  /** Every request made of a cell's backend for its answers, as far as its cost goes. */
  requests(cell: Cell): readonly Request[];
  graderErrors(runId: string): ErrorsByGrader;
}

/** How an answer without a letter is stored. */
const NO_TEXT = pack("");

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
    `SELECT s.*, g.grade, g.score, g.extracted, g.reason, g.grader, g.execution
     FROM samples s LEFT JOIN grades g
       ON g.id = (SELECT max(id) FROM grades WHERE sample_id = s.id)
     WHERE s.run_id = ? ORDER BY s.ordinal`,
  );
  const attemptsOf = prepare(
    `SELECT a.* FROM attempts a JOIN samples s ON s.id = a.sample_id
     WHERE s.run_id = ? ORDER BY s.ordinal, a.number`,
  );
  const errorsOf = prepare("SELECT * FROM grader_errors WHERE run_id = ? ORDER BY grader");
  const egressOf = prepare("SELECT * FROM egress WHERE run_id = ? ORDER BY rowid");
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
    `SELECT s.id, s.task_id, s.sample, s.outcome, g.grade, g.score, g.extracted, g.grader, g.reason,
       g.execution
     FROM samples s LEFT JOIN grades g
       ON g.id = (SELECT max(id) FROM grades WHERE sample_id = s.id)
     WHERE s.run_id = ? AND s.backend = ? AND s.suite_hash = ? ORDER BY s.ordinal`,
  );
  const usageOf = prepare(
    `SELECT count(*) AS answers, count(a.output_tokens) AS outputs, sum(a.output_tokens) AS output,
       count(a.end_ms) AS ends, sum(a.end_ms) AS ms
     FROM samples s JOIN attempts a ON a.sample_id = s.id
     WHERE s.run_id = ? AND s.backend = ? AND s.suite_hash = ? AND a.role = 'answer' AND a.result = 'ok'`,
  );

  const sizeOf = prepare("SELECT count(*) AS size FROM samples WHERE run_id = ?");
  const requestsOf = prepare(
    `SELECT a.started_at, a.result, a.input_tokens, a.output_tokens, a.reasoning_tokens, a.cached_tokens,
       a.price_row, a.cost, a.cost_currency, a.server_cost, a.server_cost_currency,
       a.answer IS NOT NULL AND a.answer <> ? AS answered
     FROM samples s JOIN attempts a ON a.sample_id = s.id
     WHERE s.run_id = ? AND s.backend = ? AND s.suite_hash = ? AND a.role = 'answer'
     ORDER BY s.ordinal, a.number`,
  );

  const cellReader = prepareCellReader(db, NO_TEXT);
  const groupReader = prepareGroupReader(db);
  const versionOf = prepare("PRAGMA data_version");

  const readErrors = (runId: string): ErrorsByGrader =>
    new Map(errorsOf.all(runId).map((row) => [text(row["grader"]), errorsFrom(row)]));

  const readSuite = (row: Row): Suite => ({
    ...(json(row["definition"]) as Omit<Suite, "tasks" | "hash">),
    hash: text(row["hash"]),
    tasks: tasksOf.all(row["hash"]).map(taskFrom),
  });

  const runs = (): readonly StoredRun[] => allRuns.all().map(runFrom);

  const readHead = (id: string): RunHead => {
    const all = runs();
    const run = all.find((each) => each.id === id);
    if (run === undefined) {
      const known = all.map((each) => each.id);
      throw new UserError(`there is no run "${id}" in ${file}; ${suggest(id, known)}`);
    }
    return {
      run,
      backends: backendsOf
        .all(id)
        .map((row) => ({ label: text(row["label"]), config: json(row["config"]) })),
      suites: suitesOf.all(id).map(readSuite),
      graderErrors: readErrors(id),
      egress: egressOf.all(id).map(egressFrom),
    };
  };

  return {
    runs,

    readRun(id) {
      const head = readHead(id);
      const attempts = groupBy(attemptsOf.all(id), (row) => text(row["sample_id"]));
      return {
        ...head,
        samples: samplesOf
          .all(id)
          .map((row) => sampleFrom(row, attempts.get(text(row["id"])) ?? [])),
      };
    },

    readHead,
    ...cellReader,
    ...groupReader,

    version: () => Number(versionOf.get()?.["data_version"] ?? 0),

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

    requests: ({ runId, backend, suiteHash }) =>
      requestsOf.all(NO_TEXT, runId, backend, suiteHash).map(requestFrom),

    graderErrors: readErrors,
  };
}
