import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { grade } from "../../../src/graders/index.js";

function graded(response: string, target: string, aliases?: readonly string[]) {
  return grade(`<answer>${response}</answer>`, target, {
    kind: "text",
    answer_in: "tag:answer",
    ...(aliases && { aliases }),
  });
}

describe("a short text", () => {
  it.each([
    ["ana", "Ana"],
    ["  **Ana**. ", "Ana"],
    ["It is Ana.", "Ana"],
    ["a altruist", "an altruist."],
    ["Seven", "7"],
    ["1,200", "1200"],
    ["Ana, Ben and Cai", "Ana, Ben, Cai"],
    ["Ana Ben Cai", "Ana, Ben, Cai"],
    ["ﬁve", "5"],
    ["\u201cAna\u201d", "Ana"],
  ])("%s is %s", (response, target) => {
    expect(graded(response, target)).toMatchObject({ grade: "correct" });
  });

  it.each([
    ["Ben", "Ana"],
    ["Ana, Cai, Ben", "Ana, Ben, Cai"],
    ["not Ana", "Ana"],
    ["Ana or Ben", "Ana"],
    ["a", "the"],
    ["17", "7"],
  ])("%s is not %s", (response, target) => {
    expect(graded(response, target)).toMatchObject({ grade: "incorrect" });
  });

  it("may have other spellings", () => {
    expect(graded("Zoe", "Zoë", ["Zoe"])).toMatchObject({ grade: "correct" });
    expect(graded("Zoe", "Zoë")).toMatchObject({ grade: "incorrect" });
  });

  it("is unparsed where it is missing", () => {
    const spec = { kind: "text", answer_in: "tag:answer" } as const;
    expect(grade("Let us see.\nIt might be anything at all.", "Ana", spec)).toMatchObject({
      grade: "unparsed",
    });
    expect(grade("", "Ana", spec)).toMatchObject({ grade: "unparsed" });
  });

  it("never throws", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.string({ unit: "binary" }),
        (response, target) => !graded(response, target).reason.startsWith("the grader failed"),
      ),
    );
  });
});
