import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differenceP, nonInferiority, tost } from "../../src/stats/equivalence.js";
import { fisherExact } from "../../src/stats/fisher.js";
import { mcnemar } from "../../src/stats/mcnemar.js";
import { benjaminiHochberg, holm } from "../../src/stats/multiple.js";
import { normalCdf } from "../../src/stats/normal.js";
import { pairedPermutation } from "../../src/stats/permutation.js";
import { randomOf } from "../../src/stats/random.js";

const count = fc.integer({ min: 0, max: 40 });

describe("Fisher's exact test", () => {
  it("gives the p of the lady tasting tea, two-sided (R: fisher.test(matrix(c(3,1,1,3),2)))", () => {
    expect(fisherExact(3, 1, 1, 3)).toBeCloseTo(0.4857143, 7);
  });

  it.each([
    [[11, 39, 47, 3], 5e-14],
    [[49, 1, 31, 19], 6e-6],
    [[13, 7, 1, 15], 4e-4],
    [[23, 0, 14, 10], 6e-4],
  ] as const)("of refusal counts %j is about %s", ([a, b, c, d], p) => {
    expect(Number(fisherExact(a, b, c, d).toPrecision(1))).toBe(p);
  });

  it.each([
    [128, 120, 0.51],
    [109, 96, 0.26],
  ])("of %s against %s right of 225 is %s: two runs of Aider, two hosts of V3", (a, b, p) => {
    expect(fisherExact(a, 225 - a, b, 225 - b)).toBeCloseTo(p, 2);
  });

  it("does not change when rows or columns change places", () => {
    fc.assert(
      fc.property(count, count, count, count, (a, b, c, d) => {
        const p = fisherExact(a, b, c, d);
        const others = [fisherExact(c, d, a, b), fisherExact(b, a, d, c), fisherExact(a, c, b, d)];
        return others.every((other) => Math.abs(other - p) < 1e-9) && p > 0 && p <= 1;
      }),
    );
  });

  it("refuses what is no count", () => {
    expect(() => fisherExact(1.5, 1, 1, 1)).toThrow(RangeError);
    expect(() => fisherExact(-1, 1, 1, 1)).toThrow(RangeError);
  });
});

describe("the exact McNemar test", () => {
  it("is the two-sided binomial test (R: binom.test(1, 9)$p.value)", () => {
    expect(mcnemar(1, 8)).toBeCloseTo(0.0390625, 10);
    expect(mcnemar(5, 6)).toBe(1);
    expect(mcnemar(0, 0)).toBe(1);
  });

  it("refuses what is no count, which would look like p = 0", () => {
    expect(() => mcnemar(-1, 3)).toThrow(RangeError);
    expect(() => mcnemar(1.5, 3)).toThrow(RangeError);
  });

  it("sees no side", () => {
    fc.assert(fc.property(count, count, (a, b) => mcnemar(a, b) === mcnemar(b, a)));
  });
});

describe("the paired permutation test", () => {
  it("tries all signs of few differences: three that agree have p = 2/8", () => {
    expect(pairedPermutation([1, 2, 3], randomOf(1))).toEqual({
      known: true,
      p: 0.25,
      exact: true,
    });
  });

  it("finds Fisher's p of Darwin's maize: 863 sums of 32,768 on either side (1935, section 21)", () => {
    const inches = [49, -67, 8, 16, 6, 23, 28, 41, 14, 29, 56, 24, 75, 60, -48];
    const found = pairedPermutation(inches, randomOf(1));
    expect(found.known && found.p).toBeCloseTo((2 * 863) / 32768, 10);
  });

  it("draws signs of many, near the normal theory", () => {
    const differences = Array.from({ length: 400 }, (_, index) => (index % 2 === 0 ? 1 : -1) + 0.1);
    const found = pairedPermutation(differences, randomOf(7));
    const se = Math.sqrt(differences.reduce((sum, each) => sum + each * each, 0)) / 400;
    expect(found.known && found.p).toBeCloseTo(differenceP(0.1, se), 1);
    expect(found.known && found.exact).toBe(false);
  });

  it("has p = 1 without differences, and is unknown for one task", () => {
    expect(pairedPermutation([0, 0, 0], randomOf(1))).toMatchObject({ p: 1 });
    expect(pairedPermutation([1], randomOf(1))).toMatchObject({ known: false });
    expect(() => pairedPermutation([1, Number.NaN], randomOf(1))).toThrow(RangeError);
  });
});

describe("adjusted p values", () => {
  it("are those of R's p.adjust", () => {
    const p = [0.01, 0.02, 0.03, 0.04, 0.05];
    expect(holm(p).map((each) => Number(each.toFixed(10)))).toEqual([0.05, 0.08, 0.09, 0.09, 0.09]);
    expect(benjaminiHochberg(p).map((each) => Number(each.toFixed(10)))).toEqual([
      0.05, 0.05, 0.05, 0.05, 0.05,
    ]);
    expect(benjaminiHochberg([0.001, 0.5, 0.02])).toEqual([0.003, 0.5, 0.03]);
    expect(holm([])).toEqual([]);
  });

  it("keep the order of the p values and never fall below them", () => {
    const ps = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(ps, (p) =>
        [holm(p), benjaminiHochberg(p)].every((adjusted) => {
          const pairs = p.map((each, index) => [each, adjusted[index] ?? -1] as const);
          const inOrder = pairs.toSorted(([a], [b]) => a - b).map(([, each]) => each);
          return (
            pairs.every(([each, after]) => after >= each - 1e-12 && after <= 1) &&
            inOrder.every((each, index) => each >= (inOrder[index - 1] ?? 0) - 1e-12)
          );
        }),
      ),
    );
  });
});

describe("equivalence", () => {
  it("is shown when the 90 % interval lies within the margin, and only then", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -5, max: 5, noNaN: true }),
        fc.double({ min: 0.01, max: 3, noNaN: true }),
        fc.double({ min: 0.1, max: 5, noNaN: true }),
        (difference, se, margin) => {
          const { equivalent, low, high, p } = tost(difference, se, margin);
          const edge = Math.min(Math.abs(low + margin), Math.abs(high - margin)) < 1e-6;
          return (
            edge || (equivalent === (low > -margin && high < margin) && equivalent === p <= 0.05)
          );
        },
      ),
    );
  });

  it("is worked out by hand: 1 point, error 1, margin 3: z = -2, p = 0.02275", () => {
    expect(tost(1, 1, 3).p).toBeCloseTo(0.0227501, 6);
    expect(nonInferiority(-1, 1, 3)).toMatchObject({ nonInferior: true });
    expect(nonInferiority(-2, 1, 3)).toMatchObject({ nonInferior: false });
    expect(() => tost(1, 0, 3)).toThrow(RangeError);
    expect(() => tost(1, 1, 0)).toThrow(RangeError);
    expect(() => differenceP(1, 0)).toThrow(RangeError);
    expect(() => differenceP(Number.NaN, 1)).toThrow(RangeError);
    expect(() => tost(Number.NaN, 1, 1)).toThrow(RangeError);
  });
});

describe("the normal distribution", () => {
  it.each([
    [-10, 7.619853024160527e-24],
    [-6, 9.865876450376946e-10],
    [-3, 0.0013498980316300933],
    [0, 0.5],
    [1.959963984540054, 0.975],
    [3.5, 0.9997673709209645],
  ])("is exact at %s (R: pnorm)", (z, p) => {
    expect(Math.abs(normalCdf(z) / p - 1)).toBeLessThan(1e-12);
  });
});
