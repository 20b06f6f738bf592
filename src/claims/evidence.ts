import { groupBy } from "../collections.js";
import type { Measured } from "../stats/measured.js";
import { randomEffects, type Summary } from "../stats/random-effects.js";
import { samplingErrorBound } from "../stats/two-errors.js";
import type { Benchmark, Claim } from "./claim.js";
import { figureOf } from "./claim.js";
import { roundingOf } from "./printed.js";

/** A published measurement by somebody else of what a claim states. */
export interface Replication {
  readonly claim: Claim;
  readonly value: number;
  /** Sampling error in points: what the source gives, else the largest that the figure allows. */
  readonly se: number;
  readonly basis: "stated spread" | "upper bound" | "upper bound, one sample assumed";
  /** Left out of the summary: the same publisher measured again later. */
  readonly superseded: boolean;
}

export interface Evidence {
  readonly replications: readonly Replication[];
  /** Of the newest figure of each publisher. */
  readonly summary: Measured<Summary>;
}

/** The published replications of a claim, with their summary; shown apart from our own measurements. */
export function evidenceFor(
  claim: Claim,
  claims: readonly Claim[],
  benchmark: Benchmark | undefined,
): Evidence {
  const found = claims.filter((other) => replicates(other, claim));
  const byPublisher = groupBy(found, ({ source }) => source.publisher);
  const newest = new Set(
    [...byPublisher.values()].map((group) =>
      group.reduce((last, each) => (each.source.date >= last.source.date ? each : last)),
    ),
  );
  const replications = found.flatMap((each) => {
    const replication = replicationOf(each, benchmark, !newest.has(each));
    return replication ? [replication] : [];
  });
  const studies = replications.filter(({ superseded }) => !superseded);
  return {
    replications,
    summary: randomEffects(studies.map(({ value, se }) => ({ estimate: value, se }))),
  };
}

function replicates(other: Claim, claim: Claim): boolean {
  return (
    other.id !== claim.id &&
    other.kind === "measured" &&
    other.model === claim.model &&
    other.benchmark !== undefined &&
    other.benchmark === claim.benchmark &&
    other.metric === claim.metric &&
    other.source.publisher !== claim.source.publisher &&
    other.check.recorded !== true
  );
}

function replicationOf(
  claim: Claim,
  benchmark: Benchmark | undefined,
  superseded: boolean,
): Replication | undefined {
  const figure = figureOf(claim);
  const n = claim.problems ?? benchmark?.problems;
  if (figure === undefined || n === undefined) return undefined;
  const k = claim.samples?.low;
  const rounding = (2 * roundingOf(figure)) / Math.sqrt(12);
  const about = { claim, value: figure.number, superseded };
  if (claim.spread !== undefined) {
    // Over seeds: the mean of k of them is so much more certain than one.
    const se = Math.hypot(claim.spread / Math.sqrt(k ?? 1), rounding);
    return { ...about, se, basis: "stated spread" };
  }
  const se = Math.hypot(100 * samplingErrorBound(figure.number / 100, n, k ?? 1), rounding);
  return {
    ...about,
    se,
    basis: k === undefined ? "upper bound, one sample assumed" : "upper bound",
  };
}
