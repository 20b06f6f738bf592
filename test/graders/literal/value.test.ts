import { describe, expect, it } from "vitest";
import { TooLarge } from "../../../src/graders/limits.js";
import { parseLiteral } from "../../../src/graders/literal/parse.js";
import { canonical, fromJson } from "../../../src/graders/literal/value.js";

/** Equal as the grader has it; both must be literals. */
function equal(one: string, other: string): boolean {
  const [left, right] = [parseLiteral(one), parseLiteral(other)];
  if (left === undefined || right === undefined) throw new Error(`no literal: ${one}, ${other}`);
  return canonical(left) === canonical(right);
}

describe("values that Python holds equal", () => {
  it.each([
    ["1", "1.0"],
    ["1", "True"],
    ["0", "False"],
    ["0", "-0.0"],
    ["0.0", "-0.0"],
    ["1e22", "10000000000000000000000"],
    ["9007199254740992.0", "9007199254740992"],
    ["3+0j", "3"],
    ["3.5+0j", "3.5"],
    ["0j", "0"],
    ["nan", "nan"],
    ["'a'", '"a"'],
    ["{1, 2}", "{2, 1}"],
    ["{1, 1.0, True}", "{1}"],
    ["{'a': 1, 'b': 2}", "{'b': 2, 'a': 1}"],
    ["{'a': 1, 'a': 2}", "{'a': 2}"],
    ["{1: 'x', True: 'y'}", "{1.0: 'y'}"],
    ["frozenset([1])", "{1}"],
    ["[(1, {'a'})]", "[(1.0, {'a'})]"],
    ["None", "null"],
    ["...", "Ellipsis"],
  ])("%s and %s", (one, other) => {
    expect(equal(one, other)).toBe(true);
  });
});

describe("values that Python does not hold equal", () => {
  it.each([
    ["1", "1.0000001"],
    ["1", "-1"],
    ["1", "'1'"],
    ["1", "None"],
    ["True", "False"],
    ["inf", "-inf"],
    ["inf", "nan"],
    ["9007199254740993", "9007199254740992.0"],
    ["3+4j", "3-4j"],
    ["3+4j", "4+3j"],
    ["4j", "4"],
    ["'a'", "b'a'"],
    ["'a'", "'a '"],
    ["''", "None"],
    ["[]", "()"],
    ["[]", "{}"],
    ["{}", "set()"],
    ["[1, 2]", "[2, 1]"],
    ["[1, 2]", "(1, 2)"],
    ["[1, 2]", "{1, 2}"],
    ["[1, 1]", "[1]"],
    ["[[1], 2]", "[[1, 2]]"],
    ["['a', 'b']", "['a,b']"],
    ["['a\",str\"b']", "['a', 'b']"],
    ["{'a': 1}", "{'a': 2}"],
    ["{'a': 1}", "{'b': 1}"],
    ["{'a': 1, 'b': 2}", "{'a': 1}"],
    ["{1: 2}", "{2: 1}"],
    ["None", "..."],
    ["{1, 2}", "{1, 3}"],
    ["{1, 2}", "{1, 2, 3}"],
  ])("%s and %s", (one, other) => {
    expect(equal(one, other)).toBe(false);
  });
});

describe("the target as a JSON value", () => {
  it.each([
    [true, { kind: "bool", value: true }],
    ["a", { kind: "str", value: "a" }],
    [7, { kind: "int", value: 7n }],
    [-0.5, { kind: "float", value: -0.5 }],
    [2 ** 53, { kind: "float", value: 2 ** 53 }],
    [2 ** 53 - 1, { kind: "int", value: 9007199254740991n }],
    [null, { kind: "none" }],
    [undefined, { kind: "none" }],
    [
      [1, [null]],
      {
        kind: "list",
        items: [
          { kind: "int", value: 1n },
          { kind: "list", items: [{ kind: "none" }] },
        ],
      },
    ],
    [
      { a: false },
      {
        kind: "dict",
        entries: [
          [
            { kind: "str", value: "a" },
            { kind: "bool", value: false },
          ],
        ],
      },
    ],
  ])("%j stands for a literal", (json, value) => {
    expect(fromJson(json)).toEqual(value);
  });

  it("is 60 deep at most, be it of lists or of objects", () => {
    const nested = (depth: number, wrap: (inner: unknown) => unknown): unknown =>
      depth === 0 ? 1 : wrap(nested(depth - 1, wrap));
    for (const wrap of [(inner: unknown) => [inner], (inner: unknown) => ({ a: inner })]) {
      expect(fromJson(nested(60, wrap))).toBeDefined();
      expect(() => fromJson(nested(61, wrap))).toThrow(TooLarge);
    }
  });
});
