import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalCdf } from "../../src/stats/normal.js";
import { detectableDifference, errorForEquivalence, samplesFor } from "../../src/stats/power.js";
import { normalQuantile } from "../../src/stats/student.js";
import { samplingErrorBound } from "../../src/stats/two-errors.js";

/** Part of the variance within problems, as measured on AIME 2024. */
const WITHIN = 0.53;
const points = (p: number, n: number, k: number) => 100 * samplingErrorBound(p, n, k);
const round = (value: number, digits: number) => Number(value.toFixed(digits));

describe("what a benchmark can tell apart", () => {
  it.each([
    ["AIME", 0.798, 30, [1, 4, 16, 64], [7.3, 3.7, 1.8, 0.9]],
    ["MATH-500", 0.973, 500, [1, 4, 64], [0.7, 0.4, 0.1]],
    ["GPQA Diamond", 0.715, 198, [1, 4, 8, 64], [3.2, 1.6, 1.1, 0.4]],
    ["LiveCodeBench", 0.659, 268, [1, 16, 64], [2.9, 0.7, 0.4]],
    ["Aider", 0.533, 225, [1], [3.3]],
    ["SWE-bench Verified", 0.492, 500, [1], [2.2]],
    ["sensitive prompts", 0.85, 1360, [1], [1]],
  ])("%s at %s: sampling error over %s problems", (_name, p, n, ks, expected) => {
    expect(ks.map((k) => round(points(p, n, k), 1))).toEqual(expected);
  });

  it.each([
    ["AIME", 0.798, 30, 64, 3.6],
    ["MATH-500", 0.973, 500, 4, 1.4],
    ["GPQA Diamond", 0.715, 198, 8, 4.5],
    ["LiveCodeBench", 0.659, 268, 16, 2.9],
    ["Aider", 0.533, 225, 1, 13.2],
    ["SWE-bench Verified", 0.492, 500, 1, 8.9],
    ["sensitive prompts", 0.85, 1360, 1, 3.8],
  ])(
    "%s: two runs on the same problems differ visibly from %s points on",
    (_name, p, n, k, seen) => {
      const error = Math.SQRT2 * points(p, n, k);
      expect(Math.abs(detectableDifference(error) - seen)).toBeLessThan(0.1);
    },
  );

  it("AIME with the measured split: 2.6 points between two runs, 1.9 against a fixed number", () => {
    const error = Math.sqrt(WITHIN) * points(0.798, 30, 64);
    expect(round(detectableDifference(Math.SQRT2 * error), 1)).toBe(2.6);
    expect(round(detectableDifference(error), 1)).toBe(1.9);
  });

  it.each([
    ["AIME", 0.798, 30, 29],
    ["MATH-500", 0.973, 500, 2.9],
    ["GPQA Diamond", 0.715, 198, 12.7],
    ["LiveCodeBench", 0.659, 268, 11.5],
    ["Aider", 0.533, 225, 13.2],
    ["SWE-bench Verified", 0.492, 500, 8.9],
    ["sensitive prompts", 0.85, 1360, 3.8],
  ])(
    "%s at %s on %s new problems, unpaired: differences from %s points on",
    (_name, p, n, seen) => {
      const found = detectableDifference(Math.SQRT2 * points(p, n, 1));
      expect(Math.abs(found - seen)).toBeLessThan(seen === 29 ? 0.5 : 0.1);
    },
  );

  it("AIME on new problems with the measured split: an error of 5.0, about 20 points", () => {
    const between = Math.sqrt(1 - WITHIN) * points(0.798, 30, 1);
    expect(round(between, 1)).toBe(5);
    expect(Math.round(detectableDifference(Math.SQRT2 * between))).toBe(20);
  });

  it("equivalence within 3 points with 80 % power needs an error of about 1.03 points", () => {
    // z(0.95) + z(0.9) = 1.6449 + 1.2816
    expect(errorForEquivalence(3)).toBeCloseTo(3 / 2.9264, 4);
  });

  it("a true difference that large is found as often as promised, by the formula of the test's power", () => {
    const chance = fc.double({ min: 0.55, max: 0.99, noNaN: true });
    const alphas = fc.double({ min: 0.001, max: 0.2, noNaN: true });
    fc.assert(
      fc.property(chance, alphas, (power, alpha) => {
        const reach = normalQuantile(1 - alpha / 2);
        const found = normalCdf(detectableDifference(1, { alpha, power }) - reach);
        return Math.abs(found - power) < 1e-9;
      }),
    );
  });

  it("refuses what is no error and no margin", () => {
    expect(() => detectableDifference(-1)).toThrow(RangeError);
    expect(() => detectableDifference(Number.NaN)).toThrow(RangeError);
    expect(() => errorForEquivalence(0)).toThrow(RangeError);
  });

  it("the samples wanted give the error wanted, and one fewer does not", () => {
    for (const se of [0.003, 0.01, 0.02]) {
      const k = samplesFor(se, 0.798, 30);
      expect(samplingErrorBound(0.798, 30, k)).toBeLessThanOrEqual(se * (1 + 1e-9));
      if (k > 1) expect(samplingErrorBound(0.798, 30, k - 1)).toBeGreaterThan(se);
    }
    expect(samplesFor(0, 0.5, 30)).toBe(Number.POSITIVE_INFINITY);
  });
});
