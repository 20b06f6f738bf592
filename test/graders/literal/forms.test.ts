import { describe, expect, it } from "vitest";
import { grade } from "../../../src/graders/index.js";

const graded = (response: string, target: string) =>
  grade(response, target, { kind: "literal", form: "answer" }).grade;

describe("a literal", () => {
  it.each([
    ["```python\n[1, 2]\n```", "[1, 2]"],
    ["```\n[1, 2]\n```", "[1, 2]"],
    ["```c++ \n7\n```", "7"],
    ["```text\n'a b'```", "'a b'"],
    ["assert f(3) == {'a': 1}", "{'a': 1}"],
    ["f('x') == 'y'", "'y'"],
    ['"a\\"b"', "'a\"b'"],
    ['"\\u00e9\\n"', "'é\\n'"],
    ["(1,)", "(1, )"],
    ["-0.0", "0"],
  ])("%j is %s", (response, target) => {
    expect(graded(response, target)).toBe("correct");
  });

  it.each([
    ["```python\n[1, 3]\n```", "[1, 2]"],
    ["[2, 1]", "[1, 2]"],
    ["(1)", "(1,)"],
    ['"a\\\\n"', "'a\\n'"],
    ["'a  b'", "'a b'"],
    ["{'a': 1, 'b': 2}", "{'a': 1}"],
    ["1.0000001", "1"],
  ])("%j is not %s", (response, target) => {
    expect(graded(response, target)).toBe("incorrect");
  });
});
