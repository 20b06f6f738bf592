import type { AttemptView, Entry, ReportModel, SampleView } from "../model.js";
import { type CsvCell, csv } from "./csv.js";

interface Row {
  readonly sample: SampleView;
  readonly entry: Entry;
  /** The request whose answer counts; absent where none was made. */
  readonly last: AttemptView | undefined;
}

const COLUMNS: readonly (readonly [name: string, cell: (row: Row) => CsvCell])[] = [
  ["sample", ({ sample }) => sample.id],
  ["run", ({ entry }) => entry.runId],
  ["backend", ({ entry }) => entry.backend],
  ["suite", ({ entry }) => entry.suite],
  ["task", ({ sample }) => sample.task],
  ["index", ({ sample }) => sample.index],
  ["outcome", ({ sample }) => sample.outcome],
  ["detail", ({ sample }) => sample.detail],
  ["grade", ({ sample }) => sample.grade],
  ["extracted", ({ sample }) => sample.extracted],
  ["reason", ({ sample }) => sample.reason],
  ["cost", ({ sample }) => sample.cost],
  ["currency", ({ sample }) => sample.currency],
  ["requests", ({ sample }) => sample.attempts.length],
  ["finish_reason", ({ last }) => last?.finishReason],
  ["model", ({ last }) => last?.modelEchoed],
  ["input_tokens", ({ last }) => last?.inputTokens],
  ["output_tokens", ({ last }) => last?.outputTokens],
  ["reasoning_tokens", ({ last }) => last?.reasoningTokens],
  ["first_event_ms", ({ last }) => last?.firstEventMs],
  ["first_answer_ms", ({ last }) => last?.firstAnswerMs],
  ["total_ms", ({ last }) => last?.endMs],
  ["started_at", ({ last }) => last?.startedAt],
];

/** One sample a line, without its texts: those are in the JSON and the pages. Times in milliseconds. */
export function samplesCsv({ samples, entries }: ReportModel): string {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const rows = samples.flatMap((sample) => {
    const entry = byId.get(sample.entry);
    if (entry === undefined) return [];
    const row = { sample, entry, last: sample.attempts.at(-1) };
    return [COLUMNS.map(([, cell]) => cell(row))];
  });
  return csv(
    COLUMNS.map(([name]) => name),
    rows,
  );
}
