import { describe, expect, it } from "vitest";
import { lastBoxed } from "../../../src/graders/places/boxed.js";

describe("the last box", () => {
  it.each([
    ["\\boxed{7}", "7"],
    ["\\fbox{7}", "7"],
    ["\\boxed {7} .", "7"],
    ["\\boxed{\\frac{1}{2}}", "\\frac{1}{2}"],
    ["\\boxed{\\{1, 2\\}}", "\\{1, 2\\}"],
    ["\\boxed{a \\} b}", "a \\} b"],
    ["\\boxed{}", ""],
    ["\\boxed{1} so \\boxed{2}", "2"],
    ["\\boxed{1} so \\fbox{2}", "2"],
    ["\\fbox{1} so \\boxed{2}", "2"],
    ["\\boxed{\\boxed{2}}", "2"],
    // A box that never closes is none.
    ["\\boxed{1} so \\boxed{2", "1"],
    ["\\boxed{\\frac{1}{2}", undefined],
    ["\\boxed{1\\}", undefined],
    // Without braces.
    ["\\boxed 5", "5"],
    ["\\boxed5.", "5"],
    ["\\boxed 1.5.", "1.5"],
    ["\\boxed\\frac{12}{25}$", "\\frac{12}{25}"],
    ["\\boxed 5, and", "5"],
    ["\\boxed\\frac{1}{2}$", "\\frac{1}{2}"],
    ["\\boxed\\pi", "\\pi"],
    ["\\boxed x-1$", "x-1"],
    ["\\boxed", undefined],
    ["\\boxed $", undefined],
    ["\\boxed ...", undefined],
    ["\\boxed }", undefined],
    ["\\boxed          7", undefined],
    ["boxed{7}", undefined],
    ["", undefined],
  ])("of %j holds %j", (text, inside) => {
    expect(lastBoxed(text)).toBe(inside);
  });

  it.each([
    ["\\boxed{1}, \\boxed{2}", "1, 2"],
    ["\\boxed{1} and \\boxed{2}", "1, 2"],
    ["$\\boxed{1}$ or $\\boxed{2}$", "1, 2"],
    ["\\boxed{1},\\ \\boxed{2} \\text{ and } \\boxed{3}", "1, 2, 3"],
    ["\\(\\boxed{1}\\)\n\\(\\boxed{2}\\)", "1, 2"],
    ["\\[\\boxed{1}\\quad\\boxed{2}\\qquad\\boxed{3}\\]", "1, 2, 3"],
    ["\\boxed{1} \\text{in the first case and} \\boxed{2}", "1, 2"],
    ["\\boxed{1} y \\boxed{2} und \\boxed{3}", "1, 2, 3"],
    ["\\boxed{1}和\\boxed{2}", "1, 2"],
    ["\\boxed 1, \\boxed 2", "1, 2"],
    // The same said twice is said once.
    ["\\boxed{1} \\boxed{1}", "1"],
    // Other words part two answers.
    ["\\boxed{1} so \\boxed{2}, \\boxed{3}", "2, 3"],
    ["\\boxed{1}. \\boxed{2}", "2"],
    ["\\boxed{1} = \\boxed{2}", "2"],
    ["\\boxed{1} band \\boxed{2}", "2"],
    ["\\boxed{1} \\text{then} \\boxed{2}", "2"],
  ])("joins its neighbours in %j: %j", (text, inside) => {
    expect(lastBoxed(text)).toBe(inside);
  });

  it("joins over 80 signs at most", () => {
    const apart = (count: number) => `\\boxed{1}${" ".repeat(count)}\\boxed{2}`;
    expect(lastBoxed(apart(80))).toBe("1, 2");
    expect(lastBoxed(apart(81))).toBe("2");
  });

  it("holds 20000 signs at most, and stands among the last 50", () => {
    const box = (count: number) => `\\boxed{${"x".repeat(count)}}`;
    expect(lastBoxed(box(19_999))).toHaveLength(19_999);
    expect(lastBoxed(box(20_000))).toBeUndefined();
    expect(lastBoxed(`\\boxed{1}${"\\boxed{".repeat(49)}`)).toBe("1");
    expect(lastBoxed(`\\boxed{1}${"\\boxed{".repeat(50)}`)).toBeUndefined();
  });
});
