import { describe, expect, it } from "vitest";
import { CASES } from "./cases.js";

const SHAPES =
  "integer separators decimal fraction mixed-number percent currency unit angle radical power " +
  "factorial-binomial logarithm trigonometry complex scientific repeating-decimal base polynomial " +
  "rational-expression equation inequality interval union set tuple multiset-list matrix vector " +
  "plus-minus sum-product floor-ceil-mod-gcd date-time text choice-letter multiple-values locale " +
  "extraction extraction-pt extraction-zh extraction-es extraction-de extraction-fr unicode hostile";

const count = (shape: string, expected: string): number =>
  CASES.filter((each) => each.shape === shape && each.expected === expected).length;

describe("the certificate of the math grader", () => {
  it("holds at least 700 cases, each once", () => {
    expect(CASES.length).toBeGreaterThanOrEqual(700);
    expect(new Set(CASES.map(({ id }) => id)).size).toBe(CASES.length);
    const asked = CASES.map(({ response, target, ...rest }) =>
      JSON.stringify([response, target, rest.locale]),
    );
    expect(asked.filter((each, index) => asked.indexOf(each) !== index)).toEqual([]);
  });

  it("knows every shape and no other", () => {
    expect(new Set(CASES.map(({ shape }) => shape))).toEqual(new Set(SHAPES.split(" ")));
  });

  it.each(SHAPES.split(" "))("has 15 cases of %s, right and wrong ones in balance", (shape) => {
    const [right, wrong] = [count(shape, "correct"), count(shape, "incorrect")];
    expect(CASES.filter((each) => each.shape === shape).length).toBeGreaterThanOrEqual(15);
    expect(right / (right + wrong)).toBeGreaterThanOrEqual(0.4);
    expect(right / (right + wrong)).toBeLessThanOrEqual(0.6);
  });

  it("is half near misses, and holds answers that are missing or beyond every budget", () => {
    const of = (expected: string) => CASES.filter((each) => each.expected === expected).length;
    expect(of("incorrect") / CASES.length).toBeGreaterThanOrEqual(0.5);
    expect(of("unparsed")).toBeGreaterThanOrEqual(15);
    expect(of("ungraded")).toBeGreaterThanOrEqual(5);
    const grades = ["correct", "incorrect", "unparsed", "refused", "ungraded"];
    expect(CASES.filter(({ expected }) => !grades.includes(expected))).toEqual([]);
  });
});
