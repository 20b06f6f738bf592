import { missingOf } from "./build-entry.js";
import { count, money, moneyOf, UNKNOWN } from "./format.js";
import { plain } from "./markdown-text.js";
import type { CertificateView, Entry, ReportModel, SuiteView } from "./model.js";
import { NUMBERS, numbersOf, ORIGINS, pricesLine, programLines } from "./plain-row.js";
import type { Warning } from "./warnings.js";

/**
 * The leaderboard for pull requests and job summaries: what is measured, then the scores with what
 * must be known of them beside them; counts and the circumstances are folded.
 */
export function renderMarkdown(model: ReportModel): string {
  const { entries, suites, certificate, asOf, warnings } = model;
  const prices = pricesLine(model);
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
    ...warnings.map((warning) => `> ${warningText(warning)}`),
    ...suites.map((suite) =>
      suiteSection(
        suite,
        entries.filter(({ suiteHash }) => suiteHash === suite.hash),
      ),
    ),
    ...(programs.length > 0 ? [`## Programs\n\n${programs.join("\n")}`] : []),
    ...(entries.length === 0 ? [] : [details("Counts, tokens and cost", countsTable(entries))]),
    ...(model.runs.length === 0 ? [] : [details("Runs", runsTable(model))]),
  ];
  return `${parts.join("\n\n")}\n`;
}

function calibration(certificate: CertificateView): string {
  return certificate.state === "none" ? "Never calibrated." : `Calibration ${certificate.state}.`;
}

/** Each warning stands under the table of the row that it concerns, by a mark of its own. */
function suiteSection(suite: SuiteView, entries: readonly Entry[]): string {
  const notes = entries.flatMap((entry) => entry.warnings.map((warning) => ({ entry, warning })));
  const marks = new Map(notes.map(({ warning }, index) => [warning, index + 1]));
  const rows = entries.map((entry) => [
    nameOf(entry) + entry.warnings.map((each) => ` <sup>${marks.get(each)}</sup>`).join(""),
    ...numbersOf(entry),
  ]);
  const lines = notes.map(
    ({ entry, warning }, index) => `${index + 1}. ${plain(entry.backend)}: ${warningText(warning)}`,
  );
  return [
    `## ${plain(suite.name)}`,
    `${plain(suite.title)}, ${suite.tasks} tasks, \`${suite.hash.slice(0, 12)}\``,
    tableOf(["backend", ...NUMBERS], rows),
    ...(lines.length === 0 ? [] : [lines.join("\n")]),
  ].join("\n\n");
}

function nameOf({ backend, origin }: Entry): string {
  const from = ORIGINS[origin];
  return from === undefined ? plain(backend) : `${plain(backend)} (${from})`;
}

function warningText({ text, hint }: Warning): string {
  return plain(`${text} ${hint}`);
}

function countsTable(entries: readonly Entry[]): string {
  const head = [
    ...["suite / backend", "right", "wrong", "unparsed", "refused", "cut off", "empty", "missing"],
    ...["output tokens", "cost", "per right answer", "retries"],
  ];
  const rows = entries.map(({ suite, backend, counts, tokens, cost, costPerCorrect, retries }) => [
    plain(`${suite} / ${backend}`),
    ...[counts.correct, counts.incorrect, counts.unparsed, counts.refused].map(String),
    ...[counts.truncated, counts.empty, missingOf(counts)].map(String),
    tokens.output.known ? count(tokens.output.total) : UNKNOWN,
    cost.known ? moneyOf(cost.total, cost.currency) : UNKNOWN,
    money(costPerCorrect),
    String(retries),
  ]);
  return tableOf(head, rows);
}

function runsTable({ runs }: ReportModel): string {
  const rows = runs.map(({ id, state, startedAt, program, seed, specHash, stopReason }) => [
    `\`${id}\``,
    stopReason === undefined ? state : `${state}: ${plain(stopReason)}`,
    startedAt.slice(0, 16).replace("T", " "),
    plain(program),
    String(seed),
    `\`${specHash.slice(0, 12)}\``,
  ]);
  return tableOf(["run", "state", "started (UTC)", "program", "seed", "spec"], rows);
}

/** The first column is text, the others are numbers. Cells must be harmless already. */
function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = head.map((_, index) => (index === 0 ? "---" : "--:"));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function details(summary: string, text: string): string {
  return `<details><summary>${summary}</summary>\n\n${text}\n\n</details>`;
}
