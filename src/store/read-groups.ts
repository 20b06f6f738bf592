import { groupFrom, type Row, text } from "./from-row.js";
import { keep } from "./keep.js";
import type { Connection } from "./open.js";
import type { CellKey, ScoreGroup, TaskGroup } from "./rows.js";

/**
 * Counts samples by all that a score hangs on, so that scores of many samples are had without reading
 * each. What a group scores is not said here but by strictScore: the rule stands in one place.
 */
export interface GroupReader {
  /** Of every cell at once, by cell. */
  groups(): readonly (CellKey & ScoreGroup)[];
  /** Of one cell, by task. */
  taskGroups(cell: CellKey): readonly TaskGroup[];
}

/** Samples with their newest grade. */
const GRADED = `samples s LEFT JOIN grades g
  ON g.id = (SELECT max(id) FROM grades WHERE sample_id = s.id)`;

export function prepareGroupReader(db: Connection): GroupReader {
  const prepare = (sql: string) => keep(db.prepare<unknown[], Row>(sql));
  const all = prepare(
    `SELECT s.run_id, s.backend, s.suite_hash, s.outcome, g.grade, g.score, count(*) AS count
     FROM ${GRADED} GROUP BY 1, 2, 3, 4, 5, 6`,
  );
  const byTask = prepare(
    `SELECT s.task_id, s.outcome, g.grade, g.score, count(*) AS count
     FROM ${GRADED} WHERE s.run_id = ? AND s.backend = ? AND s.suite_hash = ? GROUP BY 1, 2, 3, 4`,
  );
  return {
    groups: () =>
      all.all().map((row) => ({
        runId: text(row["run_id"]),
        backend: text(row["backend"]),
        suiteHash: text(row["suite_hash"]),
        ...groupFrom(row),
      })),
    taskGroups: ({ runId, backend, suiteHash }) =>
      byTask
        .all(runId, backend, suiteHash)
        .map((row) => ({ taskId: text(row["task_id"]), ...groupFrom(row) })),
  };
}
