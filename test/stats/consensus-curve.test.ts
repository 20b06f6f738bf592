import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { consensusAt } from "../../src/stats/consensus-curve.js";
import { majority, type Vote } from "../../src/stats/majority.js";
import { randomOf } from "../../src/stats/random.js";

const votes = (right: number, wrong: number): readonly Vote[] => [
  ...Array.from({ length: right }, () => ({ answer: "5", score: 1 })),
  ...Array.from({ length: wrong }, () => ({ answer: "6", score: 0 })),
];

/** The chance that most of k of the votes are right, ties by lot: hypergeometric. */
function exact(right: number, wrong: number, k: number): number {
  const choose = (n: number, m: number): number =>
    m < 0 || m > n ? 0 : m === 0 ? 1 : (choose(n - 1, m - 1) * n) / m;
  let chance = 0;
  for (let r = 0; r <= k; r += 1) {
    const share = (choose(right, r) * choose(wrong, k - r)) / choose(right + wrong, k);
    chance += share * (r > k - r ? 1 : r === k - r ? 0.5 : 0);
  }
  return chance;
}

describe("the vote among k of a task's samples", () => {
  it.each([
    [6, 4, 1],
    [6, 4, 3],
    [6, 4, 4],
    [3, 7, 5],
  ])("of %i right and %i wrong, k = %i, is won as often as counting says", (right, wrong, k) => {
    const tasks = Array.from({ length: 400 }, () => votes(right, wrong));
    const won = consensusAt(tasks, k, randomOf(1));
    const mean = won.reduce((sum, each) => sum + each, 0) / won.length;
    // 32,000 draws: a standard error below 0.004.
    expect(mean).toBeCloseTo(exact(right, wrong, k), 1.7);
  });

  it("of all is the vote itself, and of one sample its score", () => {
    expect(consensusAt([votes(6, 4), votes(4, 6), votes(5, 5)], 10, randomOf(1))).toEqual([
      1, 0, 0.5,
    ]);
    expect(consensusAt([votes(1, 0), votes(0, 1)], 1, randomOf(1))).toEqual([1, 0]);
  });

  it("of all is what cons@k of the leaderboard is, votes without an answer and ties included", () => {
    const answer = fc.option(fc.constantFrom("1", "2", "3"), { nil: undefined });
    const task = fc
      .array(answer, { minLength: 2, maxLength: 9 })
      .map((answers): readonly Vote[] =>
        answers.map((each) => ({ answer: each, score: each === "2" ? 1 : 0 })),
      );
    fc.assert(
      fc.property(fc.array(task, { minLength: 1, maxLength: 5 }), (tasks) => {
        const won = consensusAt(tasks, 9, randomOf(1));
        const whole = majority(tasks);
        if (!whole.known) throw new Error(whole.reason);
        expect(won.reduce((sum, each) => sum + each, 0) / won.length).toBeCloseTo(whole.value, 10);
      }),
    );
  });

  it("is the same for the same seed", () => {
    const tasks = [votes(7, 9), votes(3, 2)];
    expect(consensusAt(tasks, 4, randomOf(3))).toEqual(consensusAt(tasks, 4, randomOf(3)));
  });
});
