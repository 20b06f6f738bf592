import pc from "picocolors";
import { missingOf } from "../reports/build-entry.js";
import { latency, money, percent, scoreWithInterval } from "../reports/format.js";
import type { CertificateView, Entry, ReportModel } from "../reports/model.js";
import { printable } from "./output.js";
import { table } from "./table.js";

const HEAD = [
  "suite",
  "backend",
  "score [95 %]",
  "right",
  "per correct",
  "answer p50",
  "total p50",
  "missing",
];

/** The leaderboard for a terminal, with its warnings and the state of the certificate. */
export function summaryTable(model: ReportModel): string {
  const notes = [
    ...model.entries.flatMap((entry) =>
      entry.warnings.map(({ text, hint }) => `${entry.backend} on ${entry.suite}: ${text} ${hint}`),
    ),
    ...model.warnings.map(({ text, hint }) => `${text} ${hint}`),
  ];
  return [
    table(HEAD, model.entries.map(rowOf), new Set(HEAD.slice(2))),
    ...notes.map((note) => pc.yellow(`! ${printable(note)}`)),
    certificateLine(model.certificate),
    ...(model.entries.some(({ origin }) => origin === "reference")
      ? ["reference engine: known truth, not a language model"]
      : []),
  ].join("\n");
}

function rowOf(entry: Entry): string[] {
  const { score, bounds, counts } = entry;
  const missing = missingOf(counts);
  const range = bounds ? ` (${percent(bounds.worst)} to ${percent(bounds.best)})` : "";
  return [
    printable(entry.suite),
    printable(entry.backend),
    scoreWithInterval(score),
    `${counts.correct}/${counts.planned - missing}`,
    money(entry.costPerCorrect),
    latency(entry.latency.firstAnswer),
    latency(entry.latency.total),
    missing === 0 ? "0" : `${missing}${range}`,
  ];
}

export function certificateLine(certificate: CertificateView): string {
  switch (certificate.state) {
    case "none":
      return "calibration: none in this database";
    case "passed":
      return `calibration: passed ${certificate.checks.length} checks on ${certificate.at.slice(0, 10)}`;
    case "failed": {
      const failed = certificate.checks.filter(({ passed }) => !passed).length;
      return pc.red(
        `calibration: FAILED ${failed} of ${certificate.checks.length} checks on ${certificate.at.slice(0, 10)}`,
      );
    }
  }
}

/** What `--json` prints: the rows with all their numbers, without the texts of the samples. */
export function summaryDocument(
  { entries, certificate, warnings, runs, suites, asOf }: ReportModel,
  about: { readonly [key: string]: unknown },
): { readonly schema: string; readonly [key: string]: unknown } {
  return {
    schema: "assay.summary/1",
    ...about,
    asOf,
    entries,
    suites,
    runs,
    warnings,
    certificate,
  };
}
