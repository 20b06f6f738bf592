import { describe, expect, it } from "vitest";
import type { GraderSpec } from "../../../src/graders/grader.js";
import { GRADERS, grade } from "../../../src/graders/index.js";
import { MAX_MATH_CHARS } from "../../../src/graders/limits.js";

const R = String.raw;
const MATH: GraderSpec = { kind: "math" };
const ANSWER: GraderSpec = { kind: "math", form: "answer" };

const correct = (extracted: string, reason: string) => ({
  grade: "correct",
  score: 1,
  extracted,
  reason,
});
const incorrect = (extracted: string, reason: string) => ({
  grade: "incorrect",
  score: 0,
  extracted,
  reason,
});

describe("a response", () => {
  it.each([
    ["5", "5", correct("5", "whole answer: text")],
    [" 5 \n", " 5", correct("5", "whole answer: text")],
    [R`so \boxed{0.5}`, "1/2", correct("1/2", "boxed: exact")],
    [R`so \boxed{0.6}`, "1/2", incorrect("3/5", "boxed: different")],
    [R`so \boxed{\text{Yes}}`, "yes", correct(R`\text{Yes}`, "boxed: text")],
    ["We add.\n#### 5", "5", correct("5", 'line "####": text')],
    ['{"answer": "0.5", "x": 1}', "1/2", correct("1/2", 'field "answer": exact')],
    ["So the final answer is 0.5.", "1/2", correct("1/2", "final statement: exact")],
    ["Q: what?\nA: 0.5", "1/2", correct("1/2", 'line "A:": exact')],
    ["x = 0.5", "1/2", correct("1/2", "whole answer: name")],
    ["...so there are **12** of them in the end.", "12", correct("12", "bold: text")],
    [
      "It takes 3 hours and then 4 more, which makes 7 of them.",
      "7",
      correct("7", "last formula or number: text"),
    ],
    ["I do not know.\nReally not.", "5", { grade: "unparsed", reason: "no answer was found" }],
    [R`\boxed{3} but the answer is 4. #### 5`, "3", correct("3", "boxed: text")],
    ["The answer is 4.\n#### 5", "5", correct("5", 'line "####": text')],
    ['The answer is 4. {"answer": "5"}', "5", correct("5", 'field "answer": text')],
    ["A: 5\nThe answer is 4.", "4", correct("4", "final statement: text")],
    ["**5**\nA: 4", "4", correct("4", 'line "A:": text')],
  ] as const)("%j against %j", (response, target, expected) => {
    expect(grade(response, target, MATH)).toEqual(expected);
  });

  it("and a target that is no text are compared as they are written", () => {
    expect(grade("5", 5, MATH)).toEqual(correct("5", "whole answer: text"));
    expect(grade("0.5", 0.5, ANSWER)).toEqual(correct("0.5", "whole answer: text"));
  });
});

describe("a bare answer", () => {
  it.each([
    ["$x$", "x", correct("x", "bare answer: text")],
    [R`\left(1,2\right)`, "(1,2)", correct(R`\left(1,2\right)`, "bare answer: text")],
    ["2/4", "1/2", correct("1/2", "bare answer: exact")],
    ["x=2/4", "1/2", correct("1/2", "bare answer: name")],
    [R`\sqrt8`, R`2\sqrt2`, correct(R`\sqrt8`, "bare answer: numeric")],
    ["5 cm", "5", correct("5", "bare answer: units")],
    ["5 cm", "5 km", incorrect("5", "bare answer: different")],
    ["4:30 pm", "16:30", correct("4:30pm", "bare answer: time")],
    ["(B) a plane", "(B)", correct("(B)aplane", "bare answer: option")],
    ["(C) a plane", "(B)", incorrect("(C)aplane", "bare answer: different")],
    ["Sally has 9 red books here", "9", correct("Sallyhas9redbookshere", "bare answer: sentence")],
    ["the point is here \\(\\frac12\\) as said", "0.5", correct("1/2", "bare answer: exact")],
    [
      "the points are \\(\\frac12\\) and \\(x\\) as said",
      "1/2",
      incorrect("thepointsare\\(\\frac12\\)and\\(x\\)assaid", "bare answer: different"),
    ],
    ["it is less than 5 here", "5", incorrect("itislessthan5here", "bare answer: different")],
    ["words and words", "5", incorrect("wordsandwords", "bare answer: different")],
  ] as const)("%j against %j", (answer, target, expected) => {
    expect(grade(answer, target, ANSWER)).toEqual(expected);
  });
});

describe("a sentence round a formula", () => {
  it("is read by its last formula in a response, but never in a box", () => {
    const sentence = "the value is here \\(\\frac12\\) as we said";
    expect(grade(`Answer: ${sentence}`, "1/2", MATH)).toMatchObject({ grade: "correct" });
    expect(grade(`\\boxed{${sentence}}`, "1/2", MATH)).toMatchObject({ grade: "incorrect" });
  });

  it("counts the last of two formulas in a response, where a bare answer holds none", () => {
    const sentence = "the values are \\(\\frac14\\), then \\(\\frac12\\) as we said";
    expect(grade(`Answer: ${sentence}`, "1/2", MATH)).toMatchObject({ grade: "correct" });
    expect(grade(sentence, "1/2", ANSWER)).toMatchObject({ grade: "incorrect" });
  });
});

describe("what is too large", () => {
  const long = "x".repeat(MAX_MATH_CHARS + 1);

  it("is ungraded, on either side", () => {
    const large = { grade: "ungraded", reason: "too large" };
    expect(grade(long, "y", ANSWER)).toEqual(large);
    expect(grade("y", long, ANSWER)).toEqual(large);
    expect(grade(`${"(".repeat(100)}1${")".repeat(100)}`, "2", ANSWER)).toEqual(large);
  });

  it("is still its own answer", () => {
    expect(grade(long, long, ANSWER)).toEqual(correct(long, "whole answer: text"));
    expect(grade(` ${long}`, `${long}\n`, MATH)).toEqual(correct(long, "whole answer: text"));
    expect(grade(`\\boxed{${long}}`, long, MATH)).toEqual(correct(long, "whole answer: text"));
    expect(grade("(".repeat(100), `$${"(".repeat(100)}$`, ANSWER)).toMatchObject({
      grade: "correct",
      reason: "bare answer: text",
    });
  });

  it("begins beyond the budget", () => {
    const short = "x".repeat(MAX_MATH_CHARS);
    expect(grade(short, "y", ANSWER)).toMatchObject({ grade: "incorrect" });
    expect(grade("y", short, ANSWER)).toMatchObject({ grade: "incorrect" });
  });
});

it("what has a value at no point is ungraded, not wrong", () => {
  expect(grade(R`\frac{x}{0}`, R`\frac{y}{0}`, ANSWER)).toEqual({
    grade: "ungraded",
    reason: "bare answer: no point decides",
  });
});

describe("the options of a suite", () => {
  it.each([
    [{ ...ANSWER, target_form: "response" }, "5", R`It is \boxed{5}.`, "correct"],
    [{ ...ANSWER, target_form: "response" }, "5", "no answer\nin here", "incorrect"],
    [{ ...ANSWER, target_form: "answer" }, "5", R`It is \boxed{5} and \boxed{6}.`, "incorrect"],
    [{ ...ANSWER, locale: "de" }, "3,14", "3,15", "incorrect"],
    [{ ...ANSWER, locale: "de" }, "1.234,5", "1234,5", "correct"],
    [{ ...ANSWER, locale: "de" }, "es sind hier \\(3,50\\) zusammen", "3,5", "correct"],
    [{ ...ANSWER, locale: "de" }, R`der Wert hier ist \(2\cdot 1,5\) wie gesagt`, "3", "correct"],
    [ANSWER, "3,50", "3.5", "incorrect"],
    [ANSWER, "5m", "5", "correct"],
    [ANSWER, "5", "5m", "incorrect"],
    [MATH, R`Answer: of 3 and 7 the way is \(5m\) as said`, "5", "correct"],
    [ANSWER, "5", R`3, \boxed{5}`, "incorrect"],
  ] as const)("%j: %j against %j is %s", (spec, answer, target, expected) => {
    expect(grade(answer, target, spec)).toMatchObject({ grade: expected });
  });

  it("are those that the grader names", () => {
    expect(GRADERS.math.options).toEqual(["answer_in", "target_form", "locale", "compat"]);
  });
});

describe("Math-Verify's decision", () => {
  const VERIFY: GraderSpec = { kind: "math", compat: "math-verify" };

  it.each([
    [R`so \boxed{0.5}`, "1/2", correct("0.5", "boxed: equal to Math-Verify")],
    [R`so \boxed{0.6}`, "1/2", incorrect("0.6", "boxed: different to Math-Verify")],
    ["I do not know.\nReally not.", "5", { grade: "unparsed", reason: "no answer was found" }],
    ["5", "5", correct("5", "whole answer: text")],
  ] as const)("%j against %j", (response, target, expected) => {
    expect(grade(response, target, VERIFY)).toEqual(expected);
  });

  it("is made on the formula of a sentence too, and never of a box", () => {
    const sentence = "the value is here \\(\\frac12\\) as we said";
    expect(grade(`Answer: ${sentence}`, "0.5", VERIFY)).toEqual(
      correct(R`\frac12`, "final statement: equal to Math-Verify"),
    );
    expect(grade(`Answer: ${sentence}`, "0.6", VERIFY)).toMatchObject({ grade: "incorrect" });
    expect(grade(`\\boxed{${sentence}}`, "0.5", VERIFY)).toMatchObject({ grade: "incorrect" });
  });

  it("stands where it is right, whatever formula the sentence ends in", () => {
    const sentence = R`Answer: Sally has 7 books of \(\frac{a}{b}\) kinds`;
    expect(grade(sentence, "7", VERIFY)).toMatchObject({ grade: "correct" });
  });

  it.each([
    ["a bare answer", "1, 2", { ...VERIFY, form: "answer" }, "incorrect"],
    ["a box", R`\boxed{1, 2}`, VERIFY, "incorrect"],
    ["a formula", "$1, 2$", VERIFY, "incorrect"],
    ["plain text", "1, 2", VERIFY, "correct"],
    ["plain text", "We spent $x$ hours.\nThe final answer is 1, 2.", VERIFY, "correct"],
    ["a formula", "The final answer is $1, 2$.", VERIFY, "incorrect"],
  ] as const)(
    "is made on %s as on LaTeX or not: of %j the last number counts",
    (_name, response, spec, expected) => {
      expect(grade(response, "2", spec)).toMatchObject({ grade: expected });
    },
  );

  it("is wrong, not ungraded, for what is too large", () => {
    const long = "x".repeat(MAX_MATH_CHARS + 1);
    expect(grade(`\\boxed{${long}}`, "y", VERIFY)).toMatchObject({ grade: "incorrect" });
    expect(grade(`\\boxed{${"(".repeat(100)}1}`, "1", VERIFY)).toMatchObject({
      grade: "incorrect",
    });
  });

  it("reads a target that is a response as one", () => {
    const spec: GraderSpec = { ...VERIFY, target_form: "response" };
    expect(grade(R`\boxed{5}`, R`So it is \boxed{5}.`, spec)).toMatchObject({ grade: "correct" });
  });
});

describe("the policies", () => {
  it("each have a name of their own, a rule and a reason", () => {
    const { policies } = GRADERS.math;
    expect(policies.length).toBeGreaterThan(20);
    for (const { name, rule, why } of policies) {
      expect(name).toMatch(/^[a-z-]+$/);
      expect(rule).toMatch(/^.{10,}\.$/);
      expect(why).toMatch(/^.{5,}\.$/);
    }
  });
});
