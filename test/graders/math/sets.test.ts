import { describe, expect, it } from "vitest";
import { grade } from "../../../src/graders/index.js";

const R = String.raw;
const graded = (answer: string, target: string): string =>
  grade(answer, target, { kind: "math", form: "answer" }).grade;

const SAME: readonly (readonly [string, string])[] = [
  ["x<1, x>3", R`(-\infty,1)\cup(3,\infty)`],
  ["x>1, x<3", "(1,3)"],
  [R`x\ge1, x\ge3`, R`x\ge3`],
  [R`(1,5)\cap[3,8)`, "[3,5)"],
  [R`[1,2]\cap[2,3]`, R`\{2\}`],
  [R`[1,5]\setminus(2,3)`, R`[1,2]\cup[3,5]`],
  [R`[1,5]\setminus\{3\}`, R`[1,3)\cup(3,5]`],
  [R`[1,2)\cup\{2\}`, "[1,2]"],
  [R`(1,3)\cup[2,5]`, "(1,5]"],
  [R`[1,9]\cup[2,3]`, "[1,9]"],
  [R`(1,2)\cup[1,3)`, "[1,3)"],
  ["3-x>1", "x<2"],
  [R`2x-1\le5`, R`x\le3`],
  [R`-3\le2x+1<7`, R`[-2,3)`],
  ["5>x>1", "(1,5)"],
  [R`x\ne2`, R`(-\infty,2)\cup(2,\infty)`],
  [R`2x\ne4`, R`x\ne2`],
  [R`x\le\sqrt2`, R`(-\infty,\sqrt2]`],
  [R`\{1,2\}\cap\{2,3\}`, R`\{2\}`],
  [R`\{1,2\}\setminus\{2\}`, R`\{1\}`],
  [R`\{1,2\}\cup\{2,3\}`, R`\{1,2,3\}`],
  [R`\{a,b\}\cup\{b,c\}`, R`\{a,b,c\}`],
  [R`\{a,b\}\cap\{b,c\}`, R`\{b\}`],
  [R`\{a,b\}\setminus\{b\}`, R`\{a\}`],
  [R`(a,b)\cup(c,d)`, R`(c,d)\cup(a,b)`],
  [R`\{1,1,2\}`, R`\{1,2\}`],
  [R`\langle1,2\rangle`, "(1,2)"],
  [R`\{(1,2),(3,4)\}`, R`\{(3,4),(1,2)\}`],
  ["a<b<c", "c>b>a"],
  [R`a<b\le c`, R`c\ge b>a`],
  ["-2y<4x", "y>-2x"],
  [R`2y\ne4x`, R`y\ne2x`],
  [R`2y\le4x`, R`y\le2x`],
];

const OTHER: readonly (readonly [string, string])[] = [
  ["x>1, y<3", "(1,3)"],
  [R`[1,2]\cup[2,3]`, R`[1,2)\cup(2,3]`],
  [R`[1,2)\cup(2,3]`, "[1,3]"],
  ["3-x>1", "x>2"],
  [R`-2\le x<3`, R`-2<x\le3`],
  [R`(1,5)\cap[3,8)`, R`(1,5)\cup[3,8)`],
  [R`[1,5]\setminus(2,3)`, R`[1,5]\cap(2,3)`],
  [R`[1,5]\setminus(2,3)`, R`[1,2)\cup(3,5]`],
  [R`\{a,b\}\cup\{c\}`, R`\{a,b\}`],
  [R`\{a,b\}\cap\{b,c\}`, R`\{a,c\}`],
  [R`\{a,b\}\setminus\{b\}`, R`\{b\}`],
  [R`(a,b)\cup(c,d)`, R`(a,b)\cap(c,d)`],
  [R`(a,b)\cup(c,d)`, R`(a,b)\cup(c,e)`],
  [R`(a,b)\cup(c,d)`, "(a,b)"],
  ["1, 1, 2", "1, 2"],
  [R`\langle1,2\rangle`, R`\langle2,1\rangle`],
  [R`\langle1,2\rangle`, "[1,2]"],
  ["(1,2,3)", "(1,2)"],
  [R`\{1,2\}`, R`\{1,3\}`],
  ["(a,b]", "[a,b]"],
  ["(a,b]", "(a,b)"],
  ["a<b<c", "c<b<a"],
  [R`a<b\le c`, R`a\le b<c`],
  ["-2y<4x", "y<-2x"],
  [R`2y\le4x`, "y<2x"],
  [R`2y\ne4x`, "y=2x"],
  ["x<y", "x>y"],
  ["x<2", R`x\ne2`],
  ["x=2", R`x\ne2`],
];

describe("sets and lists", () => {
  it.each(SAME)("%s and %s have the same members", (a, b) => {
    expect(graded(a, b)).toBe("correct");
    expect(graded(b, a)).toBe("correct");
  });

  it.each(OTHER)("%s and %s have other members, or another order", (a, b) => {
    expect(graded(a, b)).not.toBe("correct");
    expect(graded(b, a)).not.toBe("correct");
  });
});
