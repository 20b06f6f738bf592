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
