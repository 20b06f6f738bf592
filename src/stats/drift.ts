import { confidenceSequence } from "./confidence-sequence.js";
import { type Measured, unknown } from "./measured.js";

/** Nights that the later ones are held against. */
export const BASELINE_NIGHTS = 5;

/** The scores of one night on one set of tasks. */
export interface Night {
  /** Sum of the scores, over `total` samples. */
  readonly right: number;
  readonly total: number;
}

export interface Drift {
  /** The evidence of the night with most of it; an alarm from 2/rate on. */
  readonly evidence: { readonly worse: number; readonly better: number };
  /** The first night with an alarm, and the night since when the evidence has grown: places among the nights given. */
  readonly alarm?: {
    readonly at: number;
    readonly since: number;
    readonly direction: "worse" | "better";
  };
}

/** Bets are spread over these shares of the largest that cannot lose everything. */
const BETS = [0.05, 0.1, 0.2, 0.4];

/**
 * Watches nightly scores for a lasting change. Each night's evidence is a bet that its mean is below
 * (or above) what the first `baseline` nights allow; evidence is multiplied from night to night and
 * starts again at 1 whenever it has fallen below (CUSUM; Page 1954, Biometrika 41, 100-115, with
 * e-values: Shin, Ramdas & Rinaldo 2024, "E-detectors", New England J. Statistics in Data Science 2,
 * 229-260). Several sizes of bet run side by side, and the mean of their evidence counts. Without a change, a false alarm comes once in 1/rate nights or less often, on average and
 * however often one looks; the baseline's own uncertainty is taken into account with the same rate.
 * Assumes the same tasks every night, and independent samples.
 */
export function watchDrift(nights: readonly Night[], baseline = 1, rate = 0.001): Measured<Drift> {
  const met = nights.flatMap((night, place) => (night.total > 0 ? [{ ...night, place }] : []));
  if (met.length <= baseline) return unknown("too-few-nights", { nights: baseline });
  const first = met.slice(0, baseline);
  const [right, total] = [
    first.reduce((sum, night) => sum + night.right, 0),
    first.reduce((sum, night) => sum + night.total, 0),
  ];
  const { low, high } = confidenceSequence(right, total, rate);
  const later = met.slice(baseline);
  const turned = later.map((night) => ({ ...night, right: night.total - night.right }));
  // Two directions are watched: each may alarm half as often.
  const worse = watch(later, low, rate / 2);
  const better = watch(turned, 1 - high, rate / 2);
  const evidence = { worse: worse.highest, better: better.highest };
  const [alarm] = [
    ...worse.alarms.map((each) => ({ ...each, direction: "worse" as const })),
    ...better.alarms.map((each) => ({ ...each, direction: "better" as const })),
  ].sort((a, b) => a.at - b.at);
  return { known: true, evidence, ...(alarm && { alarm }) };
}

/** A night with its place among all nights, those without scores included. */
type Placed = Night & { readonly place: number };

/**
 * Watches for a mean below m, up to the first alarm. One sum of evidence a bet; the mean of the sums
 * raises the alarm.
 */
function watch(nights: readonly Placed[], m: number, rate: number) {
  const sums = BETS.map((share) => ({ share, sum: 1, since: 0 }));
  let highest = 1;
  for (const night of nights) {
    for (const each of sums) {
      if (each.sum <= 1) {
        each.sum = 1;
        each.since = night.place;
      }
      each.sum *= evidenceBelow(night, m, each.share);
    }
    const evidence = sums.reduce((total, { sum }) => total + sum, 0) / sums.length;
    highest = Math.max(highest, evidence);
    if (evidence >= 1 / rate) {
      const { since } = sums.reduce((most, each) => (each.sum > most.sum ? each : most));
      return { alarms: [{ at: night.place, since }], highest };
    }
  }
  return { alarms: [], highest };
}

/** An e-value of "the night's mean is at least m": expected to be at most 1 where that is so. */
function evidenceBelow({ right, total }: Night, m: number, share: number): number {
  // Pays 1 - l (x - m) on a score x, never below 0 for l up to 1 / (1 - m).
  const l = share / (1 - m);
  return Math.exp(right * Math.log1p(-l * (1 - m)) + (total - right) * Math.log1p(l * m));
}
