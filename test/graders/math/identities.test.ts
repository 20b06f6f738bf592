import { describe, expect, it } from "vitest";
import { grade } from "../../../src/graders/index.js";

const R = String.raw;
const graded = (answer: string, target: string): string =>
  grade(answer, target, { kind: "math", form: "answer" }).grade;

type Pairs = readonly (readonly [string, string])[];

const EQUAL_NUMBERS: Pairs = [
  [R`(-1)^{10^{10}}`, "1"],
  [R`(-1)^{10^{10}+1}`, "-1"],
  ["2^{-3}", "1/8"],
  ["(-2)^{-3}", "-1/8"],
  ["(2/3)^{-2}", "9/4"],
  ["0^5", "0"],
  [R`\sqrt{\pi-4}`, R`i\sqrt{4-\pi}`],
  [R`\sqrt{\pi-\pi}`, "0"],
  [R`\sqrt{-2}`, R`i\sqrt2`],
  [R`\sqrt[4]{-4}`, "1+i"],
  [R`\sqrt{\frac{2}{10^{20}}}`, R`\frac{\sqrt2}{10^{10}}`],
  [R`\arg(-1-i)`, R`-\frac{3\pi}{4}`],
  [R`\arg(-1+i)`, R`\frac{3\pi}{4}`],
  [R`\arg(1-i)`, R`-\frac{\pi}{4}`],
  [R`e^{50}e^{-50}`, "1"],
  [R`\ln(10^{30})`, R`30\ln10`],
  [R`\ln\frac1\pi`, R`-\ln\pi`],
  [R`\sin(100\pi)`, "0"],
  [R`\cos\frac{7\pi}{3}`, "1/2"],
  [R`\sin\frac{-5\pi}{6}`, "-1/2"],
  [R`\arctan100+\arctan\frac{1}{100}`, R`\frac\pi2`],
  [R`180^\circ`, R`\pi`],
  [R`+\infty`, R`\infty`],
  [R`-(-\infty)`, R`\infty`],
  ["0.00033", "1/3000"],
  ["-0.3333", "-1/3"],
  ["1.4143", R`\sqrt2`],
];

const OTHER_NUMBERS: Pairs = [
  ["0.0003", "1/3000"],
  ["0.3335", "1/3"],
  ["0.3333", "-1/3"],
  ["1.4144", R`\sqrt2`],
  ["-1.4142", R`\sqrt2`],
  ["1.4142", R`\sqrt2\,i`],
  [R`180^\circ`, R`2\pi`],
  [R`-(-\infty)`, R`-\infty`],
  [R`\arg(-1-i)`, R`\frac{\pi}{4}`],
  [R`\ln\frac1\pi`, R`\ln\pi`],
];

const EQUAL_EXPRESSIONS: Pairs = [
  [R`\frac{(n+1)!}{n!}`, "n+1"],
  [R`\binom{n}{2}`, R`\frac{n(n-1)}{2}`],
  ["(-1)^{n+2}", "(-1)^n"],
  [R`\sum_{k=1}^n k^2`, R`\frac{n(n+1)(2n+1)}{6}`],
  ["x^2+C", "x^2+K"],
  ["Cx", "kx"],
  [R`2\pi k+1`, R`1+2\pi n`],
  [R`\log x`, R`\ln x`],
  [R`\log_2 x`, R`\frac{\ln x}{\ln 2}`],
  [R`x^2_1`, "x_1^2"],
  ["2x+2y=4", "x+y=2"],
  ["3<x+y", "x+y>3"],
  ["-x-y<-3", "x+y>3"],
  [R`2x+2y\ne4`, R`x+y\ne2`],
  [R`\pm a\mp b`, "a-b, b-a"],
  [R`\pm a\pm b`, "a+b, -a-b"],
  [R`\pm a\pm b`, "a+b, a-b, b-a, -a-b"],
  [R`|x-y|`, "|y-x|"],
  [R`\frac{x}{|x|}`, R`\operatorname{sgn}(x)`],
];

const OTHER_EXPRESSIONS: Pairs = [
  [R`\frac{(n+1)!}{n!}`, "n"],
  [R`\binom{n}{2}`, R`\frac{n(n+1)}{2}`],
  ["(-1)^{n+1}", "(-1)^n"],
  ["x^2+C", "x^2+y"],
  ["C", "k"],
  ["kx+m", "cx+n"],
  [R`\log_2 x`, R`\ln x`],
  [R`x^2_1`, "x_2"],
  ["x+y=2", R`x+y\le2`],
  ["x+y>2", R`x+y\ge2`],
  ["-x-y<-2", "x+y<2"],
  ["x+y=2", R`x+y\ne2`],
  ["xy=2", "x+y=2"],
  [R`\pm a\pm b`, "a+b, a-b"],
  [R`\pm a\mp b`, "a+b, -a-b"],
  [R`|x-y|`, "x-y"],
  [R`\frac{x}{|x|}`, "1"],
];

const EQUAL_LISTS: Pairs = [
  ["a, b, and c", "a, b, c"],
  ["1, 2,", "2, 1"],
  ["(1,234)", "(1, 234)"],
  [R`\{1,234\}`, "234, 1"],
  ["[1,234]", "[1, 234]"],
  ["(1)+1,234", "1235"],
  ["0.33333, 1/3", "1/3, 0.333333"],
  [R`\{\pm1,\pm2\}`, R`\{1,2,-1,-2\}`],
  [R`(x, \sqrt{4})`, "(x, 2)"],
];

const OTHER_LISTS: Pairs = [
  ["(1,234)", "(1234)"],
  ["[1,234]", "1234"],
  ["a, b, and c", "a, b"],
  ["1, 1", "1, 2"],
  [R`\{\pm1,\pm2\}`, R`\{1,2\}`],
  [R`\begin{pmatrix}1&2\\3&4\end{pmatrix}`, R`\begin{pmatrix}1&2\end{pmatrix}`],
  [R`\begin{pmatrix}1&2\\3&4\end{pmatrix}`, R`\begin{pmatrix}1&2\\3&5\end{pmatrix}`],
];

const EQUAL_MIXED: Pairs = [
  [R`2\frac{x}{3}`, R`\frac{2x}{3}`],
  [R`2\frac{1.5}{3}`, "1"],
  [R`2\frac{1}{3}`, "7/3"],
  ["12 1/3", "37/3"],
  [R`2.5\frac{1}{5}`, "1/2"],
];

const OTHER_MIXED: Pairs = [
  [R`2\frac{x}{3}`, R`2+\frac{x}{3}`],
  [R`2\frac{1}{3}`, "2/3"],
  ["7 3.5/4", "7.875"],
  ["7 3/4.5", "7"],
  ["7 3", "21"],
];

describe.each([
  ["numbers", EQUAL_NUMBERS, OTHER_NUMBERS],
  ["expressions in symbols", EQUAL_EXPRESSIONS, OTHER_EXPRESSIONS],
  ["lists", EQUAL_LISTS, OTHER_LISTS],
  ["mixed numbers", EQUAL_MIXED, OTHER_MIXED],
])("%s", (_name, equal, other) => {
  it.each(equal)("%s equals %s", (a, b) => {
    expect(graded(a, b)).toBe("correct");
    expect(graded(b, a)).toBe("correct");
  });

  it.each(other)("%s differs from %s", (a, b) => {
    expect(graded(a, b)).not.toBe("correct");
    expect(graded(b, a)).not.toBe("correct");
  });
});
