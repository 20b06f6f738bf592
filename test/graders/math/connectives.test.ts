import { expect, it } from "vitest";
import { grade } from "../../../src/graders/index.js";

const R = String.raw;
const graded = (answer: string, target: string) =>
  grade(answer, target, { kind: "math", form: "answer" });

it.each([
  ["x<2 or x>5", R`(-\infty,2)\cup(5,\infty)`],
  ["x<2, x>5", R`(-\infty,2)\cup(5,\infty)`],
  ["x<2, or x>5", R`(-\infty,2)\cup(5,\infty)`],
  [R`x<2 \lor x>5`, R`(-\infty,2)\cup(5,\infty)`],
  [R`(-\infty,2) \text{ and } (5,\infty)`, R`(-\infty,2)\cup(5,\infty)`],
  ["x>2 and x<5", "(2,5)"],
  [R`x<5 \wedge x>2`, "(2,5)"],
  [R`x<5, \text{and } x>2`, "2<x<5"],
  ["x>2, x<5", "(2,5)"],
  ["x>2 or x<5", R`(-\infty,\infty)`],
  [R`x \ne 2 \text{ and } x \ne 3`, R`x \ne 3, x \ne 2`],
  [R`\{x \mid x>1 \text{ and } x<3\}`, "(1,3)"],
  [R`\{x : x<1 \text{ or } x>3\}`, "x<1, x>3"],
  ["0<x<1 or 2<x<3", R`(0,1)\cup(2,3)`],
  ["x<2 and x>5", R`\emptyset`],
  ["x=1 and x=2", "x=2, x=1"],
  ["1, 2, and 3", R`\{1,2,3\}`],
  [R`\gcd(12 \text{ and } 18)`, "6"],
  [R`\begin{cases} x=1 \text{ and } y=2\end{cases}`, "(1,2)"],
  ["x=3, and where x>0", "3"],
])("%s is %s", (answer, target) => {
  expect(graded(answer, target).grade).toBe("correct");
});

it.each([
  ["x<2 and x>5", R`(-\infty,2)\cup(5,\infty)`],
  [R`x<2 \land x>5`, R`(-\infty,2)\cup(5,\infty)`],
  [R`x<2 \text{ and } x>5`, R`x<2 \text{ or } x>5`],
  ["0<x<1 and 2<x<3", R`(0,1)\cup(2,3)`],
  ["x>2 or x<5", "(2,5)"],
  [R`\{x : x<1 \text{ and } x>3\}`, "x<1, x>3"],
  [R`\{x : x>1 \text{ or } x<3\}`, "(1,3)"],
])("%s is not %s", (answer, target) => {
  expect(graded(answer, target).grade).toBe("incorrect");
  expect(graded(target, answer).grade).toBe("incorrect");
});
