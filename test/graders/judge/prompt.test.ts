import { describe, expect, it } from "vitest";
import { judgePrompt } from "../../../src/graders/judge/prompt.js";

const question = { prompt: "How many?", reference: "five", answer: "It is 5." };
const FENCE = "=====";

describe("the prompt of a judge", () => {
  it("holds each text between fences, under its name", () => {
    const prompt = judgePrompt(question, "reference first", FENCE);
    expect(prompt).toContain("QUESTION:\n=====\nHow many?\n=====");
    expect(prompt).toContain("REFERENCE ANSWER:\n=====\nfive\n=====");
    expect(prompt).toContain("ANSWER TO BE GRADED:\n=====\nIt is 5.\n=====");
  });

  it.each([
    ["reference first", ["QUESTION", "REFERENCE ANSWER", "ANSWER TO BE GRADED"]],
    ["answer first", ["QUESTION", "ANSWER TO BE GRADED", "REFERENCE ANSWER"]],
  ] as const)("shows the texts in the order asked for: %s", (order, names) => {
    const lines = judgePrompt(question, order, FENCE).split("\n");
    expect(lines.filter((line) => /^[A-Z ]+:$/.test(line))).toEqual(
      names.map((name) => `${name}:`),
    );
  });

  it("has a line for the criterion where there is one, and no line more where there is none", () => {
    const criterion = "Units must be named.";
    const without = judgePrompt(question, "reference first", FENCE).split("\n");
    const with_ = judgePrompt({ ...question, criterion }, "reference first", FENCE).split("\n");
    const line = "What counts as right: Units must be named.";
    expect(with_).toHaveLength(without.length + 1);
    expect(with_.filter((each) => each !== line)).toEqual(without);
    expect(with_.indexOf(line)).toBe(without.indexOf(""));
  });

  it("says which verdicts there are, in the form that is read", () => {
    const prompt = judgePrompt(question, "answer first", FENCE);
    for (const verdict of ["correct", "incorrect", "refused"]) {
      expect(prompt).toContain(`{"verdict": "${verdict}"}`);
    }
    expect(prompt).toContain(`between lines of ${FENCE}`);
  });
});
