import { groupBy } from "../collections.js";
import { measuredFrom, type Row, sampleFrom, text } from "./from-row.js";
import { keep } from "./keep.js";
import type { Connection } from "./open.js";
import type { CellKey, MeasuredSample, StoredSample } from "./rows.js";

/** Reads the samples of a cell, in the order of the plan. */
export interface CellReader {
  /** Without their texts, all at once. */
  measured(cell: CellKey): readonly MeasuredSample[];
  /** With their texts, a block at a time: a cell may hold more text than memory. */
  samples(cell: CellKey): Iterable<StoredSample>;
}

/** Samples read at once with their texts. */
const BLOCK = 256;

/** `noText` is how an answer without a letter is stored. */
export function prepareCellReader(db: Connection, noText: Buffer): CellReader {
  const prepare = (sql: string) => keep(db.prepare<unknown[], Row>(sql));
  const block = prepare(
    `SELECT s.*, g.grade, g.score, g.extracted, g.reason, g.grader, g.execution
     FROM samples s LEFT JOIN grades g
       ON g.id = (SELECT max(id) FROM grades WHERE sample_id = s.id)
     WHERE s.run_id = ? AND s.backend = ? AND s.suite_hash = ? AND s.ordinal > ?
     ORDER BY s.ordinal LIMIT ?`,
  );
  const requestsOf = (columns: string) =>
    `SELECT ${columns} FROM samples s JOIN attempts a ON a.sample_id = s.id
     WHERE s.run_id = ? AND s.backend = ? AND s.suite_hash = ? AND s.ordinal BETWEEN ? AND ?
     ORDER BY s.ordinal, a.number`;
  const whole = prepare(requestsOf("a.*"));
  const numbers = prepare(
    requestsOf(
      `a.id, a.sample_id, a.role, a.started_at, a.result, a.message, a.status, a.finish_reason,
       a.raw_finish_reason, a.input_tokens, a.output_tokens, a.reasoning_tokens, a.cached_tokens,
       a.model, a.fingerprint, a.request_id, a.first_event_ms, a.first_reasoning_ms, a.first_answer_ms,
       a.end_ms, a.chunks, a.gap_max_ms, a.price_row, a.cost, a.cost_currency, a.server_cost,
       a.server_cost_currency, a.answer IS NOT NULL AND a.answer <> x'${noText.toString("hex")}' AS answered`,
    ),
  );

  function* read<S extends { readonly ordinal: number }>(
    cell: CellKey,
    requests: typeof whole,
    sampleOf: (row: Row, requests: readonly Row[]) => S,
  ): Generator<S> {
    const key = [cell.runId, cell.backend, cell.suiteHash] as const;
    for (let last = -1; ; ) {
      const rows = block.all(...key, last, BLOCK);
      const end = Number(rows.at(-1)?.["ordinal"] ?? -1);
      if (rows.length === 0) return;
      const own = groupBy(requests.all(...key, last + 1, end), (row) => text(row["sample_id"]));
      for (const row of rows) yield sampleOf(row, own.get(text(row["id"])) ?? []);
      if (rows.length < BLOCK) return;
      last = end;
    }
  }

  return {
    measured: (cell) => [...read(cell, numbers, measuredFrom)],
    samples: (cell) => read(cell, whole, sampleFrom),
  };
}
