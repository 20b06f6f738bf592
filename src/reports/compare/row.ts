import type { Cost } from "../../pricing/price.js";
import type { Measured } from "../../stats/measured.js";
import type { Medians, Rates, SuiteComparison } from "./model.js";
import { signed } from "./words.js";

/** The numbers of a comparison, as every renderer shows them. */
export const columns: readonly {
  readonly title: string;
  readonly text: (comparison: SuiteComparison) => string;
}[] = [
  { title: "base score", text: ({ score }) => score.base.toFixed(2) },
  { title: "its score", text: ({ score }) => score.candidate.toFixed(2) },
  { title: "difference", text: ({ difference }) => signed(difference) },
  { title: "95 %", text: intervalText },
  {
    title: "pairs",
    text: ({ pairs, unpaired }) =>
      unpaired > 0 ? `${pairs} (${unpaired} left out)` : String(pairs),
  },
  { title: "truncated", text: ({ truncated }) => ratesText(truncated) },
  { title: "refused", text: ({ refused }) => ratesText(refused) },
  { title: "tokens", text: ({ outputTokens }) => ratioText(outputTokens) },
  { title: "first answer", text: ({ firstAnswerMs }) => ratioText(firstAnswerMs) },
  { title: "total time", text: ({ totalMs }) => ratioText(totalMs) },
  { title: "cost", text: ({ cost }) => costText(cost.base, cost.candidate) },
];

/** Flips shown to people; JSON has all. */
export const MOST_FLIPS = 20;

export const HEAD: readonly string[] = [
  "suite",
  "base",
  "candidate",
  ...columns.map(({ title }) => title),
  "verdict",
];

/** The cells under HEAD; still to be made harmless for where they go. */
export function cellsOf(comparison: SuiteComparison): readonly string[] {
  const { suite, base, candidate, verdict } = comparison;
  const numbers = columns.map(({ text }) => text(comparison));
  return [suite, base.backend, candidate.backend, ...numbers, verdict];
}

function intervalText({ interval }: SuiteComparison): string {
  return interval.known ? `${signed(interval.low)} to ${signed(interval.high)}` : "-";
}

function ratesText({ base, candidate }: Rates): string {
  return base === 0 && candidate === 0 ? "0" : `${base} -> ${candidate}`;
}

function ratioText(medians: Measured<Medians>): string {
  return medians.known ? `x${medians.ratio.toFixed(2)}` : "-";
}

function costText(base: Cost, candidate: Cost): string {
  if (!base.known || !candidate.known || base.currency !== candidate.currency) return "-";
  return base.amount === 0 ? "-" : `x${(candidate.amount / base.amount).toFixed(2)}`;
}
