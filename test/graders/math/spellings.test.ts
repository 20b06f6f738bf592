import { describe, expect, it } from "vitest";
import { grade } from "../../../src/graders/index.js";

const R = String.raw;
const graded = (answer: string, target: string): string =>
  grade(answer, target, { kind: "math", form: "answer" }).grade;

const SAME: readonly (readonly [string, string])[] = [
  ["118 000", "118000"],
  ["1,234.5", "1234.5"],
  [".5", "1/2"],
  ["1e-3", "0.001"],
  ["2.50", "5/2"],
  ["7 3/4", "7.75"],
  [R`2\frac{3}{2}`, "3"],
  [R`\frac{12}{34}`, "6/17"],
  [R`\sqrt25`, R`5\sqrt2`],
  ["√25", "5"],
  ["2 ** 3", "8"],
  ["x <= 3", R`x\le3`],
  ["x >= 3", R`x\ge3`],
  ["x != 3", R`x\ne3`],
  ["x := 3", "x=3"],
  ["x == 3", "x=3"],
  ["010_2", "10_2"],
  ["1A_{16}", "1a_{16}"],
  ["204_5", "204"],
  [R`204_{\text{five}}`, "204_5"],
  ["x_{12}", "x_{1 2}"],
  ["x_{a_{b}}+1", "1+x_{a_{b}}"],
  ["x''", "x''"],
  ["-50%", "-50"],
  [R`\text{3 and 4}`, "4, 3"],
  [R`\sin A=\frac12`, "1/2"],
  ["|z|=5", "5"],
  ["a+b=7", "7"],
  ["a = 4, -8, -10", "-10, 4, -8"],
  ["a = 1, 2", "a = 1, a = 2"],
  ["(p,q)=(3,2)", "q=2, p=3"],
  [R`x=\frac13\approx0.33`, "0.33"],
  [R`x\approx11`, "x=11"],
  [R`\begin{pmatrix}5\end{pmatrix}`, "5"],
  [R`\max(x,-x)`, "|x|"],
  ["2+3I", "2+3i"],
];

const OTHER: readonly (readonly [string, string])[] = [
  ["1 2", "12"],
  ["12 34", "1234"],
  ["7 3/4", "21/4"],
  [R`\sqrt25`, "5"],
  ["204_5", "205"],
  ["204_5", "20.4"],
  ["204_5", R`\frac{204}{5}`],
  ["1A_{16}", "1B_{16}"],
  ["x_{12}", "x_{13}"],
  ["x_{a_{b}}", "x_{a_{c}}"],
  ["x'", "x''"],
  ["x", "x'"],
  [R`\hat{x}`, R`\bar{x}`],
  ["-50%", "50"],
  ["50%", "5000%"],
  ["30%", "3"],
  [R`x\approx0.33`, "1/3"],
  [R`x=\frac13\approx0.35`, "0.35"],
  ["a = 1, 2", "b = 1, b = 2"],
  ["a = 1, 2", "a = 1, a = 3"],
  ["(p,q)=(3,2)", "q=3, p=2"],
  [R`\begin{pmatrix}1&2\end{pmatrix}`, R`\{1,2\}`],
  [R`\begin{pmatrix}1&2\\3&4\end{pmatrix}`, "(1,2,3,4)"],
  [R`\max(x,-x)`, "x"],
  ["2+3I", "2-3i"],
  ["I", "J"],
  [R`\frac{\pi}{4}+n\pi`, R`\frac{\pi}{4}+x\pi`],
  ["2n+1", "2k+1"],
];

describe("spellings", () => {
  it.each(SAME)("%s says what %s says", (a, b) => {
    expect(graded(a, b)).toBe("correct");
    expect(graded(b, a)).toBe("correct");
  });

  it.each(OTHER)("%s says something else than %s", (a, b) => {
    expect(graded(a, b)).not.toBe("correct");
    expect(graded(b, a)).not.toBe("correct");
  });
});
