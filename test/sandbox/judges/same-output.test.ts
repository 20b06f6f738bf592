import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sameOutput } from "../../../src/sandbox/judges/same-output.js";

describe("Whether a program printed what it was to print", () => {
  it.each([
    ["3\n", "3"],
    ["3", "3\r\n"],
    ["1 2\n3", " 1 2 \n3\n\n"],
    ["1.0", "1"],
    ["1", "1.000"],
    ["0.10", ".1"],
    ["-0", "0"],
    ["1e3", "1000"],
    ["1  2", "1 2"],
    ["100000000000000000000000001", "100000000000000000000000001.0"],
    ["", "\n"],
    ["é", "é"],
  ])("%j is %j", (expected, got) => {
    expect(sameOutput(expected, got)).toBe(true);
  });

  it.each([
    ["3", ""],
    ["", "3"],
    ["3", "3\n4"],
    ["a b", "a  b"],
    ["YES", "yes"],
    ["0.1", "0.10000000000000001"],
    ["100000000000000000000000001", "100000000000000000000000000"],
    ["1 2", "2 1"],
    ["nan", "NaN"],
    ["1", "1,0"],
    ["1", "0x1"],
    ["1", "e"],
    ["1e99999", "1e99998"],
    ["12", "1 2"],
  ])("%j is not %j", (expected, got) => {
    expect(sameOutput(expected, got)).toBe(false);
  });

  it("holds of every text and itself, with an end of line more or less", () => {
    fc.assert(fc.property(fc.string(), (text) => sameOutput(text, `${text}\n`)));
  });

  it("holds of two numbers if and only if they are equal", () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 });
    fc.assert(
      fc.property(number, number, (one, other) => {
        expect(sameOutput(String(one), one.toExponential())).toBe(true);
        expect(sameOutput(String(one), String(other))).toBe(one === other);
      }),
    );
  });
});
