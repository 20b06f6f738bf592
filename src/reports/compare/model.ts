import type { Cost } from "../../pricing/price.js";
import type { BootstrapInterval } from "../../stats/bootstrap.js";
import type { Measured } from "../../stats/measured.js";
import type { PairedRatio } from "../../stats/paired-ratio.js";
import type { TestName } from "../../words/compare-sentences.js";
import type { Said } from "../../words/worded.js";

export type CompareVerdict = "better" | "worse" | "equivalent" | "inconclusive";

/** One side: a run's samples of one backend on one suite. */
interface Side {
  readonly runId: string;
  readonly backend: string;
}

/** How often something happened on either side, over the same pairs. */
export interface Rates {
  readonly base: number;
  readonly candidate: number;
  readonly of: number;
  /** Exact McNemar where each task has one sample, else Fisher's exact test. */
  readonly p: number;
}

/** Medians over the samples that have the number on both sides. */
export interface Medians {
  readonly base: number;
  readonly candidate: number;
  readonly ratio: number;
  readonly pairs: number;
}

/** Over the pairs that have the number on both sides, above 0. */
export interface Ratio extends PairedRatio {
  /** Samples of the plan that are no part of it: without a pair, or without the number. */
  readonly leftOut: number;
}

/** How many times the base's the candidate's are. */
export interface Ratios {
  readonly outputTokens: Measured<Ratio>;
  /** Of a sample, retries included. */
  readonly cost: Measured<Ratio>;
  readonly firstAnswerMs: Measured<Ratio>;
  readonly totalMs: Measured<Ratio>;
}

/** A sample that was right on one side and wrong on the other. */
export interface Flip {
  readonly taskId: string;
  readonly sample: number;
  readonly base: string;
  readonly candidate: string;
  readonly to: "right" | "wrong";
}

/** Two sides on one suite; scores and differences in points (0 to 100). */
export interface SuiteComparison {
  readonly suite: string;
  readonly suiteHash: string;
  readonly base: Side;
  readonly candidate: Side;
  readonly tasks: number;
  readonly pairs: number;
  /** Samples of the plan without a score on both sides. */
  readonly unpaired: number;
  /** The difference if all that is missing went against the candidate, and if it went for it. */
  readonly bounds?: { readonly worst: number; readonly best: number };
  readonly score: { readonly base: number; readonly candidate: number };
  readonly difference: number;
  readonly interval: Measured<BootstrapInterval>;
  readonly margin: number;
  readonly pDifference: number;
  readonly pEquivalence: number;
  /**
   * After Holm's adjustment over all suites and pairs compared together, which decides. `discovery`:
   * Benjamini and Hochberg's of the difference, for who watches many cells and can bear some false alarms.
   */
  readonly adjusted: {
    readonly difference: number;
    readonly equivalence: number;
    readonly discovery: number;
  };
  readonly test: TestName;
  readonly truncated: Rates;
  readonly refused: Rates;
  readonly outputTokens: Measured<Medians>;
  readonly firstAnswerMs: Measured<Medians>;
  readonly totalMs: Measured<Medians>;
  readonly ratios: Ratios;
  readonly cost: { readonly base: Cost; readonly candidate: Cost };
  readonly flips: readonly Flip[];
  readonly verdict: CompareVerdict;
  readonly why: string;
  /** What `why` says, as data. */
  readonly said: Said;
  /** Of a certain difference between two backends: since when (ISO 8601, UTC) it has had its direction. */
  readonly since?: string;
}

/** Two sides without a single sample that has a score on both: there is no number to give. */
export interface Skipped {
  readonly suite: string;
  readonly base: Side;
  readonly candidate: Side;
  readonly why: string;
}

export interface CompareModel {
  readonly schema: "assay.compare/1";
  /** The change in one sentence; every rendering opens with it. */
  readonly headline: string;
  readonly base: string;
  readonly candidates: readonly string[];
  readonly margin: number;
  readonly suites: readonly SuiteComparison[];
  readonly skipped: readonly Skipped[];
}
