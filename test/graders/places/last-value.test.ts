import { describe, expect, it } from "vitest";
import { lastValue, onlyValue } from "../../../src/graders/places/last-value.js";

describe("the last formula or number", () => {
  it.each([
    // Formulas.
    ["so $x+1$ it is", "x+1"],
    ["so $$x+1$$ it is", "x+1"],
    ["so \\(x+1\\) it is", "x+1"],
    ["so \\[ x+1 \\] it is", "x+1"],
    ["so (\\frac{2}{5}) it is", "\\frac{2}{5}"],
    ["so [\\frac{2}{5} ] it is", "\\frac{2}{5}"],
    ["$x+1$ and so $y+2$", "y+2"],
    ["so $a\\$b+1$", "a\\$b+1"],
    // What is only spoken of is none, unless there is nothing else.
    ["$7+1$ for $x$", "7+1"],
    ["7 for $x$", "7"],
    ["for $x$", "x"],
    ["$7+1$ for $\\alpha$", "7+1"],
    ["$7+1$ for $f'$", "7+1"],
    ["$7+1$ for $x_{12}$", "7+1"],
    ["$7+1$ for $x_1$", "7+1"],
    ["$7+1$ for $xy+z$", "xy+z"],
    // Joined formulas.
    ["$1+x$, $2+x$ and $3+x$", "1+x, 2+x, 3+x"],
    ["$1+x$ or $2+x$", "1+x, 2+x"],
    ["$1+x$ und $2+x$", "1+x, 2+x"],
    ["$1+x$和$2+x$", "1+x, 2+x"],
    ["$1+x$ then $2+x$", "2+x"],
    // Numbers.
    ["it was 12", "12"],
    ["it was -12.", "-12"],
    ["it was −12", "−12"],
    ["it was 1,200.50 in all", "1,200.50"],
    ["12, then 13", "13"],
    ["it was 3/4", "3/4"],
    ["it was 3 / 4", "3 / 4"],
    ["it was 12%", "12%"],
    ["it was 12 \\%", "12 \\%"],
    ["it was 101_2", "101_2"],
    ["it was 101_{12}", "101_{12}"],
    ["it was 6√2", "6√2"],
    ["it was √(2+3)", "√(2+3)"],
    ["it was ∛2.5", "∛2.5"],
    ["it was 3π", "3π"],
    ["it was π", "π"],
    ["it was ½", "½"],
    ["it was 5i", "5i"],
    ["it was 5 in all", "5"],
    ["it was 6 − 5i", "6 − 5i"],
    ["it was 1 + √5", "1 + √5"],
    ["it was √5 − 1", "√5 − 1"],
    ["it was 7 - 5", "5"],
    ["it was ٧", "7"],
    ["x2 was 7", "7"],
    ["7 in v1.2", "7"],
    ["7 at 12:30", "12:30"],
    ["a ratio of 3:4", "3:4"],
    ["it:5", "5"],
    // A label at the very end.
    ["so 7 (B).", "(B)"],
    ["so (B) 7", "7"],
    // Money.
    ["it is $18 + $5", "5"],
    ["we pay $18 + $ tax", "18"],
    ["we pay $18 +$ tax", "18"],
    ["he has $5 left over, and not a $ more", "5"],
    ["it is $1,250.50  per week, which is all the $ there is", "1,250.50"],
    ["it is $5 x$ then", "5 x"],
    ["it is $xy is less$ then", "xy is less"],
    ["it is $$5 apples$$ then", "5 apples"],
    // Formula and number, in the order in which they stand.
    ["7 is $x+1$", "x+1"],
    ["$x+1$ is 7", "7"],
    ["\\(x+1\\)7", "7"],
    ["it was 3, 4", "4"],
    ["it was $5 and $6", "6"],
    ["it was $5 in all", "5"],
    ["$x$5", "5"],
  ])("of %j is %j", (text, value) => {
    expect(lastValue(text)).toBe(value);
  });

  it.each(["", "nothing", "x2", "a.5b", "(b)"])("is none in %j", (text) => {
    expect(lastValue(text)).toBeUndefined();
  });

  it("joins eleven formulas at most", () => {
    const formulas = Array.from({ length: 13 }, (_, index) => `$x+${index}$`);
    expect(lastValue(formulas.join(", "))?.split(", ")).toHaveLength(11);
  });

  it("stands in the last 20000 signs", () => {
    expect(lastValue(`7${" x".repeat(9999)}`)).toBe("7");
    expect(lastValue(`7${" x".repeat(10_000)}`)).toBeUndefined();
    expect(onlyValue(`7${" x".repeat(9999)}`)).toBe("7");
    expect(onlyValue(`7${" x".repeat(10_000)}`)).toBeUndefined();
  });

  it("is the only one where it stands alone", () => {
    expect(onlyValue("so $x+1$ it is")).toBe("x+1");
    expect(onlyValue("so 7 it is")).toBe("7");
    expect(onlyValue("7 and 8")).toBeUndefined();
    expect(onlyValue("none")).toBeUndefined();
  });
});
