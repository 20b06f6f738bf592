import { audit, RULES, SEVERITIES } from "../claims/audit/audit.js";
import type { Finding } from "../claims/audit/finding.js";
import { UserError } from "../errors.js";
import { suggest } from "../nearest.js";
import { loadPack } from "../suites/ledger/load.js";
import { workedOut } from "./checked.js";
import { print, printable, printJson } from "./output.js";

export interface AuditOptions {
  readonly pack?: string;
  readonly rule?: string;
  readonly json?: boolean;
}

export async function auditClaims({ pack, rule, json }: AuditOptions): Promise<void> {
  const names = RULES.map(({ name }) => name);
  const rules = rule === undefined ? RULES : RULES.filter(({ name }) => name === rule);
  if (rule !== undefined && rules.length === 0) {
    throw new UserError(`--rule: there is no rule "${rule}"; ${suggest(rule, names)}`);
  }
  const { ledger, claims } = loadPack(pack);
  const values = await workedOut(ledger);
  const ids = new Set(claims.map(({ id }) => id));
  const findings = audit(ledger, values, rules).filter(({ evidence }) =>
    evidence.some(({ claim }) => ids.has(claim)),
  );
  if (json === true) {
    const described = rules.map(({ find: _find, ...words }) => words);
    printJson({
      schema: "assay.claims-audit/1",
      claims: claims.length,
      rules: described,
      findings,
    });
    return;
  }
  print(
    printable(
      [
        ...SEVERITIES.flatMap((severity) => section(severity, findings)),
        summary(claims.length, findings),
      ].join("\n"),
    ),
  );
}

const MEANINGS = {
  contradiction: "Contradictions: both cannot be true",
  inconsistent: "Inconsistent: printed differently in different places",
  notice: "Worth knowing before a figure is used",
} as const;

function section(severity: Finding["severity"], findings: readonly Finding[]): readonly string[] {
  const own = findings.filter((finding) => finding.severity === severity);
  if (own.length === 0) return [];
  return [MEANINGS[severity], "", ...own.flatMap(linesOf), ""];
}

function summary(claims: number, findings: readonly Finding[]): string {
  const counts = SEVERITIES.map(
    (severity) =>
      `${findings.filter((finding) => finding.severity === severity).length} ${severity}`,
  );
  return `${claims} claims; findings: ${counts.join(", ")}; --json has the figures of each`;
}

function linesOf({ rule, summary: sentence, evidence }: Finding): readonly string[] {
  const sources = new Set(
    evidence.map(({ source, place, date }) => `${source}, ${place} (${date})`),
  );
  return [`  ${rule}: ${sentence}`, ...[...sources].map((source) => `      ${source}`)];
}
