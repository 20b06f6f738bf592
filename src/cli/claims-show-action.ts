import { audit } from "../claims/audit/audit.js";
import type { Checked } from "../claims/check.js";
import { type Claim, figureOf } from "../claims/claim.js";
import type { Replication } from "../claims/evidence.js";
import type { FieldMatch } from "../claims/protocol-match.js";
import { statedText } from "../claims/stated-text.js";
import { UserError } from "../errors.js";
import { suggest } from "../nearest.js";
import { loadPack } from "../suites/ledger/load.js";
import { checkedClaims, type LedgerOptions, workedOut } from "./checked.js";
import { checkedDocument } from "./checked-document.js";
import { print, printable, printJson } from "./output.js";
import { table } from "./table.js";

export interface ShowOptions extends LedgerOptions {
  readonly json?: boolean;
}

/** `assay claims show`. */
export async function showClaim(id: string, options: ShowOptions): Promise<void> {
  const { ledger, claims } = loadPack(undefined);
  const claim = claims.find((each) => each.id === id);
  if (claim === undefined) {
    throw new UserError(
      `there is no claim "${id}"; ${suggest(
        id,
        claims.map((each) => each.id),
      )}`,
    );
  }
  const values = await workedOut(ledger);
  const checked = await checkedClaims(ledger, [claim], values, options);
  const findings = audit(ledger, values).filter(({ evidence }) =>
    evidence.some((each) => each.claim === id),
  );
  if (options.json === true) {
    printJson({ schema: "assay.claim/1", claim, verdicts: checked.map(checkedDocument), findings });
    return;
  }
  const sections = [
    aboutText(claim),
    ...checked.map(verdictText),
    publishedText(checked[0]),
    findings.length === 0
      ? ""
      : ["audit", ...findings.map((each) => `  ${each.rule}: ${each.summary}`)].join("\n"),
  ];
  print(printable(sections.filter((text) => text !== "").join("\n\n")));
}

function aboutText(claim: Claim): string {
  const { id, statement, model, benchmark, metric, called, unit = "", problems, samples } = claim;
  const { source, protocol, kind, read, notes, place } = claim;
  const { id: _id, ...stated } = protocol ?? { id: "" };
  const facts: readonly (readonly [string, string | number | undefined])[] = [
    ["claim", id],
    ["model", model],
    ["benchmark", benchmark],
    ["metric", called === undefined ? metric : `${metric} (called ${called})`],
    ["states", `${statedText(claim)} ${unit}`.trim() || undefined],
    ["problems", problems],
    [
      "samples",
      samples && (samples.low === samples.high ? samples.low : `${samples.low} to ${samples.high}`),
    ],
    [
      "protocol",
      Object.entries(stated)
        .map(([key, value]) => `${key}: ${value}`)
        .join("; ") || "left open",
    ],
    ["source", `${source.title}, ${source.place}, ${source.date}`],
    ["", source.url],
    ["", source.revision && `revision ${source.revision}`],
    ["kind", `${kind}; read: ${read}`],
    ["notes", notes],
    ["stands in", `${place.file}:${place.line}`],
  ];
  const lines = facts.flatMap(([key, value]) =>
    value === undefined ? [] : [`${key.padEnd(10)} ${value}`],
  );
  return [statement, "", ...lines].join("\n");
}

function verdictText({
  verdict,
  why,
  measurement,
  comparison,
  band,
  corrected,
  fields = [],
}: Checked): string {
  const lines = [`verdict: ${verdict}`, `  ${why}`];
  if (measurement) {
    lines.push(
      `  measured by run ${measurement.runId}, backend ${measurement.backend}, ${measurement.startedAt.slice(0, 10)}`,
    );
  }
  if (comparison) {
    const { value, sampling, generalisation: between, missing } = comparison;
    lines.push(
      `  ours ${value.toFixed(2)}; standard error ${sampling.se.toFixed(2)} on these problems (${sampling.basis})`,
      between.known
        ? `  to problems like these: standard error ${between.se.toFixed(2)}`
        : `  to problems like these: ${between.reason}`,
    );
    if (missing.samples > 0) {
      lines.push(
        `  ${missing.samples} samples are missing: between ${missing.worst.toFixed(2)} and ${missing.best.toFixed(2)}`,
      );
    }
  }
  if (corrected) {
    lines.push(
      corrected.known
        ? `  corrected for the grader's errors: ${corrected.value.toFixed(2)} (${corrected.low.toFixed(2)} to ${corrected.high.toFixed(2)})`
        : `  not corrected for the grader's errors: ${corrected.reason}`,
    );
  }
  for (const each of band ?? []) {
    lines.push(
      `  if the published figure rests on ${each.k} samples a problem: ${each.decision}; difference ${each.low.toFixed(2)} to ${each.high.toFixed(2)} (90 %)`,
    );
  }
  return [...lines, ...fieldLines(fields)].join("\n");
}

function fieldLines(fields: readonly FieldMatch[]): readonly string[] {
  if (fields.length === 0) return [];
  const rows = fields.map(({ field, stated, ours, state }) => [`  ${field}`, stated, ours, state]);
  return ["", table(["  protocol", "stated", "ours", ""], rows)];
}

function publishedText(checked: Checked | undefined): string {
  const { replications = [], summary } = checked?.evidence ?? {};
  if (replications.length === 0) return "";
  const rows = replications.map(replicationRow);
  const head = ["  published elsewhere", "value", "+-", "date", "", ""];
  const total =
    summary?.known === true
      ? `  newest of each publisher together: ${summary.estimate.toFixed(2)} (${summary.low.toFixed(2)} to ${summary.high.toFixed(2)}; ${summary.studies} of them, I2 ${(100 * summary.i2).toFixed(0)} %)`
      : "";
  return [table(head, rows, new Set(["value", "+-"])), total].join("\n");
}

function replicationRow({ claim, value, se, basis, superseded }: Replication): readonly string[] {
  const newer = superseded ? "measured again later" : "";
  return [
    `  ${claim.source.title}`,
    figureOf(claim)?.text ?? String(value),
    se.toFixed(2),
    claim.source.date,
    basis,
    newer,
  ];
}
