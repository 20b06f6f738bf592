import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wilson } from "../../src/stats/wilson.js";

describe("Wilson's interval", () => {
  // Newcombe 1998, Statistics in Medicine 17, 857-872, table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])("of %i in %i is the published one", (right, n, low, high) => {
    const interval = wilson(right / n, n, 0.95);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it("ends where the true share would be z standard errors away, for any n above 0", () => {
    // The definition: |p - end| = z sqrt(end (1 - end) / n); z = 1.959964.
    const z2 = 1.959963984540054 ** 2;
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0.05, max: 5000, noNaN: true }),
        (p, n) => {
          const { low, high } = wilson(p, n, 0.95);
          return [low, high].every(
            (end) => Math.abs((p - end) ** 2 - (z2 * end * (1 - end)) / n) < 1e-9,
          );
        },
      ),
    );
  });
});
