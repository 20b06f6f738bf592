import { expect, it } from "vitest";
import { grade } from "../../../src/graders/index.js";

const R = String.raw;
const graded = (answer: string, target: string) =>
  grade(answer, target, { kind: "math", form: "answer" });

it.each([
  ["C(5,2)", "10"],
  [R`\text{C}(5,2)`, "10"],
  ["P(5,2)", "20"],
  ["P(5,5)", "120"],
  ["C(5,2) + 1", "11"],
  [R`\frac{C(5,2)}{C(16,2)}`, R`\frac1{12}`],
  ["2C(5,2)C(3,1)", "60"],
  ["C(n,2)", R`\frac{n(n-1)}{2}`],
  ["C(5,2) = 10", "10"],
])("%s counts %s", (answer, target) => {
  expect(graded(answer, target).grade).toBe("correct");
});

it.each([
  ["C(6,2)", "10"],
  ["C(5,2)", "20"],
  ["P(5,2)", "10"],
  ["C(n,2)", R`\frac{n(n+1)}{2}`],
])("%s does not count %s", (answer, target) => {
  expect(graded(answer, target).grade).toBe("incorrect");
});

it("names the rule", () => {
  expect(graded("10", "C(5,2)")).toMatchObject({ reason: "bare answer: combination" });
});
