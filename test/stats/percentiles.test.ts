import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distribution, quantile, summarise } from "../../src/stats/percentiles.js";

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

  it("of one time are that time", () => {
    expect(summarise([7])).toEqual({
      known: true,
      n: 1,
      p10: 7,
      p50: 7,
      p90: 7,
      p95: 7,
      p99: 7,
      max: 7,
    });
  });

  it("rise from the least value to the greatest, whatever the order of the list", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 50 }), (values) => {
        const summary = summarise(values);
        if (!summary.known) return false;
        const { p10, p50, p90, p99, max } = summary;
        const steps = [Math.min(...values), p10, p50, p90, p99, max, Math.max(...values)];
        return steps.every((step, index) => index === 0 || (steps[index - 1] ?? 0) <= step);
      }),
    );
  });

  it("are unknown for an empty list", () => {
    expect(summarise([])).toMatchObject({ known: false, reason: "no time was measured" });
  });
});

describe("a distribution", () => {
  it("has the same percentiles as the summary, and rises", () => {
    const time = fc.double({ min: 0, max: 1e7, noNaN: true });
    fc.assert(
      fc.property(fc.array(time, { minLength: 100, maxLength: 300 }), (values) => {
        const points = distribution(values);
        const summary = summarise(values);
        if (!summary.known) return false;
        const at = (share: number) => points.find(({ q }) => q === share)?.ms;
        expect([at(0.1), at(0.5), at(0.9), at(0.95), at(0.99)]).toEqual([
          ...[summary.p10, summary.p50, summary.p90, summary.p95, summary.p99],
        ]);
        return points.every(({ ms }, index) => index === 0 || (points[index - 1]?.ms ?? 0) <= ms);
      }),
    );
  });

  it.each([
    [0, []],
    [1, [0.5]],
    [4, [0.25, 0.75]],
    [20, [0.05, 0.95]],
    [99, [0.05, 0.98]],
    [100, [0.05, 0.99]],
  ] as const)("of %d times reaches as far as there is one beyond", (n, ends) => {
    const shares = distribution(Array.from({ length: n }, (_, index) => index)).map(({ q }) => q);
    expect([...new Set([...shares.slice(0, 1), ...shares.slice(-1)])]).toEqual(ends);
  });

  it("is a few numbers, however many times there are", () => {
    expect(distribution(Array.from({ length: 10_000 }, (_, n) => n)).length).toBeLessThan(30);
  });
});
