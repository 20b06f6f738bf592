import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cohenKappa } from "../../src/stats/kappa.js";

/** The pairs that a table of counts stands for. */
const pairsOf = (table: readonly (readonly number[])[]): (readonly [number, number])[] =>
  table.flatMap((row, first) =>
    row.flatMap((count, second) => Array.from({ length: count }, () => [first, second] as const)),
  );

const labels = fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 })), {
  minLength: 1,
  maxLength: 60,
});

describe("Cohen's kappa", () => {
  it("of a published table of three diagnoses is the published one", () => {
    // Cohen 1960, Educational and Psychological Measurement 20, 37-46, table 2.b: 200 patients.
    const kappa = cohenKappa(
      pairsOf([
        [88, 14, 18],
        [10, 40, 10],
        [2, 6, 12],
      ]),
    );
    // Observed 0.70, expected (120 x 100 + 60 x 60 + 20 x 40) / 200^2 = 0.41.
    expect(kappa).toMatchObject({ known: true, n: 200 });
    expect(kappa.known && kappa.value).toBeCloseTo(0.29 / 0.59, 12);
    expect(kappa.known && kappa.value).toBeCloseTo(0.492, 3);
  });

  it("is 0 for independent raters and -1 for raters who always differ on two even classes", () => {
    expect(
      cohenKappa(
        pairsOf([
          [10, 10],
          [10, 10],
        ]),
      ),
    ).toMatchObject({ known: true, value: 0 });
    expect(
      cohenKappa(
        pairsOf([
          [0, 7],
          [7, 0],
        ]),
      ),
    ).toMatchObject({ known: true, value: -1 });
  });

  it("is unknown without items, and where both raters know one class only", () => {
    expect(cohenKappa([])).toMatchObject({ known: false, reason: "there is no item" });
    expect(cohenKappa([["yes", "yes"]])).toMatchObject({
      known: false,
      reason: "both raters use one and the same class",
    });
  });

  it("is at most 1, is 1 only in full agreement, and does not depend on order, names or whose turn it is", () => {
    fc.assert(
      fc.property(labels, (pairs) => {
        const kappa = cohenKappa(pairs);
        fc.pre(kappa.known);
        const agreed = pairs.every(([first, second]) => first === second);
        const others = [
          pairs.toReversed(),
          pairs.map(([first, second]) => [second, first] as const),
          pairs.map(([first, second]) => [9 - first, 9 - second] as const),
        ].map((each) => cohenKappa<number>(each));
        return (
          kappa.value >= -1 &&
          kappa.value <= 1 &&
          (kappa.value === 1) === agreed &&
          others.every((other) => other.known && Math.abs(other.value - kappa.value) < 1e-12)
        );
      }),
    );
  });
});
