import fc from "fast-check";
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
    ["two right and two wrong in two ways", [right, right, wrong, other], 1, 0],
    ["a tie, shared by lot", [right, wrong], 0.5, 1],
    ["a tie of three", [right, wrong, other], 1 / 3, 1],
    ["samples without an answer, which do not vote", [right, silent, silent], 1, 0],
    ["no vote at all", [silent, silent], 0, 0],
  ])("with %s", (_name, votes, value, ties) => {
    expect(majority([votes])).toEqual({ known: true, value, k: votes.length, ties });
  });

  it("gives a group the mean of its scores, where a grader did not agree with itself", () => {
    expect(majority([[right, { ...right, score: 0.5 }, wrong]])).toMatchObject({ value: 0.75 });
  });

  it("does not depend on the order of the samples, and stays between 0 and 1", () => {
    const vote = fc.constantFrom(right, wrong, other, silent);
    fc.assert(
      fc.property(
        fc.array(fc.array(vote, { minLength: 2, maxLength: 7 }), { minLength: 1, maxLength: 6 }),
        (tasks) => {
          const result = majority(tasks);
          const turned = majority(tasks.map((votes) => votes.toReversed()));
          if (!result.known || !turned.known) return false;
          const { value, ties } = result;
          const same = Math.abs(value - turned.value) < 1e-12 && ties === turned.ties;
          return same && value >= 0 && value <= 1;
        },
      ),
    );
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
    expect(majority([[right], [right, wrong]])).toMatchObject({
      known: false,
      reason: "a vote needs at least two samples of every task",
    });
    expect(majority([]).known).toBe(false);
  });
});
