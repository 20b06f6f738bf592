import { differenceP, tost } from "../stats/equivalence.js";
import { holm } from "../stats/multiple.js";
import { errorForEquivalence } from "../stats/power.js";
import { because, phrases, say } from "../words/said.js";
import type { Said } from "../words/worded.js";
import type { Comparison, Tested } from "./comparison.js";

/** What a comparison says, at a chance of a false verdict of 5 % over all claims checked together. */
export type Decision = "reproduced" | "below" | "above" | "inconclusive";

const ALPHA = 0.05;

export interface Decided {
  readonly decision: Decision;
  readonly why: string;
  /** What `why` says, as data. */
  readonly said: Said;
  /** The decision under each reading of what the source leaves open. */
  readonly band: readonly (Tested & { readonly decision: Decision })[];
  /** Samples a problem that would decide it; absent where it is decided, Infinity where none would. */
  readonly samplesNeeded?: number;
}

/**
 * Decides all comparisons together: a p value counts only after Holm's adjustment over them. Equivalent
 * within the margin is `reproduced`, also where a small difference is certain; else a certain
 * difference is `below` or `above`; else it is open. Where readings, or the missing samples, would
 * change the decision it is open too.
 */
export function decide(comparisons: readonly Comparison[]): readonly Decided[] {
  // The reading with most samples is the one that makes a published figure most certain.
  const best = comparisons.map(({ tests }) => tests.at(-1));
  const family = {
    difference: best.map((test) => test?.pDifference ?? 1),
    equivalence: best.map((test) => test?.pEquivalence ?? 1),
  };
  return comparisons.map((comparison, index) => {
    const decisionOf = (
      pDifference: number,
      pEquivalence: number,
      difference: number,
    ): Decision => {
      if (adjusted(family.equivalence, index, pEquivalence) <= ALPHA) return "reproduced";
      if (adjusted(family.difference, index, pDifference) > ALPHA) return "inconclusive";
      return difference < 0 ? "below" : "above";
    };
    const band = comparison.tests.map((test) => ({
      ...test,
      decision: decisionOf(test.pDifference, test.pEquivalence, comparison.difference),
    }));
    const ends = comparison.missing.samples > 0 ? endsOf(comparison, decisionOf) : [];
    return summarise(comparison, band, ends);
  });
}

/** One p value among the others of its family, adjusted. */
function adjusted(family: readonly number[], index: number, p: number): number {
  return holm(family.with(index, p))[index] ?? 1;
}

/** The decisions if every missing sample were wrong, and if every one were right. */
function endsOf(
  { missing, published, margin, sampling, tests }: Comparison,
  decisionOf: (pDifference: number, pEquivalence: number, difference: number) => Decision,
): readonly Decision[] {
  const claimed = tests.at(-1)?.se ?? 0;
  const se = Math.hypot(sampling.se, claimed);
  return [missing.worst, missing.best].map((value) => {
    const difference = value - published;
    return decisionOf(differenceP(difference, se), tost(difference, se, margin).p, difference);
  });
}

function summarise(
  comparison: Comparison,
  band: Decided["band"],
  ends: readonly Decision[],
): Decided {
  const { difference, margin, missing } = comparison;
  const decisions = [...new Set(band.map(({ decision }) => decision))];
  const [only] = decisions;
  const points = `${difference < 0 ? "" : "+"}${difference.toFixed(2)}`;
  const gapAnd = (rest: Said) =>
    because(say("because", { first: say("claim-gap", { points, margin }), rest }));
  if (only === undefined) {
    return { decision: "inconclusive", ...because(say("no-reading")), band };
  }
  if (decisions.length > 1) {
    const readings = phrases(band.map(({ k, decision }) => say(`reading ${decision}`, { k })));
    const why = gapAnd(say("rests-on-samples", { readings }));
    return { decision: "inconclusive", ...why, band, ...needs(comparison) };
  }
  if (only !== "inconclusive" && ends.some((end) => end !== only)) {
    const why = gapAnd(say(`missing ${only}`, { missing: missing.samples }));
    return { decision: "inconclusive", ...why, band };
  }
  if (only === "inconclusive") {
    return { decision: only, ...gapAnd(openness(comparison)), band, ...needs(comparison) };
  }
  return { decision: only, ...gapAnd(say(`surely ${only}`)), band };
}

function openness(comparison: Comparison): Said {
  const { samplesNeeded } = needs(comparison);
  if (samplesNeeded === Number.POSITIVE_INFINITY) {
    return say("never-decided");
  }
  const k = comparison.sampling.samples / comparison.sampling.tasks;
  return samplesNeeded > k
    ? say("more-samples-needed", { needed: samplesNeeded, taken: round(k) })
    : say("nothing-certain");
}

function round(k: number): string {
  return Number.isInteger(k) ? String(k) : k.toFixed(1);
}

/** Samples a problem with which equivalence would show with 80 % power, were there no difference. */
function needs({ margin, sampling, tests }: Comparison): { readonly samplesNeeded: number } {
  const claimed = tests.at(-1)?.se ?? 0;
  const allowed = errorForEquivalence(margin) ** 2 - claimed ** 2;
  if (allowed <= 0) return { samplesNeeded: Number.POSITIVE_INFINITY };
  const k = sampling.samples / sampling.tasks;
  // The error falls with the root of the samples: variance of one round over the number of rounds.
  return { samplesNeeded: Math.ceil((sampling.se ** 2 * k) / allowed) };
}
