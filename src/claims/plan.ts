import { detectableDifference, errorForEquivalence, samplesFor } from "../stats/power.js";
import { samplingErrorBound } from "../stats/two-errors.js";
import type { Claim, Ledger } from "./claim.js";
import { figureOf } from "./claim.js";
import { marginOf } from "./comparison.js";
import { type Reading, readingsOf } from "./readings.js";

/** Beyond so many samples a problem nobody goes; R1's own figures rest on 64. */
const AFFORDABLE = 256;

/** Mean length of R1's answers as open-r1 measured it (update 1, February 2025); used where a benchmark has no length of its own. */
const USUAL_TOKENS = 6000;

/** What it takes to decide one claim, before anything is spent. */
export interface Planned {
  readonly claim: Claim;
  readonly suite: string;
  readonly problems: number;
  readonly margin: number;
  readonly tokensPerAnswer: number;
  readonly decision:
    | {
        readonly possible: true;
        /** For 80 % power: at most, and where half of the variance lies between problems. */
        readonly samples: number;
        readonly samplesIfUnlike: number;
        /** The published figure's own samples a problem under which that is so. */
        readonly reading: number;
      }
    | { readonly possible: false; readonly why: string };
}

/** A comparison of two published figures that no affordable number of samples can decide, or can. */
export interface PlannedOrdering {
  readonly claim: Claim;
  readonly benchmark: string;
  readonly difference: number;
  /** Of each model, on the same problems. */
  readonly samples: number;
  readonly possible: boolean;
}

/** The part of the yes-or-no variance that lies within problems, as measured on AIME 2024 (open-r1, pull request 665). */
const WITHIN = 0.53;

/** Plans every claim that a suite can put to the test and that has a known number of problems. */
export function planClaims(claims: readonly Claim[], { benchmarks }: Ledger): readonly Planned[] {
  return claims.flatMap((claim): readonly Planned[] => {
    const { suite, recorded } = claim.check;
    const figure = figureOf(claim);
    const benchmark = benchmarks.get(claim.benchmark ?? "");
    const problems = claim.problems ?? benchmark?.problems;
    if (suite === undefined || recorded || figure === undefined || problems === undefined)
      return [];
    const margin = marginOf(benchmark);
    // The reading with most samples makes the published figure most certain.
    const reading = readingsOf(claim, benchmark, problems).at(-1);
    if (reading === undefined) return [];
    const tokensPerAnswer = benchmark?.tokens ?? USUAL_TOKENS;
    const decision = decisionFor(figure.number / 100, problems, margin, reading);
    return [{ claim, suite, problems, margin, tokensPerAnswer, decision }];
  });
}

function decisionFor(
  p: number,
  problems: number,
  margin: number,
  { k, se }: Reading,
): Planned["decision"] {
  const allowed = errorForEquivalence(margin) ** 2 - se ** 2;
  if (allowed <= 0) {
    const why = `the published figure is itself uncertain by ${se.toFixed(1)} points (standard error, ${k} samples a problem), too much for a margin of ${margin}`;
    return { possible: false, why };
  }
  const samplesAt = (share: number) => samplesFor(Math.sqrt(allowed) / 100, p, problems, share);
  const samples = samplesAt(1);
  if (samples > AFFORDABLE) {
    const why = `it would take ${samples} samples a problem, more than ${AFFORDABLE}`;
    return { possible: false, why };
  }
  return { possible: true, samples, samplesIfUnlike: samplesAt(WITHIN), reading: k };
}

/**
 * For claims that one model beats another by a stated number of points: the samples a problem, of
 * both, with which that difference would be found with 80 % power.
 */
export function planOrderings(
  claims: readonly Claim[],
  { benchmarks }: Ledger,
  figureOn: (table: string, benchmark: string, metric: string, model: string) => number | undefined,
): readonly PlannedOrdering[] {
  return claims.flatMap((claim) => {
    const { ordering } = claim.check;
    const [left, right] = [ordering?.left[0], ordering?.right[0]];
    const benchmark = ordering?.on?.[0];
    if (!ordering || !left || !right || benchmark === undefined || ordering.on?.length !== 1)
      return [];
    const n = benchmarks.get(benchmark)?.problems;
    const metric = ordering.metric ?? "pass@1";
    const first = figureOn(ordering.table, benchmark, metric, left);
    const second = figureOn(ordering.table, benchmark, metric, right);
    if (n === undefined || first === undefined || second === undefined || metric !== "pass@1")
      return [];
    const difference = first - second;
    const oneSample = Math.hypot(
      100 * samplingErrorBound(first / 100, n, 1),
      100 * samplingErrorBound(second / 100, n, 1),
    );
    const samples = Math.ceil((detectableDifference(oneSample) / difference) ** 2);
    return [{ claim, benchmark, difference, samples, possible: samples <= AFFORDABLE }];
  });
}
