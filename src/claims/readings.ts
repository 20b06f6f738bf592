import { samplingErrorBound } from "../stats/two-errors.js";
import type { Benchmark, Claim } from "./claim.js";
import { figureOf } from "./claim.js";
import { roundingOf } from "./printed.js";

/** One plausible reading of what the source leaves open, and the sampling error that follows. */
export interface Reading {
  /** Samples a problem. */
  readonly k: number;
  /** Standard error of the published figure on its own problems, in points; at most this. */
  readonly se: number;
}

/** Where a source does not say how many samples it took. */
const USUAL = [1, 4, 16, 64];

/**
 * How uncertain a published percentage is in itself, under each plausible number of samples: the one
 * stated; of a stated range, its ends and the usual ones between; the usual ones where nothing is
 * said. The error is the largest that the figure allows, with what rounding hides (a uniform error of
 * one printed place).
 */
export function readingsOf(
  claim: Claim,
  benchmark: Benchmark | undefined,
  tasks: number,
): readonly Reading[] {
  const figure = figureOf(claim);
  if (figure === undefined) return [];
  const n = claim.problems ?? benchmark?.problems ?? tasks;
  const rounding = (2 * roundingOf(figure)) / Math.sqrt(12);
  return samplesOf(claim).map((k) => {
    const sampling = 100 * samplingErrorBound(figure.number / 100, n, k);
    return { k, se: Math.hypot(sampling, rounding) };
  });
}

function samplesOf({ samples, metric }: Claim): readonly number[] {
  // A majority vote is one decision a problem, whatever number of votes it took.
  if (metric?.startsWith("cons@")) return [1];
  if (samples === undefined) return USUAL;
  const between = USUAL.filter((k) => k > samples.low && k < samples.high);
  return [...new Set([samples.low, ...between, samples.high])];
}
