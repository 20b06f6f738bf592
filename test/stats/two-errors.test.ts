import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { samplingError, samplingErrorBound, taskError } from "../../src/stats/two-errors.js";

describe("the two errors of a score", () => {
  it("are, for AIME at 79.8 on 30 problems, at most 7.3, 3.7, 1.8 and 0.92 points at 1, 4, 16 and 64 samples", () => {
    const points = [1, 4, 16, 64].map((k) => 100 * samplingErrorBound(0.798, 30, k));
    expect(points.map((each) => Number(each.toPrecision(2)))).toEqual([7.3, 3.7, 1.8, 0.92]);
  });

  it("are worked out by hand for two tasks of four samples", () => {
    // Variances 1/4 and 1/3: (1/2)^2 (1/16 + 1/12) = 0.0364583, root 0.190941. Means 0.25 and 0.5.
    const tasks = [
      [1, 0, 0, 0],
      [1, 1, 0, 0],
    ];
    const sampling = samplingError(tasks);
    const between = taskError(tasks);
    expect(sampling.known && sampling.se).toBeCloseTo(0.190941, 6);
    expect(between.known && between.se).toBeCloseTo(0.125, 12);
  });

  it("fall apart where every task is always or never solved: no sampling error but what few samples hide", () => {
    const tasks = Array.from({ length: 30 }, (_, task) => Array<number>(64).fill(task % 2));
    const sampling = samplingError(tasks);
    const between = taskError(tasks);
    expect(sampling.known && sampling.se).toBeCloseTo(1.5 / 1920, 12);
    expect(between.known && between.se).toBeGreaterThan(0.09);
  });

  it("use the largest variance where a task has one sample, and say so", () => {
    const found = samplingError(Array.from({ length: 100 }, (_, task) => [task < 80 ? 1 : 0]));
    expect(found.known && found.basis).toBe("upper bound");
    expect(found.known && found.se).toBeCloseTo(0.04, 12);
  });

  it("are unknown without scores, and between tasks with one task", () => {
    expect(samplingError([])).toMatchObject({ known: false });
    expect(samplingError([[], []])).toMatchObject({ known: false });
    expect(taskError([[1, 0]])).toMatchObject({ known: false });
  });

  it("never exceed the bound by more than the unbiased variance does", () => {
    const scores = fc.array(fc.integer({ min: 0, max: 1 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(scores, { minLength: 2, maxLength: 20 }), (tasks) => {
        const found = samplingError(tasks);
        const p = tasks.flat().reduce((sum, each) => sum + each, 0) / tasks.flat().length;
        const bound = samplingErrorBound(p, tasks.length, 4) * Math.sqrt(4 / 3);
        return found.known && found.se <= Math.max(bound, 1.5 / (4 * tasks.length)) + 1e-12;
      }),
    );
  });

  it("refuse nonsense", () => {
    expect(() => samplingErrorBound(1.2, 30, 4)).toThrow(RangeError);
    expect(() => samplingErrorBound(0.5, 0, 4)).toThrow(RangeError);
  });
});
