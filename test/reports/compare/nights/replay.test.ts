import { describe, expect, it } from "vitest";
import { replay } from "../../../../src/reports/compare/nights/replay.js";
import { nightOf } from "./stored.js";

const statesOf = (...right: readonly number[]) =>
  replay(
    right.map((count, index) => nightOf(index + 8, count)),
    0.001,
  ).map(({ state }) => state);

describe("the nightly gate", () => {
  it.each([
    ["has nothing to say of the first night", [60], ["first"]],
    ["stays green while scores only vary", [60, 57, 63, 58], ["first", "green", "green", "green"]],
    [
      "is red on the night of a fall, and green once the score is back",
      [60, 61, 59, 30, 60],
      ["first", "green", "green", "worse", "green"],
    ],
    [
      "stays red while a fall lasts, also where a night is half way back by chance",
      [60, 61, 59, 30, 46, 31],
      ["first", "green", "green", "worse", "worse", "worse"],
    ],
    [
      "holds the next nights against a rise",
      [30, 31, 60, 58, 31],
      ["first", "green", "better", "green", "worse"],
    ],
  ])("%s", (_title, right, states) => {
    expect(statesOf(...right)).toEqual(states);
  });

  it("is not red for half a fall on a night when nothing was red before", () => {
    expect(statesOf(60, 61, 59, 50)).toEqual(["first", "green", "green", "green"]);
  });

  it("keeps the green nights as what a red one is held against, and says since when it is red", () => {
    const nights = replay(
      [60, 61, 30, 31].map((right, index) => nightOf(index + 8, right)),
      0.001,
    );
    const [, , first, second] = nights;
    expect(first?.change?.against).toEqual({ nights: 2, newest: "run-9" });
    expect(second?.change?.against).toEqual({ nights: 2, newest: "run-9" });
    expect(second?.since).toBe(first?.startedAt);
    expect(second?.change?.high).toBeLessThan(0);
  });

  it("leaves a fall open that missing samples could have made", () => {
    const [, , open, after] = replay(
      [nightOf(8, 60), nightOf(9, 61), nightOf(10, 8, 55), nightOf(11, 60)],
      0.001,
    );
    expect(open).toMatchObject({ state: "open", missing: 55, scored: 25 });
    expect(after).toMatchObject({ state: "green", change: { against: { nights: 2 } } });
  });

  it("takes a night without a score neither for a fall nor for the end of one", () => {
    const nights = replay(
      [nightOf(8, 60), nightOf(9, 30), nightOf(10, 0, 80), nightOf(11, 30)],
      0.001,
    );
    expect(nights.map(({ state }) => state)).toEqual(["first", "worse", "unscored", "worse"]);
    expect(nights[2]?.score).toBeUndefined();
    expect(nights[3]?.since).toBe(nights[1]?.startedAt);
  });

  it("judges a night the same whatever came after it", () => {
    const all = [60, 61, 30, 58, 62].map((right, index) => nightOf(index + 8, right));
    const whole = replay(all, 0.001);
    for (let count = 1; count <= all.length; count += 1) {
      expect(replay(all.slice(0, count), 0.001)).toEqual(whole.slice(0, count));
    }
  });

  it("tests scores between 0 and 1 by permutation", () => {
    const partly = (day: number, score: number) => {
      const night = nightOf(day, 80);
      const samples = night.samples.map((sample, index) => ({
        ...sample,
        ...(sample.grade && {
          grade: { ...sample.grade, score: Math.min(1, score + (index % 20) / 100) },
        }),
      }));
      return { ...night, samples };
    };
    const [, second] = replay([partly(8, 0.8), partly(9, 0.3)], 0.001);
    expect(second).toMatchObject({ state: "worse", change: { test: "permutation by task" } });
  });
});
