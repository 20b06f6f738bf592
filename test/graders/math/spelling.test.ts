import { describe, expect, it } from "vitest";
import { spell } from "../../../src/graders/math/spelling.js";

const R = String.raw;

type Rows = readonly (readonly [text: string, spelled: string])[];

const UNICODE: Rows = [
  ["−5", "-5"],
  ["3×4", R`3\times 4`],
  ["½", R`\frac{1}{2}`],
  ["1⅒", R`1\frac{1}{10}`],
  ["⅟", "⅟"],
  ["x²", "x^{2}"],
  ["x¹²", "x^{12}"],
  ["x⁻¹", "x^{-1}"],
  ["xⁿ", "x^{n}"],
  ["2²ˣ", "2^{2x}"],
  ["x₁", "x_{1}"],
  ["x₁₀", "x_{10}"],
  ["x₋₁", "x_{-1}"],
  ["aₙ₊", "a_{n}₊"],
  ["aₖ", "a_{k}"],
  ["aᵏⁱ", "a^{ki}"],
  ["√25", R`\sqrt{25}`],
  ["√ 2.5", R`\sqrt{2.5}`],
  ["√2.25", R`\sqrt{2.25}`],
  ["√x", R`\sqrt x`],
  ["∛8", R`\sqrt[3] 8`],
  ["５＋３", "5+3"],
  ["（ａ）", "(a)"],
  ["a\u200Bb\uFEFF", "ab"],
  ["𝑥", "x"],
  ["𝟓", "5"],
  ["٩٢", "92"],
  ["12\u202F345", "12345"],
  ["12\u2009345", "12345"],
  ["12\u00A03456", "12 3456"],
  ["a\u00A0b", "a b"],
  ["a\nb", "a\nb"],
  ["a\tb", "a\tb"],
  ["a\tπ", R`a \pi`],
  ["2π", R`2\pi`],
  ["π r", R`\pi  r`],
  ["漢", "漢"],
  ["30°", R`30^\circ`],
];

const ASCII: Rows = [
  [R`12\,345`, "12345"],
  [R`12\;345`, "12345"],
  [R`12\ 345`, "12345"],
  ["12~345", "12345"],
  [R`12\,3456`, R`12\,3456`],
  [R`12\,34`, R`12\,34`],
  ["sqrt2", R`\sqrt{2}`],
  ["sqrt 2.5", R`\sqrt{2.5}`],
  ["sqrt2.25", R`\sqrt{2.25}`],
  ["sqrt(2)", "sqrt(2)"],
  ["asqrt2", "asqrt2"],
  [R`\sqrt2`, R`\sqrt2`],
  ["3sqrt12", R`3\sqrt{12}`],
  ["1{,}234", "1234"],
  [R`1,\!234`, "1234"],
  [R`1, \! 234`, "1234"],
  [R`1\text{,}234`, "1234"],
  ["1{,}2345", "1,2345"],
  ["1{,}23", "1,23"],
  ["x{,}234", "x,234"],
  [R`a\!b`, "ab"],
  ["  a ", "a"],
];

const PERCENT: Rows = [
  ["5 percent", R`5\%`],
  ["5 Percent", R`5\%`],
  ["5 per cent", R`5\%`],
  ["5 percentage points", R`5\%`],
  ["5 pct", R`5\%`],
  ["5 Prozent", R`5\%`],
  [R`5\text{ percent}`, R`5\%`],
  [R`5\text{percent}`, R`5\%`],
  ["$5$ percent", R`$5$\%`],
  ["x} percent", R`x}\%`],
  ["percent", "percent"],
  ["5 percentile", "5 percentile"],
  ["x percent", "x percent"],
];

describe.each([
  ["a Unicode sign", UNICODE],
  ["a separator or root", ASCII],
  ["a percent in words", PERCENT],
])("%s", (_name, rows) => {
  it.each(rows)("%j is spelled %s", (text, spelled) => {
    expect(spell(text)).toBe(spelled);
  });
});
