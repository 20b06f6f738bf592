import { groupBy } from "../collections.js";
import { BASELINE_NIGHTS, watchDrift } from "../stats/drift.js";
import type { Estimate } from "../stats/estimate.js";
import type { Measured } from "../stats/measured.js";
import type { TaskMix } from "./task-mix.js";

/** One run's score of one backend on those tasks of a suite that the run was to ask. */
export interface NightScore {
  readonly runId: string;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly state: string;
  readonly backend: string;
  readonly suite: string;
  readonly suiteHash: string;
  readonly mix: TaskMix;
  /** Samples that have a score. */
  readonly scored: number;
  readonly score: Measured<Estimate>;
}

/** Scores of one backend on the same tasks, oldest first, and whether they have changed for good. */
export interface TrendSeries {
  readonly backend: string;
  readonly suite: string;
  readonly suiteHash: string;
  /** Hash of the tasks and their shares: the same for series that may be held against one another. */
  readonly mix: string;
  readonly tasks: number;
  /** The backend's finished runs of a suite of this name that asked other tasks, or in other shares. */
  readonly elsewhere: number;
  /** Finished runs; those without a score keep their place. */
  readonly nights: readonly {
    readonly runId: string;
    readonly startedAt: string;
    /** Samples: those that were to be taken, and those that have a score. */
    readonly planned: number;
    readonly scored: number;
    readonly score: Measured<{
      readonly value: number;
      readonly low: number;
      readonly high: number;
    }>;
  }[];
  /** Places among the nights: the one that raised the alarm, and the one since when it has changed. */
  readonly alarm?: {
    readonly at: number;
    readonly since: number;
    readonly direction: "worse" | "better";
  };
}

/** Nights kept of each series; the watch has seen those before them. */
const MOST_NIGHTS = 180;

/**
 * The series with two nights or more. Nights of one series ask the same tasks: a run of some of them
 * alone is part of another. The watch is that of `assay compare --drift`.
 */
export function trendOf(scores: readonly NightScore[]): readonly TrendSeries[] {
  const finished = scores
    .filter(({ state }) => state === "finished")
    .sort((a, b) => order(a.startedAt, b.startedAt) || order(a.runId, b.runId));
  const suites = groupBy(finished, ({ backend, suite }) => `${backend}\n${suite}`);
  return [...suites.values()].flatMap((runs) =>
    [...groupBy(runs, ({ suiteHash, mix }) => `${suiteHash} ${mix.hash}`).values()].flatMap(
      (nights) => seriesOf(nights, runs.length - nights.length),
    ),
  );
}

function seriesOf(nights: readonly NightScore[], elsewhere: number): readonly TrendSeries[] {
  const [first] = nights;
  if (first === undefined || nights.length < 2) return [];
  const { backend, suite, suiteHash, mix } = first;
  const drift = watchDrift(
    nights.map(({ score }) =>
      score.known ? { right: score.numerator, total: score.denominator } : { right: 0, total: 0 },
    ),
    BASELINE_NIGHTS,
  );
  const cut = Math.max(0, nights.length - MOST_NIGHTS);
  const alarm = drift.known ? drift.alarm : undefined;
  return [
    {
      backend,
      suite,
      suiteHash,
      mix: mix.hash,
      tasks: mix.tasks,
      elsewhere,
      nights: nights.slice(cut).map(({ runId, startedAt, mix: { planned }, scored, score }) => ({
        runId,
        startedAt,
        planned,
        scored,
        score: score.known
          ? { known: true, value: score.value, low: score.low, high: score.high }
          : score,
      })),
      ...(alarm &&
        alarm.at >= cut && {
          alarm: { ...alarm, at: alarm.at - cut, since: Math.max(0, alarm.since - cut) },
        }),
    },
  ];
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
