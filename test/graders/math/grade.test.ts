import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GRADERS, grade } from "../../../src/graders/index.js";

function graded(answer: string, target: string) {
  return grade(`\\boxed{${answer}}`, target, { kind: "math", answer_in: "boxed" });
}

describe("equal answers", () => {
  it.each([
    ["\\frac12", "\\frac{1}{2}"],
    ["\\dfrac{2}{4}", "1/2"],
    ["0.5", "\\frac{1}{2}"],
    ["½", "1/2"],
    ["2\\frac{1}{3}", "\\frac{7}{3}"],
    ["-\\frac{3}{4}", "\\frac{-3}{4}"],
    ["1,234,567", "1234567"],
    ["1{,}234", "1234"],
    ["12\u202f345", "12345"],
    ["\\$42.00", "42"],
    ["160 \\text{ minutes}", "160"],
    ["2600g", "2600"],
    ["6th", "6"],
    ["50\\%", "0.5"],
    ["50\\%", "50"],
    ["25", "25\\%"],
    ["\\sqrt{12}", "2\\sqrt{3}"],
    ["\\frac{1}{\\sqrt{2}}", "\\frac{\\sqrt{2}}{2}"],
    ["\\sqrt[3]{8}", "2"],
    ["6 - 5i", "6 − 5i"],
    ["12\\pi", "\\pi \\cdot 12"],
    ["x^2+2x+1", "(x+1)^2"],
    ["\\frac{x^2-1}{x-1}", "x+1"],
    ["x = 5", "5"],
    ["8 + 14 + 56 = 78", "78"],
    ["i = 15", "15"],
    ["e = 94", "94"],
    ["y = 2x + 1", "2x+1"],
    ["2y = 4x + 2", "y = 2x+1"],
    ["x \\ge 2", "[2, \\infty)"],
    ["1 < x \\le 3", "(1, 3]"],
    ["(-\\infty, 2) \\cup [5, \\infty)", "[5, \\infty) \\cup (-\\infty, 2)"],
    ["\\{3, 1, 2\\}", "\\{1, 2, 3\\}"],
    ["1, 2", "\\{2, 1\\}"],
    ["x = 1 \\text{ or } x = -2", "-2, 1"],
    ["\\pm 3", "3, -3"],
    ["\\left(2, -3\\right)", "(2,-3)"],
    ["0.3333", "\\frac{1}{3}"],
    ["5!", "120"],
    ["\\binom{5}{2}", "10"],
    ["1.5 \\times 10^{3}", "1500"],
    ["204_5", "204_{5}"],
    ["\\begin{pmatrix}1\\\\2\\end{pmatrix}", "\\begin{bmatrix}1\\\\2\\end{bmatrix}"],
    ["\\text{Evelyn}", "Evelyn"],
    ["Sally has 9 books.", "9"],
  ])("%s is %s", (answer, target) => {
    expect(graded(answer, target)).toMatchObject({ grade: "correct" });
  });
});

describe("unequal answers", () => {
  it.each([
    ["0.33", "\\frac{1}{3}"],
    ["0.3334", "\\frac{1}{3} + 0.01"],
    ["6\\sqrt{2}", "6"],
    ["x = 5", "y + 5"],
    ["(1, 2)", "(2, 1)"],
    ["(1, 2)", "[1, 2]"],
    ["[2, \\infty)", "(2, \\infty)"],
    ["\\{1, 2\\}", "\\{1, 2, 3\\}"],
    ["1", "1, 2"],
    ["1, 2", "1"],
    ["204_5", "204_6"],
    ["3 \\text{ cm}", "3 \\text{ km}"],
    ["x^2+2x", "(x+1)^2"],
    ["x + y", "x - y"],
    ["\\infty", "-\\infty"],
    ["1000001", "1000000"],
    ["123456789012345678901", "123456789012345678902"],
    ["2:00 pm", "2"],
    ["either 3, 4 or 8 of them", "8"],
    ["x = 3", "x = 4"],
    ["-5", "5"],
  ])("%s is not %s", (answer, target) => {
    expect(graded(answer, target)).toMatchObject({ grade: "incorrect" });
  });
});

describe("where an answer is found", () => {
  const spec = { kind: "math" } as const;

  it.each([
    ["First \\boxed{1}, then \\boxed{\\frac{3}{4}}.", "3/4"],
    ["$$\\boxed{-2} \\quad \\text{and} \\quad \\boxed{1}$$", "1, -2"],
    ["So the final answer is 42.", "42"],
    ["Final Answer: The final answer is $14{,}916$. I hope it is correct.", "14916"],
    ["many steps\n#### 18", "18"],
    ["and so we get **7**", "7"],
    ["42", "42"],
    ["x = 5", "5"],
    ["It takes 3 hours, then 4 more, and in the end that makes 7 hours of work.", "7"],
  ])("%s holds %s", (response, target) => {
    expect(grade(response, target, spec)).toMatchObject({ grade: "correct" });
  });

  it("says which place and rule decided", () => {
    expect(grade("so it makes 14/2 hours of work in all, as said", "7", spec)).toMatchObject({
      reason: "last formula or number: exact",
    });
  });

  it.each([
    ['```json\n{\n "reasoning": "a\nb \\( x \\)",\n "answer": "\\frac{1}{2}"\n}\n```', "1/2"],
    ['{"answer": 12, "x": 3}', "12"],
  ])("reads JSON that is none: %s", (response, target) => {
    expect(grade(response, target, { kind: "math", answer_in: "json:answer" })).toMatchObject({
      grade: "correct",
    });
  });

  it("is unparsed, not wrong, where no answer stands", () => {
    expect(grade("I do not know.\nReally not.", "5", spec)).toMatchObject({ grade: "unparsed" });
  });
});

describe("what the grader cannot decide", () => {
  it.each([
    ["a task without a target", undefined, "boxed", "the task has no target"],
    ["a place that does not exist", "5", "boxd", 'answer_in: "boxd" is no place'],
  ])("%s is ungraded, never wrong", (_name, target, answer_in, reason) => {
    const result = grade("\\boxed{5}", target, { kind: "math", answer_in });
    expect(result.grade).toBe("ungraded");
    expect(result.reason).toContain(reason);
  });
});

describe("numbers in any form", () => {
  const part = fc.integer({ min: -5000, max: 5000 });
  const bottom = fc.integer({ min: 1, max: 400 });

  it("are equal to themselves and unequal to themselves plus one", () => {
    fc.assert(
      fc.property(part, bottom, fc.integer({ min: 1, max: 9 }), (top, below, factor) => {
        const forms = [
          `${top}/${below}`,
          `\\frac{${top * factor}}{${below * factor}}`,
          `x = \\dfrac{${top}}{${below}}`,
          `$\\frac{${top}}{${below}}$`,
        ];
        return forms.every(
          (form) =>
            graded(form, `${top}/${below}`).grade === "correct" &&
            graded(form, `${top + below}/${below}`).grade === "incorrect",
        );
      }),
    );
  });

  it("give equal text to a vote", () => {
    const extracted = ["1/2", "\\frac{2}{4}", "0.5", "x = \\frac12"].map((form) => {
      const result = graded(form, "7");
      return result.grade === "incorrect" ? result.extracted : result.grade;
    });
    expect(new Set(extracted)).toEqual(new Set(["1/2"]));
  });
});

describe("hostile answers", () => {
  it("never throws and never is right by chance", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        const result = grade(`\\boxed{${text}}`, "\\frac{271828}{31415}", { kind: "math" });
        return result.grade !== "correct" && !result.reason.startsWith("the grader failed");
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("policies", () => {
  it("name every rule that a reason may give", () => {
    const names = GRADERS.math.policies.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const [answer, target] of [
      ["1/2", "0.5"],
      ["50\\%", "50"],
      ["x=5", "5"],
      ["x>2", "(2,\\infty)"],
      ["\\pm 1", "1,-1"],
      ["3 cm", "3"],
      ["4:30 pm", "4:30 PM"],
      ["(B)", "\\text{(B) a plane}"],
      ["1", "2"],
    ] as const) {
      const { reason } = grade(answer, target, { kind: "math", form: "answer" });
      expect(names).toContain(reason.split(": ").at(-1));
    }
  });
});
