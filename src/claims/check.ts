import type { Cost } from "../pricing/price.js";
import { because, clauses, phrases, quoted, say } from "../words/said.js";
import type { Said } from "../words/worded.js";
import { type ArithmeticVerdict, equationsOf, verdictOf } from "./audit/arithmetic.js";
import type { Values } from "./audit/finding.js";
import type { Claim, Ledger } from "./claim.js";
import { figureOf } from "./claim.js";
import { type Comparison, compareToClaim, marginOf } from "./comparison.js";
import { type Corrected, correctedValue } from "./corrected.js";
import { type Evidence, evidenceFor } from "./evidence.js";
import type { Measurement } from "./measurement.js";
import { orderedClaim, pairSaid } from "./ordering.js";
import { differencesIn, type FieldMatch, matchProtocol, unknownIn } from "./protocol-match.js";
import { regrade } from "./recorded.js";
import { type TableRow, tableRows } from "./table-rows.js";
import { type Decided, decide } from "./verdict.js";

export const VERDICTS = [
  "reproduced",
  "below",
  "above",
  "inconclusive",
  "not comparable",
  "not run",
  "not checkable",
  "holds",
  "contradicted",
] as const;

export type Verdict = (typeof VERDICTS)[number];

/** One claim held against one measurement, or against the ledger itself. */
export interface Checked {
  readonly claim: Claim;
  readonly verdict: Verdict;
  readonly why: string;
  /** What `why` says, as data. */
  readonly said: Said;
  readonly measurement?: Measurement;
  readonly comparison?: Comparison;
  readonly band?: Decided["band"];
  readonly corrected?: Corrected;
  readonly fields?: readonly FieldMatch[];
  /** Samples a problem that would decide an open verdict, and what they cost in all. */
  readonly more?: { readonly samplesPerProblem: number; readonly cost: Cost };
  readonly evidence: Evidence;
}

/** A claim with a measurement that may be compared, before all are decided together. */
interface Open {
  readonly claim: Claim;
  readonly measurement: Measurement;
  readonly comparison: Comparison;
  readonly fields: readonly FieldMatch[];
  readonly evidence: Evidence;
}

/** What is the same for every claim. */
interface Paper {
  readonly byId: ReadonlyMap<string, Claim>;
  readonly rows: readonly TableRow[];
  readonly values: Values;
}

/**
 * A verdict for each claim and each measurement of its model on its suite; without one, a single
 * verdict that says why. `values` holds what the ledger's expressions came to.
 */
export function checkClaims(
  claims: readonly Claim[],
  ledger: Ledger,
  measurements: readonly Measurement[],
  values: Values,
): readonly Checked[] {
  const byId = new Map(ledger.claims.map((each) => [each.id, each]));
  const paper = { byId, rows: tableRows(ledger.claims), values };
  const results = claims.map((claim) => firstLook(claim, ledger, measurements, paper));
  const open = results.flatMap((each) => each.flatMap((one) => ("verdict" in one ? [] : [one])));
  const decided = decide(open.map(({ comparison }) => comparison));
  const byOpen = new Map(open.map((one, index) => [one, decided[index]]));
  return results.flatMap((each) =>
    each.flatMap((one) => {
      if ("verdict" in one) return [one];
      const decision = byOpen.get(one);
      return decision ? [finished(one, decision)] : [];
    }),
  );
}

function firstLook(
  claim: Claim,
  ledger: Ledger,
  measurements: readonly Measurement[],
  printings: Paper,
): readonly (Checked | Open)[] {
  const benchmark = ledger.benchmarks.get(claim.benchmark ?? "");
  const about = { claim, evidence: evidenceFor(claim, ledger.claims, benchmark) };
  const printed = onPaper(claim, printings);
  const { suite, not_checkable: never } = claim.check;
  const paper = printed ? [{ ...about, ...printed }] : [];
  if (suite === undefined) {
    if (paper.length > 0) return paper;
    const said = never === undefined ? say("check-not-worked-out") : quoted(never);
    return [{ ...about, verdict: "not checkable", ...because(said) }];
  }
  if (figureOf(claim) === undefined) {
    return [...paper, { ...about, verdict: "not checkable", ...because(say("claim-no-figure")) }];
  }
  const own = measurements.filter(
    (each) => each.suite === suite && each.model.known && each.model.id === claim.model,
  );
  if (own.length === 0) {
    const said = say("no-run-stored", { model: claim.model, suite });
    return [...paper, { ...about, verdict: "not run", ...because(said) }];
  }
  return [
    ...paper,
    ...own.map((measurement): Checked | Open => {
      const fields = matchProtocol(claim, measurement, benchmark);
      const with_ = { ...about, measurement, fields };
      if (claim.check.recorded === true)
        return { ...with_, ...regrade(claim, measurement, marginOf(benchmark)) };
      const refused = refusal(fields);
      if (refused !== undefined)
        return { ...with_, verdict: "not comparable", ...because(refused) };
      const comparison = compareToClaim(claim, measurement, benchmark);
      if (!comparison.known) {
        return { ...with_, verdict: "inconclusive", ...because(comparison.said) };
      }
      return { ...with_, comparison };
    }),
  ];
}

function refusal(fields: readonly FieldMatch[]): Said | undefined {
  const different = differencesIn(fields);
  if (different.length > 0) {
    const parts = different.map(({ field, said }) =>
      say("field-differs", { field: say(`field ${field}`), ...said }),
    );
    return say("protocol-differs", { fields: clauses(parts) });
  }
  const unknown = unknownIn(fields);
  if (unknown.length === 0) return undefined;
  const parts = unknown.map(({ field, said: { stated } }) =>
    say("field-stated", { field: say(`field ${field}`), stated }),
  );
  return say("protocol-not-known", { fields: phrases(parts) });
}

function finished(
  { claim, measurement, comparison, fields, evidence }: Open,
  decided: Decided,
): Checked {
  const { decision, why, said, band, samplesNeeded } = decided;
  const corrected = correctedValue(comparison, measurement);
  return {
    claim,
    ...{ verdict: decision, why, said, measurement, comparison, band, fields },
    ...(corrected && { corrected }),
    ...(samplesNeeded !== undefined &&
      Number.isFinite(samplesNeeded) && { more: moreOf(samplesNeeded, measurement) }),
    evidence,
  };
}

function moreOf(samplesPerProblem: number, { costPerSample, tasks }: Measurement) {
  const taken = tasks.reduce((sum, { scores }) => sum + scores.length, 0);
  const left = Math.max(0, samplesPerProblem * tasks.length - taken);
  const cost = costPerSample.known
    ? { ...costPerSample, amount: costPerSample.amount * left }
    : costPerSample;
  return { samplesPerProblem, cost };
}

/** What the ledger itself says: arithmetic and orderings. */
function onPaper(
  claim: Claim,
  { byId, rows, values }: Paper,
): Pick<Checked, "verdict" | "why" | "said"> | undefined {
  const sums = equationsOf(claim, byId).flatMap((equation) => verdictOf(equation, values) ?? []);
  const ordered = orderedClaim(claim, rows);
  const broken = ordered && !ordered.holds ? [...ordered.trails, ...ordered.level] : [];
  const wrong = sums.filter(({ verdict }) => verdict === "contradicted");
  if (sums.length === 0 && ordered === undefined) return undefined;
  const parts = [
    ...(wrong.length > 0 ? wrong : sums).map(sumText),
    ...(ordered === undefined ? [] : [orderText(ordered, broken.map(pairSaid))]),
  ];
  const holds = wrong.length === 0 && (ordered?.holds ?? true);
  const said = say("on-paper", { parts: clauses(parts) });
  return { verdict: holds ? "holds" : "contradicted", ...because(said) };
}

function sumText({ said, exact, how }: ArithmeticVerdict): Said {
  return say(`sum ${how}`, { printed: said, exact: Number(exact.toPrecision(6)) });
}

function orderText(
  { holds, leads, trails, level }: NonNullable<ReturnType<typeof orderedClaim>>,
  broken: readonly Said[],
): Said {
  const counts = { leads: leads.length, all: leads.length + trails.length + level.length };
  return holds
    ? say("rows-ahead", counts)
    : say("rows-not-ahead", { ...counts, broken: clauses(broken) });
}
