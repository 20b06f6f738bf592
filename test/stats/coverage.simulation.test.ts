import { describe, expect, it } from "vitest";
import { confidenceSequence } from "../../src/stats/confidence-sequence.js";
import { watchDrift } from "../../src/stats/drift.js";
import { type Random, randomOf } from "../../src/stats/random.js";

/** Chances of 30 tasks: unlike, as on a real benchmark, with mean 0.6. */
const CHANCES = Array.from(
  { length: 30 },
  (_, task) => [0, 0.3, 0.6, 0.9, 0.9, 0.9][task % 6] ?? 0,
);
const MEAN = 0.6;

function right(random: Random, chances: readonly number[]): number {
  return chances.reduce((sum, chance) => sum + (random() < chance ? 1 : 0), 0);
}

describe("a confidence sequence looked at after each of 64 rounds", () => {
  // Of unlike tasks the interval is careful; of tasks that are all alike it has least to spare.
  it.each([
    ["unlike tasks", CHANCES],
    ["tasks that are all alike", CHANCES.map(() => MEAN)],
  ])(
    "covers the mean of %s at all looks together in 95 of 100 runs, of 10,000",
    (_name, chances) => {
      const random = randomOf(21);
      let missed = 0;
      for (let run = 0; run < 10_000; run += 1) {
        let sum = 0;
        for (let k = 1; k <= 64; k += 1) {
          sum += right(random, chances);
          const { low, high } = confidenceSequence(sum, 30 * k, 0.05);
          if (low > MEAN || high < MEAN) {
            missed += 1;
            break;
          }
        }
      }
      expect(missed / 10_000).toBeLessThanOrEqual(0.05);
    },
  );
});

describe("the drift watch", () => {
  const fallen = CHANCES.map((chance) => Math.max(0, chance - 0.12));

  it("alarms falsely less often than once in 1/rate nights", () => {
    const random = randomOf(22);
    const [years, rate] = [200, 0.001];
    let alarms = 0;
    for (let year = 0; year < years; year += 1) {
      const nights = Array.from({ length: 365 }, () => ({
        right: right(random, CHANCES),
        total: 30,
      }));
      const found = watchDrift(nights, 10, rate);
      if (found.known && found.alarm !== undefined) alarms += 1;
    }
    expect(alarms / (years * 355)).toBeLessThanOrEqual(rate);
  });

  it("finds a lasting fall of 10 points in 30 tasks of 4 samples, and names its night within two weeks", () => {
    expect(fallen.reduce((sum, chance) => sum + chance, 0) / 30).toBeCloseTo(MEAN - 0.1, 12);
    const random = randomOf(23);
    const night = (chances: readonly number[]) => ({
      right: right(random, [...chances, ...chances, ...chances, ...chances]),
      total: 120,
    });
    const starts = Array.from({ length: 50 }, () => {
      const nights = Array.from({ length: 150 }, (_, at) => night(at < 60 ? CHANCES : fallen));
      const found = watchDrift(nights, 30);
      return found.known && found.alarm?.direction === "worse" ? found.alarm.since : -1;
    });
    expect(starts.filter((since) => Math.abs(since - 60) <= 14).length).toBeGreaterThan(40);
  });
});
