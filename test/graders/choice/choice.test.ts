import { describe, expect, it } from "vitest";
import { grade } from "../../../src/graders/index.js";

const OPTIONS = ["a red fox", "two red foxes", "a wolf", "none of them"];

function graded(response: string, options: readonly string[] = OPTIONS, answer_in?: string) {
  return grade(response, "B", {
    kind: "choice",
    options,
    ...(answer_in !== undefined && { answer_in }),
  });
}

describe("a choice", () => {
  it.each([
    "B",
    "(B)",
    "B.",
    "**B**",
    "\\boxed{B}",
    "\\boxed{\\text{B}}",
    "<answer>b</answer>",
    "<answer>B) two red foxes</answer>",
    "<answer>two red foxes</answer>",
    "<answer>Option B</answer>",
    "The answer is B.",
    "I thought of A first, but the answer is (B).",
    "<answer>not A, but B</answer>",
    "The <ANSWER> tag is asked for. <ANSWER>B</ANSWER>",
  ])("is read from %s", (response) => {
    expect(graded(response)).toMatchObject({ grade: "correct", extracted: "B" });
  });

  it.each(["C", "<answer>a wolf</answer>", "The answer is D"])("is wrong in %s", (response) => {
    expect(graded(response)).toMatchObject({ grade: "incorrect" });
  });

  it.each([
    "<answer>A or B</answer>",
    "<answer>B, C</answer>",
    "<answer>E</answer>",
    "<answer>some other animal</answer>",
    "They could be many things.\nIt is hard to say.",
  ])("is unparsed, never guessed, in %s", (response) => {
    expect(graded(response)).toMatchObject({ grade: "unparsed" });
  });

  it("takes numbers as labels", () => {
    const spec = {
      kind: "choice",
      options: ["1", "2", "3"],
      answer_in: "tag:ANSWER|boxed",
    } as const;
    expect(grade("as told. <ANSWER>tag as asked. <ANSWER>2</ANSWER>", "2", spec)).toMatchObject({
      grade: "correct",
    });
    expect(grade("so \\boxed{3}", "2", spec)).toMatchObject({ grade: "incorrect", extracted: "3" });
    expect(grade("so \\boxed{7}", "2", spec)).toMatchObject({ grade: "unparsed" });
  });

  it("is refused, not unparsed, where the model declines", () => {
    expect(graded("I'm sorry, but I can't help with that.")).toMatchObject({ grade: "refused" });
  });
});
