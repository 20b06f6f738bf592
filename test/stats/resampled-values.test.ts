import { describe, expect, it } from "vitest";
import { bootstrap, bootstrapMean } from "../../src/stats/bootstrap.js";
import { consensusError } from "../../src/stats/consensus.js";
import { pairedPermutation } from "../../src/stats/permutation.js";
import { minimalRandom } from "./numbers.js";

/** Resampling followed number by number in Python (numpy, scipy) with the same random source. */
const SKEWED = [1, 2, 2, 3, 4, 5, 8, 13, 21, 40];
const EVEN = [1, 2, 3, 4, 5, 6];

describe("the BCa interval, followed draw by draw,", () => {
  it("of a skewed mean", () => {
    const found = bootstrapMean(SKEWED, { random: minimalRandom(7), resamples: 500, level: 0.9 });
    expect(found).toMatchObject({ known: true, level: 0.9, resamples: 500 });
    expect(found.known && found.estimate).toBeCloseTo(9.9, 12);
    expect(found.known && found.low).toBeCloseTo(5.3, 9);
    expect(found.known && found.high).toBeCloseTo(19.936653484, 8);
    expect(found.known && found.se).toBeCloseTo(3.788260021167, 10);
  });

  it("of a median, whose jackknife is coarse", () => {
    const median = (indices: Int32Array) => {
      const sorted = Array.from(indices, (index) => SKEWED[index] ?? 0).sort((a, b) => a - b);
      const middle = (sorted.length - 1) / 2;
      return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
    };
    const found = bootstrap(10, median, { random: minimalRandom(11), resamples: 300 });
    expect(found).toMatchObject({ known: true, estimate: 4.5, low: 2, level: 0.95 });
    expect(found.known && found.high).toBeCloseTo(12.70081034, 7);
    expect(found.known && found.se).toBeCloseTo(3.001357923815, 10);
  });

  it.each([
    ["greatest", Math.max, 6, 5, 6, 0.7938045276645275],
    ["least", Math.min, 1, 1, 2, 0.6320581361213429],
  ] as const)(
    "of the %s value, which lies at the end of its resamples",
    (_what, pick, estimate, low, high, se) => {
      const statistic = (indices: Int32Array) => pick(...Array.from(indices, (i) => EVEN[i] ?? 0));
      const found = bootstrap(6, statistic, { random: minimalRandom(3), resamples: 200 });
      expect(found).toMatchObject({ estimate, low, high });
      expect(found.known && found.se).toBeCloseTo(se, 10);
    },
  );

  it("of two tasks is known, of one it is not", () => {
    const options = { random: minimalRandom(3), resamples: 50, level: 0.9 };
    const found = bootstrapMean([0, 10], options);
    expect(found).toMatchObject({ known: true, estimate: 5, low: 0, high: 10 });
    expect(found.known && found.se).toBeCloseTo(3.7742413753, 9);
    expect(bootstrapMean([3], options)).toMatchObject({
      known: false,
      reason: expect.stringContaining("one task"),
    });
  });

  it("takes 10,000 resamples at 95 % unless told", () => {
    const found = bootstrapMean(EVEN, { random: minimalRandom(1) });
    expect(found).toMatchObject({ resamples: 10_000, level: 0.95 });
  });

  it("is unknown where the statistic is not always finite, or never varies", () => {
    const options = { random: minimalRandom(1), resamples: 50 };
    const reasonOf = (statistic: (indices: Int32Array) => number) => {
      const found = bootstrap(3, statistic, options);
      return found.known ? "" : found.reason;
    };
    const sum = (indices: Int32Array) => indices.reduce((total, index) => total + index, 0);
    expect(reasonOf(() => 1)).toContain("same value");
    expect(reasonOf((indices) => 1 / sum(indices))).toContain("cannot be computed");
    expect(reasonOf((indices) => -1 / sum(indices))).toContain("cannot be computed");
    expect(reasonOf((indices) => Math.sqrt(sum(indices) - 1))).toContain("cannot be computed");
  });
});

describe("the paired permutation test, followed sign by sign,", () => {
  const MIXED = [3, -1, 2, 2, -3, 4, 1, -2, 5, 1, -1, 2, 3, -4, 1, 2, -1, 6, -2, 1];

  it("tries all assignments of twenty differences, zeros left out", () => {
    const found = pairedPermutation([...MIXED, 0, 0], minimalRandom(5));
    expect(found).toMatchObject({ known: true, exact: true });
    expect(found.known && found.p).toBeCloseTo(0.1463603973388672, 12);
  });

  it("draws those of twenty-one", () => {
    const found = pairedPermutation([...MIXED, 1], minimalRandom(5), 200);
    expect(found).toEqual({ known: true, p: 27 / 201, exact: false });
  });

  it("draws new coins after thirty differences", () => {
    const many = Array.from({ length: 44 }, (_, i) => ((i * 7) % 11) - 4).filter((d) => d !== 0);
    expect(many).toHaveLength(40);
    const found = pairedPermutation(many, minimalRandom(5), 200);
    expect(found).toEqual({ known: true, p: 13 / 201, exact: false });
  });

  it("counts ties in spite of rounding: 0.1 + 0.2 is 0.3", () => {
    expect(pairedPermutation([0.1, 0.2, -0.3], minimalRandom(1))).toMatchObject({ p: 1 });
    expect(pairedPermutation([0.3, 0.1, 0.2, 1], minimalRandom(1))).toMatchObject({ p: 2 / 16 });
  });

  it("says why it is unknown for one task, and knows two", () => {
    expect(pairedPermutation([1], minimalRandom(1))).toMatchObject({
      known: false,
      reason: expect.stringContaining("one task"),
    });
    expect(pairedPermutation([1, 2], minimalRandom(1))).toMatchObject({ p: 0.5, exact: true });
    expect(() => pairedPermutation([1, Number.POSITIVE_INFINITY], minimalRandom(1))).toThrow(
      "finite",
    );
  });
});

describe("the errors of a majority vote, followed draw by draw,", () => {
  const votes = (right: number, wrong: number, none = 0) => [
    ...Array.from({ length: right }, () => ({ answer: "a", score: 1 })),
    ...Array.from({ length: wrong }, () => ({ answer: "b", score: 0 })),
    ...Array.from({ length: none }, () => ({ answer: undefined, score: 0 })),
  ];

  it("of three tasks", () => {
    const found = consensusError([votes(3, 2), votes(2, 3), votes(4, 1, 1)], minimalRandom(7));
    expect(found.known && found.sampling).toBeCloseTo(0.23243690714835624, 10);
    expect(found.known && found.tasks).toBeCloseTo(0.2728642507617812, 10);
  });

  it("are unknown for one task, and for one vote, each with its reason", () => {
    expect(consensusError([votes(3, 2)], minimalRandom(1))).toMatchObject({
      known: false,
      reason: expect.stringContaining("one task"),
    });
    expect(consensusError([votes(1, 0), votes(1, 0)], minimalRandom(1))).toMatchObject({
      known: false,
      reason: expect.stringContaining("two samples"),
    });
    expect(consensusError([votes(2, 0), votes(0, 2)], minimalRandom(1))).toMatchObject({
      known: true,
      sampling: 0,
    });
  });
});
