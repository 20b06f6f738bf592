import type { Ledger } from "../claim.js";
import { arithmetic, equationsOf } from "./arithmetic.js";
import { carriedOver } from "./carried-over.js";
import { family } from "./family.js";
import type { Finding, Rule, Values } from "./finding.js";
import { grim } from "./grim.js";
import { licence } from "./licence.js";
import { likelyQuoted } from "./likely-quoted.js";
import { ordering } from "./ordering.js";
import { quoted } from "./quoted.js";
import { replication } from "./replication.js";
import { sameQuantity } from "./same-quantity.js";
import { scale } from "./scale.js";
import { lineage, sameFigureTwoVersions } from "./versions.js";

export const RULES: readonly Rule[] = [
  arithmetic,
  grim,
  ordering,
  quoted,
  sameQuantity,
  carriedOver,
  likelyQuoted,
  sameFigureTwoVersions,
  lineage,
  family,
  scale,
  licence,
  replication,
];

export const SEVERITIES: readonly Finding["severity"][] = [
  "contradiction",
  "inconsistent",
  "notice",
];

/** Every expression whose value the audit needs. */
export function expressionsOf({ claims }: Ledger): readonly string[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return claims.flatMap((claim) =>
    equationsOf(claim, byId).flatMap(({ filled }) => [filled.printed, ...filled.corners]),
  );
}

/** By severity, then rule, then in the order of the ledger. */
export function audit(
  ledger: Ledger,
  values: Values,
  rules: readonly Rule[] = RULES,
): readonly Finding[] {
  const found = rules.flatMap((rule) => rule.find(ledger, values));
  return SEVERITIES.flatMap((severity) => found.filter((finding) => finding.severity === severity));
}
