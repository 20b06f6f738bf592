import { describe, expect, it } from "vitest";
import { plain } from "../../../src/graders/choice/plain.js";

describe("a response without its marks", () => {
  it.each([
    // A label that is set off stands in brackets.
    ["**B**", "(B)"],
    ["__B__", "(B)"],
    ["`B`", "(B)"],
    ["*B*", "(B)"],
    ["**(B)**", "(B)"],
    ["**B.**", "(B)"],
    ["** B) **", "(B)"],
    ["**12**", "(12)"],
    ["\\boxed{B}", "(B)"],
    ["\\fbox{B}", "(B)"],
    ["\\boxed {12}", "(12)"],
    ["\\boxed{\\text{B}}", "(B)"],
    ["\\boxed{ \\textbf { (B.) }}", "(B)"],
    ["\\boxed{\\mathrm{B}}", "(B)"],
    ["\\boxed{\\mathbf{B}}", "(B)"],
    // A product is none: 2*3*4.
    ["2*3*4", "2*3*4"],
    ["2*x*4", "2(x)4"],
    ["**123**", " 123 "],
    ["**BC**", " BC "],
    // Commands, delimiters and braces go.
    ["\\text{two foxes}", "two foxes"],
    ["\\textit {two}", "two"],
    ["\\displaystyle x", "x"],
    ["\\textual", "\\textual"],
    ["\\(x\\) and \\[y\\]", " x and y "],
    ["$x$", " x "],
    ["a\\,b\\;c\\!d\\ e", "a b c d e"],
    ["a{ }b", "a b"],
    ["a{}b", "a b"],
    ["{x}", "x"],
    ["\\{x\\}", "\\{x\\}"],
    ["so __xy__ it", "so xy it"],
    ["`a b`", " a b "],
    // Tags part lines.
    ["<answer>x</answer>", "\nx\n"],
    ["<B>x", "\nx"],
    ["x < y > z", "x < y > z"],
    ["<a1>", "<a1>"],
    // Headings, quotes and bullets.
    ["# B", "B"],
    ["###### B", "B"],
    ["####### B", "####### B"],
    ["> B", "B"],
    ["- A\n  * B\n\t•  C", "A\nB\nC"],
    ["-B", "-B"],
    ["x - B", "x - B"],
    // Space and full-width signs.
    ["a  \t b", "a b"],
    ["a\n\nb", "a\n\nb"],
    ["（Ｂ）", "(B)"],
  ])("%j is %j", (text, said) => {
    expect(plain(text)).toBe(said);
  });
});
