import { describe, expect, it } from "vitest";
import { majority } from "../../src/stats/majority.js";

const right = { answer: "4", score: 1 };
const wrong = { answer: "5", score: 0 };
const other = { answer: "6", score: 0 };
const silent = { answer: undefined, score: 0 };

describe("the majority vote", () => {
  it.each([
    ["two of three right", [right, right, wrong], 1, 0],
    ["two of three wrong in the same way", [right, wrong, wrong], 0, 0],
    ["one right and three wrong in three ways but one", [right, right, wrong, other], 1, 0],
    ["a tie, shared by lot", [right, wrong], 0.5, 1],
    ["a tie of three", [right, wrong, other], 1 / 3, 1],
    ["samples without an answer, which do not vote", [right, silent, silent], 1, 0],
    ["no vote at all", [silent, silent], 0, 0],
  ])("with %s", (_name, votes, value, ties) => {
    expect(majority([votes])).toEqual({ known: true, value, k: votes.length, ties });
  });

  it("is the mean over tasks, with the smallest number of samples as its k", () => {
    expect(
      majority([
        [right, right, right],
        [wrong, wrong],
      ]),
    ).toMatchObject({ value: 0.5, k: 2 });
  });

  it("is unknown where a task has one sample only", () => {
    expect(majority([[right], [right, wrong]])).toEqual({
      known: false,
      reason: "a vote needs at least two samples of every task",
    });
    expect(majority([]).known).toBe(false);
  });
});
