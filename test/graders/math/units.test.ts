import { describe, expect, it } from "vitest";
import { grade } from "../../../src/graders/index.js";

const graded = (answer: string, target: string) =>
  grade(answer, target, { kind: "math", form: "answer" }).grade;

describe("compound units", () => {
  it.each([
    ["5 \\text{ m/s}", "5 \\text{ m s}^{-1}"],
    ["5 \\text{ m s}^{-1}", "5 \\text{ s}^{-1} \\text{ m}"],
    ["9.8 \\mathrm{m/s^2}", "9.8 \\text{ m/s}^2"],
    ["12 \\text{ kg m/s}", "12 \\text{ m kg/s}"],
    ["3 \\text{ square meters}", "3 \\text{ m}^2"],
    ["60 \\text{ miles per hour}", "60 \\text{ mph}"],
    ["4 \\text{ cm}", "4 \\text{ centimeters}"],
    ["7 \\text{ hrs}", "7 \\text{ hours}"],
  ])("%s is %s in another spelling", (answer, target) => {
    expect(graded(answer, target)).toBe("correct");
  });

  it.each([
    ["5 \\text{ m/s}", "5 \\text{ m/s}^2"],
    ["5 \\text{ m/s}", "5 \\text{ s/m}"],
    ["3 \\text{ m}", "3 \\text{ m}^2"],
    ["3 \\text{ m}^2", "3 \\text{ m}^3"],
    ["12 \\text{ kg m/s}", "12 \\text{ kg m}"],
    ["60 \\text{ mph}", "60 \\text{ km/h}"],
    ["4 \\text{ cm}", "4 \\text{ mm}"],
    ["7 \\text{ hours}", "7 \\text{ minutes}"],
  ])("%s is another quantity than %s", (answer, target) => {
    expect(graded(answer, target)).toBe("incorrect");
  });
});

describe("dates", () => {
  it.each([
    ["2024-03-05", "March 5, 2024"],
    ["5 March 2024", "March 5, 2024"],
    ["\\text{March 5, 2024}", "2024-03-05"],
  ])("%s is %s", (answer, target) => {
    expect(graded(answer, target)).toBe("correct");
  });

  it.each([
    ["2024-03-06", "March 5, 2024"],
    ["2023-03-05", "March 5, 2024"],
    ["2024-05-03", "March 5, 2024"],
    ["2024-03-05-07", "March 5, 2024"],
    ["12024-03-05", "March 5, 2024"],
  ])("%s is not %s", (answer, target) => {
    expect(graded(answer, target)).not.toBe("correct");
  });
});

describe("an index in braces", () => {
  it("goes on to the brace that closes it", () => {
    expect(graded("a_{n_{1}} + 1", "1 + a_{n_{1}}")).toBe("correct");
    expect(graded("a_{n_{1}} + 1", "1 + a_{n_{2}}")).toBe("incorrect");
    expect(graded("x_{10} - x_{1}", "x_{10} - x_1")).toBe("correct");
  });
});

describe("powers of -1 and roots of negative numbers", () => {
  it.each([
    ["(-8)^{1/3}", "-2"],
    ["(-8)^{2/3}", "4"],
    ["(-32)^{3/5}", "-8"],
    ["(-27)^{-1/3}", "-1/3"],
    ["\\sqrt[3]{-2}", "-\\sqrt[3]{2}"],
    ["(-2)^{2/3}", "\\sqrt[3]{4}"],
  ])("%s is %s", (answer, target) => {
    expect(graded(answer, target)).toBe("correct");
  });

  it.each([
    ["(-2)^{2/3}", "-\\sqrt[3]{4}"],
    ["(-2)^{1/3}", "\\sqrt[3]{2}"],
  ])("%s is not %s", (answer, target) => {
    expect(graded(answer, target)).toBe("incorrect");
  });
});
