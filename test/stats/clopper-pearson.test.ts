import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clopperPearson } from "../../src/stats/clopper-pearson.js";

describe("the exact interval of a share", () => {
  it.each([
    // Closed forms: with none of n the upper end is 1 - (alpha / 2)^(1 / n), with all the lower its root.
    [0, 10, 0, 1 - 0.025 ** (1 / 10)],
    [10, 10, 0.025 ** (1 / 10), 1],
    [0, 400, 0, 1 - 0.025 ** (1 / 400)],
    // Newcombe 1998, Statistics in Medicine 17, 857-872, table I.
    [81, 263, 0.2527, 0.3676],
    [15, 148, 0.0578, 0.1617],
    [1, 29, 0.0009, 0.1776],
  ])("%i of %i is from %d to %d", (count, n, low, high) => {
    const interval = clopperPearson(count, n);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it("holds the share, and mirrors when right and wrong change places", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.nat(300), (n, drawn) => {
        const count = drawn % (n + 1);
        const { low, high } = clopperPearson(count, n);
        const mirror = clopperPearson(n - count, n);
        expect(low).toBeLessThanOrEqual(count / n);
        expect(high).toBeGreaterThanOrEqual(count / n);
        expect(mirror.low).toBeCloseTo(1 - high, 9);
        expect(mirror.high).toBeCloseTo(1 - low, 9);
      }),
    );
  });

  it("stays finite for thousands of trials", () => {
    const { low, high } = clopperPearson(4000, 9000);
    expect(low).toBeGreaterThan(0.43);
    expect(high).toBeLessThan(0.46);
  });
});
