import { describe, expect, it } from "vitest";
import { grade } from "../../../src/graders/index.js";

const graded = (answer: string, target: string) =>
  grade(answer, target, { kind: "math", form: "answer" }).grade;

describe("what is forgiven of one value is forgiven inside lists, tuples and equations", () => {
  it.each([
    ["(50\\%, 2)", "(50, 2)"],
    ["(50, 2)", "(50\\%, 2)"],
    ["30\\%, 70\\%", "30, 70"],
    ["x = 50\\%", "50"],
    ["(-5\\%, 1)", "(-5, 1)"],
    ["(30^\\circ, 60^\\circ)", "(30, 60)"],
    ["\\{0.3333, 2\\}", "\\{1/3, 2\\}"],
    ["(0.5, 1/4)", "(1/2, 0.25)"],
  ])("%s is %s", (answer, target) => {
    expect(graded(answer, target)).toBe("correct");
  });

  it.each([
    ["(50\\%, 2)", "(0.05, 2)"],
    ["30\\%, 70\\%", "30, 71"],
    ["(50\\%, 20\\%)", "(20\\%, 50\\%)"],
    ["50\\%", "60\\%"],
    ["50\\%", "-50"],
    ["(30^\\circ, 61^\\circ)", "(30, 60)"],
    ["\\{0.33, 2\\}", "\\{1/3, 2\\}"],
  ])("%s is not %s", (answer, target) => {
    expect(graded(answer, target)).toBe("incorrect");
  });
});

describe("real sets in lists", () => {
  it.each([
    ["x < -1 \\text{ or } x > 2", "(-\\infty, -1) \\cup (2, \\infty)"],
    ["(-\\infty,-1), (2,\\infty)", "(-\\infty,-1) \\cup (2,\\infty)"],
    ["x \\ge 3, x \\le -3", "(-\\infty,-3] \\cup [3,\\infty)"],
    ["\\mathbb{R} \\setminus \\{2\\}", "(-\\infty,2)\\cup(2,\\infty)"],
    ["x \\ne 2", "(-\\infty,2)\\cup(2,\\infty)"],
    ["1 < x < 2", "2 > x > 1"],
    ["-2 \\le y < 5", "[-2, 5)"],
  ])("%s is %s", (answer, target) => {
    expect(graded(answer, target)).toBe("correct");
  });

  it.each([
    ["x < -1 \\text{ or } x > 3", "(-\\infty, -1) \\cup (2, \\infty)"],
    ["x \\ge 3, x < -3", "(-\\infty,-3] \\cup [3,\\infty)"],
    ["\\mathbb{R} \\setminus \\{3\\}", "(-\\infty,2)\\cup(2,\\infty)"],
    ["(-\\infty,-1)", "(-\\infty,-1) \\cup (2,\\infty)"],
    ["1 < x < 2", "1 < y < 3"],
  ])("%s is not %s", (answer, target) => {
    expect(graded(answer, target)).toBe("incorrect");
  });
});
