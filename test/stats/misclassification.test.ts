import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { correctedScore } from "../../src/stats/misclassification.js";
import { wilson } from "../../src/stats/wilson.js";
import { errors } from "./grader-errors.js";

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

  it("is unknown without cases of a kind, and for a grader no better than chance", () => {
    expect(correctedScore(0.5, 100, errors(0, 0, 0, 10))).toMatchObject({ known: false });
    expect(correctedScore(0.5, 100, errors(60, 100, 60, 100))).toMatchObject({ known: false });
  });
});
