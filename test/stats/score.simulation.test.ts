import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { describe, expect, it } from "vitest";
import { clusteredScore } from "../../src/stats/score.js";

/** Suites of 60 tasks with 4 samples each: the share whose interval holds the true score. */
function coverage(truth: number, chanceOf: (draw: () => number) => number): number {
  const random = xoroshiro128plus(20260101);
  const draw = () => uniformFloat64(random);
  const suites = 2000;
  let covered = 0;
  for (let suite = 0; suite < suites; suite += 1) {
    const tasks = Array.from({ length: 60 }, () => {
      const chance = chanceOf(draw);
      return Array.from({ length: 4 }, () => (draw() < chance ? 1 : 0));
    });
    const score = clusteredScore(tasks);
    if (score.known && score.low <= truth && truth <= score.high) covered += 1;
  }
  return covered / suites;
}

/** Jöhnk 1964: a draw from the beta distribution with these parameters. */
function beta(a: number, b: number, draw: () => number): number {
  for (;;) {
    const x = draw() ** (1 / a);
    const y = draw() ** (1 / b);
    if (x + y > 0 && x + y <= 1) return x / (x + y);
  }
}

describe("the interval of simulated suites", () => {
  describe.each([0.2, 0.5])("with samples of a task correlated at %s", (correlation) => {
    it.each([0.05, 0.5, 0.9, 0.98])("covers a true score of %s in about 95 of 100", (truth) => {
      // Beta-binomial: the chance to solve a task varies from task to task around the truth.
      const size = 1 / correlation - 1;
      const chanceOf = (draw: () => number) => beta(truth * size, (1 - truth) * size, draw);
      expect(coverage(truth, chanceOf)).toBeGreaterThanOrEqual(0.93);
    });
  });

  it("covers less than it says where a few tasks make the score: its known limit", () => {
    // Every second task is solved always or never, so that the score hangs on one or two of them.
    const sure = (draw: () => number) => (draw() < 0.05 ? 1 : 0);
    const covered = coverage(0.05, (draw) => (draw() < 0.5 ? sure(draw) : 0.05));
    expect(covered).toBeGreaterThan(0.86);
    expect(covered).toBeLessThan(0.92);
  });
});
