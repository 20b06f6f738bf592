/** Nights that a gate has judged, one after the other. Scores and differences in points (0 to 100). */
export interface NightsModel {
  readonly schema: "assay.nights/1";
  /** The change in one sentence; every rendering opens with it. */
  readonly headline: string;
  readonly gate: "green" | "red";
  /** Chance of a false red a night where nothing has changed, over all that is watched. */
  readonly rate: number;
  /** The run before which nothing counts. */
  readonly from?: string;
  readonly cells: readonly CellNights[];
}

/** One backend on one set of tasks, its nights oldest first. */
export interface CellNights {
  readonly backend: string;
  readonly suite: string;
  readonly suiteHash: string;
  readonly nights: readonly Night[];
}

/**
 * first: nothing stands before it. green: no worse than the nights before, and one of them from now
 * on. better: certainly better; a new series starts with it. worse: certainly worse: red, and no part
 * of the series. open: worse on what was measured, but missing samples could change that; no part of
 * the series either. unscored: no sample has a score.
 */
export type NightState = "first" | "green" | "better" | "worse" | "open" | "unscored";

export interface Night {
  readonly runId: string;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly state: NightState;
  readonly scored: number;
  readonly missing: number;
  /** Strict score, mean over tasks; absent where no sample has one. */
  readonly score?: number;
  readonly change?: Change;
  /** For a night that is worse: when the first of the unbroken row of such nights started. */
  readonly since?: string;
}

/** The night less the green nights before it, over the tasks that both have. */
export interface Change {
  readonly base: number;
  readonly difference: number;
  /** 95 % interval of the difference, to other samples of these tasks. */
  readonly low: number;
  readonly high: number;
  /** Chance of a fall this large where nothing has changed. */
  readonly pWorse: number;
  readonly tasks: number;
  /** How many nights it is held against, and the newest of them. */
  readonly against: { readonly nights: number; readonly newest: string };
  readonly test: string;
}
