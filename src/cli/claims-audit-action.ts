import { evaluateAll } from "../arithmetic/evaluate.js";
import { audit, expressionsOf, RULES } from "../claims/audit/audit.js";
import type { Finding } from "../claims/audit/finding.js";
import { UserError } from "../errors.js";
import { suggest } from "../nearest.js";
import { loadPack } from "../suites/ledger/load.js";
import { print, printable, printJson, say } from "./output.js";

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
  const worked = await evaluateAll(expressionsOf(ledger));
  const values = new Map([...worked].flatMap(([text, end]) => (end.ok ? [[text, end.value]] : [])));
  for (const [text, end] of worked) {
    if (!end.ok) say(printable(`not worked out: ${text}: ${end.reason}`));
  }
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
  const lines = findings.flatMap(linesOf);
  print(printable([...lines, `${claims.length} claims, ${findings.length} findings`].join("\n")));
}

function linesOf({ severity, rule, summary, evidence }: Finding): readonly string[] {
  const sources = new Set(
    evidence.map(({ source, place, date }) => `${source}, ${place} (${date})`),
  );
  return [`${severity} [${rule}] ${summary}`, ...[...sources].map((source) => `    ${source}`)];
}
