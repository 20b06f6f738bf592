import { describe, expect, it } from "vitest";
import { anyCase } from "../../../src/graders/choice/any-case.js";
import { bareName, namesIn } from "../../../src/graders/choice/label.js";

describe("labels in a text", () => {
  it.each([
    ["A", ["A"]],
    ["A and (C)", ["A", "C"]],
    ["(a), [b], {c}, <d>", ["a", "b", "c", "d"]],
    ["\"A\" “B” 'C' ‘D’", ["A", "B", "C", "D"]],
    ["( B )", ["B"]],
    ["12 or 3", ["12", "3"]],
    ["1, 2", ["1", "2"]],
    ["A opção B", ["B"]],
    ["Option A and the letter C", ["A", "C"]],
    ["A and option C", ["A", "C"]],
    ["A/B", ["A", "B"]],
    ["A, B.", ["A", "B"]],
    ["A- B", ["A", "B"]],
    ["选B。", ["B"]],
  ])("%j are %j", (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it.each([
    "a",
    "AB",
    "A1",
    "123",
    "A-level",
    "x-A",
    "C++",
    "C#",
    "A*",
    "A^x",
    "A=x",
    "I'm",
    "I’m",
    "O'A",
    "3.5",
    "3,5",
    "4%",
    "Aé",
    "éA",
    "_A",
    "\\A",
    ".5",
    "km/H",
    "(AB)",
    "(123)",
    "",
  ])("are none in %j", (text) => {
    expect(namesIn(text)).toEqual([]);
  });

  it.each([
    ["(B)", "B"],
    ["[ 12 ]", "12"],
    ["“b”", "b"],
    ["?", "?"],
  ])("%s are called %s", (written, name) => {
    expect(bareName(written)).toBe(name);
  });
});

describe("a pattern for words in any case", () => {
  it.each([
    ["ab", "[aA][bB]"],
    ["é", "[éÉ]"],
    ["\\bA\\s", "\\bA\\s"],
    ["[a-z]x", "[a-z][xX]"],
    ["ß", "[ßSS]"],
  ])("%s is %s", (source, pattern) => {
    expect(anyCase(source)).toBe(pattern);
  });
});
