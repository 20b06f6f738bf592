import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { costOf, sumCosts } from "../../src/pricing/price.js";
import { unknown } from "../../src/stats/measured.js";

// DeepSeek's list price of deepseek-reasoner (R1) from 2025-01-20 to 2025-09-05.
const R1 = {
  currency: "USD",
  input: 0.55,
  cachedInput: 0.14,
  output: 2.19,
  source: "https://api-docs.deepseek.com/quick_start/pricing-details-usd",
};

describe("the cost of a request", () => {
  it.each([
    [{ input: 1_000_000, output: 1_000_000 }, 2.74],
    [{ input: 1_000_000, output: 0, cached: 1_000_000 }, 0.14],
    [{ input: 100, output: 12_000, reasoning: 11_500 }, 0.026335],
    [{ input: 0, output: 0 }, 0],
  ])("for %o is %s USD", (usage, amount) => {
    const cost = costOf(usage, R1);
    expect(cost.known && cost.amount).toBeCloseTo(amount, 12);
  });

  it("takes the input price for cached tokens where they have none of their own", () => {
    const cost = costOf(
      { input: 10, cached: 10, output: 0 },
      { currency: "USD", input: 2, output: 3 },
    );
    expect(cost).toMatchObject({ amount: 20 / 1e6 });
  });

  it("is exact to the last digits of a double", () => {
    const tokens = fc.nat(10_000_000);
    fc.assert(
      fc.property(tokens, tokens, tokens, (fresh, cached, output) => {
        const cost = costOf({ input: fresh + cached, cached, output }, R1);
        // In whole hundredths of a millionth: no rounding.
        const exact = (fresh * 55 + cached * 14 + output * 219) / 1e8;
        return cost.known && Math.abs(cost.amount - exact) <= 1e-14 * exact;
      }),
    );
  });

  it("is unknown, never negative, where more tokens are cached than there are", () => {
    expect(costOf({ input: 10, cached: 500, output: 1 }, R1)).toMatchObject({
      known: false,
      reason: "the server counted more cached tokens than input tokens",
    });
  });

  it("is unknown, never 0, where the server did not count", () => {
    expect(costOf({ output: 5 }, R1).known).toBe(false);
    expect(costOf({ input: 5 }, R1).known).toBe(false);
  });
});

describe("a sum of costs", () => {
  const one = { known: true, amount: 1, currency: "USD" } as const;
  const none = unknown("quoted", { text: "no price" });

  it("is known when all are", () => {
    expect(sumCosts([one, one])).toEqual({ known: true, amount: 2, currency: "USD" });
  });

  it.each([
    [[one, none], "1 of 2 costs are unknown: no price"],
    [[one, { ...one, currency: "EUR" }], "costs are in several currencies"],
    [[], "there is nothing to add up"],
  ])("is unknown otherwise, and says why", (costs, reason) => {
    expect(sumCosts(costs)).toMatchObject({ known: false, reason });
  });
});
