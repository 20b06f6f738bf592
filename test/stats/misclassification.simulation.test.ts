import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { describe, expect, it } from "vitest";
import { correctedScore } from "../../src/stats/misclassification.js";
import { errors } from "./grader-errors.js";

describe("the corrected score of simulated graders", () => {
  it("covers the truth about as often as it says when the rates are estimates themselves", () => {
    const random = xoroshiro128plus(20260);
    const among = (n: number, share: number): number =>
      Array.from({ length: n }, () => uniformFloat64(random) < share).filter(Boolean).length;
    const [truth, sensitivity, specificity] = [0.7, 0.97, 0.99];
    const accepted = truth * sensitivity + (1 - truth) * (1 - specificity);
    const trials = 2000;
    let covered = 0;
    for (let trial = 0; trial < trials; trial += 1) {
      const seen = among(300, accepted) / 300;
      const measured = errors(among(350, 1 - specificity), 350, among(350, 1 - sensitivity), 350);
      const corrected = correctedScore(seen, 300, measured);
      if (corrected.known && corrected.low <= truth && truth <= corrected.high) covered += 1;
    }
    expect(covered / trials).toBeGreaterThan(0.935);
    expect(covered / trials).toBeLessThan(0.975);
  });
});
