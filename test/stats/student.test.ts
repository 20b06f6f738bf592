import { describe, expect, it } from "vitest";
import { normalQuantile, studentQuantile } from "../../src/stats/student.js";

describe("Student's t", () => {
  // Printed tables, e.g. NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.2.
  it.each([
    [0.975, 1, 12.706],
    [0.975, 2, 4.303],
    [0.975, 10, 2.228],
    [0.975, 29, 2.045],
    [0.95, 5, 2.015],
    [0.995, 100, 2.626],
  ])("has the tabled quantile at p = %s, df = %s", (p, df, value) => {
    expect(studentQuantile(p, df)).toBeCloseTo(value, 3);
  });

  it("is exact where it has a closed form: tan for one degree of freedom", () => {
    for (const p of [0.6, 0.9, 0.99, 0.9999]) {
      expect(studentQuantile(p, 1) / Math.tan(Math.PI * (p - 0.5))).toBeCloseTo(1, 9);
    }
  });

  it("becomes the normal distribution", () => {
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 7);
    expect(normalQuantile(0.995)).toBeCloseTo(2.5758293035489, 7);
  });

  it("is symmetric and 0 in the middle", () => {
    expect(studentQuantile(0.1, 7)).toBeCloseTo(-studentQuantile(0.9, 7), 12);
    expect(studentQuantile(0.5, 7)).toBeCloseTo(0, 12);
  });

  it("refuses what is no probability", () => {
    expect(() => studentQuantile(1, 5)).toThrow(RangeError);
    expect(() => studentQuantile(0.5, 0)).toThrow(RangeError);
  });
});
