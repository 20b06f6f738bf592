import { describe, expect, it } from "vitest";
import { MAX_MATH_CHARS, MAX_TOKENS, TooLarge } from "../../../src/graders/limits.js";
import { NotMath, tokenize } from "../../../src/graders/math/tokens.js";

const R = String.raw;

/** Each token with its kind; names and signs bare, numbers as #5, words as "abc", a joining word as a comma. */
const split = (text: string): string =>
  tokenize(text)
    .map(({ kind, text: said }) => {
      if (kind === "number") return `#${said}`;
      if (kind === "words") return `"${said}"`;
      return said.replace(/^[∧∨]$/, ",");
    })
    .join(" ");

type Rows = readonly (readonly [text: string, tokens: string])[];

const NUMBERS: Rows = [
  ["12.5", "#12.5"],
  [".5", "#.5"],
  ["5.", "#5"],
  ["5.x", "#5 x"],
  ["5..", "#5 ."],
  ["1e3", "#1e3"],
  ["1e-3", "#1e-3"],
  ["1E+3", "#1E+3"],
  ["1ex", "#1 e x"],
  ["1e3x", "#1 e #3 x"],
  ["1e3.5", "#1 e #3.5"],
  ["1e12345", "#1 e #12345"],
  ["1,234", "#1234"],
  ["1,234,567.8", "#1234567.8"],
  ["1,2345", "#1 , #2345"],
  ["1,23", "#1 , #23"],
  ["1234,567", "#1234 , #567"],
  ["(1,234)", "( #1 , #234 )"],
  ["[1,234]", "[ #1 , #234 ]"],
  ["{1,234}", "{ #1 , #234 }"],
  [R`\{1,234\}`, R`\{ #1 , #234 \}`],
  [R`\{\,1\},1,234`, R`\{ #1 \} , #1234`],
  [R`\{1\},1,234`, R`\{ #1 \} , #1234`],
  ["(1)1,234", "( #1 ) #1234"],
  ["1)1,234", "#1 ) #1234"],
  [R`x\}1,234`, R`x \} #1234`],
  ["1A_16", "#1A _ #16"],
  ["1f_{12}", "#1f _ { #12 }"],
  ["1f _(12)", "#1f _ ( #12 )"],
  ["1f_{10}", "#1 f _ { #10 }"],
  ["1f_17", "#1 f _ #17"],
  ["1f_112", "#1 f _ #112"],
];

const LETTERS: Rows = [
  ["x", "x"],
  ["xy", "x y"],
  ["xyz", "x y z"],
  ["wxyz", '"wxyz"'],
  ["sin", "sin"],
  ["pi", "pi"],
  ["inf", "infinity"],
  ["sqrt", "sqrt"],
  ["alpha", "alpha"],
  ["x and y", "x , y"],
  ["x OR y", "x , y"],
  ["orb", "o r b"],
  ["for", '"for"'],
  ["aif", "a i f"],
  ["ifa", "i f a"],
  ["IF", '"IF"'],
  ["rm", "r m"],
  ["it", "i t"],
  ["bf", "b f"],
  ["left", '"left"'],
  ["in", "∈"],
];

const COMMANDS: Rows = [
  [R`\alpha`, "alpha"],
  [R`\alphax`, "alpha x"],
  [R`\pixy`, "pi x y"],
  [R`\leftx`, "x"],
  [R`\left(x\right)`, "( x )"],
  [R`\,x\;y\!`, "x y"],
  [R`x\ y`, "x y"],
  [R`a\cdot b`, "a * b"],
  [R`\le`, "≤"],
  [R`\%`, "%"],
  [R`\\`, R`\\`],
  [R`\mathbb{R}`, "set R"],
  [R`\mathbb R`, "set R"],
  [R`\begin{array}{cc}1`, "begin:array #1"],
  [R`\begin{align*}1\end{align*}`, "begin:align #1 end:align"],
  [R`x&=1`, "x = #1"],
  [R`x& =1`, "x = #1"],
  [R`x&\le1`, "x ≤ #1"],
  [R`x&y`, "x & y"],
  [R`x&    =y`, "x & = y"],
];

const WORDS: Rows = [
  [R`\text{cm of rope}`, '"cm of rope"'],
  [R`\text{ cm }`, '"cm"'],
  [R`\text{ and }`, ","],
  [R`\text{, or}`, ","],
  [R`\text{AND}`, ","],
  [R`\text{band}`, '"band"'],
  [R`\text{andy}`, '"andy"'],
  [R`\text{x}`, "x"],
  [R`\text{ x }`, "x"],
  [R`\text{xy}`, '"xy"'],
  [R`\text{5}`, "#5"],
  [R`\text{12}`, "#12"],
  [R`\text{5.25}`, "#5.25"],
  [R`\text{%}`, '"%"'],
  [R`\text{5.5}`, "#5.5"],
  [R`\text{5 cm}`, '"5 cm"'],
  [R`\text{a5}`, '"a5"'],
  [R`\text{5.}`, '"5."'],
  [R`\text{a1}`, '"a1"'],
  [R`\mathrm{sin}`, "sin"],
  [R`\operatorname{arsinh}`, "arcsinh"],
  [R`\operatorname*{max}`, "max"],
  [R`\mathrm{}`, ""],
  [R`\text{ }`, ""],
  [R`\mathbf v`, "v"],
];

const SIGNS: Rows = [
  ["a**b", "a ^ b"],
  ["a<=b", "a ≤ b"],
  ["a>=b", "a ≥ b"],
  ["a!=b", "a ≠ b"],
  ["a=>b", "a ⇒ b"],
  ["a->b", "a ⇒ b"],
  ["a==b", "a = b"],
  ["a:=b", "a = b"],
  ["a! =b", "a ! = b"],
  ["$a$", "a"],
  ["$$a$$ b", "a b"],
  ["$a", "$ a"],
  ["a~b", "a b"],
];

describe.each([
  ["a number", NUMBERS],
  ["a run of letters", LETTERS],
  ["a LaTeX command", COMMANDS],
  ["words", WORDS],
  ["a sign", SIGNS],
])("%s", (_name, rows) => {
  it.each(rows)("%j is split into %s", (text, tokens) => {
    expect(split(text)).toBe(tokens);
  });
});

describe("what a token tells", () => {
  it("is whether white space stood before it", () => {
    expect(tokenize("a b~c(d e\n f").map(({ spaced }) => spaced)).toEqual([
      false,
      true,
      true,
      false,
      false,
      true,
      true,
    ]);
  });

  it("is whether a command wrote it", () => {
    const written = tokenize(R`pi \pi x\mathbb{R}\alphab \cdot (`);
    expect(written.map(({ text, command }) => [text, command])).toEqual([
      ["pi", true],
      ["pi", true],
      ["x", false],
      ["set R", true],
      ["alpha", true],
      ["b", false],
      ["*", true],
      ["(", false],
    ]);
  });
});

describe("what is refused", () => {
  it.each([[R`\unknown`], [R`\qx`], [R`\p`], [R`\@`]])("%s is no command", (text) => {
    expect(() => tokenize(text)).toThrow(NotMath);
  });

  it("an error names the command, at most its first 20 signs", () => {
    expect(() => tokenize(`\\q${"x".repeat(60)}`)).toThrow(
      new NotMath(`\\q${"x".repeat(18)}`).message,
    );
    expect(() => tokenize(`\\q${"x".repeat(60)}`)).not.toThrow("x".repeat(19));
    expect(new NotMath("a")).toMatchObject({
      name: "NotMath",
      message: "not read as mathematics: a",
    });
  });

  it("a text over the budget of characters is too large, one at it is not", () => {
    const long = " ".repeat(MAX_MATH_CHARS);
    expect(tokenize(long)).toEqual([]);
    expect(() => tokenize(`${long} `)).toThrow(TooLarge);
  });

  it("a text over the budget of tokens is too large, one at it is not", () => {
    const long = "x+".repeat(MAX_TOKENS / 2);
    expect(tokenize(long)).toHaveLength(MAX_TOKENS);
    expect(() => tokenize(`${long}x`)).toThrow(TooLarge);
  });
});
