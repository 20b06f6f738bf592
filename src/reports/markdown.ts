import { missingOf } from "./build-entry.js";
import { latency, money, scoreWithInterval } from "./format.js";
import type { CertificateView, Entry, ReportModel, SuiteView } from "./model.js";

const HEAD = [
  "backend",
  "score [95 %]",
  "right",
  "per correct",
  "answer p50",
  "total p50",
  "missing",
];

/** The leaderboard for pull requests and job summaries. */
export function renderMarkdown(model: ReportModel): string {
  const { entries, suites, certificate, warnings, asOf } = model;
  const notes = [
    ...warnings.map(({ text, hint }) => `- ${plain(`${text} ${hint}`)}`),
    ...entries.flatMap(({ backend, suite, warnings: own }) =>
      own.map(({ text, hint }) => `- ${plain(`${backend} on ${suite}: ${text} ${hint}`)}`),
    ),
  ];
  const parts = [
    "# Assay leaderboard",
    [
      asOf === ""
        ? "No measurement yet."
        : `Measured up to ${asOf.slice(0, 16).replace("T", " ")} UTC.`,
      calibration(certificate),
    ].join(" "),
    ...suites.map((suite) =>
      suiteTable(
        suite,
        entries.filter(({ suiteHash }) => suiteHash === suite.hash),
      ),
    ),
    ...(notes.length > 0 ? [`## Warnings\n\n${notes.join("\n")}`] : []),
  ];
  return `${parts.join("\n\n")}\n`;
}

function calibration(certificate: CertificateView): string {
  return certificate.state === "none" ? "Never calibrated." : `Calibration ${certificate.state}.`;
}

function suiteTable(suite: SuiteView, entries: readonly Entry[]): string {
  const lines = [
    HEAD,
    HEAD.map((_, index) => (index === 0 ? "---" : "--:")),
    ...entries.map(rowOf),
  ];
  const table = lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
  return `## ${plain(suite.name)}\n\n${plain(suite.title)}, ${suite.tasks} tasks, \`${suite.hash.slice(0, 12)}\`\n\n${table}`;
}

function rowOf(entry: Entry): readonly string[] {
  const { counts } = entry;
  const missing = missingOf(counts);
  const origin =
    entry.origin === "live"
      ? ""
      : ` (${entry.origin === "reference" ? "reference engine: known truth, not a language model" : "recorded transcripts"})`;
  return [
    plain(entry.backend) + origin,
    scoreWithInterval(entry.score),
    `${counts.correct}/${counts.planned - missing}`,
    money(entry.costPerCorrect),
    latency(entry.latency.firstAnswer),
    latency(entry.latency.total),
    String(missing),
  ];
}

/** Text without meaning to Markdown or HTML, on one line. */
function plain(text: string): string {
  return text
    .replace(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, " ")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/[\\`*_[\]()#|~!]/g, "\\$&");
}
