import { describe, expect, it } from "vitest";
import { decideSoFar } from "../../src/claims/sequential.js";
import { confidenceSequence } from "../../src/stats/confidence-sequence.js";
import { watchDrift } from "../../src/stats/drift.js";
import { type Random, randomOf } from "../../src/stats/random.js";

/** Chances of 30 tasks: unlike, as on a real benchmark, with mean 0.6. */
const CHANCES = Array.from(
  { length: 30 },
  (_, task) => [0, 0.3, 0.6, 0.9, 0.9, 0.9][task % 6] ?? 0,
);
const MEAN = CHANCES.reduce((sum, each) => sum + each, 0) / CHANCES.length;
const ROUNDS = 32;

function round(random: Random, shift = 0): number {
  return CHANCES.reduce((right, chance) => right + (random() < chance + shift ? 1 : 0), 0);
}

describe("a confidence sequence", () => {
  it("covers the mean of unlike tasks at all rounds together, in at least 95 of 100 runs", () => {
    const random = randomOf(11);
    let missed = 0;
    for (let run = 0; run < 2000; run += 1) {
      let right = 0;
      for (let k = 1; k <= ROUNDS; k += 1) {
        right += round(random);
        const { low, high } = confidenceSequence(right, 30 * k, 0.05);
        if (low > MEAN || high < MEAN) {
          missed += 1;
          break;
        }
      }
    }
    expect(missed / 2000).toBeLessThanOrEqual(0.05);
  });

  it("holds the mean seen, narrows, and knows nothing without samples", () => {
    expect(confidenceSequence(0, 0, 0.05)).toEqual({ low: 0, high: 1 });
    const [few, many] = [confidenceSequence(6, 10, 0.05), confidenceSequence(600, 1000, 0.05)];
    expect(few.low).toBeLessThan(0.6);
    expect(few.high).toBeGreaterThan(0.6);
    expect(many.high - many.low).toBeLessThan((few.high - few.low) / 3);
    expect(confidenceSequence(10, 10, 0.05).high).toBe(1);
    expect(() => confidenceSequence(11, 10, 0.05)).toThrow(RangeError);
    expect(() => confidenceSequence(1, 10, 0)).toThrow(RangeError);
  });
});

describe("a claim watched round by round", () => {
  const decisionOf = (random: Random, published: number, margin: number) => {
    let right = 0;
    for (let k = 1; k <= ROUNDS; k += 1) {
      right += round(random);
      const watched = { published, se: 0, margin, alpha: 0.05 };
      const decision = decideSoFar(watched, { right, missing: 0, total: 30 * k });
      if (decision !== "inconclusive") return { decision, k };
    }
    return { decision: "inconclusive", k: ROUNDS };
  };

  it.each([
    ["true", 100 * MEAN, ["below", "above"]],
    ["false by just the margin", 100 * MEAN + 10, ["reproduced"]],
  ])(
    "is decided falsely in fewer than 5 of 100 runs where it is %s",
    (_what, published, falsely) => {
      const random = randomOf(12);
      const runs = Array.from({ length: 500 }, () => decisionOf(random, published, 10));
      const wrong = runs.filter(({ decision }) => falsely.includes(decision)).length;
      expect(wrong / 500).toBeLessThanOrEqual(0.05);
    },
  );

  it("needs few rounds where the claim is plainly false", () => {
    const random = randomOf(13);
    const runs = Array.from({ length: 200 }, () => decisionOf(random, 99, 3));
    expect(runs.every(({ decision }) => decision === "below")).toBe(true);
    expect(runs.reduce((sum, { k }) => sum + k, 0) / 200).toBeLessThan(ROUNDS / 4);
  });

  it("counts missing samples against either side", () => {
    const watched = { published: 60, se: 0, margin: 10, alpha: 0.05 };
    expect(decideSoFar(watched, { right: 600, missing: 0, total: 1000 })).toBe("reproduced");
    expect(decideSoFar(watched, { right: 400, missing: 400, total: 1000 })).toBe("inconclusive");
  });
});

describe("the drift watch", () => {
  const night = (random: Random, shift = 0) => ({ right: round(random, shift), total: 30 });

  it("raises an alarm in no more than 36 of 100 years of equal nights, one in 1,000 nights", () => {
    const random = randomOf(14);
    const years = Array.from({ length: 100 }, () =>
      watchDrift(
        Array.from({ length: 365 }, () => night(random)),
        5,
      ),
    );
    const alarms = years.filter((year) => year.known && year.alarm !== undefined).length;
    expect(alarms).toBeLessThanOrEqual(36);
  });

  it("finds a lasting fall of 25 points within a month, and since when", () => {
    const random = randomOf(15);
    const nights = Array.from({ length: 60 }, (_, index) => night(random, index < 30 ? 0 : -0.35));
    const found = watchDrift(nights, 10);
    expect(found.known && found.alarm?.direction).toBe("worse");
    expect(found.known && found.alarm?.at).toBeLessThan(55);
    expect(Math.abs((found.known ? (found.alarm?.since ?? 0) : 0) - 30)).toBeLessThan(8);
  });

  it("is unknown with no more nights than the baseline", () => {
    expect(watchDrift([{ right: 1, total: 2 }])).toMatchObject({ known: false });
    expect(watchDrift([])).toMatchObject({ known: false });
  });
});
