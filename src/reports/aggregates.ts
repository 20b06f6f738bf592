import type { Measured } from "../stats/measured.js";
import type { QuantilePoint } from "../stats/percentiles.js";

/** A number and, where the spread between tasks could be seen, the interval that holds it (95 %). */
export interface Spread {
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
}

/** Answers whose reasoning took `from` to below `to` tokens. */
export interface LengthBin extends Spread {
  readonly from: number;
  readonly to: number;
  readonly n: number;
}

/** pass@k or cons@k. */
export interface AtK extends Spread {
  readonly k: number;
}

/** What became of the graded answers to the tasks of one topic in one language. */
export interface RefusalCell {
  readonly topic: string;
  readonly language: string;
  /** Graded answers; `refused` and `evasive` are among them. */
  readonly n: number;
  readonly refused: number;
  readonly evasive: number;
  /** Kept back by the provider: not among the graded. */
  readonly filtered: number;
  /** Of the share refused; absent with fewer than two tasks. */
  readonly low?: number;
  readonly high?: number;
}

/**
 * What is drawn of an entry beyond its row of the leaderboard. Bounded in size: tens of numbers,
 * however many samples there are.
 */
export interface Aggregates {
  /** Mean over tasks of what one answer costs, retries included. */
  readonly costPerTask: Measured<Spread & { readonly currency: string }>;
  /** Score by length of the reasoning; each bin ends at twice the tokens it starts from. */
  readonly lengths: Measured<{
    readonly bins: readonly LengthBin[];
    /** Scored answers whose reasoning the server did not count. */
    readonly uncounted: number;
    /** Scored answers for which it counted none: they have no place on a logarithmic axis. */
    readonly without: number;
  }>;
  /** How the times of the answers are distributed; empty where none was measured. */
  readonly latencies: {
    readonly firstEvent: readonly QuantilePoint[];
    readonly firstAnswer: readonly QuantilePoint[];
    readonly total: readonly QuantilePoint[];
  };
  readonly passAt: readonly AtK[];
  readonly consAt: readonly AtK[];
  /** Of suites of the category censorship alone. */
  readonly refusals: readonly RefusalCell[];
}
