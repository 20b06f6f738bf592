import { describe, expect, it } from "vitest";
import { withDigits } from "../../../src/graders/text/number-words.js";

const digits = (text: string) => withDigits(text.split(" ")).join(" ");

describe("numbers that are spelt out", () => {
  it.each([
    ["zero", "0"],
    ["nineteen", "19"],
    ["twenty", "20"],
    ["ninety nine", "99"],
    ["twenty one", "21"],
    ["twenty nine", "29"],
    ["one hundred", "100"],
    ["nine hundred", "900"],
    ["one hundred five", "105"],
    ["one hundred and five", "105"],
    ["two hundred and forty one", "241"],
    ["one thousand", "1000"],
    ["one thousand and one", "1001"],
    ["two hundred thousand", "200000"],
    ["three million two hundred thousand and four", "3200004"],
    ["one trillion two billion three million four thousand five", "1002003004005"],
    ["one hundred and five thousand", "105000"],
    ["first", "1st"],
    ["second", "2nd"],
    ["third", "3rd"],
    ["fourth", "4th"],
    ["twelfth", "12th"],
  ])("%s is %s", (text, said) => {
    expect(digits(text)).toBe(said);
  });

  it.each([
    // Two numbers, not one.
    ["twenty ten", "20 10"],
    ["twenty zero", "20 0"],
    ["nineteen one", "19 1"],
    ["one two three", "1 2 3"],
    ["one and two", "1 and 2"],
    ["twenty and one", "20 and 1"],
    ["ten hundred", "10 hundred"],
    ["one hundred zero", "100 0"],
    ["one thousand one thousand", "1000 1000"],
    ["one thousand two million", "1000 2000000"],
    // The conjunction stays where no part of the number follows it.
    ["one hundred and dogs", "100 and dogs"],
    ["one thousand and dogs", "1000 and dogs"],
    ["one hundred and", "100 and"],
    // Words that are no numbers by themselves.
    ["hundred", "hundred"],
    ["thousand", "thousand"],
    ["and five", "and 5"],
    ["the seventh of nine dogs", "the 7th of 9 dogs"],
    ["thirteenth", "thirteenth"],
  ])("%s is %s", (text, said) => {
    expect(digits(text)).toBe(said);
  });

  it("are none in an empty text", () => {
    expect(withDigits([])).toEqual([]);
  });
});
