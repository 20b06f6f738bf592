import fc from "fast-check";
import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { describe, expect, it } from "vitest";
import { clusteredScore, wilson } from "../../src/stats/score.js";

const scores = fc.array(fc.array(fc.constantFrom(0, 1), { maxLength: 5 }), { maxLength: 30 });

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
});

describe("the score of a suite", () => {
  it("gives every task the same weight, however many samples it has", () => {
    expect(clusteredScore([[1, 1, 1, 1], [0]])).toMatchObject({
      value: 0.5,
      numerator: 4,
      denominator: 5,
      tasks: 2,
    });
  });

  it("is, for one sample a task, Wilson's interval of nearly as many observations", () => {
    const tasks = Array.from({ length: 263 }, (_, index) => [index < 81 ? 1 : 0]);
    const score = clusteredScore(tasks);
    if (!score.known) throw new Error(score.reason);
    expect(score.low).toBeCloseTo(0.2553, 2);
    expect(score.high).toBeCloseTo(0.3662, 2);
  });

  it("is not narrower for samples that only repeat each other", () => {
    const once = clusteredScore(Array.from({ length: 40 }, (_, index) => [index % 2]));
    const eight = clusteredScore(
      Array.from({ length: 40 }, (_, index) => Array<number>(8).fill(index % 2)),
    );
    if (!once.known || !eight.known) throw new Error("unknown");
    expect(eight.high - eight.low).toBeGreaterThanOrEqual((once.high - once.low) * 0.99);
  });

  it("is narrower for samples that do say something new", () => {
    const alike = clusteredScore(
      Array.from({ length: 40 }, (_, index) => Array<number>(8).fill(index % 2)),
    );
    const mixed = clusteredScore(Array.from({ length: 40 }, () => [0, 1, 0, 1, 0, 1, 0, 1]));
    if (!alike.known || !mixed.known) throw new Error("unknown");
    expect(mixed.high - mixed.low).toBeLessThan(alike.high - alike.low);
  });

  it("keeps a width where all is right: as many observations as tasks, no more", () => {
    const score = clusteredScore(Array.from({ length: 30 }, () => [1, 1, 1, 1]));
    expect(score).toMatchObject({ value: 1, high: 1 });
    if (!score.known) throw new Error(score.reason);
    expect(score.low).toBeLessThan(0.9);
  });

  it.each([
    ["no samples", [], "no sample has a score"],
    ["only tasks without samples", [[], []], "no sample has a score"],
    ["one task", [[1, 0, 1]], "one task only: the spread between tasks cannot be seen"],
  ])("is unknown with %s, and says why", (_name, tasks, reason) => {
    expect(clusteredScore(tasks)).toEqual({ known: false, reason });
  });

  it("always lies inside its interval, which lies inside 0 to 1", () => {
    fc.assert(
      fc.property(scores, (tasks) => {
        const score = clusteredScore(tasks);
        if (!score.known) return true;
        const { low, value, high } = score;
        return 0 <= low && low <= value && value <= high && high <= 1;
      }),
    );
  });

  it.each([0.05, 0.5, 0.9, 0.98])(
    "covers a true score of %s in about 95 of 100 suites",
    (truth) => {
      const random = xoroshiro128plus(20260101);
      const draw = () => uniformFloat64(random);
      const suites = 600;
      let covered = 0;
      for (let suite = 0; suite < suites; suite += 1) {
        // Tasks differ: each is solved always, never, or half of the time, with the mean at the truth.
        const spread = Math.min(truth, 1 - truth);
        const tasks = Array.from({ length: 60 }, () => {
          const p = truth + spread * (draw() < 0.5 ? -1 : 1);
          return Array.from({ length: 4 }, () => (draw() < p ? 1 : 0));
        });
        const score = clusteredScore(tasks);
        if (score.known && score.low <= truth && truth <= score.high) covered += 1;
      }
      // 0.93: three standard errors below 0.95 would be 0.923 for 600 suites.
      expect(covered / suites).toBeGreaterThanOrEqual(0.93);
    },
  );
});
