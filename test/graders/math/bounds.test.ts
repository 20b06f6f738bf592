import { expect, it } from "vitest";
import { grade } from "../../../src/graders/index.js";

const gradeOf = (response: string, target: string) =>
  grade(response, target, { kind: "math" }).grade;

it.each([
  ["It ends at 4:30.", "30"],
  ["4:30 pm", "30"],
  ["It ends at 4:30 pm.", "4:30 am"],
  ["The ratio is 3:4.", "4"],
  ["1  2", "12"],
])("%j is not %s", (response, target) => {
  expect(gradeOf(response, target)).not.toBe("correct");
});

it.each([
  ["it is less than \\(5\\) here", "5"],
  ["it is less than $5$ here", "5"],
  ["at least $\\frac12$ of it", "1/2"],
  ["at most \\(\\dfrac{3}{4}\\) of them", "3/4"],
])("the bare answer %j is not %s", (answer, target) => {
  expect(grade(answer, target, { kind: "math", form: "answer" }).grade).not.toBe("correct");
});

it.each([
  ["The ratio is 3:4.", "3:4"],
  ["It ends at 4:30.", "4:30"],
  ["It ends at 4:30 p.m.", "4:30 pm"],
  ["The total is:5", "5"],
  ["The train arrives after 7 hours", "7"],
])("%j is %s", (response, target) => {
  expect(gradeOf(response, target)).toBe("correct");
});
