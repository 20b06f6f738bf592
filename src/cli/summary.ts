import pc from "picocolors";
import type { CertificateView, Overview, ReportModel } from "../reports/model.js";
import { NUMBERS, numbersOf, ORIGINS, pricesLine, warningLines } from "../reports/plain-row.js";
import { printable } from "./output.js";
import { table } from "./table.js";

/** The leaderboard for a terminal, with its warnings and the state of the certificate. */
export function summaryTable(model: ReportModel): string {
  const rows = model.entries.map((entry) => [
    printable(entry.suite),
    printable(entry.backend),
    ...numbersOf(entry),
  ]);
  const origins = new Set(model.entries.flatMap(({ origin }) => ORIGINS[origin] ?? []));
  return [
    table(["suite", "backend", ...NUMBERS], rows, new Set<string>(NUMBERS)),
    ...warningLines(model).map((line) => pc.yellow(`! ${printable(line)}`)),
    certificateLine(model.certificate),
    ...[pricesLine(model)].filter((line) => line !== undefined),
    ...origins,
  ].join("\n");
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
  { entries, certificate, warnings, runs, suites, asOf, priced_as_of }: Overview,
  about: { readonly [key: string]: unknown },
): { readonly schema: string; readonly [key: string]: unknown } {
  return {
    schema: "assay.summary/1",
    ...about,
    asOf,
    ...(priced_as_of !== undefined && { priced_as_of }),
    entries,
    suites,
    runs,
    warnings,
    certificate,
  };
}
