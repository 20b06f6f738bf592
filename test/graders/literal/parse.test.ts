import { describe, expect, it } from "vitest";
import { TooLarge } from "../../../src/graders/limits.js";
import { parseLiteral } from "../../../src/graders/literal/parse.js";
import { bool, complex, dict, float, int, list, none, set, str, tuple } from "./values.js";

describe("a number", () => {
  it.each([
    ["42", int(42)],
    ["0", int(0)],
    ["00", int(0)],
    ["1_000", int(1000)],
    ["0xFf", int(255)],
    ["0X1f", int(31)],
    ["0x_1f", int(31)],
    ["0o17", int(15)],
    ["0O17", int(15)],
    ["0b101", int(5)],
    ["0B1_01", int(5)],
    ["9007199254740993", int(9007199254740993n)],
    ["-7", int(-7)],
    ["+7", int(7)],
    ["- 7", int(-7)],
    ["-True", int(-1)],
    ["-False", int(0)],
    ["8.5", float(8.5)],
    [".5", float(0.5)],
    ["5.", float(5)],
    ["01.5", float(1.5)],
    ["1_0.2_5", float(10.25)],
    ["1e3", float(1000)],
    ["1E-3", float(0.001)],
    ["1.5e+3", float(1500)],
    [".5e1_0", float(5e9)],
    ["-8.5", float(-8.5)],
    ["0.0", float(0)],
    ["-inf", float(Number.NEGATIVE_INFINITY)],
    ["4j", complex(0, 4)],
    ["4J", complex(0, 4)],
    ["2.5j", complex(0, 2.5)],
    ["3+4j", complex(3, 4)],
    ["3 - 4j", complex(3, -4)],
    ["-3+4j", complex(-3, 4)],
    ["1.5-.5j", complex(1.5, -0.5)],
    ["-4j", complex(-0, -4)],
    ["(3+4j)", complex(3, 4)],
  ])("%s is read", (text, value) => {
    expect(parseLiteral(text)).toEqual(value);
  });

  it.each([
    "007",
    "01",
    "1__0",
    "_1",
    "1_",
    "0x",
    "0xg",
    "0b12",
    "0o8",
    "1e",
    "1.2.3",
    "1a",
    "1 2",
    "1/2",
    "1+2",
    "1-2",
    "3+True",
    "4j+3",
    "True+4j",
    "'a'+4j",
    "3+",
    "3+'a'",
    "3-'a'",
    "--7",
    "+-7",
    "-",
    "-'a'",
    "-[1]",
    "-None",
    ".",
    "5%",
  ])("is not read from %s", (text) => {
    expect(parseLiteral(text)).toBeUndefined();
  });

  it("has 4300 signs at most", () => {
    expect(parseLiteral("9".repeat(4300))).toMatchObject({ kind: "int" });
    expect(() => parseLiteral("9".repeat(4301))).toThrow(TooLarge);
  });
});

describe("a name", () => {
  it.each([
    ["None", none],
    ["null", none],
    ["True", bool(true)],
    ["true", bool(true)],
    ["False", bool(false)],
    ["false", bool(false)],
    ["nan", float(Number.NaN)],
    ["NaN", float(Number.NaN)],
    ["inf", float(Number.POSITIVE_INFINITY)],
    ["Infinity", float(Number.POSITIVE_INFINITY)],
    ["Ellipsis", { kind: "ellipsis" } as const],
    ["...", { kind: "ellipsis" } as const],
  ])("%s is read", (text, value) => {
    expect(parseLiteral(text)).toEqual(value);
  });

  it.each(["none", "TRUE", "undefined", "Nones", "x", "f(1)", "..", "....", "None None"])(
    "is not read from %s",
    (text) => {
      expect(parseLiteral(text)).toBeUndefined();
    },
  );
});

describe("a container", () => {
  it.each([
    ["[]", list()],
    ["[1]", list(int(1))],
    ["[1, 'a',]", list(int(1), str("a"))],
    ["[[1], []]", list(list(int(1)), list())],
    ["()", tuple()],
    ["(1)", int(1)],
    ["(1,)", tuple(int(1))],
    ["(1, 2)", tuple(int(1), int(2))],
    ["((1, 2))", tuple(int(1), int(2))],
    ["1,", tuple(int(1))],
    ["1, 2", tuple(int(1), int(2))],
    ["1, 2,", tuple(int(1), int(2))],
    ["{}", dict()],
    ["{ }", dict()],
    ["{1}", set(int(1))],
    ["{1,}", set(int(1))],
    ["{1, 2}", set(int(1), int(2))],
    ["{'a': 1}", dict([str("a"), int(1)])],
    ["{'a': 1, 2: [],}", dict([str("a"), int(1)], [int(2), list()])],
    ["{(1, 2): {}}", dict([tuple(int(1), int(2)), dict()])],
    // White space, comments and continued lines are none of its members.
    [" [ 1 ,\n\t2 ] ", list(int(1), int(2))],
    ["[1, # one\n 2]", list(int(1), int(2))],
    ["[1] # done", list(int(1))],
    ["[1, \\\n2]", list(int(1), int(2))],
    ["# first\n[1]", list(int(1))],
  ])("%j is read", (text, value) => {
    expect(parseLiteral(text)).toEqual(value);
  });

  it.each([
    "",
    "[1",
    "1]",
    "[1 2]",
    "[1]]",
    "[,]",
    "[,1]",
    "[1,,2]",
    "[1, x]",
    "(,)",
    "(1 2)",
    "(1]",
    ",1",
    "1,,",
    "1, x",
    "1 ; 2",
    "{1: }",
    "{: 1}",
    "{1: 2, 3}",
    "{1, 2: 3}",
    "{1: 2 3: 4}",
    "{1: 2, : 4}",
    "{1: 2,, 3: 4}",
    "{1: 2",
    "{1: 2,",
    "{1",
    "{x}",
    "{,}",
    "{1: 2: 3}",
    "[1] [2]",
    "[1 \\ 2]",
    "[...",
  ])("is not read from %j", (text) => {
    expect(parseLiteral(text)).toBeUndefined();
  });

  it("is 60 deep at most", () => {
    const nested = (depth: number) => `${"[".repeat(depth)}${"]".repeat(depth)}`;
    expect(parseLiteral(nested(60))).toMatchObject({ kind: "list" });
    expect(() => parseLiteral(nested(61))).toThrow(TooLarge);
    // Many side by side are not deep.
    expect(parseLiteral(`[${"[1],".repeat(100)}]`)).toMatchObject({ kind: "list" });
  });

  it("has 100000 signs at most", () => {
    expect(parseLiteral(`'${"x".repeat(99_998)}'`)).toMatchObject({ kind: "str" });
    expect(() => parseLiteral(`'${"x".repeat(99_999)}'`)).toThrow(TooLarge);
  });
});
