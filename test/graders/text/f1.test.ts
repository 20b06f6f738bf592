import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokenF1 } from "../../../src/graders/text/f1.js";

const f1 = (said: string, wanted: string) => tokenF1([said], [wanted]);

describe("the token F1 of a span", () => {
  it.each([
    // Case, articles, punctuation and the spelling of a number do not count.
    ["The red fox", "red fox"],
    ["a red fox", "an RED fox!"],
    ["“red” (fox)", "red fox"],
    ["red-fox", "red fox"],
    ["O'Neill", "oneill"],
    ["1,200", "1200"],
    ["1,200.50", "1200.5"],
    ["1,200,300", "1200300"],
    ["7.0", "7"],
    ["7.", "7"],
    ["+7", "7"],
    [".5", "0.5"],
    ["007", "7"],
    ["fox fox red", "red fox"],
    ["ﬁve", "five"],
    ["é", "é"],
    ["red  fox\tden", "red fox den"],
    // Nothing but articles on both sides.
    ["the", "a"],
    ["$7.50", "7.5"],
    ["((7.0))!", "7"],
    [" fox ", "fox"],
    ["कि", "कि"],
  ])("%j against %j is 1", (said, wanted) => {
    expect(f1(said, wanted)).toBe(1);
    expect(f1(wanted, said)).toBe(1);
  });

  it.each([
    ["red fox", "red", 2 / 3],
    ["red", "red fox", 2 / 3],
    ["red fox den", "red wolf den", 2 / 3],
    ["red fox", "blue wolf", 0],
    ["", "fox", 0],
    ["fox", "", 0],
    // The numbers of the target must be said, one at least; those of the answer are words.
    ["7 foxes", "8 foxes", 0],
    ["foxes", "8 foxes", 0],
    ["8 foxes", "foxes", 2 / 3],
    ["8 foxes", "8 or 9 foxes", 2 / 3],
    // Words with digits in them are no numbers.
    ["2ed fox", "2ed wolf", 1 / 2],
    ["e5 fox", "e6 fox", 1 / 2],
    ["nan fox", "nan", 2 / 3],
    ["-5", "5", 0],
    ["1,20.5", "120.5", 0],
    ["1,2000.5", "12000.5", 0],
    ["x,200.5", "200.5", 0],
    ["1.5", "15", 0],
    ["7.50 x", "7.5", 2 / 3],
    ["$", "$", 1],
    ["किला", "कला", 0],
  ])("%j against %j is %d", (said, wanted, score) => {
    expect(f1(said, wanted)).toBeCloseTo(score, 12);
  });
});

describe("the token F1 of several spans", () => {
  it.each([
    [["red fox", "wolf"], ["wolf", "red fox"], 1],
    [["red fox"], ["wolf", "red fox"], 1 / 2],
    [["wolf", "red fox", "hare"], ["wolf", "red fox"], 2 / 3],
    // "red fox" stands twice, but "red" then finds nothing: the pairs of the best total count.
    [["red fox", "red"], ["red fox", "fox"], 2 / 3],
    [[], ["wolf"], 0],
    [["wolf"], [], 0],
    [[], [], 0],
  ])("of %j against %j is %d", (said, wanted, score) => {
    expect(tokenF1(said, wanted)).toBeCloseTo(score, 12);
  });

  it("is the same both ways where there is no number, and never beyond 1", () => {
    const spans = fc.array(fc.constantFrom("red fox", "red", "wolf", "the hare", "fox den"), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(spans, spans, (one, other) => {
        const score = tokenF1(one, other);
        expect(score).toBeCloseTo(tokenF1(other, one), 12);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1 + 1e-12);
      }),
      { numRuns: 100, seed: 11 },
    );
  });
});
