import pc from "picocolors";
import type { CertificateView, Overview, ReportModel } from "../reports/model.js";
import {
  NUMBERS,
  numbersOf,
  ORIGINS,
  pricesLine,
  programLines,
  warningLines,
} from "../reports/plain-row.js";
import { printable } from "./output.js";
import { widthOf } from "./progress/width.js";
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
    fittingTable(["suite", "backend", ...NUMBERS], rows),
    ...programLines(model).map(printable),
    ...warningLines(model).map((line) => pc.yellow(`! ${printable(line)}`)),
    certificateLine(model.certificate),
    ...[pricesLine(model)].filter((line) => line !== undefined),
    ...origins,
  ].join("\n");
}

/** The columns that a narrow window can do without, the least needed first. */
const SPARED = ["total p50", "answer p50", "per correct", "right"];

/** Without some columns where the terminal is too narrow for all; written to a file, it has all. */
function fittingTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const { isTTY, columns } = process.stdout;
  const fits = (text: string) =>
    isTTY !== true || text.split("\n").every((line) => widthOf(line) <= columns);
  for (let spared = 0; ; spared += 1) {
    const kept = head.flatMap((name, place) =>
      SPARED.slice(0, spared).includes(name) ? [] : [place],
    );
    const of = (cells: readonly string[]) => kept.map((place) => cells[place] ?? "");
    const text = table(of(head), rows.map(of), new Set<string>(NUMBERS));
    if (fits(text) || spared === SPARED.length) return text;
  }
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
