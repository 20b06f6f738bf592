import { describe, expect, it } from "vitest";
import { spansOf } from "../../../src/graders/text/spans.js";

describe("the members of a written list", () => {
  it.each([
    ["salt", ["salt"]],
    ["salt, oil", ["salt", "oil"]],
    ["salt; oil", ["salt", "oil"]],
    ["salt、oil，rice；tea", ["salt", "oil", "rice", "tea"]],
    ["salt,, oil,", ["salt", "oil"]],
    ["", []],
    [" \n ", []],
    // Brackets round the whole list, of each kind.
    ["[salt, oil]", ["salt", "oil"]],
    ["(salt, oil)", ["salt", "oil"]],
    ["  {salt, oil}  ", ["salt", "oil"]],
    ["x [salt, oil]", ["x [salt", "oil]"]],
    ["[salt, oil] x", ["[salt", "oil] x"]],
    // One a line, with bullets or numbers.
    ["salt\noil", ["salt", "oil"]],
    ["- salt\n* oil\n• rice\n– tea", ["salt", "oil", "rice", "tea"]],
    ["  - salt\n  - oil", ["salt", "oil"]],
    ["1. salt\n2) oil\n(3) rice", ["salt", "oil", "rice"]],
    ["100. salt\n101. oil", ["salt", "oil"]],
    ["a. salt\nB) oil\n(c) rice", ["salt", "oil", "rice"]],
    // No bullets: a sign inside a word, a number of a name, a year.
    ["-salt", ["-salt"]],
    ["1.salt", ["1.salt"]],
    ["salt - oil", ["salt - oil"]],
    ["salt 1. oil", ["salt 1. oil"]],
    ["1999. salt", ["1999. salt"]],
    ["ab. salt", ["ab. salt"]],
    ["7 salt", ["7 salt"]],
    // Commas inside numbers part nothing.
    ["1,200, 3", ["1200", "3"]],
    ["1,200,300", ["1200300"]],
    ["1,20", ["1", "20"]],
    ["1,2000", ["1", "2000"]],
    ["a,200", ["a", "200"]],
  ])("of %j are %j", (text, members) => {
    expect(spansOf(text, true)).toEqual(members);
    expect(spansOf(text, false)).toEqual(members);
  });

  it.each([
    ["salt and oil", ["salt", "oil"], ["salt and oil"]],
    ["salt  AND\toil", ["salt", "oil"], ["salt  AND\toil"]],
    ["salt & oil", ["salt", "oil"], ["salt & oil"]],
    ["salt&oil", ["salt", "oil"], ["salt&oil"]],
    ["salt  &  oil", ["salt", "oil"], ["salt  &  oil"]],
    ["rice, salt and oil", ["rice", "salt", "oil"], ["rice", "salt and oil"]],
    ["rice, salt, and  oil", ["rice", "salt", "oil"], ["rice", "salt", "oil"]],
    ["rice,and oil", ["rice", "oil"], ["rice", "oil"]],
    ["rice, And oil", ["rice", "oil"], ["rice", "oil"]],
    ["sand and band", ["sand", "band"], ["sand and band"]],
    ["andiron, brand", ["andiron", "brand"], ["andiron", "brand"]],
    ["salt, x and", ["salt", "x and"], ["salt", "x and"]],
  ])("of %j are %j by the word and, else %j", (text, byAnd, whole) => {
    expect(spansOf(text, true)).toEqual(byAnd);
    expect(spansOf(text, false)).toEqual(whole);
  });
});
