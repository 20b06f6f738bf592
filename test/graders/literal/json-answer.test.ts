import { describe, expect, it } from "vitest";
import { jsonAnswer } from "../../../src/graders/literal/json-answer.js";

const quoted = (text: string) => ({ text, quoted: true });
const plain = (text: string) => ({ text, quoted: false });

describe("the field of a JSON answer", () => {
  it.each([
    ['{"answer": "ab"}', quoted("ab")],
    ['{"answer":"ab"}', quoted("ab")],
    ['{"answer" \n : \n "ab"}', quoted("ab")],
    ['{"answer": " ab "}', quoted(" ab ")],
    ['{"answer": ""}', quoted("")],
    ['{"answer": "}"}', quoted("}")],
    ['"answer": "ab"', quoted("ab")],
    ['{"answer": "ab"\n```', quoted("ab")],
    ['{"answer": "ab" , "sure": true}', quoted("ab")],
    ['{"answer": "ab"\n}', quoted("ab")],
    // Quotes that were not escaped.
    ['{"answer": "say "hi" now"}', quoted('say "hi" now')],
    ['{"answer": "a", "b"}', quoted('a", "b')],
    ['{"answer": "a", "b": 1}', quoted("a")],
    // Escapes.
    ['{"answer": "say \\"hi\\""}', quoted('say "hi"')],
    ['{"answer": "a\\"}"}', quoted('a"}')],
    ['{"answer": "\\n\\t\\r\\b\\f\\\\\\/"}', quoted("\n\t\r\b\f\\/")],
    ['{"answer": "\\u00e9\\u00E9\\u00e"}', quoted("éé\\u00e")],
    ['{"answer": "it\\\'s \\[1\\]"}', quoted("it\\'s \\[1\\]")],
    // What is no string ends at the comma, brace or line end outside its brackets.
    ['{"answer": 7}', plain("7")],
    ['{"answer": 7 , "x": 8}', plain("7")],
    ['{"answer": null\n}', plain("null")],
    ['{"answer": [1, {"a": 2}], "x": 8}', plain('[1, {"a": 2}]')],
    ['{"answer": (1, 2)}', plain("(1, 2)")],
    ['{"answer": {"a": 1}}', plain('{"a": 1}')],
    ['{"answer": {"a": 1}, "x": 8}', plain('{"a": 1}')],
    ["{\"answer\": ['a]', 1]}", plain("['a]', 1]")],
    ['{"answer": ["a\\"]", 1]}', plain('["a\\"]", 1]')],
    ["{\"answer\": 'a, b'}", plain("'a, b'")],
    ['{"answer": [1,\n2]\n}', plain("[1,\n2]")],
    ['{"answer": 7', plain("7")],
    ['{"answer":', plain("")],
    // The last field of that name; a mention without a colon is none.
    ['{"answer": 1}\n{"answer": 2}', plain("2")],
    ['{"answer": 1} is my "answer" to it', plain("1")],
    ['"answer": 1 "answer"', plain('1 "answer"')],
  ])("in %j is %j", (response, answer) => {
    expect(jsonAnswer(response, "answer")).toEqual(answer);
  });

  it.each([
    "",
    "ab",
    '"answer"',
    '"answer" is 7',
    '{"Answer": 7}',
    '{"answers": 7}',
    "{answer: 7}",
    '{"answer": "it never ends',
    '{"answer": "a" and more',
    '{"answer": "a\\"',
  ])("is none in %j", (response) => {
    expect(jsonAnswer(response, "answer")).toBeUndefined();
  });
});
