import { samplingErrorBound } from "../../stats/two-errors.js";
import { type Claim, figureOf } from "../claim.js";
import { evidenceOf, type Finding, type Rule } from "./finding.js";

/** Pairs of claims of one table of publisher and benchmark: a version of a series and the one before. */
function* successions(
  claims: readonly Claim[],
  before: (model: string) => string | undefined,
): Generator<readonly [later: Claim, earlier: Claim]> {
  const usable = claims.filter(
    (claim) => claim.kind === "reported" && claim.metric === "pass@1" && figureOf(claim),
  );
  for (const later of usable) {
    for (const earlier of usable) {
      const same =
        earlier.model === before(later.model) &&
        earlier.benchmark !== undefined &&
        earlier.benchmark === later.benchmark &&
        earlier.source.publisher === later.source.publisher;
      if (same) yield [later, earlier];
    }
  }
}

/** One finding a quantity, whatever the number of tables that repeat it. */
function once(findings: readonly Finding[]): readonly Finding[] {
  return [...new Map(findings.map((finding) => [finding.summary, finding])).values()];
}

/** Drops up to this many points are left alone where the number of problems is not known. */
const ONE_POINT = 1;
/** The most samples a problem that any source speaks of. */
const MOST_SAMPLES = 64;

/** A drop that sampling alone explains, in points, however many samples were taken. */
function noiseOf(percentage: number, problems: number | undefined): number {
  if (problems === undefined) return ONE_POINT;
  return Math.SQRT2 * 100 * samplingErrorBound(percentage / 100, problems, MOST_SAMPLES);
}

export const lineage: Rule = {
  name: "lineage",
  looksFor: "a later version of a series with a lower figure than the one before",
  why: "further training may cost ability, which a claim of progress leaves out",
  find: ({ claims, models, benchmarks }) =>
    once(
      [...successions(claims, (model) => models.get(model)?.after)].flatMap(([later, earlier]) => {
        const [now, then] = [figureOf(later), figureOf(earlier)];
        if (now === undefined || then === undefined) return [];
        const n = later.problems ?? benchmarks.get(later.benchmark ?? "")?.problems;
        if (then.number - now.number <= noiseOf(then.number, n)) return [];
        return [
          {
            rule: "lineage",
            severity: "notice" as const,
            summary: `${later.model} has ${now.text} on ${later.benchmark}, below the ${then.text} of ${earlier.model} before it.`,
            evidence: [evidenceOf(later), evidenceOf(earlier)],
            figures: { later: now.number, earlier: then.number },
          },
        ];
      }),
    ),
};

export const sameFigureTwoVersions: Rule = {
  name: "same-figure-two-versions",
  looksFor: "two versions of a series with the identical figure on one benchmark",
  why: "the figure of one version may have been printed for the other",
  find: ({ claims, models }) =>
    once(
      [...successions(claims, (model) => models.get(model)?.after)].flatMap(([later, earlier]) => {
        const figure = figureOf(later);
        const round = figure === undefined || Number.isInteger(figure.number);
        if (round || figure.number !== figureOf(earlier)?.number) return [];
        return [
          {
            rule: "same-figure-two-versions",
            severity: "inconsistent" as const,
            summary: `${later.model} and ${earlier.model} both have ${figure.text} on ${later.benchmark}.`,
            evidence: [evidenceOf(later), evidenceOf(earlier)],
            figures: { figure: figure.number },
          },
        ];
      }),
    ),
};
