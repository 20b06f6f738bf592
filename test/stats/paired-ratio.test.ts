import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type PositivePair, pairedRatio } from "../../src/stats/paired-ratio.js";
import { randomOf } from "../../src/stats/random.js";
import { normalQuantile } from "../../src/stats/student.js";

const pair = (base: number, candidate: number): PositivePair => ({ base, candidate });

describe("the paired ratio", () => {
  it("is the geometric mean with Student's interval on the logarithms", () => {
    // Logarithms ln 2, 2 ln 2, 3 ln 2: mean 2 ln 2, error ln 2 / sqrt 3; t(0.975, 2) = 4.3027 (tables).
    const found = pairedRatio([[pair(1, 2)], [pair(1, 4)], [pair(10, 80)]]);
    if (!found.known) throw new Error(found.reason);
    const half = 4.302652729696142 * (Math.LN2 / Math.sqrt(3));
    expect(found.ratio).toBeCloseTo(4, 12);
    expect(found.low).toBeCloseTo(4 * Math.exp(-half), 8);
    expect(found.high).toBeCloseTo(4 * Math.exp(half), 8);
    expect(found).toMatchObject({ tasks: 3, pairs: 3 });
  });

  it("counts each task the same, however many samples it has", () => {
    const found = pairedRatio([[pair(1, 2)], [pair(1, 8), pair(1, 8), pair(1, 8)], []]);
    expect(found).toMatchObject({ known: true, tasks: 2, pairs: 4 });
    if (found.known) expect(found.ratio).toBeCloseTo(4, 12);
  });

  it("has no interval of one task, and no number of none", () => {
    const ratio = expect.closeTo(1.5, 12);
    expect(pairedRatio([[pair(2, 3), pair(2, 3)]])).toEqual({
      ...{ known: true, ratio, tasks: 1, pairs: 2 },
    });
    expect(pairedRatio([[], []])).toMatchObject({
      known: false,
      reason: "not recorded on both sides",
    });
  });

  it("turns round with the sides, and holds the ratio in its interval", () => {
    const positive = fc.double({ min: 1e-6, max: 1e9, noNaN: true });
    const task = fc.array(fc.record({ base: positive, candidate: positive }), { maxLength: 3 });
    fc.assert(
      fc.property(fc.array(task, { minLength: 1, maxLength: 12 }), (tasks) => {
        const forth = pairedRatio(tasks);
        const back = pairedRatio(
          tasks.map((own) => own.map((each) => pair(each.candidate, each.base))),
        );
        if (!forth.known || !back.known) return !forth.known && !back.known;
        expect(forth.ratio * back.ratio).toBeCloseTo(1, 9);
        if (forth.low === undefined || forth.high === undefined) return true;
        expect(forth.low).toBeLessThanOrEqual(forth.ratio * (1 + 1e-9));
        expect(forth.high).toBeGreaterThanOrEqual(forth.ratio * (1 - 1e-9));
        return true;
      }),
    );
  });

  it("holds the true ratio in about 95 of 100 intervals, samples of a task being alike", () => {
    const random = randomOf(11);
    const noise = () => normalQuantile(0.5 / 1000 + random() * (1 - 1 / 1000));
    const draws = 400;
    let held = 0;
    for (let draw = 0; draw < draws; draw += 1) {
      const tasks = Array.from({ length: 20 }, () => {
        const task = 0.4 * noise();
        return Array.from({ length: 4 }, () => pair(1, 1.3 * Math.exp(task + 0.2 * noise())));
      });
      const found = pairedRatio(tasks);
      if (found.known && (found.low ?? 9) <= 1.3 && 1.3 <= (found.high ?? 0)) held += 1;
    }
    expect(held / draws).toBeGreaterThan(0.92);
    expect(held / draws).toBeLessThan(0.98);
  });
});
