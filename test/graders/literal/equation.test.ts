import { describe, expect, it } from "vitest";
import { answerSide } from "../../../src/graders/literal/equation.js";

describe("the answer's side of an equation", () => {
  it.each([
    ["f(1) == 2", "2"],
    ["  f(1)==2  ", "2"],
    ["assert f(1) == 2", "2"],
    [">>> f(1) == 2", "2"],
    [">>> assert f(1) == 2", "2"],
    ["print(f(1)) == 2", "2"],
    ["True == f(1)", "True"],
    ["f(1) == None", "None"],
    ["set() == f(1)", "set()"],
    ["f(1) == set()", "set()"],
    [">>> x = 2", "2"],
    ["x == 2", "2"],
    ["x[0] == 2", "2"],
    ["obj.method(1) == 2", "2"],
    ["_f (1) == 2", "2"],
    ["2 == f(1)", "2"],
    ["assert 2 == f(1)", "2"],
    ["assert  [2, 1] == f([1, 2])", "[2, 1]"],
    ["f('a == b') == 'c'", "'c'"],
    ["f(\"a == b\") == 'c'", "'c'"],
    ["f('it\\'s == x') == 'c'", "'c'"],
    ["f(\"it's\") == 'c'", "'c'"],
    ["f(1 == 2) == 3", "3"],
    ["f([1 == 2]) == 3", "3"],
    ["f({1: 2 == 3}) == 3", "3"],
    ["f(1) == g(1) == 2", "2"],
    ["f(1) == 'a == b'", "'a == b'"],
    ["  assert 2 == f(1)", "2"],
    ["  x = 2", "2"],
    ["x = 2", "2"],
    ["result = [1, 2]", "[1, 2]"],
    ["_x1=2", "2"],
    ["x = 'a == b'", "'a == b'"],
  ])("of %j is %j", (text, side) => {
    expect(answerSide(text)).toBe(side);
  });

  it.each([
    "2",
    "f(1)",
    "f(x=1)",
    "f(x == 1)",
    "[1] == [2]",
    "True == False",
    "set() == set()",
    "3f(1) == 'b'",
    "1 == 2",
    "'f(1)' == 2",
    "3f(1) == 2",
    "'a == b'",
    "[x == 1]",
    "(f(1) == 2)",
    "'it\\'s == 1'",
    "x.y = 2",
    "x y = 2",
    "2 = x",
    "f(1) = 2",
    "",
  ])("is none in %j", (text) => {
    expect(answerSide(text)).toBeUndefined();
  });
});
