import type { Estimate } from "../stats/estimate.js";
import type { Measured } from "../stats/measured.js";
import type { LatencySummary } from "../stats/percentiles.js";

/** What stands where a number is not known. */
export const UNKNOWN = "–";

/** 0.7734 -> "77.3 %". */
export function percent(value: number, digits = 1): string {
  return `${(value * 100).toFixed(digits)} %`;
}

/** "77.3 % [70.1, 83.2]", or a dash. */
export function scoreWithInterval(score: Measured<Estimate>): string {
  if (!score.known) return UNKNOWN;
  return `${percent(score.value)} [${(score.low * 100).toFixed(1)}, ${(score.high * 100).toFixed(1)}]`;
}

/** A known cost, or a dash. */
export function money(
  cost: Measured<{ readonly value: number; readonly currency: string }>,
): string {
  return cost.known ? moneyOf(cost.value, cost.currency) : UNKNOWN;
}

/** Three significant digits, never in exponents: "$0.00123", "12.30 EUR". */
export function moneyOf(value: number, currency: string): string {
  const digits =
    value === 0 ? 2 : Math.min(12, Math.max(2, 2 - Math.floor(Math.log10(Math.abs(value)))));
  const amount = value.toFixed(digits);
  return currency === "USD" ? `$${amount}` : `${amount} ${currency}`;
}

export function milliseconds(value: number): string {
  if (value < 1000) return `${value < 10 ? value.toFixed(1) : value.toFixed(0)} ms`;
  return `${(value / 1000).toFixed(value < 10_000 ? 2 : 1)} s`;
}

/** A ratio above 0: "1.23", "0.0042", "340", "2.1e+9"; never "0.00". */
export function ratioNumber(value: number): string {
  if (value >= 1e6 || value < 1e-6) return value.toExponential(1);
  if (value >= 100) return count(Math.round(value));
  if (value >= 0.1) return value.toFixed(2);
  return value.toFixed(1 - Math.floor(Math.log10(value)));
}

/** The median, or a dash. */
export function latency(summary: Measured<LatencySummary>): string {
  return summary.known ? milliseconds(summary.p50) : UNKNOWN;
}

/** 1234567 -> "1,234,567". */
export function count(value: number): string {
  return value.toLocaleString("en-US");
}
