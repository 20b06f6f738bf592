import { expect, it } from "vitest";
import { grade } from "../../../src/graders/index.js";

const R = String.raw;
const graded = (answer: string, target: string) =>
  grade(answer, target, { kind: "math", form: "answer" });

it.each([
  ["3 + 2 = 5", "5"],
  ["x = 3 + 2 = 5", "5"],
  ["2 + 2 = 4.0", "4"],
  [R`1/3 \approx 0.333`, "1/3"],
  [R`1/3 \approx 0.333`, "0.333"],
  [R`\frac27 \approx 0.2857`, "2/7"],
  [R`\frac27 \approx 0.29`, "2/7"],
  [R`\frac27 \approx 28.6\%`, "2/7"],
  [R`\frac23 = 0.67 = 67\%`, "67"],
  [R`100 \times 0.333 = 33.33`, "33.33"],
  [R`1000/3 \approx 333`, "1000/3"],
  [R`\frac{\pi}{4} = 45^\circ`, "45"],
  [R`\sin 30 = \frac12`, "1/2"],
  [R`\log 100 = 2`, "2"],
  [R`i^2 = -1`, "-1"],
  ["e = 94", "94"],
  ["15 = i", "15"],
  ["2:3 = 2/3", "2/3"],
  [R`17 \equiv 3 \pmod 7`, "3"],
  ["x = 5 + 6 = 7", "7"],
])("%s holds, or is what is said of a name, and states %s", (answer, target) => {
  expect(graded(answer, target).grade).toBe("correct");
});

it.each([
  ["2 + 2 = 5", "5"],
  ["2 + 2 = 4 = 5", "5"],
  ["2 + 2 = 5 = 4", "4"],
  ["5 = 6 = 5", "5"],
  [R`3 \times 4 = 10`, "10"],
  [R`\frac12 \cdot 5 \cdot 6 = 16`, "16"],
  [R`\frac27 \approx 0.9`, "2/7"],
  [R`\frac27 \approx 0.9`, "0.9"],
  [R`1000/3 \approx 340`, "1000/3"],
  [R`2.0 + 2.0 = 5`, "5"],
  [R`\sqrt{9} = 4`, "4"],
  [R`17 \equiv 4 \pmod 7`, "4"],
  ["2 + 2 = 5, 3 + 4 = 7", "5, 7"],
])("%s is false and does not state %s", (answer, target) => {
  expect(graded(answer, target).grade).toBe("incorrect");
});

it("a false computation is extracted as it was written", () => {
  expect(graded("2 + 2 = 5", "5")).toMatchObject({ extracted: "2+2=5" });
});
