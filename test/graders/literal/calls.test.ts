import { describe, expect, it } from "vitest";
import { parseLiteral } from "../../../src/graders/literal/parse.js";
import { bytes, dict, float, int, list, set, str, tuple } from "./values.js";

describe("a call", () => {
  it.each([
    ["set()", set()],
    ["set([1, 2])", set(int(1), int(2))],
    ["frozenset({1})", set(int(1))],
    ["frozenset()", set()],
    ["set((1,))", set(int(1))],
    ["list((1, 2))", list(int(1), int(2))],
    ["list()", list()],
    ["tuple([1])", tuple(int(1))],
    ["tuple()", tuple()],
    ["dict()", dict()],
    ["dict({1: 2})", dict([int(1), int(2)])],
    ["dict([(1, 2), [3, 4]])", dict([int(1), int(2)], [int(3), int(4)])],
    ["dict([])", dict()],
    ["Counter({'a': 2})", dict([str("a"), int(2)])],
    ["OrderedDict([('a', 2)])", dict([str("a"), int(2)])],
    ["collections.OrderedDict([('a', 2)])", dict([str("a"), int(2)])],
    ["Counter()", dict()],
    ["str()", str("")],
    ["str('a')", str("a")],
    ["bytes()", bytes("")],
    ["bytes(b'a')", bytes("a")],
    ["bytearray(b'a')", bytes("a")],
    ["bytearray()", bytes("")],
    ["int()", int(0)],
    ["int(5)", int(5)],
    ["float()", float(0)],
    ["float(5)", float(5)],
    ["float(2.5)", float(2.5)],
    ["float('nan')", float(Number.NaN)],
    ["float('NaN')", float(Number.NaN)],
    ["float('inf')", float(Number.POSITIVE_INFINITY)],
    ["float('+inf')", float(Number.POSITIVE_INFINITY)],
    ["float('Infinity')", float(Number.POSITIVE_INFINITY)],
    ["float('-inf')", float(Number.NEGATIVE_INFINITY)],
    ["float('-infinity')", float(Number.NEGATIVE_INFINITY)],
    ["set( [1], )", set(int(1))],
    ["[set()]", list(set())],
  ])("%s is carried out", (text, value) => {
    expect(parseLiteral(text)).toEqual(value);
  });

  it.each([
    "set(1)",
    "set('ab')",
    "set([1], [2])",
    "set(",
    "set(x)",
    "list(1)",
    "tuple('a')",
    "dict(1)",
    "dict('ab')",
    "dict([1])",
    "dict([(1,)])",
    "dict([(1, 2, 3)])",
    "dict([(1, 2), 3])",
    "str(5)",
    "str(b'a')",
    "bytes('a')",
    "bytes(5)",
    "int('5')",
    "int(5.5)",
    "float('x')",
    "float([1])",
    "float(None)",
    "float(1, 2)",
    "len([1])",
    "sorted([1])",
    "set() 1",
  ])("is not carried out in %s", (text) => {
    expect(parseLiteral(text)).toBeUndefined();
  });
});
