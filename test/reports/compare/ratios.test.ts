import { expect, it } from "vitest";
import type { Pair } from "../../../src/reports/compare/pairs.js";
import { type AnswerTake, ratiosOf, type Takes } from "../../../src/reports/compare/ratios.js";
import { RATIO_HEAD, ratioCellsOf } from "../../../src/reports/compare/row.js";
import { ratioNumber } from "../../../src/reports/format.js";
import { unknown } from "../../../src/stats/measured.js";

/** Numbers by task, one sample each; what is undefined was not recorded. */
function side(
  name: string,
  takes: readonly Omit<AnswerTake, "sampleId">[],
  costs: readonly (number | undefined)[],
  currency = "USD",
): Takes {
  return {
    takes: takes.map((take, task) => ({ sampleId: `${name}${task}`, ...take })),
    costs: new Map(
      costs.flatMap((amount, task) =>
        amount === undefined ? [] : [[`${name}${task}`, { amount, currency }] as const],
      ),
    ),
  };
}

const PAIRS: readonly Pair[] = [0, 1, 2, 3].map((task) => {
  const about = { taskId: `t${task}`, sample: 0, outcome: "completed", points: 100 } as const;
  return {
    ...{ taskId: `t${task}`, sample: 0 },
    base: { ...about, id: `a${task}` },
    candidate: { ...about, id: `b${task}` },
  };
});

const BASE = side(
  "a",
  [100, 200, 100, 50].map((outputTokens) => ({ outputTokens, endMs: 1000 })),
  [1, 2, 0, undefined],
);
const CANDIDATE = side(
  "b",
  [200, 400, 200, 0].map((outputTokens, task) => ({
    outputTokens,
    endMs: 500,
    ...(task < 2 && { firstAnswerMs: 300 }),
  })),
  [0.5, 1, 1, 1],
);

it("ratios are of the pairs that have the number on both sides; the others are counted", () => {
  const found = ratiosOf(PAIRS, 2, BASE, CANDIDATE);
  // Three of four pairs have tokens above 0 on both sides; two samples have no pair.
  expect(found.outputTokens).toMatchObject({ known: true, pairs: 3, leftOut: 3 });
  expect(found.totalMs).toMatchObject({ known: true, pairs: 4, leftOut: 2 });
  expect(found.cost).toMatchObject({ known: true, pairs: 2, leftOut: 4 });
  expect(found.firstAnswerMs).toMatchObject({ known: false, reason: "not recorded on both sides" });
  const ratios = [found.outputTokens, found.totalMs, found.cost].map((each) =>
    each.known ? Number(each.ratio.toFixed(9)) : undefined,
  );
  expect(ratios).toEqual([2, 0.5, 0.5]);
});

it("costs of two currencies have no ratio", () => {
  const other = side("b", [], [1, 1, 1, 1], "CNY");
  expect(ratiosOf(PAIRS, 0, BASE, other).cost).toMatchObject({
    known: false,
    reason: "costs are in several currencies",
  });
});

it("a ratio is shown with its interval and with how many are no part of it", () => {
  const ratios = ratiosOf(PAIRS, 2, BASE, CANDIDATE);
  const cells = ratioCellsOf({
    ...{ suite: "s", base: { runId: "r", backend: "a" }, candidate: { runId: "r", backend: "b" } },
    ...{
      ratios,
      cost: { base: unknown("no-known-cost"), candidate: unknown("no-known-cost") },
    },
  });
  expect(cells).toHaveLength(RATIO_HEAD.length);
  expect(cells.slice(3)).toEqual([
    "x2.00 (2.00 to 2.00), 3 left out",
    "x0.50 (0.50 to 0.50), 4 left out",
    "-",
    "x0.50 (0.50 to 0.50), 2 left out",
    "-",
  ]);
});

it.each([
  [1, "1.00"],
  [0.104, "0.10"],
  [0.0042, "0.0042"],
  [0.00001234, "0.000012"],
  [99.994, "99.99"],
  [1234.5, "1,235"],
  [2.13e9, "2.1e+9"],
  [4e-13, "4.0e-13"],
])("a ratio of %d is written %s", (ratio, text) => {
  expect(ratioNumber(ratio)).toBe(text);
});
