import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Json } from "../../../src/json.js";
import { equals } from "../../../src/sandbox/values/equal.js";
import { plainOf } from "../../../src/sandbox/values/plain.js";

const json = fc.jsonValue({ maxDepth: 4 }).map((value): Json => JSON.parse(JSON.stringify(value)));

describe("Whether a result is what a test expects", () => {
  it.each<[Json, unknown]>([
    [1, 1],
    [1, { f: "1.0" }],
    [0.5, { f: "0.5" }],
    [2 ** 53, { i: "0x20000000000000" }],
    [-(2 ** 60), { i: "-0x1000000000000000" }],
    [[1, 2], { t: [1, 2] }],
    [[1, 2], { it: [1, 2] }],
    [
      [[1], [2]],
      [{ t: [1] }, { t: [2] }],
    ],
    [
      { a: 1, b: [2] },
      {
        d: [
          ["b", { t: [2] }],
          ["a", 1],
        ],
      },
    ],
    [
      { 1: "x", true: "y", null: "z" },
      {
        d: [
          [1, "x"],
          [true, "y"],
          [null, "z"],
        ],
      },
    ],
    [null, null],
    ["", ""],
  ])("%j is %j", (expected, got) => {
    expect(equals(expected, got)).toBe(true);
  });

  it.each<[Json, unknown]>([
    [1, true],
    [1, "1"],
    [0, null],
    [0, { f: "nan" }],
    [0, { f: "x" }],
    [1, { i: "1" }],
    [1, { i: "0x" }],
    [[1, 2], { s: [1, 2] }],
    [[], { d: [] }],
    [{}, []],
    [[1], [1, 1]],
    [
      { a: 1 },
      {
        d: [
          ["a", 1],
          ["b", 2],
        ],
      },
    ],
    [{ a: 1 }, { d: [[{ t: [] }, 1]] }],
    [{ a: 1 }, { d: [["a"]] }],
    [{ a: 1 }, { d: 5 }],
    [null, { u: 1 }],
    ["x", { h: 0, type: "Any" }],
    [{ a: 1 }, { a: 1 }],
    [[1], { t: 1 }],
    [3, { h: 0, type: "int" }],
  ])("%j is not %j", (expected, got) => {
    expect(equals(expected, got)).toBe(false);
  });

  it("holds of every value and what it becomes as plain data", () => {
    fc.assert(fc.property(json, (value) => equals(value, plainOf(value))));
  });

  it("does not hold of two different values", () => {
    fc.assert(
      fc.property(json, json, (one, other) => {
        const same = JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
        expect(equals(one, plainOf(other))).toBe(same);
      }),
    );
  });

  it("throws for nothing that a program may send", () => {
    fc.assert(
      fc.property(
        json,
        fc.anything(),
        (expected, got) => typeof equals(expected, got) === "boolean",
      ),
    );
  });

  it("does not hold of what is nested beyond measure, and ends", () => {
    let deep: Json = 1;
    for (let depth = 0; depth < 5_000; depth += 1) deep = [deep];
    expect(equals(deep, deep)).toBe(false);
  });
});

/** The order of keys is no part of a value; nor is the sign of nought. */
function sorted(value: Json): Json {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== "object") return value === 0 ? 0 : value;
  // Within an object still: one without keys is no empty list.
  return {
    entries: Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  };
}
