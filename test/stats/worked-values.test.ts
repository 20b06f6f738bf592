import { describe, expect, it } from "vitest";
import { differenceP, nonInferiority, tost } from "../../src/stats/equivalence.js";
import { fisherExact } from "../../src/stats/fisher.js";
import { attainable, fittingSamples } from "../../src/stats/grim.js";
import { mcnemar } from "../../src/stats/mcnemar.js";
import { benjaminiHochberg, holm } from "../../src/stats/multiple.js";
import { normalCdf } from "../../src/stats/normal.js";
import { detectableDifference, errorForEquivalence, samplesFor } from "../../src/stats/power.js";
import { randomEffects } from "../../src/stats/random-effects.js";
import { samplingError, samplingErrorBound, taskError } from "../../src/stats/two-errors.js";

/** Values from scipy and mpmath, or by hand where that is said. */
describe("the normal distribution function", () => {
  it.each([
    [0.5, 0.6914624612740131],
    [-0.5, 0.3085375387259869],
    [1, 0.8413447460685429],
    [2, 0.9772498680518208],
    [-2, 0.02275013194817921],
    [2.9999, 0.998649658717045],
    [3, 0.9986501019683699],
    [3.0001, 0.9986505450867392],
    [-3.0001, 0.0013494549132607172],
    [5, 0.9999997133484281],
    [-20, 2.7536241186062337e-89],
  ])("at %s is mpmath's", (z, p) => {
    expect(Math.abs(normalCdf(z) / p - 1)).toBeLessThan(1e-13);
  });
});

describe("Fisher's exact test", () => {
  it.each([
    [[0, 5, 5, 0], 0.007936507936507938],
    [[2, 2, 2, 2], 1],
    [[0, 0, 3, 4], 1],
    [[0, 0, 0, 0], 1],
    [[1, 9, 11, 3], 0.0027594561852200836],
    [[10, 0, 0, 2], 0.015151515151515152],
  ] as const)("of %j is scipy's", ([a, b, c, d], p) => {
    expect(fisherExact(a, b, c, d)).toBeCloseTo(p, 10);
    expect(fisherExact(a, b, c, d)).toBeLessThanOrEqual(1);
  });

  it.each([
    [1, 1, 1, -1],
    [1, 1, 0.5, 1],
    [1, Number.NaN, 1, 1],
  ])("refuses %s, %s, %s, %s", (a, b, c, d) => {
    expect(() => fisherExact(a, b, c, d)).toThrow("counts");
  });
});

describe("the exact McNemar test", () => {
  it.each([
    [0, 5, 0.0625],
    [2, 10, 0.03857421875],
    [0, 1, 1],
    [3, 3, 1],
    [7, 20, 0.0191572904586792],
  ])("of %s against %s is scipy's binomial test", (a, b, p) => {
    expect(mcnemar(a, b)).toBeCloseTo(p, 10);
    expect(mcnemar(a, b)).toBeLessThanOrEqual(1);
  });

  it.each([
    [3, -1],
    [3, 1.5],
    [Number.NaN, 1],
  ])("refuses %s against %s", (a, b) => {
    expect(() => mcnemar(a, b)).toThrow("counts");
  });
});

describe("tests of equivalence", () => {
  it("give the interval of 1 - 2 alpha and the larger of both chances", () => {
    const found = tost(1, 1, 3);
    expect(found.low).toBeCloseTo(-0.6448536269514722, 9);
    expect(found.high).toBeCloseTo(2.6448536269514724, 9);
    expect(found.p).toBeCloseTo(0.022750131948179195, 12);
    expect(found.equivalent).toBe(true);
    expect(tost(-1, 1, 3).p).toBeCloseTo(found.p, 14);
    expect(tost(2, 2, 6).p).toBeCloseTo(found.p, 14);
    expect(tost(-2, 2, 3, 0.1)).toMatchObject({ equivalent: false });
    expect(tost(-2, 2, 3, 0.1).low).toBeCloseTo(-2 - 2 * 1.2815515655446004, 9);
  });

  it("count a p of just alpha", () => {
    const { p } = tost(1, 1, 3);
    expect(tost(1, 1, 3, p).equivalent).toBe(true);
    expect(tost(1, 1, 3, p * 0.999).equivalent).toBe(false);
    const worse = nonInferiority(-1, 1, 3);
    expect(nonInferiority(-1, 1, 3, worse.p).nonInferior).toBe(true);
    expect(nonInferiority(-1, 1, 3, worse.p * 0.999).nonInferior).toBe(false);
  });

  it("of not being worse look at one side", () => {
    const found = nonInferiority(-1, 2, 3, 0.1);
    expect(found.p).toBeCloseTo(0.15865525393145707, 12);
    expect(found.low).toBeCloseTo(-1 - 2 * 1.2815515655446004, 9);
    expect(nonInferiority(100, 1, 3).nonInferior).toBe(true);
    expect(nonInferiority(-100, 1, 3).nonInferior).toBe(false);
  });

  it("of a difference look at both", () => {
    expect(differenceP(2, 1)).toBeCloseTo(2 * 0.022750131948179195, 12);
    expect(differenceP(-4, 2)).toBeCloseTo(differenceP(4, 2), 14);
    expect(differenceP(4, 2)).toBeCloseTo(2 * 0.022750131948179195, 12);
    expect(differenceP(0, 1)).toBe(1);
  });

  it.each([
    [1, 0, 3, "standard error"],
    [1, -1, 3, "standard error"],
    [1, Number.NaN, 3, "standard error"],
    [Number.POSITIVE_INFINITY, 1, 3, "finite difference"],
    [1, 1, 0, "margin"],
    [1, 1, -3, "margin"],
    [1, 1, Number.NaN, "margin"],
  ])("refuse difference %s, error %s, margin %s", (difference, se, margin, named) => {
    expect(() => tost(difference, se, margin)).toThrow(named);
    expect(() => nonInferiority(difference, se, margin)).toThrow(named);
  });
});

describe("adjusted p values by hand", () => {
  it("in the order given, never above 1, in steps", () => {
    expect(holm([0.4, 0.01, 0.04])).toEqual([0.4, 0.03, 0.08]);
    expect(holm([0.9, 0.6])).toEqual([1, 1]);
    expect(holm([0, 1])).toEqual([0, 1]);
    expect(benjaminiHochberg([0.9, 0.6])).toEqual([0.9, 0.9]);
    expect(benjaminiHochberg([0.5, 0.01])).toEqual([0.5, 0.02]);
    expect(benjaminiHochberg([])).toEqual([]);
  });

  it.each([[[0.5, -0.1]], [[1.1]], [[0.2, Number.NaN]]])("refuse %j", (p) => {
    expect(() => holm(p)).toThrow("<= p <=");
    expect(() => benjaminiHochberg(p)).toThrow(RangeError);
  });
});

describe("planning", () => {
  it("adds the quantiles of both chances", () => {
    expect(detectableDifference(1)).toBeCloseTo(2.8015852181129683, 9);
    expect(detectableDifference(2, { alpha: 0.01, power: 0.9 })).toBeCloseTo(7.7147617382, 8);
    expect(detectableDifference(0)).toBe(0);
    expect(errorForEquivalence(3)).toBeCloseTo(1.025148536399758, 9);
    expect(errorForEquivalence(3, { alpha: 0.1, power: 0.9 })).toBeCloseTo(1.025148536399758, 9);
    expect(() => detectableDifference(-0.1)).toThrow("standard error");
    expect(() => errorForEquivalence(-1)).toThrow("margin");
    expect(() => errorForEquivalence(Number.NaN)).toThrow("margin");
  });

  it.each([
    // p(1 - p) = 1/4 over 25 tasks: 0.01 a sample.
    [0.1, 0.5, 25, 1, 1],
    [0.05, 0.5, 25, 1, 4],
    [0.049, 0.5, 25, 1, 5],
    [0.05, 0.5, 25, 0.5, 2],
    [0.05, 0.5, 25, 0.51, 3],
    [0.5, 0.5, 25, 1, 1],
    [0.1, 1, 25, 1, 1],
    [0, 0.5, 25, 1, Number.POSITIVE_INFINITY],
    [-1, 0.5, 25, 1, Number.POSITIVE_INFINITY],
    [Number.NaN, 0.5, 25, 1, Number.POSITIVE_INFINITY],
  ])(
    "an error of %s at %s over %s tasks, share %s, takes %s samples each",
    (se, p, n, share, k) => {
      expect(samplesFor(se, p, n, share)).toBe(k);
    },
  );
});

describe("the summary of several measurements", () => {
  const close = (found: object, expected: Readonly<Record<string, number>>) => {
    for (const [name, value] of Object.entries(expected)) {
      expect(Reflect.get(found, name), name).toBeCloseTo(value, 8);
    }
  };

  it.each([
    [
      "that differ",
      [
        [1, 0.5],
        [4, 1],
        [2, 0.8],
      ],
      0.95,
      {
        estimate: 2.1586533618335104,
        se: 0.8331639545920537,
        low: -1.5475391473195041,
        high: 5.8648458709865245,
        tau2: 1.4973544973544972,
        q: 7.39047619047619,
        i2: 0.729381443298969,
        studies: 3,
      },
    ],
    [
      "that agree better than chance, whose error is not made smaller",
      [
        [1, 1],
        [1.2, 1],
        [1.4, 2],
      ],
      0.9,
      {
        estimate: 1.1333333333333335,
        se: 0.6666666666666666,
        low: -0.8133237202358159,
        high: 3.079990386902483,
        tau2: 0,
        q: 0.04,
        i2: 0,
        studies: 3,
      },
    ],
    [
      "whose spread stays larger than their errors explain",
      [
        [0, 1],
        [10, 2],
        [0, 1],
        [4, 1],
      ],
      0.95,
      {
        estimate: 3.1538461538461533,
        se: 1.7651848945738118,
        low: -4.026594671792404,
        high: 10.33428697948471,
        tau2: 10.833333333333334,
        q: 28,
        i2: 0.8928571428571429,
        studies: 4,
      },
    ],
  ] as const)("%s", (_what, pairs, level, expected) => {
    const found = randomEffects(
      pairs.map(([estimate, se]) => ({ estimate, se })),
      level,
    );
    expect(found).toMatchObject({ known: true, method: expect.stringContaining("Hartung-Knapp") });
    close(found, expected);
  });

  it("of one is that one with the normal interval", () => {
    const found = randomEffects([{ estimate: 2, se: 3 }], 0.9);
    expect(found).toMatchObject({
      known: true,
      studies: 1,
      tau2: 0,
      i2: 0,
      q: 0,
      method: "one measurement",
    });
    close(found, { low: 2 - 3 * 1.6448536269514722, high: 2 + 3 * 1.6448536269514722 });
  });

  it("of two the same has no spread at all", () => {
    const same = { estimate: 4, se: 1 };
    expect(randomEffects([same, same])).toMatchObject({ q: 0, i2: 0, tau2: 0, estimate: 4 });
  });

  it.each([
    [{ estimate: 1, se: 0 }, "standard errors"],
    [{ estimate: 1, se: -1 }, "standard errors"],
    [{ estimate: 1, se: Number.NaN }, "standard errors"],
    [{ estimate: Number.POSITIVE_INFINITY, se: 1 }, "finite"],
  ])("refuses %j, even beside a good one", (bad, named) => {
    expect(() => randomEffects([{ estimate: 1, se: 1 }, bad])).toThrow(named);
  });

  it("of none is unknown", () => {
    expect(randomEffects([])).toMatchObject({ known: false, reason: "there is no measurement" });
  });
});

describe("the two errors by hand", () => {
  const same = (k: number, score = 1) => Array<number>(k).fill(score);

  it("of two tasks of four samples: (1/2)^2 (1/16 + 1/12), and half the distance of the means", () => {
    const tasks = [[1, 0, 0, 0], [], [1, 1, 0, 0]];
    expect(samplingError(tasks)).toEqual({
      known: true,
      se: expect.closeTo(Math.sqrt(7 / 192), 12),
      tasks: 2,
      samples: 8,
      basis: "observed",
    });
    expect(taskError(tasks)).toEqual({
      known: true,
      se: expect.closeTo(0.125, 12),
      tasks: 2,
      samples: 8,
      basis: "observed",
    });
  });

  it("with one task of one sample: the largest that the score allows", () => {
    // Means 0 and 1/2: p = 1/4 over three samples.
    expect(samplingError([[0], [1, 0]])).toEqual({
      known: true,
      se: expect.closeTo(0.5, 12),
      tasks: 2,
      samples: 3,
      basis: "upper bound",
    });
    expect(samplingError([...Array(20)].map((_, i) => [i % 2]))).toMatchObject({
      se: expect.closeTo(Math.sqrt(0.25 / 20), 12),
    });
  });

  it("never below 1.5/N, however alike the samples are", () => {
    expect(samplingError([same(3), same(3)])).toMatchObject({ se: 0.25, basis: "observed" });
    expect(samplingError([same(1), same(1), same(1)])).toMatchObject({ se: 0.5 });
  });

  it("say why they are unknown", () => {
    expect(samplingError([[]])).toMatchObject({ known: false, reason: "no sample has a score" });
    expect(taskError([[1], []])).toMatchObject({ reason: expect.stringContaining("one task") });
    expect(taskError([[1], [0]])).toMatchObject({ known: true, se: 0.5 });
  });

  it.each([
    [-0.1, 1, 1, "p"],
    [1.1, 1, 1, "p"],
    [Number.NaN, 1, 1, "p"],
    [0.5, 0, 1, "tasks"],
    [0.5, 1, 0, "tasks"],
    [0.5, -1, -1, "tasks"],
  ])("have no bound at p = %s, n = %s, k = %s", (p, n, k, named) => {
    expect(() => samplingErrorBound(p, n, k)).toThrow(named);
  });

  it("have the bound 0 at the ends", () => {
    expect(samplingErrorBound(0, 1, 1)).toBe(0);
    expect(samplingErrorBound(1, 1, 1)).toBe(0);
    expect(samplingErrorBound(0.5, 4, 4)).toBe(0.125);
  });
});

describe("the GRIM test by hand", () => {
  const printed = (number: number, decimals: number) => ({ number, decimals, text: "" });

  it.each([
    // Eighths in percent: 12.5, 25, 37.5, ... A half goes either way.
    [13, 0, 8, 1, "rounded"],
    [12, 0, 8, 1, "rounded"],
    [12.5, 1, 8, 1, "rounded"],
    [12.4, 1, 8, 1, undefined],
    [12.6, 1, 8, 1, undefined],
    [0, 0, 8, 1, "rounded"],
    [100, 0, 8, 1, "rounded"],
    [101, 0, 8, 1, undefined],
    [113, 0, 8, 1, undefined],
    [-13, 0, 8, 1, undefined],
    [-0.1, 1, 1000, 1, undefined],
    [100.1, 1, 1000, 1, undefined],
    [100.1, 1, 999, 1, undefined],
    [99.9, 1, 1000, 1, "rounded"],
    [0.1, 1, 1000, 1, "rounded"],
    // 12.5 printed as 12 or 13, not as 11 or 14.
    [11, 0, 8, 1, undefined],
    [14, 0, 8, 1, undefined],
    // Thirds: 33.33... and 66.66...
    [66, 0, 3, 1, "truncated"],
    [67, 0, 3, 1, "rounded"],
    [68, 0, 3, 1, undefined],
    [66.6, 1, 3, 1, "truncated"],
    [66.7, 1, 3, 1, "rounded"],
    [66.5, 1, 3, 1, undefined],
    [33.3, 1, 1, 3, "rounded"],
    [99, 0, 1, 1, undefined],
    [99, 0, 200, 1, "rounded"],
  ] as const)("%s with %s decimals of %s x %s is %s", (number, decimals, n, k, expected) => {
    expect(attainable(printed(number, decimals), n, k)).toBe(expected);
  });

  it.each([
    [0, 1],
    [1, 0],
    [1.5, 1],
    [3, -1],
  ])("refuses %s problems of %s samples", (n, k) => {
    expect(() => attainable(printed(50, 0), n, k)).toThrow("whole numbers");
  });

  it("fits the numbers of samples by rounding only", () => {
    expect(fittingSamples(printed(66, 0), 3, [1, 2, 100])).toEqual([100]);
  });
});
