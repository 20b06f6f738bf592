import { consensusError } from "../stats/consensus.js";
import { differenceP, tost } from "../stats/equivalence.js";
import { majority } from "../stats/majority.js";
import { mean } from "../stats/mean.js";
import { type Measured, unknown } from "../stats/measured.js";
import { randomOf } from "../stats/random.js";
import { type StandardError, samplingError, taskError } from "../stats/two-errors.js";
import type { Benchmark, Claim } from "./claim.js";
import { figureOf } from "./claim.js";
import type { Measurement } from "./measurement.js";
import { type Reading, readingsOf } from "./readings.js";

/** The difference between a measurement and a published figure, tested under one reading of it. */
export interface Tested extends Reading {
  /** 90 % interval of the difference, in points: it lies within the margin where they are equivalent. */
  readonly low: number;
  readonly high: number;
  /** Of "there is no difference", and of "the difference is at least the margin". */
  readonly pDifference: number;
  readonly pEquivalence: number;
}

/** A published figure beside our estimate; all numbers in points (0 to 100). */
export interface Comparison {
  readonly runId: string;
  readonly backend: string;
  readonly suite: string;
  readonly published: number;
  readonly value: number;
  readonly difference: number;
  readonly margin: number;
  /** Error on these very problems, which decides whether the figure reproduces. */
  readonly sampling: StandardError;
  /** Error to problems like these; never mixed with the other. */
  readonly generalisation: Measured<StandardError>;
  readonly tests: readonly Tested[];
  /** Value if every missing sample were wrong, and if every one were right. */
  readonly missing: { readonly samples: number; readonly worst: number; readonly best: number };
}

/** Fixed, so that the same samples give the same error. */
const SEED = 20250120;

/** Compares, where both sides have a figure; unknown with the reason where not. */
export function compareToClaim(
  claim: Claim,
  measurement: Measurement,
  benchmark: Benchmark | undefined,
): Measured<Comparison> {
  const figure = figureOf(claim);
  if (figure === undefined) return unknown("the-claim-no-figure");
  const estimate = estimateOf(claim.metric, measurement);
  if (!estimate.known) return estimate;
  const { value, sampling, generalisation } = estimate;
  const margin = marginOf(benchmark);
  const difference = value - figure.number;
  const tests = readingsOf(claim, benchmark, measurement.tasks.length).map((reading) => {
    const se = Math.hypot(sampling.se, reading.se);
    const { p, low, high } = tost(difference, se, margin);
    return { ...reading, low, high, pDifference: differenceP(difference, se), pEquivalence: p };
  });
  const { runId, backend, suite } = measurement;
  return {
    known: true,
    ...{ runId, backend, suite, published: figure.number, value, difference, margin },
    ...{ sampling, generalisation, tests, missing: missingOf(claim.metric, measurement) },
  };
}

/** Points up to which a difference counts as none, where no benchmark says. */
const USUAL_MARGIN = 2;

export function marginOf(benchmark: Benchmark | undefined): number {
  return benchmark?.margin ?? USUAL_MARGIN;
}

function estimateOf(metric: string | undefined, { tasks }: Measurement) {
  const scores = tasks.map((task) => task.scores).filter((each) => each.length > 0);
  const sampling = samplingError(scores);
  if (!sampling.known) return sampling;
  const generalisation = taskError(scores);
  const inPoints = {
    sampling: points(sampling),
    generalisation: generalisation.known
      ? { known: true as const, ...points(generalisation) }
      : generalisation,
  };
  if (metric?.startsWith("cons@")) {
    const votes = tasks.map((task) => task.votes).filter((each) => each.length > 0);
    const won = majority(votes);
    if (!won.known) return won;
    const error = consensusError(votes, randomOf(SEED));
    if (!error.known) return error;
    const floor = 1.5 / sampling.samples;
    const { tasks: n, samples } = sampling;
    const as = (se: number) => ({ se: 100 * se, tasks: n, samples, basis: "observed" as const });
    return {
      known: true as const,
      value: 100 * won.value,
      sampling: as(Math.max(error.sampling, floor)),
      generalisation: { known: true as const, ...as(error.tasks) },
    };
  }
  const value = 100 * mean(scores.map(mean));
  return { known: true as const, value: signed(metric, value), ...inPoints };
}

/** A share of refusals is what the share of complete answers leaves. */
function signed(metric: string | undefined, value: number): number {
  return metric === "refusal share" ? 100 - value : value;
}

function points({ se, ...rest }: StandardError): StandardError {
  return { ...rest, se: 100 * se };
}

function missingOf(metric: string | undefined, { tasks }: Measurement): Comparison["missing"] {
  const samples = tasks.reduce((sum, { missing }) => sum + missing, 0);
  const filled = (score: number) =>
    100 *
    mean(tasks.map((task) => mean([...task.scores, ...Array<number>(task.missing).fill(score)])));
  const ends = [signed(metric, filled(0)), signed(metric, filled(1))];
  return { samples, worst: Math.min(...ends), best: Math.max(...ends) };
}
