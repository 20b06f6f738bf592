import { expect, it } from "vitest";
import { grade } from "../../../src/graders/index.js";

const R = String.raw;
const graded = (answer: string, target: string) =>
  grade(answer, target, { kind: "math", form: "answer" });

it.each([
  ["x = 1, x = 2", R`\{1,2\}`],
  ["x = 2 or x = 1", R`\{1,2\}`],
  ["x = 1, 2", R`\{2,1\}`],
  ["x_1 = 2, x_2 = 1", R`\{1,2\}`],
  ["x_1 = 1, x_2 = 2", "x = 2, x = 1"],
  [R`x \in \{1,2\}`, "x = 2, x = 1"],
  ["x_1 = 2 or x_2 = 1", R`x \in \{1,2\}`],
  ["x = 1, y = 2", "(1,2)"],
  ["x = 1 and y = 2", "1, 2"],
  ["x = 1, y = 2", "y = 2, x = 1"],
  ["p = 3, q = 2", "(p,q) = (3,2)"],
  ["q = 2, p = 3", "(p,q) = (3,2)"],
  ["(q,p) = (2,3)", "(p,q) = (3,2)"],
  ["(3,2)", "(p,q) = (3,2)"],
  ["(x,y) = (2,1), (x,y) = (1,2)", R`\{(1,2),(2,1)\}`],
  ["2 + 3 = 5, 1 + 6 = 7", "5, 7"],
  ["x = 1, y = 2, z = 3", "(1,2,3)"],
])("%s assigns what %s says", (answer, target) => {
  expect(graded(answer, target).grade).toBe("correct");
});

it.each([
  ["x = 1, y = 2", R`\{1,2\}`],
  ["y = 2, x = 1", R`\{1,2\}`],
  ["x = 1, y = 2", "2, 1"],
  ["x = 1, y = 2, 3", R`\{1,2,3\}`],
  ["x = 1, y = 2", "x = 1, 2"],
  ["r = 3, s = 2", "(p,q) = (3,2)"],
  ["(r,s) = (3,2)", "(p,q) = (3,2)"],
  ["p = 3, s = 2", "(p,q) = (3,2)"],
  ["p = 2, q = 3", "(p,q) = (3,2)"],
  ["a = 1, b = 2", "x = 1, y = 2"],
  ["x_1 = 2, x_2 = 1", "x_1 = 1, x_2 = 2"],
  ["x_1 = 1, y_1 = 2", R`\{1,2\}`],
  [R`x \in \{1,2\}`, "y = 1, y = 2"],
  [R`x \in \{1,2\}`, "x = 1, y = 2"],
  ["x = 3, x = 2", "(p,q) = (3,2)"],
])("%s assigns something else than %s", (answer, target) => {
  expect(graded(answer, target).grade).toBe("incorrect");
  expect(graded(target, answer).grade).toBe("incorrect");
});
