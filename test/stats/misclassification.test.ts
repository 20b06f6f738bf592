import fc from "fast-check";
import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { describe, expect, it } from "vitest";
import { correctedScore } from "../../src/stats/misclassification.js";
import { wilson } from "../../src/stats/wilson.js";

function errors(fp: number, ofFp: number, fn: number, ofFn: number) {
  return {
    falsePositives: { count: fp, of: ofFp },
    falseNegatives: { count: fn, of: ofFn },
  };
}

describe("the score corrected for the grader's errors", () => {
  it("is the published estimate: 23 of 150 by a test of 96 % and 89 % stand for 5.1 %", () => {
    // The brucellosis example of the R package epiR (epi.prev).
    const corrected = correctedScore(23 / 150, 150, errors(11, 100, 4, 100));
    expect(corrected).toMatchObject({ known: true });
    if (corrected.known) expect(100 * corrected.value).toBeCloseTo(5.1, 1);
  });

  it("is the raw score where the grader did not err, with a wider interval", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.05, max: 0.95, noNaN: true }), (value) => {
        const corrected = correctedScore(value, 500, errors(0, 400, 0, 400));
        const raw = wilson(value, 500, 0.95);
        if (!corrected.known) throw new Error(corrected.reason);
        expect(corrected.value).toBeCloseTo(value, 12);
        expect(corrected.high - corrected.low).toBeGreaterThan(raw.high - raw.low);
      }),
    );
  });

  it("never leaves [0, 1] and holds its value", () => {
    const rate = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 2, max: 5000 }),
        rate,
        rate,
        (value, n, fp, fn) => {
          const corrected = correctedScore(value, n, errors(fp, 100, fn, 100));
          if (!corrected.known) throw new Error(corrected.reason);
          const { low, high } = corrected;
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(1);
          expect(corrected.value).toBeGreaterThanOrEqual(low);
          expect(corrected.value).toBeLessThanOrEqual(high);
        },
      ),
    );
  });

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

  it("is unknown without cases of a kind, and for a grader no better than chance", () => {
    expect(correctedScore(0.5, 100, errors(0, 0, 0, 10))).toMatchObject({ known: false });
    expect(correctedScore(0.5, 100, errors(60, 100, 60, 100))).toMatchObject({ known: false });
  });
});
