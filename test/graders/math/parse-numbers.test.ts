import { describe, expect, it } from "vitest";
import { tryParse } from "../../../src/graders/math/parse.js";
import { parsed, type Trees } from "./tree-text.js";

const R = String.raw;

const NUMBERS: Trees = [
  ["12", "12"],
  ["12.50", "25/2"],
  [".5", "1/2"],
  ["5.", "5"],
  ["1e3", "1000"],
  ["1E-2", "1/100"],
  ["1,234", "1234"],
  ["1,234,567.5", "2469135/2"],
  ["1 234 567", "1234567"],
  ["12 345", "12345"],
  ["123 456", "123456"],
];

const MIXED: Trees = [
  ["1 1/2", "(+ 1 (/ 1 2))"],
  ["2 3/2", "(+ 2 (/ 3 2))"],
  ["12 123/456", "(+ 12 (/ 123 456))"],
  [R`2\frac{1}{3}`, "(+ 2 (/ 1 3))"],
  [R`2\frac13x`, "(* (+ 2 (/ 1 3)) 'x')"],
  [R`2\frac{3}{3}`, "(* 2 (/ 3 3))"],
  [R`2\frac{4}{3}`, "(* 2 (/ 4 3))"],
  [R`2\frac{x}{3}`, "(* 2 (/ 'x' 3))"],
  [R`2\frac{1}{x}`, "(* 2 (/ 1 'x'))"],
  [R`2\frac{1.5}{3}`, "(* 2 (/ 3/2 3))"],
  [R`2\frac{1.0}{3}`, "(* 2 (/ 1 3))"],
  [R`2\frac{1e-1}{3}`, "(* 2 (/ 1/10 3))"],
  [R`2\frac{1}{3.5}`, "(* 2 (/ 1 7/2))"],
  [R`2\frac{1}{3}^2`, "(* 2 (^ (/ 1 3) 2))"],
  [R`2.5\frac{1}{3}`, "(* 5/2 (/ 1 3))"],
  [R`2\frac{1}{3}\frac{1}{4}`, "(* (+ 2 (/ 1 3)) (/ 1 4))"],
  [R`2\sqrt3`, "(* 2 (sqrt 3))"],
  [R`-2\frac{1}{3}`, "(- (+ 2 (/ 1 3)))"],
];

const BASED: Trees = [
  ["204_5", "(base 5 204)"],
  ["204_{5}", "(base 5 204)"],
  ["204_{(5)}", "(base 5 204)"],
  ["204_{(12)}", "(base 12 204)"],
  ["204_{12}", "(base 12 204)"],
  ["1a_{16}", "(base 16 1A)"],
  [R`101_{\text{two}}`, "(base 2 101)"],
  ["101_{Two}", "(base 2 101)"],
  ["204_5+1", "(+ (base 5 204) 1)"],
];

describe.each([
  ["a number", NUMBERS],
  ["a mixed number", MIXED],
  ["a number in a base", BASED],
])("%s", (_name, rows) => {
  it.each(rows)("%s is %s", (text, tree) => {
    expect(parsed(text)).toBe(tree);
  });
});

it.each([
  ["1 2"],
  ["12 34"],
  ["1234 567"],
  ["1 23"],
  ["1 2345"],
  ["1.5 1/2"],
  ["1 1/x"],
  ["1 1.5/2"],
  ["1 1/2.5"],
  ["204_x"],
  ["204_{1(2)}"],
  ["204_{(1)2}"],
  [R`5\text{1}/2`],
  ["1 1/"],
  ["204_{123}"],
  ["204_{}"],
  ["204_{a(5)}"],
  ["204_{toString}"],
  ["1 1/1234567890"],
  ["1 1234567890/2"],
])("%s is no number", (text) => {
  expect(parsed(text)).toBeUndefined();
});

it.each([
  ["5", 0, "1"],
  ["5.25", 2, "1/100"],
  ["5.250", 3, "1/1000"],
  ["2e3", 0, "1000"],
  ["2e12", 0, "1000000000000"],
  ["2.5e3", 1, "100"],
  ["2.5E-3", 1, "1/10000"],
  [R`2.5\times10^3`, 1, "100"],
  [R`2.50\times10^{-3}`, 2, "1/100000"],
])(
  "%s has %s decimals as written, and one in the last of them is worth %s",
  (text, places, unit) => {
    const node = tryParse(text);
    if (node?.kind !== "number") throw new Error("no number");
    expect(node.places).toBe(places);
    const { top, bottom } = node.unit;
    expect(bottom === 1n ? `${top}` : `${top}/${bottom}`).toBe(unit);
  },
);
