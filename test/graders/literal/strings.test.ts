import { describe, expect, it } from "vitest";
import { parseLiteral } from "../../../src/graders/literal/parse.js";
import { bytes, str } from "./values.js";

describe("a string", () => {
  it.each([
    ["'ab'", str("ab")],
    ['"ab"', str("ab")],
    ["''", str("")],
    ["'''a'b'''", str("a'b")],
    ['"""a"b"""', str('a"b')],
    ["'''a\nb'''", str("a\nb")],
    ["'a\nb'", str("a\nb")],
    ["''''''", str("")],
    ["'a\"b'", str('a"b')],
    ["'a\\'b'", str("a'b")],
    ["'a' 'b'", str("ab")],
    ["'a'\n\"b\"", str("ab")],
    ["b'a' b'b'", bytes("ab")],
    ["u'ab'", str("ab")],
    ["B'ab'", bytes("ab")],
    ["r'a\\nb'", str("a\\nb")],
    ["R'a\\'b'", str("a\\'b")],
    ["br'\\n'", bytes("\\n")],
    ["Rb'\\n'", bytes("\\n")],
    // Escapes.
    ["'\\n\\t\\r\\a\\b\\f\\v'", str("\n\t\r\x07\b\f\v")],
    ["'\\\\ \\' \\\"'", str("\\ ' \"")],
    ["'a\\\nb'", str("ab")],
    ["'\\0'", str("\0")],
    ["'\\101\\1012'", str("AA2")],
    ["'\\x41\\x4'", str("A\\x4")],
    ["'\\u00e9\\u00e'", str("é\\u00e")],
    ["'\\U0001F600'", str("😀")],
    ["'\\U00000041'", str("A")],
    ["'\\U00010000'", str("\u{10000}")],
    ["'\\U0010FFFF'", str("\u{10ffff}")],
    ["'\\U00110000'", str("\\U00110000")],
    ["'\\ud83d\\ude00'", str("😀")],
    ["'\\q\\N'", str("\\q\\N")],
    // Bytes know no \u.
    ["b'\\u0041\\x41'", bytes("\\u0041A")],
  ])("%j is read", (text, value) => {
    expect(parseLiteral(text)).toEqual(value);
  });

  it.each([
    "'ab",
    "ab'",
    "'''ab''",
    "'ab\\'",
    "'a' b'b'",
    "b'a' 'b'",
    "f'ab'",
    "bu'ab'",
    "rr'ab'",
    "xyz'ab'",
    "'a'b",
    "'a'b'c",
  ])("is not read from %j", (text) => {
    expect(parseLiteral(text)).toBeUndefined();
  });
});
