import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalQuantile, studentQuantile } from "../../src/stats/student.js";

/** P(|T| <= t) for whole df as a finite sum (Abramowitz & Stegun 26.7.3 and 26.7.4). */
function within(t: number, df: number): number {
  const angle = Math.atan(t / Math.sqrt(df));
  const odd = df % 2;
  let term = odd ? Math.cos(angle) : 1;
  let sum = 0;
  for (let step = odd + 2; step <= df; step += 2) {
    sum += term;
    term *= ((step - 1) / step) * Math.cos(angle) ** 2;
  }
  return odd ? (2 / Math.PI) * (angle + Math.sin(angle) * sum) : Math.sin(angle) * sum;
}

describe("Student's t", () => {
  // The printed table (NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.2) rounds these to
  // three digits; the others are from mpmath at 40 digits.
  it.each([
    [0.975, 1, 12.706204736],
    [0.975, 2, 4.30265273],
    [0.975, 10, 2.228138852],
    [0.975, 29, 2.045229642],
    [0.975, 59, 2.000995378],
    [0.95, 5, 2.015048373],
    [0.995, 100, 2.625890521],
    [0.975, 1000, 1.962339081],
    [0.975, 10_000, 1.96020124],
  ])("has the tabled quantile at p = %s, df = %s", (p, df, value) => {
    expect(Math.abs(studentQuantile(p, df) - value)).toBeLessThan(1e-8);
  });

  it("takes the probability back that its closed form gives", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.5, max: 0.9999, noNaN: true }),
        fc.integer({ min: 1, max: 400 }),
        (p, df) => Math.abs(within(studentQuantile(p, df), df) - (2 * p - 1)) < 1e-10,
      ),
    );
  });

  it("is exact where it has a closed form: tan for one degree of freedom", () => {
    for (const p of [0.6, 0.9, 0.99, 0.9999]) {
      expect(studentQuantile(p, 1) / Math.tan(Math.PI * (p - 0.5))).toBeCloseTo(1, 9);
    }
  });

  it("becomes the normal distribution", () => {
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 10);
    expect(normalQuantile(0.995)).toBeCloseTo(2.5758293035489, 10);
    expect(normalQuantile(0.9995)).toBeCloseTo(3.290526731491895, 10);
    // To first order they differ by (z^3 + z) / (4 df).
    expect(studentQuantile(0.975, 1e6)).toBeCloseTo(normalQuantile(0.975) + 2.3722e-6, 9);
  });

  it("is symmetric and 0 in the middle", () => {
    expect(studentQuantile(0.1, 7)).toBeCloseTo(-studentQuantile(0.9, 7), 12);
    expect(studentQuantile(0.5, 7)).toBeCloseTo(0, 12);
  });

  it("refuses what is no probability, and less than one degree of freedom", () => {
    expect(() => studentQuantile(1, 5)).toThrow(RangeError);
    expect(() => studentQuantile(Number.NaN, 5)).toThrow(RangeError);
    expect(() => studentQuantile(0.5, 0)).toThrow(RangeError);
  });
});
