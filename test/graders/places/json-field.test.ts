import { describe, expect, it } from "vitest";
import { jsonField } from "../../../src/graders/places/json-field.js";

describe("a field of JSON", () => {
  it.each([
    ['{"answer": "ab"}', "ab"],
    ['{"answer":"ab"}', "ab"],
    ['{"answer" \n:\n "ab"}', "ab"],
    ['{"answer": "ab", "x": 1}', "ab"],
    ['{"answer": "ab"\n}', "ab"],
    ['{"answer": "ab"```', "ab"],
    ['"answer": "ab"', "ab"],
    ['{"answer": 7}', "7"],
    ['{"answer": 7 , "x": 8}', "7"],
    ['{"answer": 7\n"x": 8}', "7"],
    ['{"answer": 7', "7"],
    ['{"answer": ["a", "b"]}', '"a", "b"'],
    ['{"answer": []}', ""],
    ['{"answer": ""}', ""],
    ['{"answer": "say "hi" now"}', 'say "hi" now'],
    ['{"answer": "say \\"hi\\""}', 'say "hi"'],
    ['{"answer": "a\\\\b\\/c"}', "a\\b/c"],
    ['{"answer": "a\\n1"}', "a\n1"],
    ['{"answer": "a\\n"}', "a\n"],
    ['{"answer": "\\neq 1"}', "\\neq 1"],
    ['{"answer": "\\frac{1}{2}"}', "\\frac{1}{2}"],
    ['{"answer": 1} {"answer": 2}', "2"],
    ['{"answer": 1} is my "answer"', "1"],
    ['"answer": 1 "answer"', '1 "answer"'],
  ])("of %j is %j", (text, value) => {
    expect(jsonField(text, "answer")).toBe(value);
  });

  it.each([
    "",
    '"answer"',
    '{"answer" 7}',
    '{"answers": 7}',
    '{"answer" is: 7}',
    "{answer: 7}",
    '{"answer": "it never ends',
    '{"answer": "a" b',
    '{"answer": "a\\"}',
    '{"answer": [1, 2',
  ])("is none in %j", (text) => {
    expect(jsonField(text, "answer")).toBeUndefined();
  });

  it("is among the last 50 places of its name", () => {
    const mentions = (count: number) => `{"answer": 7} ${'"answer" '.repeat(count)}`;
    expect(jsonField(mentions(49), "answer")).toBe("7");
    expect(jsonField(mentions(50), "answer")).toBeUndefined();
  });
});
