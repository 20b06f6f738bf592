import { mean } from "../../../stats/mean.js";
import type { ScoredSample } from "../../../store/rows.js";
import { type Tested, testChange } from "./change.js";
import type { Night, NightState } from "./model.js";
import { pooled, type Tallies, talliesOf } from "./tallies.js";

/** What is stored of one night. */
export interface StoredNight {
  readonly runId: string;
  readonly startedAt: string;
  readonly samples: readonly ScoredSample[];
}

/** The green nights that the next one is held against. */
interface Series {
  readonly tallies: Tallies;
  readonly nights: number;
  readonly newest: string;
}

/** Level of the test while a fall lasts: else chance alone would end it while the score is still low. */
const STAYS_RED = 0.05;

/**
 * Judges nights one after the other, oldest first, each against the green ones before it, pooled: a
 * night that is worse is red and leaves the series as it was, so a fall stays red for as long as it
 * lasts. `alpha` is the chance of a false red, and of a false new series, of each night. After a red
 * night the presumption is turned: a night is green again only where it is not worse even at 5 %.
 */
export function replay(stored: readonly StoredNight[], alpha: number): readonly Night[] {
  const judged: Night[] = [];
  let series: Series | undefined;
  let since: string | undefined;
  for (const night of stored) {
    const tallies = talliesOf(night.samples);
    const tested = series && testChange(series.tallies, tallies);
    const red = since === undefined ? alpha : Math.max(alpha, STAYS_RED);
    const state = stateOf(tallies, series, tested, { red, better: alpha });
    // A night without a score neither ends a fall nor starts one.
    if (state === "worse") since ??= night.startedAt;
    else if (state !== "unscored" && state !== "open") since = undefined;
    judged.push({
      runId: night.runId,
      startedAt: night.startedAt,
      state,
      ...scoreOf(tallies),
      ...(series &&
        tested && {
          change: {
            ...tested.change,
            against: { nights: series.nights, newest: series.newest },
          },
        }),
      ...(state === "worse" && since !== undefined && { since }),
    });
    series = next(series, state, tallies, night.runId);
  }
  return judged;
}

function stateOf(
  tallies: Tallies,
  series: Series | undefined,
  tested: Tested | undefined,
  alpha: { readonly red: number; readonly better: number },
): NightState {
  if (![...tallies.values()].some(({ total }) => total > 0)) return "unscored";
  if (series === undefined) return "first";
  if (tested === undefined) return "unscored";
  if (tested.change.pWorse <= alpha.red && tested.change.difference < 0) {
    return tested.best < 0 ? "worse" : "open";
  }
  return tested.pBetter <= alpha.better && tested.change.difference > 0 ? "better" : "green";
}

function next(
  series: Series | undefined,
  state: NightState,
  tallies: Tallies,
  runId: string,
): Series | undefined {
  switch (state) {
    case "worse":
    case "open":
    case "unscored":
      return series;
    case "first":
    case "better":
      return { tallies, nights: 1, newest: runId };
    case "green":
      return {
        tallies: pooled(series?.tallies ?? new Map(), tallies),
        nights: (series?.nights ?? 0) + 1,
        newest: runId,
      };
  }
}

function scoreOf(tallies: Tallies): Pick<Night, "scored" | "missing" | "score"> {
  const tasks = [...tallies.values()];
  const shares = tasks.flatMap(({ right, total }) => (total > 0 ? [right / total] : []));
  return {
    scored: tasks.reduce((sum, { total }) => sum + total, 0),
    missing: tasks.reduce((sum, { missing }) => sum + missing, 0),
    ...(shares.length > 0 && { score: 100 * mean(shares) }),
  };
}
