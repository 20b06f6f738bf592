import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fisherExact } from "../../src/stats/fisher.js";
import { mcnemar } from "../../src/stats/mcnemar.js";
import { randomOf } from "../../src/stats/random.js";
import { type Stratum, stratifiedTest } from "../../src/stats/stratified.js";

const tally = fc
  .integer({ min: 1, max: 6 })
  .chain((total) => fc.integer({ min: 0, max: total }).map((right) => ({ right, total })));
const strata = fc.array(fc.record({ base: tally, candidate: tally }), {
  minLength: 1,
  maxLength: 8,
});
const pair = (before: boolean, after: boolean): Stratum => ({
  base: { right: Number(before), total: 1 },
  candidate: { right: Number(after), total: 1 },
});

describe("the exact test stratified by task", () => {
  it("is McNemar's exact test where each task has one sample on either side", () => {
    fc.assert(
      fc.property(fc.nat(12), fc.nat(12), fc.nat(5), (lost, won, same) => {
        const all = [
          ...Array.from({ length: lost }, () => pair(true, false)),
          ...Array.from({ length: won }, () => pair(false, true)),
          ...Array.from({ length: same + 1 }, () => pair(true, true)),
        ];
        const { worse, better } = stratifiedTest(all);
        expect(Math.min(1, 2 * Math.min(worse, better))).toBeCloseTo(mcnemar(lost, won), 10);
      }),
    );
  });

  it("is Fisher's exact test where there is one task: the lady tasting tea", () => {
    // Fisher 1935, The Design of Experiments: 3 of 4 cups told apart, one-sided p = 17/70.
    const { better } = stratifiedTest([
      { base: { right: 1, total: 4 }, candidate: { right: 3, total: 4 } },
    ]);
    expect(better).toBeCloseTo(17 / 70, 12);
    expect(fisherExact(3, 1, 1, 3)).toBeCloseTo(2 * (17 / 70), 10);
  });

  it("is mirrored when the sides change places", () => {
    fc.assert(
      fc.property(strata, (tasks) => {
        const there = stratifiedTest(tasks);
        const back = stratifiedTest(
          tasks.map(({ base, candidate }) => ({ base: candidate, candidate: base })),
        );
        expect(back.difference).toBeCloseTo(-there.difference, 12);
        expect(back.se).toBeCloseTo(there.se, 12);
        if (tasks.every(({ base, candidate }) => base.total === candidate.total)) {
          expect(back.better).toBeCloseTo(there.worse, 10);
        }
      }),
    );
  });

  it("has tails that overlap in what was observed alone", () => {
    fc.assert(
      fc.property(strata, (tasks) => {
        const { worse, better } = stratifiedTest(tasks);
        expect(worse).toBeGreaterThan(0);
        expect(better).toBeGreaterThan(0);
        expect(worse + better).toBeGreaterThanOrEqual(1 - 1e-9);
        expect(Math.max(worse, better)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("calls an unchanged backend worse no more often than it says", () => {
    const random = randomOf(7);
    const drawn = (chance: number, total: number) => ({
      right: Array.from({ length: total }, random).filter((draw) => draw < chance).length,
      total,
    });
    const TIMES = 2000;
    const found = Array.from({ length: TIMES }, () =>
      stratifiedTest(
        Array.from({ length: 20 }, (_, task) => {
          const chance = (task + 0.5) / 20;
          return { base: drawn(chance, 6), candidate: drawn(chance, 2) };
        }),
      ),
    );
    const worse = found.filter((test) => test.worse <= 0.05).length / TIMES;
    expect(worse).toBeLessThan(0.05 + 3 * Math.sqrt((0.05 * 0.95) / TIMES));
    expect(worse).toBeGreaterThan(0.01);
  });

  it("refuses what is no count", () => {
    const good = { right: 1, total: 2 };
    expect(() => stratifiedTest([])).toThrow(RangeError);
    for (const bad of [
      { right: 0.5, total: 2 },
      { right: 3, total: 2 },
      { right: 0, total: 0 },
    ]) {
      expect(() => stratifiedTest([{ base: good, candidate: bad }])).toThrow(RangeError);
    }
  });
});
