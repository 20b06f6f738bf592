import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareAsMathVerify, MATH_VERIFY_RULES } from "../../../src/graders/math/compat.js";
import { gradeResponse } from "../../../src/index.js";
import { answerOf, CASES } from "./cases.js";

const LATEX = { answer: true, target: true };

/** rule, answer, target, what Math-Verify says. */
const DIFFERENCES: readonly (readonly [string, string, string, boolean])[] = [
  ["six-places", "0.4286", "\\frac{3}{7}", false],
  ["six-places", "1.732", "1.7320002", true],
  ["six-places", "2.6458", "\\sqrt{7}", false],
  ["tiny-difference", "\\frac{1}{3^{40}}", "\\frac{2}{3^{40}}", true],
  ["percent-of-target", "35\\%", "35", false],
  ["units-dropped", "8 \\text{ mm}", "8 \\text{ km}", true],
  ["units-dropped", "8 \\text{ mm}^3", "8 \\text{ mm}^2", true],
  ["units-dropped", "2t", "2", true],
  ["base-dropped", "312_4", "312_7", true],
  ["repeats-dropped", "6, 6, 9", "6, 9", true],
  ["set-as-tuple", "\\{7, 8\\}", "(7, 8)", true],
  ["set-as-tuple", "(8, 7)", "\\{7, 8\\}", true],
  ["right-hand-side", "4a = 12", "12", true],
  ["right-hand-side", "x^2 = 16", "16", true],
  ["before-approximation", "x = \\frac{2}{7} \\approx 0.3", "0.3", false],
  ["inequality-one-way", "1 \\le x < 6", "[1, 6)", false],
  ["matrix-is-no-tuple", "\\begin{pmatrix}3\\\\9\\end{pmatrix}", "(3, 9)", false],
  ["names-count", "\\frac{x^2}{2} + C", "\\frac{x^2}{2} + K", false],
];

/** The same for answers in plain text. */
const PLAIN_DIFFERENCES: typeof DIFFERENCES = [
  ["last-of-plain-text", "64 and 125", "125", true],
  ["last-of-plain-text", "64 and 125", "64, 125", false],
  ["decimal-comma", "2,75", "\\frac{11}{4}", true],
];

/** What only runs out of a budget here. */
const BEYOND_BUDGET = ["beyond-budget-is-wrong", "9^{9^{9^{9}}}", "7^{7^{7^{7}}}", false] as const;

const gradeOf = (answer: string, target: string): string =>
  gradeResponse(answer, target, { kind: "math", form: "answer" }).grade;

describe("a known difference from Math-Verify", () => {
  it.each([...DIFFERENCES, ...PLAIN_DIFFERENCES])(
    "%s: our own grader says otherwise for %s against %s",
    (_rule, answer, target, equal) => {
      expect(gradeOf(answer, target)).toBe(equal ? "incorrect" : "correct");
    },
  );

  it("is one for every rule", () => {
    const shown = [...DIFFERENCES, ...PLAIN_DIFFERENCES, BEYOND_BUDGET].map(([rule]) => rule);
    expect(new Set(shown)).toEqual(new Set(MATH_VERIFY_RULES.map(({ name }) => name)));
    expect(gradeOf(BEYOND_BUDGET[1], BEYOND_BUDGET[2])).toBe("ungraded");
  });

  it.each(DIFFERENCES)("%s decides for %s against %s: %s", (rule, answer, target, equal) => {
    expect(compareAsMathVerify(answer, target, LATEX)).toEqual({ equal, rule });
  });

  it.each(PLAIN_DIFFERENCES)(
    "%s decides for the plain text %s against %s: %s",
    (rule, answer, target, equal) => {
      const plain = { answer: false, target: true };
      expect(compareAsMathVerify(answer, target, plain)).toEqual({ equal, rule });
    },
  );

  it("accepts one of several values where the target is plain text", () => {
    const plain = { answer: true, target: false };
    expect(compareAsMathVerify("125", "64 and 125", plain).equal).toBe(true);
    expect(compareAsMathVerify("64", "64 and 125", plain).equal).toBe(false);
    expect(compareAsMathVerify("125", "64, 125", LATEX).equal).toBe(false);
  });

  it("beyond-budget-is-wrong makes a time-out wrong", () => {
    const rule = "beyond-budget-is-wrong";
    for (const answer of ["9^{9^{9^{9}}}", "9".repeat(9_000), "(".repeat(2_000)]) {
      expect(compareAsMathVerify(answer, "7^{7^{7^{7}}}", LATEX)).toEqual({ equal: false, rule });
    }
  });

  it("is named, with what is done and why", () => {
    const names = MATH_VERIFY_RULES.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { rule, why } of MATH_VERIFY_RULES) {
      expect(rule).toMatch(/\.$/);
      expect(why).toMatch(/\.$/);
    }
  });
});

describe("what both decide alike", () => {
  it.each([
    ["\\frac{2}{6}", "\\frac{1}{3}"],
    ["0.285714", "\\frac{2}{7}"],
    ["3.141593", "\\pi"],
    ["0.35", "35\\%"],
    ["0.5x", "\\frac{x}{2}"],
    ["x + y - y", "x"],
    ["9, 6", "\\{6, 9\\}"],
    ["(4, 5]", "(4, 5]"],
    ["x = 7", "7"],
    ["7", "x = 7"],
    ["z \\approx 7", "7"],
    ["5 > x", "x < 5"],
    ["\\frac{5}{8}", "\\frac{KL}{MN} = \\frac{5}{8}"],
    ["(4, 9)", "(u, v) = (4, 9)"],
    ["The smallest $k$ is 53", "53"],
    ["35", "35\\%"],
    ["4a + b = 12", "12"],
    ["x = \\frac{2}{7} \\approx 0.3", "\\frac{2}{7}"],
    ["-2x > -6", "x < 3"],
    ["(2, 6)", "2 < x < 6"],
    ["3x + 6y = 9", "x + 2y = 3"],
    ["m = 0.666667", "m = \\frac{2}{3}"],
    ["\\text{Oslo}", "\\text{OSLO}"],
    ["\\begin{bmatrix}1 & 0.5\\end{bmatrix}", "\\begin{pmatrix}1 & \\frac12\\end{pmatrix}"],
    ["(0,1) \\cup (2,3)", "(2,3) \\cup (0,1)"],
    ["\\pm 4", "4, -4"],
  ])("%s is %s", (answer, target) => {
    expect(compareAsMathVerify(answer, target, LATEX).equal).toBe(true);
  });

  it.each([
    ["\\frac{1}{3}", "\\frac{1}{4}"],
    ["35", "0.35"],
    ["6, 9, 10", "6, 9"],
    ["(9, 6)", "(6, 9)"],
    ["[4, 5]", "(4, 5]"],
    ["x = 7", "y = 7"],
    ["7", "2x + y = 7"],
    ["x^2 + C", "x^2 + K"],
    ["x > 5", "x < 5"],
    ["y < 5", "x < 5"],
    ["-2x > 6", "x < 3"],
    ["b", "B"],
    ["\\text{b}", "\\text{B}"],
    ["x \\le 5", "x < 5"],
    ["\\text{Oslo}", "\\text{Bergen}"],
    ["\\begin{pmatrix}1 & 2\\end{pmatrix}", "\\begin{pmatrix}1 \\\\ 2\\end{pmatrix}"],
  ])("%s is not %s", (answer, target) => {
    expect(compareAsMathVerify(answer, target, LATEX).equal).toBe(false);
  });
});

describe("the option compat of the math grader", () => {
  const response = "The pipe holds $\\boxed{8 \\text{ mm}}$.";

  it("decides as Math-Verify and says by which rule", () => {
    const spec = { kind: "math", compat: "math-verify" } as const;
    expect(gradeResponse(response, "8 \\text{ km}", spec)).toMatchObject({
      grade: "correct",
      reason: "boxed: equal to Math-Verify, rule units-dropped",
    });
    expect(gradeResponse("nothing came of it", "8", spec)).toMatchObject({ grade: "unparsed" });
  });

  it("reads an answer that stood alone between dollars as LaTeX", () => {
    const spec = { kind: "math", compat: "math-verify" } as const;
    expect(gradeResponse("$Q = (3, 8)$", "Q = (3, 8)", spec).grade).toBe("correct");
  });

  it("reads an answer without LaTeX by the rules for plain text", () => {
    const spec = { kind: "math", compat: "math-verify" } as const;
    expect(gradeResponse("2,75", "\\frac{11}{4}", spec)).toMatchObject({
      grade: "correct",
      reason: "whole answer: equal to Math-Verify, rule decimal-comma",
    });
    expect(gradeResponse("$2,75$", "\\frac{11}{4}", spec).grade).toBe("incorrect");
  });

  it.each([
    ["Therefore $m \\ge 4$ is what remains.", "m \\ge 4"],
    ["Result \\( (6+8) \\)", "14"],
  ])("takes the formula out of %s, as our own grader does", (said, target) => {
    for (const spec of [{ kind: "math" }, { kind: "math", compat: "math-verify" }] as const) {
      expect(gradeResponse(said, target, spec).grade).toBe("correct");
    }
  });

  it.each([
    ["brackets in a box", `\\boxed{${"(".repeat(1_500)}1${")".repeat(1_500)}}`],
    ["brackets on a line", `#### ${"(".repeat(1_500)}1`],
    ["a long sum", `#### ${"1+".repeat(1_500)}1`],
  ])("says wrong, not ungraded, of too much: %s", (_name, said) => {
    const spec = { kind: "math", compat: "math-verify" } as const;
    expect(gradeResponse(said, "7", spec).grade).toBe("incorrect");
    expect(gradeResponse(said, "7", { kind: "math" }).grade).toBe("ungraded");
  });

  it("leaves the grader as it is where it is not set", () => {
    expect(gradeResponse(response, "8 \\text{ km}", { kind: "math" }).grade).toBe("incorrect");
  });
});

/** Roots, no two alike. */
const numbers = (count: number, from: number): string =>
  Array.from({ length: count }, (_, n) => `\\sqrt{${from + n}}`).join(", ");

/** Sets that differ in their last member only. */
const sets = (count: number, size: number, from: number): string =>
  Array.from({ length: count }, (_, n) => {
    const members = Array.from({ length: size }, (_each, k) => (k < size - 1 ? k : from + n + 99));
    return `\\{${members.join(",")}\\}`;
  }).join(",");

describe("the layer itself", () => {
  it("never throws, whatever it is given", () => {
    const text = fc.string({ unit: "binary", maxLength: 80 });
    fc.assert(
      fc.property(text, text, fc.boolean(), (answer, target, latex) => {
        const { equal } = compareAsMathVerify(answer, target, { answer: latex, target: latex });
        return typeof equal === "boolean";
      }),
    );
    for (const each of CASES) {
      expect(() => compareAsMathVerify(answerOf(each), each.target, LATEX)).not.toThrow();
    }
  });

  it.each([
    ["sets in sets", (n: number) => `\\{${sets(24, 20, n)}\\}`],
    ["a long list", (n: number) => numbers(64, n)],
    ["a long text", (n: number) => `${n} ${" ".repeat(3_900)} and`],
    ["many units", (n: number) => `${n}${" \\text{ m}".repeat(390)}`],
  ])("decides %s at once", { retry: 4 }, (_name, make) => {
    const started = performance.now();
    for (const answer of [true, false]) {
      compareAsMathVerify(make(1), make(2), { answer, target: answer });
    }
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  it("finds every answer equal to itself", () => {
    const unlike = CASES.filter(({ shape }) => shape !== "hostile" && shape !== "locale")
      .map(answerOf)
      .filter((answer) => answer !== "" && !compareAsMathVerify(answer, answer, LATEX).equal);
    expect(unlike).toEqual([]);
  });
});
