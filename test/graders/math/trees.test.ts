import { describe, expect, it } from "vitest";
import { freeCases, hasCases, linkedCases } from "../../../src/graders/math/cases.js";
import { tryParse } from "../../../src/graders/math/parse.js";
import { type Node, whole } from "../../../src/graders/math/tree.js";
import { rebuild, some, substitute, symbols } from "../../../src/graders/math/walk.js";
import { treeText } from "./tree-text.js";

const R = String.raw;
const node = (text: string): Node => {
  const read = tryParse(text);
  if (read === undefined) throw new Error(`not read: ${text}`);
  return read;
};

/** One tree of each kind over the symbols a, b and c, and the same over 7, b and c. */
const KINDS: readonly (readonly [text: string, replaced: string])[] = [
  ["a", "7"],
  ["a+b-c", "(+ 7 'b' (- 'c'))"],
  ["bac", "(* 'b' 7 'c')"],
  ["-a", "(- 7)"],
  ["a/b", "(/ 7 'b')"],
  ["b/a", "(/ 'b' 7)"],
  ["a^b", "(^ 7 'b')"],
  ["b^a", "(^ 'b' 7)"],
  [R`a\%`, "(% 7)"],
  [R`a^\circ`, "(° 7)"],
  [R`\max(b,a)`, "(max 'b' 7)"],
  [R`\sum_{k=a}^{b}c`, "(sum 'k' 7 'b' 'c')"],
  [R`\sum_{k=b}^{a}c`, "(sum 'k' 'b' 7 'c')"],
  [R`\sum_{k=b}^{c}a`, "(sum 'k' 'b' 'c' 7)"],
  [R`b\pm a`, "(+ 'b' (± 7))"],
  [R`\mp a`, "(∓ 7)"],
  ["(b,a]", "('b', 7]"],
  [R`b\cup a`, "(∪ 'b' 7)"],
  [R`\begin{pmatrix}b&c\\c&a\end{pmatrix}`, "(matrix 'b' 'c' | 'c' 7)"],
  ["b<a", "('b'< 7)"],
  ["b+2(c-a)", "(+ 'b' (* 2 (+ 'c' (- 7))))"],
];

describe("a walk", () => {
  it.each(KINDS)("over %s finds and replaces a symbol", (text, replaced) => {
    const tree = node(text);
    expect(treeText(substitute(tree, new Map([["a", whole(7n)]])))).toBe(replaced);
    expect(some(tree, (each) => each.kind === "symbol" && each.name === "a")).toBe(true);
    expect(some(tree, (each) => each.kind === "symbol" && each.name === "z")).toBe(false);
    expect(symbols(tree)).toContain("a");
    expect(rebuild(tree, (child) => child)).toEqual(tree);
  });

  it.each([
    ["b+a+b", ["a", "b"]],
    ["2+3", []],
    ["204_5", []],
    ["ei", []],
    [R`\sum_{k=1}^{n}ak`, ["a", "n"]],
    [R`k+\sum_{k=1}^{n}k`, ["k", "n"]],
  ])("over %s finds its free symbols", (text, names) => {
    expect(symbols(node(text))).toEqual(names);
  });

  it("leaves leaves alone", () => {
    for (const text of ["5", "a", "e", "204_5"]) {
      const leaf = node(text);
      expect(rebuild(leaf, () => whole(7n))).toBe(leaf);
    }
  });
});

describe("signs with two cases", () => {
  it.each([
    [R`\pm a`, true],
    [R`\frac{-b\pm c}{2}`, true],
    [R`(\pm 1,2)`, true],
    ["a+b", false],
  ])("%s has some: %s", (text, has) => {
    expect(hasCases(node(text))).toBe(has);
  });

  it.each([
    [R`\pm a`, ["'a'", "(- 'a')"]],
    [R`\mp a`, ["(- 'a')", "'a'"]],
    [R`a\pm b\mp c`, ["(+ 'a' 'b' (- 'c'))", "(+ 'a' (- 'b') 'c')"]],
    [R`a\pm(b\pm c)`, ["(+ 'a' (+ 'b' 'c'))", "(+ 'a' (- (+ 'b' (- 'c'))))"]],
    ["a", ["'a'"]],
  ])("%s, linked", (text, cases) => {
    expect(linkedCases(node(text)).map(treeText)).toEqual(cases);
  });

  it.each([
    [R`(\pm a,\pm b)`, ["('a', 'b')", "((- 'a'), 'b')", "('a', (- 'b'))", "((- 'a'), (- 'b'))"]],
    [R`(\pm a,\mp b)`, ["('a', (- 'b'))", "((- 'a'), (- 'b'))", "('a', 'b')", "((- 'a'), 'b')"]],
    [R`\pm a`, undefined],
    ["a", undefined],
  ])("%s, free", (text, cases) => {
    expect(freeCases(node(text))?.map(treeText)).toEqual(cases);
  });

  it("are written out into sixteen at most", () => {
    expect(freeCases(node(R`(\pm a,\pm b,\pm c,\pm d)`))).toHaveLength(16);
    expect(freeCases(node(R`(\pm a,\pm b,\pm c,\pm d,\pm f)`))).toBeUndefined();
  });
});
