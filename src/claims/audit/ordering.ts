import { mcnemar } from "../../stats/mcnemar.js";
import { samplingErrorBound } from "../../stats/two-errors.js";
import type { Benchmark, Claim } from "../claim.js";
import { type Ordered, orderedClaim, type Pair, pairText } from "../ordering.js";
import { tableRows } from "../table-rows.js";
import { type Evidence, evidenceOf, type Finding, type Rule } from "./finding.js";

/** The most samples a problem that any source speaks of: a difference that drowns even so is none. */
const MOST_SAMPLES = 64;

export const ordering: Rule = {
  name: "ordering",
  looksFor:
    "a model said to be above another, or level with it, against the rows of the printed table",
  why: "a sentence about a table is decided by the table",
  find: ({ claims, benchmarks }) => {
    const rows = tableRows(claims);
    return claims.flatMap((claim) => {
      const ordered = orderedClaim(claim, rows);
      if (ordered === undefined) return [];
      if (claim.check.ordering?.relation === "level") return levelFinding(claim, ordered);
      return ordered.holds
        ? narrowFinding(claim, ordered, benchmarks)
        : brokenFinding(claim, ordered);
    });
  },
};

function brokenFinding(claim: Claim, { leads, level, trails }: Ordered): readonly Finding[] {
  const broken = [...trails, ...level];
  const all = leads.length + broken.length;
  const lowest = broken.filter(isLowest).map(({ row }) => row.benchmark);
  const note =
    lowest.length > 0 ? `; on ${lowest.join(", ")} it is the lowest figure of its row` : "";
  return [
    {
      rule: "ordering",
      severity: "contradiction",
      summary: `${claim.id} does not hold in ${broken.length} of ${all} rows: ${broken.map(pairText).join("; ")}${note}.`,
      evidence: evidence(claim, broken),
      figures: { rows: all, broken: broken.length },
    },
  ];
}

/** True as printed, but by so little that another run could turn it round. */
function narrowFinding(
  claim: Claim,
  { leads }: Ordered,
  benchmarks: ReadonlyMap<string, Benchmark>,
): readonly Finding[] {
  const narrow = leads.flatMap((pair) => {
    const n = pair.row.claim.problems ?? benchmarks.get(pair.row.benchmark)?.problems;
    if (n === undefined || pair.row.claim.unit !== "percent") return [];
    const lead = pair.left.figure.number - pair.right.figure.number;
    const votes = pair.row.metric.startsWith("cons@");
    const error = Math.hypot(
      ...[pair.left, pair.right].map(
        ({ figure }) => 100 * samplingErrorBound(figure.number / 100, n, votes ? 1 : MOST_SAMPLES),
      ),
    );
    if (lead > error) return [];
    const problems = (lead / 100) * n;
    return [{ pair, lead, error, problems }];
  });
  return narrow.map(({ pair, lead, error, problems }) => ({
    rule: "ordering",
    severity: "notice",
    summary: `${claim.id} holds as printed (${pairText(pair)}), but by ${lead.toFixed(1)} points, ${problems.toFixed(1)} of ${problemsOf(pair, benchmarks)} problems: less than one standard error of the difference (${error.toFixed(1)}).`,
    evidence: evidence(claim, [pair]),
    figures: { lead, error, problems },
  }));
}

function levelFinding(claim: Claim, { holds, leads, level, trails }: Ordered): readonly Finding[] {
  const p = mcnemar(leads.length, trails.length);
  const all = [...leads, ...level, ...trails];
  const words = `leads in ${leads.length}, trails in ${trails.length} of ${all.length} rows (sign test p = ${p.toFixed(2)})`;
  return [
    {
      rule: "ordering",
      severity: holds ? "notice" : "contradiction",
      summary: `${claim.id}: ${words}: ${all.map(pairText).join("; ")}.`,
      evidence: evidence(claim, all),
      figures: { leads: leads.length, trails: trails.length, p },
    },
  ];
}

function problemsOf({ row }: Pair, benchmarks: ReadonlyMap<string, Benchmark>): number {
  return row.claim.problems ?? benchmarks.get(row.benchmark)?.problems ?? 0;
}

function isLowest({ row, left }: Pair): boolean {
  return [...row.figures.values()].every(({ number }) => number >= left.figure.number);
}

function evidence(claim: Claim, pairs: readonly Pair[]): readonly Evidence[] {
  return [evidenceOf(claim), ...pairs.map((pair) => evidenceOf(pair.row.claim, pairText(pair)))];
}
