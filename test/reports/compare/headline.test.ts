import { describe, expect, it } from "vitest";
import { compareHeadline } from "../../../src/reports/compare/headline.js";
import type { SuiteComparison } from "../../../src/reports/compare/model.js";
import { sinceWhen } from "../../../src/reports/compare/since.js";
import { unknown } from "../../../src/stats/measured.js";

const RATES = { base: 0, candidate: 0, of: 10, p: 1 };
const UNKNOWN = unknown("not-on-both-sides");

function comparison(
  difference: number,
  verdict: SuiteComparison["verdict"],
  change: Partial<SuiteComparison> = {},
): SuiteComparison {
  return {
    suite: "math-core",
    suiteHash: "h",
    base: { runId: "run-1", backend: "azure-r1" },
    candidate: { runId: "run-1", backend: "fireworks-r1" },
    tasks: 10,
    pairs: 10,
    unpaired: 0,
    score: { base: 80, candidate: 80 + difference },
    difference,
    interval: {
      known: true,
      estimate: difference,
      low: difference - 2,
      high: difference + 2,
      level: 0.95,
      se: 1,
      resamples: 10,
    },
    margin: 1,
    pDifference: 0.01,
    pEquivalence: 0.9,
    adjusted: { difference: 0.01, equivalence: 0.9, discovery: 0.01 },
    test: "exact McNemar",
    truncated: RATES,
    refused: RATES,
    outputTokens: UNKNOWN,
    firstAnswerMs: UNKNOWN,
    totalMs: UNKNOWN,
    ratios: { outputTokens: UNKNOWN, cost: UNKNOWN, firstAnswerMs: UNKNOWN, totalMs: UNKNOWN },
    cost: { base: UNKNOWN, candidate: UNKNOWN },
    flips: [],
    verdict,
    why: "",
    said: UNKNOWN.said,
    ...change,
  };
}

describe("the first line of a comparison", () => {
  it.each([
    [
      "names both hosts, the size and since when",
      [comparison(-4.1, "worse", { since: "2026-11-12T02:00:00Z" })],
      "fireworks-r1 below azure-r1 by 4.1 points on math-core (95 %: 2.1 to 6.1), since 12 Nov.",
    ],
    [
      "is the largest fall, not a rise or what is uncertain",
      [comparison(9, "better"), comparison(-3, "worse"), comparison(-20, "inconclusive")],
      "fireworks-r1 below azure-r1 by 3.0 points on math-core (95 %: 1.0 to 5.0); 1 more below.",
    ],
    [
      "is a rise where nothing fell",
      [comparison(5, "better")],
      "fireworks-r1 above azure-r1 by 5.0 points on math-core (95 %: 3.0 to 7.0).",
    ],
    [
      "says fell where a backend is compared with itself",
      [comparison(-5, "worse", { base: { runId: "run-0", backend: "fireworks-r1" } })],
      "fireworks-r1 fell by 5.0 points on math-core (95 %: 3.0 to 7.0).",
    ],
    [
      "says that nothing is certain, and how much of it",
      [comparison(-5, "inconclusive"), comparison(0, "equivalent")],
      "No certain difference: 1 of 2 equivalent within 1 point, 1 inconclusive.",
    ],
    ["says that there was nothing", [], "Nothing could be compared."],
  ])("%s", (_title, suites, headline) => {
    expect(compareHeadline({ suites, skipped: [] })).toBe(headline);
  });
});

describe("since when a difference has had its direction", () => {
  const days = (...gaps: readonly number[]) =>
    gaps.map((gap, index) => ({ startedAt: `day ${index}`, base: 0.5, candidate: 0.5 + gap }));

  it.each([
    ["the day after the last one without it", days(0.1, 0.1, -0.1, -0.2), "day 2"],
    ["not known where every day had it", days(-0.1, -0.2), undefined],
    ["not known where the newest day has it not", days(-0.1, 0.1), undefined],
    ["not known without a day", days(), undefined],
  ])("is %s", (_title, given, since) => {
    expect(sinceWhen(given, "worse")).toBe(since);
  });
});
