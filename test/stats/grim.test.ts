import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPrinted } from "../../src/claims/printed.js";
import { attainable, fittingSamples } from "../../src/stats/grim.js";

const printed = (text: string) => {
  const read = readPrinted(text);
  if (read === undefined) throw new Error(`${text} is no figure`);
  return read;
};
const upTo = (k: number) => Array.from({ length: k }, (_, index) => index + 1);

describe("the GRIM test", () => {
  it.each(["52.7", "13.4"])("finds %s impossible as one vote over 30 problems", (text) => {
    expect(attainable(printed(text), 30, 1)).toBeUndefined();
  });

  it("finds 79.8 on 30 problems impossible with 13 samples or fewer", () => {
    expect(fittingSamples(printed("79.8"), 30, upTo(20))[0]).toBe(14);
  });

  it.each([
    ["28.9", undefined],
    ["69.7", undefined],
    ["47.0", undefined],
    ["55.5", undefined],
    ["72.6", undefined],
  ])("finds no rounding to %s on 30 problems x 16 samples", (text) => {
    expect(attainable(printed(text), 30, 16)).not.toBe("rounded");
  });

  it.each(["55.5", "72.6"])("finds no truncation to %s there either", (text) => {
    expect(attainable(printed(text), 30, 16)).toBeUndefined();
  });

  it("leaves 32 and 64 of 4, 8, 16, 32 and 64 samples for all six distilled models", () => {
    const figures = ["28.9", "55.5", "69.7", "72.6", "50.4", "70.0"].map(printed);
    const fitting = [4, 8, 16, 32, 64].filter((k) =>
      figures.every((figure) => attainable(figure, 30, k) === "rounded"),
    );
    expect(fitting).toEqual([32, 64]);
  });

  it("finds 91.4 on 30 x 16 by truncation only", () => {
    expect(attainable(printed("91.4"), 30, 16)).toBe("truncated");
  });

  it.each(["73.3", "75.7"])("needs five samples a problem for %s on 198 problems", (text) => {
    expect(fittingSamples(printed(text), 198, upTo(10))[0]).toBe(5);
  });

  it("fits 49.6 to 224 problems and not to 225; 48.9 and 78.3 not to 500", () => {
    expect(attainable(printed("49.6"), 224, 1)).toBe("rounded");
    expect(attainable(printed("49.6"), 225, 1)).toBeUndefined();
    expect(attainable(printed("48.9"), 500, 1)).toBeUndefined();
    expect(attainable(printed("78.3"), 500, 1)).toBeUndefined();
  });

  it("lets every real share through, rounded or truncated", () => {
    const share = fc
      .integer({ min: 1, max: 600 })
      .chain((n) => fc.tuple(fc.constant(n), fc.integer({ min: 0, max: n })));
    fc.assert(
      fc.property(share, fc.integer({ min: 0, max: 3 }), ([n, right], decimals) => {
        const exact = (100 * right) / n;
        const cut = Math.floor(exact * 10 ** decimals + 1e-9) / 10 ** decimals;
        return (
          attainable(printed(exact.toFixed(decimals)), n, 1) === "rounded" &&
          attainable(printed(cut.toFixed(decimals)), n, 1) !== undefined
        );
      }),
    );
  });

  it("refuses what is no number of samples", () => {
    expect(() => attainable(printed("50.0"), 0, 1)).toThrow(RangeError);
  });
});
