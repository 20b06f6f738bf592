import type { Estimate } from "../../stats/estimate.js";
import type { Measured } from "../../stats/measured.js";
import type { LatencySummary } from "../../stats/percentiles.js";
import type { Entry, ReportModel } from "../model.js";
import { type CsvCell, csv } from "./csv.js";

const COLUMNS: readonly (readonly [name: string, cell: (entry: Entry) => CsvCell])[] = [
  ["run", ({ runId }) => runId],
  ["backend", ({ backend }) => backend],
  ["kind", ({ kind }) => kind],
  ["model", ({ model }) => model],
  ["serves", ({ serves }) => serves],
  ["origin", ({ origin }) => origin],
  ["suite", ({ suite }) => suite],
  ["suite_hash", ({ suiteHash }) => suiteHash],
  ["samples_per_task", ({ samplesPerTask }) => samplesPerTask],
  ["planned", ({ counts }) => counts.planned],
  ["correct", ({ counts }) => counts.correct],
  ["incorrect", ({ counts }) => counts.incorrect],
  ["unparsed", ({ counts }) => counts.unparsed],
  ["refused", ({ counts }) => counts.refused],
  ["truncated", ({ counts }) => counts.truncated],
  ["empty", ({ counts }) => counts.empty],
  ["ungraded", ({ counts }) => counts.ungraded],
  ["filtered", ({ counts }) => counts.filtered],
  ["failed", ({ counts }) => counts.failed],
  ["not_run", ({ counts }) => counts.notRun],
  ["score", ({ score }) => of(score, ({ value }: Estimate) => value)],
  ["score_low", ({ score }) => of(score, ({ low }: Estimate) => low)],
  ["score_high", ({ score }) => of(score, ({ high }: Estimate) => high)],
  ["score_level", ({ score }) => of(score, ({ level }: Estimate) => level)],
  ["score_worst", ({ bounds }) => bounds?.worst],
  ["score_best", ({ bounds }) => bounds?.best],
  ["cost", ({ cost }) => of(cost, ({ total }) => total)],
  ["cost_per_correct", ({ costPerCorrect }) => of(costPerCorrect, ({ value }) => value)],
  ["currency", ({ cost }) => of(cost, ({ currency }) => currency)],
  ["first_event_ms_p50", ({ latency }) => of(latency.firstEvent, p50)],
  ["first_answer_ms_p50", ({ latency }) => of(latency.firstAnswer, p50)],
  ["total_ms_p50", ({ latency }) => of(latency.total, p50)],
  ["total_ms_p99", ({ latency }) => of(latency.total, ({ p99 }) => p99)],
  ["input_tokens", ({ tokens }) => of(tokens.input, ({ total }) => total)],
  ["output_tokens", ({ tokens }) => of(tokens.output, ({ total }) => total)],
  ["reasoning_tokens", ({ tokens }) => of(tokens.reasoning, ({ total }) => total)],
  ["requests", ({ attempts }) => attempts],
  ["retries", ({ retries }) => retries],
  ["warnings", ({ warnings }) => warnings.map(({ code }) => code).join(" ")],
];

/** One row of the leaderboard a line; scores from 0 to 1, times in milliseconds. */
export function leaderboardCsv({ entries }: ReportModel): string {
  return csv(
    COLUMNS.map(([name]) => name),
    entries.map((entry) => COLUMNS.map(([, cell]) => cell(entry))),
  );
}

function of<T>(measured: Measured<T>, read: (value: T) => CsvCell): CsvCell {
  return measured.known ? read(measured) : undefined;
}

function p50({ p50: median }: LatencySummary): number {
  return median;
}
