import { type Measured, unknown } from "./measured.js";

/** Milliseconds. */
export interface LatencySummary {
  readonly n: number;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  readonly p95: number;
  readonly p99: number;
  readonly max: number;
}

/** Median and tails of a list of times; unknown when it is empty. */
export function summarise(values: readonly number[]): Measured<LatencySummary> {
  const sorted = values.toSorted((a, b) => a - b);
  const max = sorted.at(-1);
  if (max === undefined) return unknown("no-time");
  const at = (q: number) => quantile(sorted, q);
  return {
    known: true,
    n: sorted.length,
    p10: at(0.1),
    p50: at(0.5),
    p90: at(0.9),
    p95: at(0.95),
    p99: at(0.99),
    max,
  };
}

/** A time within which the share q (0 to 1) of all lie, in milliseconds. */
export interface QuantilePoint {
  readonly q: number;
  readonly ms: number;
}

/** Hundredths: dense enough for the shape, and denser where the tail is. */
const POINTS = [
  5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90, 92.5, 95, 96, 97, 98, 99,
];

/**
 * The distribution of a list of times as a few of its quantiles, in ascending order: the median, and
 * those that have at least one of the times on either side. Empty for an empty list.
 */
export function distribution(values: readonly number[]): readonly QuantilePoint[] {
  const n = values.length;
  const sorted = values.toSorted((a, b) => a - b);
  return POINTS.flatMap((hundredths) => {
    const beyond = (n * Math.min(hundredths, 100 - hundredths)) / 100;
    if (n === 0 || (hundredths !== 50 && beyond < 1)) return [];
    const q = hundredths / 100;
    return [{ q, ms: quantile(sorted, q) }];
  });
}

/**
 * The q-quantile of an ascending list, 0 <= q <= 1, by linear interpolation of order statistics
 * (Hyndman & Fan 1996, The American Statistician 50, 361-365, type 7). NaN for an empty list.
 */
export function quantile(sorted: readonly number[], q: number): number {
  const place = (sorted.length - 1) * q;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below === above ? below : below + (above - below) * (place - Math.floor(place));
}
