import { describe, expect, it } from "vitest";
import { confidenceSequence } from "../../src/stats/confidence-sequence.js";
import { logBeta } from "../../src/stats/log-beta.js";
import { logChoose } from "../../src/stats/log-choose.js";

describe("the ends of a confidence sequence", () => {
  it.each([
    [6, 10, 0.05, 0.17839279432165903, 0.9310970571816072],
    [0, 10, 0.05, 0, 0.3769873509906774],
    [10, 10, 0.05, 0.6230126490093226, 1],
    [600, 1000, 0.05, 0.5426917403945912, 0.6555352416365442],
    [2.5, 4, 0.1, 0.09924375389653455, 0.9801879071881555],
    [1, 1, 0.05, 0.025, 1],
    [0.5, 1, 0.01, 1.01322210261367e-5, 0.9999898677789739],
  ])(
    "for %s of %s at alpha %s are those of its equation, solved with mpmath",
    (right, total, alpha, low, high) => {
      const found = confidenceSequence(right, total, alpha);
      expect(found.low).toBeCloseTo(low, 10);
      expect(found.high).toBeCloseTo(high, 10);
    },
  );

  it("are 0 and 1 without samples", () => {
    expect(confidenceSequence(0, 0, 0.05)).toEqual({ low: 0, high: 1 });
  });

  it.each([
    [-1, 10, 0.05, "right"],
    [11, 10, 0.05, "right"],
    [Number.NaN, 10, 0.05, "right"],
    [1, 10, 0, "alpha"],
    [1, 10, 1, "alpha"],
    [1, 10, Number.NaN, "alpha"],
  ])("are refused for %s of %s at alpha %s", (right, total, alpha, named) => {
    expect(() => confidenceSequence(right, total, alpha)).toThrow(RangeError);
    expect(() => confidenceSequence(right, total, alpha)).toThrow(named);
  });
});

describe("the logarithm of the beta function", () => {
  it.each([
    [0.5, 0.5, 1.1447298858494002],
    [1, 1, 0],
    [2, 3, -2.4849066497880004],
    [0.5, 10.5, -0.5914224107470516],
    [9.999, 10, -13.73551042868422],
    [10, 10.25, -13.914259446359834],
    [100, 250.5, -210.77721685302254],
    [0.001, 2, 6.906755778649053],
  ])("of %s and %s is mpmath's", (a, b, expected) => {
    expect(Math.abs(logBeta(a, b) - expected)).toBeLessThan(1e-12);
    expect(logBeta(b, a)).toBe(logBeta(a, b));
  });
});

describe("the logarithm of a binomial coefficient", () => {
  it.each([
    [0, 0, 1],
    [5, 0, 1],
    [5, 2, 10],
    [5, 5, 1],
    [20, 10, 184_756],
  ])("of %s over %s is that of %s", (n, k, expected) => {
    expect(logChoose(n, k)).toBeCloseTo(Math.log(expected), 12);
  });

  it.each([
    [5, 6],
    [5, -1],
    [0, 1],
  ])("of %s over %s is that of nothing", (n, k) => {
    expect(logChoose(n, k)).toBe(Number.NEGATIVE_INFINITY);
  });
});
