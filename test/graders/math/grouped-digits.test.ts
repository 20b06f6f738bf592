import { expect, it } from "vitest";
import { grade } from "../../../src/graders/index.js";

const R = String.raw;
const graded = (answer: string, target: string) =>
  grade(answer, target, { kind: "math", form: "answer" });

it.each([
  [R`\frac{1,234}{2}`, "617"],
  [R`\dfrac{2,468}{1,234}`, "2"],
  [R`\frac{2}{1,234}`, R`\frac{1}{617}`],
  [R`\sqrt{1,296}`, "36"],
  [R`\sqrt[3]{1,728}`, "12"],
  [R`2^{1,000}`, "2^{1000}"],
  [R`(\frac{1,234}{2}, 5)`, "(617,5)"],
  [R`\{1,234\}`, R`\{234,1\}`],
  ["(1,234)", "(1, 234)"],
])("%s is %s", (answer, target) => {
  expect(graded(answer, target).grade).toBe("correct");
});

it.each([
  [R`\{1,234\}`, "1234"],
  ["{1,234}", "1234"],
  ["(1,234)", "1234"],
  [R`\max\{1,234\}`, "1234"],
  [R`\frac{1}{2} \{1,234\}`, "617"],
])("%s is a list, and not %s", (answer, target) => {
  expect(graded(answer, target).grade).not.toBe("correct");
});
