import { missingOf } from "./build-entry.js";
import { executionsText } from "./build-executions.js";
import { latency, money, percent, scoreWithInterval } from "./format.js";
import type { Entry, ReportModel } from "./model.js";

/** What stands beside a result that no language model gave just now. */
export const ORIGINS: Readonly<Record<Entry["origin"], string | undefined>> = {
  live: undefined,
  recorded: "recorded transcripts",
  reference: "reference engine: known truth, not a language model",
};

/** The numbers of a leaderboard row where there is plain text only: terminal and Markdown. */
export const NUMBERS = [
  "score [95 %]",
  "right",
  "per correct",
  "answer p50",
  "total p50",
  "missing",
] as const;

export function numbersOf({
  score,
  bounds,
  counts,
  costPerCorrect,
  latency: times,
}: Entry): string[] {
  const missing = missingOf(counts);
  const range = bounds ? ` (${percent(bounds.worst)} to ${percent(bounds.best)})` : "";
  return [
    scoreWithInterval(score),
    `${counts.correct}/${counts.planned - missing}`,
    money(costPerCorrect),
    latency(times.firstAnswer),
    latency(times.total),
    missing === 0 ? "0" : `${missing}${range}`,
  ];
}

/** What running the programs of each row came to, where answers are programs. */
export function programLines({ entries }: ReportModel): readonly string[] {
  return entries.flatMap(({ backend, suite, executions }) =>
    executions === undefined
      ? []
      : [`${backend} on ${suite}: programs: ${executionsText(executions)}`],
  );
}

/** Says so where costs are not those of each request's own time. */
export function pricesLine({
  priced_as_of: date,
}: Pick<ReportModel, "priced_as_of">): string | undefined {
  return date === undefined
    ? undefined
    : `Costs are at the prices valid on ${date}, not at those of the time of each request; a price of the configuration has no date.`;
}

/** All warnings as lines: those about single rows first, with what they are about. */
export function warningLines({ entries, warnings }: ReportModel): readonly string[] {
  return [
    ...entries.flatMap(({ backend, suite, warnings: own }) =>
      own.map(({ text, hint }) => `${backend} on ${suite}: ${text} ${hint}`),
    ),
    ...warnings.map(({ text, hint }) => `${text} ${hint}`),
  ];
}
