import { describe, expect, it } from "vitest";
import { decide, readVerdict } from "../../../src/graders/judge/verdict.js";

describe("the verdict of a judge's reply", () => {
  it.each([
    ['It says 5.\n{"verdict": "correct"}', "correct"],
    ['```json\n{ "verdict" : "incorrect" }\n```', "incorrect"],
    ['{"verdict": "Refused"}', "refused"],
    ['{"verdict": "correct"} and again {"verdict": "correct"}', "correct"],
  ])("is read from %j", (reply, verdict) => {
    expect(readVerdict(reply)).toBe(verdict);
  });

  it.each([
    "correct",
    "",
    '{"verdict": "maybe"}',
    '{"verdict": "correct"} or rather {"verdict": "incorrect"}',
    `{"verdict": "correct"}${" and so on".repeat(400)}`,
  ])("is none in %j", (reply) => {
    expect(readVerdict(reply)).toBeUndefined();
  });
});

describe("the majority of votes", () => {
  it.each([
    [["correct", "correct", "incorrect"], "correct"],
    [["incorrect", "incorrect", undefined], "incorrect"],
    [["refused", "refused", "refused"], "refused"],
    [["correct", undefined, undefined], "ungraded"],
    [["correct", "incorrect", "refused"], "ungraded"],
    [["correct", "incorrect"], "ungraded"],
    [["correct"], "correct"],
  ] as const)("of %j is %s", (votes, grade) => {
    expect(decide(votes).grade).toBe(grade);
  });
});

describe("the grade of a vote", () => {
  it.each([
    [
      ["correct", "correct", "incorrect"],
      {
        grade: "correct",
        score: 1,
        extracted: "correct",
        reason: "judge: 2 correct, 1 incorrect, 0 refused",
      },
    ],
    [
      ["incorrect", undefined, "incorrect"],
      {
        grade: "incorrect",
        score: 0,
        extracted: "incorrect",
        reason: "judge: 0 correct, 2 incorrect, 0 refused, 1 without a verdict",
      },
    ],
    [["refused"], { grade: "refused", reason: "judge: 0 correct, 0 incorrect, 1 refused" }],
    [
      [undefined, undefined],
      {
        grade: "ungraded",
        reason: "judge: 0 correct, 0 incorrect, 0 refused, 2 without a verdict; no majority",
      },
    ],
    [[], { grade: "ungraded", reason: "judge: 0 correct, 0 incorrect, 0 refused; no majority" }],
  ] as const)("%j counts them and names the failed ones: %j", (votes, grade) => {
    expect(decide(votes)).toEqual(grade);
  });
});

describe("the end of a judge's reply", () => {
  const verdict = '{"verdict": "correct"}';
  it("is its last two thousand characters", () => {
    expect(readVerdict(verdict + "x".repeat(2000 - verdict.length))).toBe("correct");
    expect(readVerdict(verdict + "x".repeat(2001 - verdict.length))).toBeUndefined();
  });
});
