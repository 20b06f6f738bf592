import type { Cost } from "../../pricing/price.js";
import type { Measured } from "../../stats/measured.js";
import { ratioNumber } from "../format.js";
import type { Rates, Ratio, SuiteComparison } from "./model.js";
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

/** How many times the base's the candidate's are. */
export const RATIO_HEAD = [
  "suite",
  "base",
  "candidate",
  "tokens",
  "cost",
  "first answer",
  "total time",
  "whole bill",
] as const;

/** The cells under RATIO_HEAD; still to be made harmless for where they go. */
export function ratioCellsOf(
  comparison: Pick<SuiteComparison, "suite" | "base" | "candidate" | "ratios" | "cost">,
): readonly string[] {
  const { suite, base, candidate, ratios, cost } = comparison;
  const { outputTokens, cost: perSample, firstAnswerMs, totalMs } = ratios;
  return [
    ...[suite, base.backend, candidate.backend],
    ...[outputTokens, perSample, firstAnswerMs, totalMs].map(ratioText),
    billText(cost.base, cost.candidate),
  ];
}

/** What the ratios are, for below them. */
export const RATIO_NOTE =
  "candidate / base: geometric mean of the pairs' ratios, 95 % to tasks like these (Student's t on logarithms over tasks); the bill counts failed requests too";

function intervalText({ interval }: SuiteComparison): string {
  return interval.known ? `${signed(interval.low)} to ${signed(interval.high)}` : "-";
}

function ratesText({ base, candidate }: Rates): string {
  return base === 0 && candidate === 0 ? "0" : `${base} -> ${candidate}`;
}

/** "x1.23 (1.10 to 1.38), 4 left out". */
function ratioText(found: Measured<Ratio>): string {
  if (!found.known) return "-";
  const { ratio, low, high, leftOut } = found;
  const interval =
    low === undefined || high === undefined ? "" : ` (${ratioNumber(low)} to ${ratioNumber(high)})`;
  return `x${ratioNumber(ratio)}${interval}${leftOut > 0 ? `, ${leftOut} left out` : ""}`;
}

function billText(base: Cost, candidate: Cost): string {
  if (!base.known || !candidate.known || base.currency !== candidate.currency) return "-";
  return base.amount === 0
    ? "-"
    : candidate.amount === 0
      ? "x0"
      : `x${ratioNumber(candidate.amount / base.amount)}`;
}
