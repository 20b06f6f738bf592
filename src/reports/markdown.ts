import { plain } from "./markdown-text.js";
import type { CertificateView, Entry, ReportModel, SuiteView } from "./model.js";
import {
  NUMBERS,
  numbersOf,
  ORIGINS,
  pricesLine,
  programLines,
  warningLines,
} from "./plain-row.js";

/** The leaderboard for pull requests and job summaries. */
export function renderMarkdown(model: ReportModel): string {
  const { entries, suites, certificate, asOf } = model;
  const prices = pricesLine(model);
  const notes = warningLines(model).map((line) => `- ${plain(line)}`);
  const programs = programLines(model).map((line) => `- ${plain(line)}`);
  const parts = [
    "# Assay leaderboard",
    [
      asOf === ""
        ? "No measurement yet."
        : `Measured up to ${asOf.slice(0, 16).replace("T", " ")} UTC.`,
      calibration(certificate),
      ...(prices === undefined ? [] : [prices]),
    ].join(" "),
    ...suites.map((suite) =>
      suiteTable(
        suite,
        entries.filter(({ suiteHash }) => suiteHash === suite.hash),
      ),
    ),
    ...(programs.length > 0 ? [`## Programs\n\n${programs.join("\n")}`] : []),
    ...(notes.length > 0 ? [`## Warnings\n\n${notes.join("\n")}`] : []),
  ];
  return `${parts.join("\n\n")}\n`;
}

function calibration(certificate: CertificateView): string {
  return certificate.state === "none" ? "Never calibrated." : `Calibration ${certificate.state}.`;
}

function suiteTable(suite: SuiteView, entries: readonly Entry[]): string {
  const lines = [
    ["backend", ...NUMBERS],
    ["---", ...NUMBERS.map(() => "--:")],
    ...entries.map((entry) => [nameOf(entry), ...numbersOf(entry)]),
  ];
  const table = lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
  return `## ${plain(suite.name)}\n\n${plain(suite.title)}, ${suite.tasks} tasks, \`${suite.hash.slice(0, 12)}\`\n\n${table}`;
}

function nameOf({ backend, origin }: Entry): string {
  const from = ORIGINS[origin];
  return from === undefined ? plain(backend) : `${plain(backend)} (${from})`;
}
