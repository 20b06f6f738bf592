import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { costPerCorrect } from "../../src/stats/cost.js";

describe("the cost of a right answer", () => {
  it("holds the whole bill", () => {
    expect(costPerCorrect({ amount: 3, currency: "EUR" }, 4)).toEqual({
      known: true,
      value: 0.75,
      currency: "EUR",
    });
  });

  it("times the right answers is the bill", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e9 }),
        fc.integer({ min: 1, max: 1e6 }),
        (micro, n) => {
          const amount = micro / 1e6;
          const each = costPerCorrect({ amount, currency: "USD" }, n);
          return each.known && Math.abs(each.value * n - amount) <= 1e-12 * amount;
        },
      ),
    );
  });

  it("is unknown, not infinite, where none is right, also where nothing was paid", () => {
    for (const amount of [3, 0]) {
      expect(costPerCorrect({ amount, currency: "EUR" }, 0)).toMatchObject({
        known: false,
        reason: "no answer is right",
      });
    }
  });
});
