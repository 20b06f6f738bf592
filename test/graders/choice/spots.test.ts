import { describe, expect, it } from "vitest";
import { optionsOf } from "../../../src/graders/choice/options.js";
import { lastStatement, lineLabel, loneLabel } from "../../../src/graders/choice/statements.js";

const FOUR = optionsOf(4, "B");
const last = (text: string) => lastStatement(text, FOUR).join("");

describe("the last statement of a text", () => {
  it.each([
    ["The answer is A. The answer is B.", "B"],
    ["The answer is B. It is what C was once.", "B"],
    ["The answer is B and A", "AB"],
    // A sentence ends at its stop, but not at the one behind the label.
    ["The answer is B. A fox, that is.", "B"],
    ["The answer is (B). C follows.", "B"],
    ["The answer is what we said. Option C fails", ""],
    ["The answer is the first! (C) maybe", ""],
    ["The answer is the first? (C) maybe", ""],
    ["The answer is the first.(C) maybe", "C"],
    ["The answer is said by all。(C)", "C"],
    ["The answer is said by all。 (C)", ""],
    ["The answer is hard\n(C) is there", ""],
    ["The answer is:\n\n  B", "B"],
    ["The answer is said by all.", ""],
    // What a statement says is read for 400 signs.
    [`The answer is ${"x ".repeat(190)}(B)`, "B"],
    [`The answer is ${"x ".repeat(200)}(B)`, ""],
    // Suppositions.
    ["If the answer is B", ""],
    ["Suppose that the answer is B", ""],
    ["whether option B is correct", ""],
    ["if B is correct", ""],
    ["If so, the answer is B", "B"],
    ["If we add all the numbers, then the answer is B", "B"],
    // What is denied behind it, or before it.
    ["The answer is B. Hm, B is wrong.", ""],
    ["B is wrong. The answer is B.", "B"],
    ["The answer is B. C is wrong.", "B"],
    ["The answer is A. The answer is B. B is wrong.", "A"],
    ["The answer is B, not C.", "B"],
    ["The answer is B. A and B are wrong.", ""],
    ["The answer is B. Neither A nor C is right.", "B"],
    // Verdicts on both sides of the label.
    ["B is correct. (A) is there.", "B"],
    ["B is correct about it", ""],
    ["Options A and B are correct", "AB"],
    ["Daher ist B richtig", "B"],
    ["Daher ist B da", ""],
    ["A: wrong\nB: correct", "B"],
    ["so it is\nB ✓", "B"],
    ["x B ✓", ""],
    ["", ""],
  ])("%j names %j", (text, labels) => {
    expect(last(text).split("").sort().join("")).toBe(labels.split("").sort().join(""));
  });
});

describe("a line's label", () => {
  it.each([
    ["B. Tin", "B"],
    ["B) Tin", "B"],
    ["B: Tin", "B"],
    ["B - Tin", "B"],
    ["B", "B"],
    ["(B) - Tin", "B"],
    ["Option B: Tin", "B"],
    ["text\nB. Tin", "B"],
    ["B. Tin\ntext", "B"],
    ["B. Tin\n\n\ntext\n", "B"],
    ["A. Tin\ntext\nB. Lead", "B"],
    ["A. Tin\nB. Lead", ""],
    ["A. Tin\nB. Lead\ntext", ""],
    ["A. Tin\n\nB. Lead", ""],
    ["A. Tin\n \nB. Lead", ""],
    ["text\nA. Tin\nB. Lead", ""],
    ["A. Tin\ntext\nB. Lead\nC. Iron", "A"],
    ["B Tin\ntext", ""],
    ["text", ""],
    ["", ""],
    ["x B. Tin", ""],
    ["E. Tin", ""],
  ])("in %j is %j", (text, label) => {
    expect(lineLabel(text, FOUR).join("")).toBe(label);
  });

  it.each([
    ["B", "B"],
    ["text\nB", "B"],
    ["text\n  (b).  \n\n", "B"],
    ["[B]", "B"],
    ["( B )", "B"],
    ["B.)", "B"],
    ["B).", "B"],
    ["B:", "B"],
    ["B)):", ""],
    ["((B", ""],
    ["(  B", ""],
    ["B\ntext", ""],
    ["text B", ""],
    ["B text", ""],
    ["BC", ""],
    ["E", ""],
    ["7", ""],
    ["", ""],
  ])("alone at the end of %j is %j", (text, label) => {
    expect(loneLabel(text, FOUR).join("")).toBe(label);
  });

  it("may be a number", () => {
    const twelve = optionsOf(12, "2");
    expect(loneLabel("12", twelve)).toEqual(["12"]);
    expect(loneLabel("(2)", twelve)).toEqual(["2"]);
    expect(loneLabel("123", twelve)).toEqual([]);
    expect(lineLabel("12. Tin", twelve)).toEqual(["12"]);
  });
});
