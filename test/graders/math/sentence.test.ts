import { describe, expect, it } from "vitest";
import { MAX_UNIT_CHARS } from "../../../src/graders/limits.js";
import { isNoPlainValue, numberOfSentence } from "../../../src/graders/math/sentence.js";

const R = String.raw;

describe("the number of a sentence", () => {
  it.each([
    ["Sally has 9 books.", "9"],
    ["He had 5 and then he found 7 more", "7"],
    ["The total is 1,234.5", "1,234.5"],
    ["It costs $5 in all", "5"],
    [R`It costs \$5 in all`, "5"],
    ["It costs $ 5 in all", "5"],
    ["It falls to -5 degrees", "-5"],
    ["It falls to −5 degrees", "−5"],
    ["It is 3/4 of all", "3/4"],
    ["It is 3 / 4 of all", "3 / 4"],
    ["Sally 9", "9"],
    ["9 red", "9"],
    ["x times 9", undefined],
    ["the - balls 9", "9"],
    ["red x 9", undefined],
    ["some balls 9", "9"],
    ["(Sally 9)", undefined],
    ["Sally $9", "9"],
    ["x^2 9 red", undefined],
    ["$9 red", "9"],
    ["19 red", "19"],
    ["9 - red", "9"],
    ["9 x", undefined],
    ["x9", undefined],
    ["答えは 9", "9"],
    ["これは 9 です", "9"],
    ["The number is 1.2.3 now", undefined],
    ["nothing is said", undefined],
    ["9", undefined],
    ["", undefined],
  ])("of %j is %j", (text, number) => {
    expect(numberOfSentence(text)).toBe(number);
  });

  it.each([
    ["total = 9", "9"],
    ["3 + 4 = 7", "7"],
    ["a = 3, b = 4", "4"],
    ["total = $9", "9"],
    [R`total = \$9`, "9"],
    ["total = 9 apples", "9"],
    ["total = - 9 apples", "- 9"],
    ["total = 1,234.5 apples", "1,234.5"],
    ["total = 3/4", "3/4"],
    ["total = **9**", undefined],
    ["total = $9$", "9"],
    ["total = (9)", "9"],
    ["= 9", "9"],
    ["total = -$9 left", "-9"],
    ["total = -$ 9 left", "-9"],
    [R`total = -\$9 left`, "-9"],
    ["total = 19 left", "19"],
    ["total = 12,345 left", "12,345"],
    ["total = 1,234,567 left", "1,234,567"],
    ["total = 2.25 left", "2.25"],
    ["total = 3/40 left", "3/40"],
    ["total = 9x", undefined],
    ["total = 9 + x", undefined],
    ["total = 9+1", undefined],
    ["total = 9^2", undefined],
    ["total = 9(x)", undefined],
    [R`total = 9\pi`, undefined],
    ["total = 9 of 10", undefined],
    ["total = x", undefined],
    ["total =", undefined],
  ])("with an equals sign, %j, is what stands behind it: %j", (text, number) => {
    expect(numberOfSentence(text)).toBe(number);
  });

  it.each([
    ["He has 3 or 4 books"],
    ["He has 3 to 4 books"],
    ["He has 3 and 4 books"],
    ["He has 3, or 4 books"],
    ["pages 3 through 4 only"],
    ["He has 3 or $4 left"],
    ["so on 3, 6, ..."],
    [R`so on 3, 6, \dots`],
    [R`so on 3, 6, \ldots`],
    ["either 3, 4 or 8 of them or 9"],
    ["He has at least 5 books"],
    ["He has not 5 books"],
    ["He has sin 5 books"],
  ])("is none where several are said, or no plain one: %j", (text) => {
    expect(numberOfSentence(text)).toBeUndefined();
  });

  it("is looked for in a text of the budget, not in a longer one", () => {
    const start = "Sally has 9 ";
    const text = start + "b".repeat(MAX_UNIT_CHARS - start.length);
    expect(numberOfSentence(text)).toBe("9");
    expect(numberOfSentence(`${text}b`)).toBeUndefined();
  });
});

describe("no plain value", () => {
  it.each([
    ["at least 5", true],
    ["At most 5", true],
    ["greater than 5", true],
    ["more than or equal to 5", true],
    ["fewer than $5", true],
    ["not 5", true],
    ["up to 5", true],
    ["over 5", true],
    ["under 5", true],
    ["3 sin", true],
    ["alpha", true],
    ["infinity", true],
    ["5", false],
    ["exactly 5", false],
    ["more 5", false],
    ["sincere", false],
    ["5 at least", false],
  ])("is %j: %s", (text, is) => {
    expect(isNoPlainValue(text)).toBe(is);
  });
});
