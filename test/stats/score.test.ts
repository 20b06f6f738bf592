import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clusteredScore } from "../../src/stats/score.js";
import { normalQuantile, studentQuantile } from "../../src/stats/student.js";
import { wilson } from "../../src/stats/wilson.js";

const scores = fc.array(
  fc.array(fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true })), {
    maxLength: 5,
  }),
  { maxLength: 30 },
);

const doubt = (df: number) => (normalQuantile(0.975) / studentQuantile(0.975, df)) ** 2;

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

  it("is the interval worked by hand for three tasks", () => {
    // Means 1, 1/2, 0: value 1/2, SE^2 = (1/4 + 0 + 1/4) / 2 / 3 = 1/12, n_eff = (1/4) / (1/12) = 3.
    // Wilson with t = 4.302653 (2 df) for z: u = t^2 / n_eff = 6.170940 and
    // half = sqrt(u / 4 + u^2 / 4) / (1 + u) = 3.326088 / 7.170940 = 0.463829.
    const score = clusteredScore([
      [1, 1],
      [1, 0],
      [0, 0],
    ]);
    expect(score).toMatchObject({
      value: 0.5,
      level: 0.95,
      numerator: 3,
      denominator: 6,
      tasks: 3,
    });
    if (!score.known) throw new Error(score.reason);
    expect(score.low).toBeCloseTo(0.5 - 0.463829, 5);
    expect(score.high).toBeCloseTo(0.5 + 0.463829, 5);
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

  it.each([7, 10, 30, 60])(
    "counts each of %i tasks once where all have the same share right, in spite of rounding",
    (count) => {
      const repeated = clusteredScore(Array.from({ length: count }, () => [1, 0, 0]));
      const { low, high } = wilson(1 / 3, count * doubt(count - 1), 0.95);
      if (!repeated.known) throw new Error(repeated.reason);
      expect(repeated.low).toBeCloseTo(low, 12);
      expect(repeated.high).toBeCloseTo(high, 12);
    },
  );

  it("has an interval also where the mean rounds to 1", () => {
    const score = clusteredScore([[1], [1 - 2 ** -53], [1], [1]]);
    expect(score).toMatchObject({ value: 1, high: 1 });
    expect(score.known && score.low).toBeLessThan(1);
  });

  it.each([
    ["no samples", [], "no sample has a score"],
    ["only tasks without samples", [[], []], "no sample has a score"],
    ["one task", [[1, 0, 1]], "one task only: the spread between tasks cannot be seen"],
  ])("is unknown with %s, and says why", (_name, tasks, reason) => {
    expect(clusteredScore(tasks)).toMatchObject({ known: false, reason });
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
});
