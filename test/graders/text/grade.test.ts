import { describe, expect, it } from "vitest";
import type { GraderSpec, TextComparison } from "../../../src/graders/grader.js";
import { text } from "../../../src/graders/text/grade.js";

const graded = (answer: string, target: unknown, spec: Partial<GraderSpec> = {}) =>
  text.grade(answer, target, { kind: "text", form: "answer", ...spec });

const as = (compare: TextComparison) => (answer: string, target: unknown) =>
  graded(answer, target, { compare });

describe("the words that lead up to an answer", () => {
  it.each([
    "It is Ana",
    "it's Ana.",
    "It was Ana",
    "This is Ana",
    "That is Ana",
    "Answer: Ana",
    "Answer = Ana",
    "The answer is Ana",
    "The answer is: Ana",
    "My final answer is Ana",
    "Final answer: Ana",
    "the correct answer is  Ana",
    "So, the answer is Ana",
    "So it is Ana",
    "Therefore, it is Ana",
    "Thus it is Ana",
    "Hence, the final answer is **Ana**.",
    "**The answer is Ana.**",
    "\\text{Ana}",
    "\\textbf {Ana}",
    "$\\mathrm{Ana}$",
  ])("are no part of it in %j", (answer) => {
    expect(graded(answer, "Ana")).toEqual({
      grade: "correct",
      score: 1,
      extracted: "ana",
      reason: "bare answer: equal (folded)",
    });
  });

  it.each([
    "so Ana",
    "Ana it is",
    "I think it is Ana",
    "the Ana answer",
    "answering Ana",
    "It isn't Ana",
    "It is not Ana",
    "\\frac{Ana}",
    "x\\text{Ana}",
    "\\text{Ana} x",
  ])("are others in %j", (answer) => {
    expect(graded(answer, "Ana")).toMatchObject({ grade: "incorrect", score: 0 });
  });

  it("take the LaTeX round a word with them, wherever it stands", () => {
    expect(graded("\\text{Ana} and \\mathrm{Ben}", "Ana and Ben").grade).toBe("correct");
    expect(graded("\\sqrt{Ana} and \\mathrm{Ben}", "Ana and Ben").grade).toBe("incorrect");
  });

  it("may themselves be what was asked for", () => {
    expect(graded("It is Ana", "it is Ana")).toMatchObject({ grade: "correct" });
    expect(graded("It is Ben", "Ana")).toMatchObject({ grade: "incorrect", extracted: "ben" });
  });
});

describe("a target", () => {
  it.each([
    ["7", 7, "correct"],
    ["8", 7, "incorrect"],
    ["True", true, "correct"],
    ["false", true, "incorrect"],
    ["Ben", ["Ana", "Ben"], "correct"],
    ["Cai", ["Ana", "Ben"], "incorrect"],
    ["Ana, Ben", ["Ana", "Ben"], "incorrect"],
  ])("%j against %j is %s", (answer, target, grade) => {
    expect(graded(answer, target)).toMatchObject({ grade });
  });

  it.each([[null], [undefined], [{ a: 1 }], [[]]])("cannot be %j", (target) => {
    expect(graded("Ana", target)).toEqual({
      grade: "ungraded",
      reason: "the target is neither text, number nor list of texts",
    });
  });

  it("has aliases beside it, whatever its shape", () => {
    const aliases = ["Annie"];
    expect(graded("annie", "Ana", { aliases })).toMatchObject({ grade: "correct" });
    expect(graded("annie", ["Ana", "Ben"], { aliases })).toMatchObject({ grade: "correct" });
    expect(graded("annie", ["Ana", "Ben"], { aliases, compare: "f1" })).toMatchObject({ score: 1 });
    expect(graded("annie", "Ana, Ben", { aliases, compare: "list" })).toMatchObject({ score: 1 });
    expect(graded("Anne", "Ana", { aliases })).toMatchObject({ grade: "incorrect" });
  });
});

describe("the comparison `exact`", () => {
  it.each([
    [" 0101\n", "0101", "correct"],
    ["0101", " 0101 ", "correct"],
    ["101", "0101", "incorrect"],
    ["Ana.", "Ana", "incorrect"],
    ["ana", "Ana", "incorrect"],
    ['"Ana"', "Ana", "incorrect"],
    ["**Ana**", "Ana", "incorrect"],
    ["It is Ana", "Ana", "incorrect"],
    ["B", ["A", "B"], "correct"],
    ["C", ["A", "B"], "incorrect"],
  ])("of %j with %j says %s", (answer, target, grade) => {
    expect(as("exact")(answer, target)).toMatchObject({ grade, extracted: answer.trim() });
  });

  it("takes a response that is its answer sign by sign, its quotes included", () => {
    const spec: GraderSpec = { kind: "text", compare: "exact" };
    expect(text.grade('"Ana".', '"Ana".', spec)).toMatchObject({ grade: "correct" });
    expect(text.grade('"Ana".', "Ana", spec)).toMatchObject({ grade: "incorrect" });
    expect(text.grade("<answer>Ana</answer>", "Ana", spec)).toMatchObject({ grade: "correct" });
    expect(text.grade("<answer>Ana.</answer>", "Ana", spec)).toMatchObject({ grade: "incorrect" });
  });
});

describe("the comparison `list`", () => {
  it.each([
    ["Ben and Ana", ["Ana", "Ben"], "correct"],
    ["Ben, Ana", "Ana, Ben", "correct"],
    ["- Ben\n- Ana", ["Ana", "Ben"], "correct"],
    ["salt and pepper, oil", ["oil", "salt and pepper"], "correct"],
    ["oil, salt & pepper", ["oil", "pepper", "salt"], "correct"],
    ["Ana, Ana", ["Ana", "Ana"], "correct"],
    ["Ana", ["Ana", "Ana"], "incorrect"],
    ["Ana, Ben", ["Ana", "Ana", "Ben"], "incorrect"],
    ["Ana, Ana, Ben", ["Ana", "Ben", "Ben"], "incorrect"],
    ["Ana, Ben, Cai", ["Ana", "Ben"], "incorrect"],
    ["Ana, Cai", ["Ana", "Ben"], "incorrect"],
    ["", ["Ana"], "incorrect"],
  ])("of %j with %j says %s", (answer, target, grade) => {
    expect(as("list")(answer, target)).toMatchObject({ grade });
  });

  it("names the members it found, in an order of its own", () => {
    expect(as("list")("the Fox, a bee and Ana", ["x"])).toEqual({
      grade: "incorrect",
      score: 0,
      extracted: "ana, bee, fox",
      reason: "bare answer: different (list)",
    });
  });

  it("has 64 members at most", () => {
    const members = (count: number) => Array.from({ length: count }, (_, index) => `n${index}`);
    expect(as("list")(members(64).join(","), members(64))).toMatchObject({ grade: "correct" });
    expect(as("list")(members(65).join(","), members(65))).toMatchObject({ grade: "ungraded" });
    expect(as("f1")(members(64).join(","), members(64))).toMatchObject({ grade: "correct" });
    expect(as("f1")(members(65).join(","), members(64))).toMatchObject({ grade: "ungraded" });
  });
});

describe("the comparison `f1`", () => {
  it.each([
    ["the red fox", "red fox", 1],
    ["red", "red fox", 2 / 3],
    ["blue", "red fox", 0],
    // One span: its commas part nothing.
    ["red, fox", "red fox", 1],
    ["red and fox", "red and fox", 1],
    ["red and fox", ["red and fox"], 1],
    // Several spans.
    ["Ben and Ana", ["Ana", "Ben"], 1],
    ["Ana", ["Ana", "Ben"], 1 / 2],
    ["salt and pepper, oil", ["salt and pepper", "oil"], 1],
    // The best of all that is accepted counts.
    ["It is red", "red", 1],
  ])("of %j with %j is %d", (answer, target, score) => {
    const result = as("f1")(answer, target);
    expect(result).toMatchObject({ grade: score === 1 ? "correct" : "incorrect" });
    expect("score" in result ? result.score : undefined).toBeCloseTo(score, 12);
  });

  it("tells the score in its reason", () => {
    expect(as("f1")("red", "red fox").reason).toBe("bare answer: F1 0.67 (f1)");
    expect(as("f1")("blue", "red fox").reason).toBe("bare answer: different (f1)");
    expect(as("f1")("red fox", "red fox")).toMatchObject({
      extracted: "red fox",
      reason: "bare answer: equal (f1)",
    });
    expect(
      graded("one", "two three", { compare: "f1", aliases: ["one two", "one"] }),
    ).toMatchObject({ score: 1 });
  });
});

describe("where a text is looked for", () => {
  const read = (response: string, spec: Partial<GraderSpec> = {}) => {
    const result = text.grade(response, "Ana", { kind: "text", ...spec });
    return "extracted" in result ? `${result.extracted} (${result.reason})` : result.grade;
  };

  it.each([
    ["<answer>Ana</answer>, not \\boxed{Ben}", "ana (<answer>: equal (folded))"],
    ["It is \\boxed{Ana}. The answer is Ben.", "ana (boxed: equal (folded))"],
    ["The answer is Ana.\n**Ben**", "ana (final statement: equal (folded))"],
    ["We looked at all of them.\nIt was **Ana** who left.", "ana (bold: equal (folded))"],
    ["Ana", "ana (whole answer: equal (folded))"],
    ["We looked at all of them.\nNothing was found.", "unparsed"],
  ])("in %j finds %s", (response, found) => {
    expect(read(response)).toBe(found);
  });

  it("is ungraded beyond 4000 characters", () => {
    const long = "x".repeat(4000);
    expect(graded(long, long)).toMatchObject({ grade: "correct" });
    expect(graded(`${long}x`, `${long}x`)).toEqual({ grade: "ungraded", reason: "too large" });
  });

  it("compares as Python does where that is asked for", () => {
    expect(as("python-literal")("(1, 2.0)", "(1, 2)")).toMatchObject({ grade: "correct" });
    expect(as("python-literal")("[1, 2]", "(1, 2)")).toMatchObject({ grade: "incorrect" });
  });
});
