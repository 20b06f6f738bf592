import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { missingBounds } from "../../src/stats/bounds.js";
import { costPerCorrect } from "../../src/stats/cost.js";
import { quantile, summarise } from "../../src/stats/percentiles.js";

describe("the bounds for missing samples", () => {
  it("count each missing sample as wrong, and as right", () => {
    expect(
      missingBounds([
        { scores: [1, 1], missing: 0 },
        { scores: [1], missing: 1 },
        { scores: [], missing: 2 },
      ]),
    ).toEqual({
      worst: 0.5,
      best: 1,
    });
  });

  it("hold the score of whatever the missing samples would have been", () => {
    const task = fc.record({
      scores: fc.array(fc.constantFrom(0, 1), { minLength: 1, maxLength: 4 }),
      hidden: fc.array(fc.constantFrom(0, 1), { maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.array(task, { minLength: 1, maxLength: 10 }), (tasks) => {
        const { worst, best } = missingBounds(
          tasks.map(({ scores, hidden }) => ({ scores, missing: hidden.length })),
        );
        const share = (list: readonly number[]) =>
          list.reduce((sum, x) => sum + x, 0) / list.length;
        const truth = share(tasks.map(({ scores, hidden }) => share([...scores, ...hidden])));
        return worst <= truth + 1e-12 && truth <= best + 1e-12;
      }),
    );
  });
});

describe("percentiles", () => {
  it("interpolate as type 7 of Hyndman and Fan does (R's default)", () => {
    // R: quantile(c(1, 2, 4, 8, 16), c(.1, .5, .9)) gives 1.4 4.0 12.8
    const sorted = [1, 2, 4, 8, 16];
    expect(quantile(sorted, 0.1)).toBeCloseTo(1.4, 12);
    expect(quantile(sorted, 0.5)).toBe(4);
    expect(quantile(sorted, 0.9)).toBeCloseTo(12.8, 12);
  });

  it("do not change the list they are given", () => {
    const values = [3, 1, 2];
    expect(summarise(values)).toMatchObject({ n: 3, p50: 2, max: 3 });
    expect(values).toEqual([3, 1, 2]);
  });

  it("are unknown for an empty list", () => {
    expect(summarise([])).toEqual({ known: false, reason: "no time was measured" });
  });
});

describe("the cost of a right answer", () => {
  it("holds the whole bill", () => {
    expect(costPerCorrect({ amount: 3, currency: "EUR" }, 4)).toEqual({
      known: true,
      value: 0.75,
      currency: "EUR",
    });
  });

  it("is unknown, not infinite, where none is right", () => {
    expect(costPerCorrect({ amount: 3, currency: "EUR" }, 0)).toEqual({
      known: false,
      reason: "no answer is right",
    });
  });
});
