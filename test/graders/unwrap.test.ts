import { describe, expect, it } from "vitest";
import { unwrap, unwrapMarks } from "../../src/graders/unwrap.js";

describe("an answer's wrapping", () => {
  it.each([
    "  7 ",
    "\\(7\\)",
    "\\[ 7 \\]",
    "$$7$$",
    "$7$",
    "**7**",
    "__7__",
    "`7`",
    '"7"',
    "“7”",
    "'7'",
    "\\boxed{7}",
    "\\fbox{7}",
    "\\displaystyle 7",
    "7.",
    "7,",
    "7;",
    "**$7$**.",
    '"**7.**"',
    "$\\boxed{ 7 }$.",
  ])("is taken from %j", (text) => {
    expect(unwrap(text)).toBe("7");
  });

  it.each([
    // A part is wrapped, not the whole.
    ["$7$ or $8$", "$7$ or $8$"],
    ["**7** or **8**", "**7** or **8**"],
    ["'a' + 'b'", "'a' + 'b'"],
    ["“a” or “b”", "“a” or “b”"],
    ["\\boxed{7}+\\boxed{8}", "\\boxed{7}+\\boxed{8}"],
    ["\\boxed{7} or {8}", "\\boxed{7} or {8}"],
    ["\\boxed{7}{", "\\boxed{7}{"],
    ["\\boxed{{7}", "\\boxed{{7}"],
    ["$7", "$7"],
    ["7$", "7$"],
    ["7...", "7..."],
    ["7:", "7:"],
    // Braces inside a box belong together.
    ["\\boxed{\\frac{1}{2}}", "\\frac{1}{2}"],
    ["\\boxed{{7}}", "{7}"],
    // Marks round nothing are signs.
    ["$$", "$$"],
    ["''", "''"],
    ["``", "``"],
    ["**", "**"],
    ["****", "****"],
    [".", "."],
    ["", ""],
    ["\\displaystyle", "\\displaystyle"],
  ])("of %j leaves %j", (text, bare) => {
    expect(unwrap(text)).toBe(bare);
  });

  it.each([
    ["**'7'**.", "'7'"],
    ['`"7"`', '"7"'],
    ["“7”", "“7”"],
    ["$7$", "7"],
  ])("keeps the quotes of a literal: %j is %j", (text, literal) => {
    expect(unwrapMarks(text)).toBe(literal);
  });

  it("is eight layers thick at most", () => {
    const wrapped = (layers: number) => `${"\\boxed{".repeat(layers)}7${"}".repeat(layers)}`;
    expect(unwrap(` ${wrapped(8)}`)).toBe("7");
    expect(unwrap(wrapped(9))).toBe("\\boxed{7}");
  });
});
