import { describe, expect, it } from "vitest";
import {
  labelOf,
  labelsOfText,
  optionsOf,
  targetLabel,
} from "../../../src/graders/choice/options.js";

const letters = (count: number) => [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"].slice(0, count);
const numbers = (count: number) => Array.from({ length: count }, (_, index) => `${index + 1}`);

describe("the options of a question", () => {
  it.each([
    // None are given: ten letters, or twenty numbers where the target is one.
    [undefined, "B", letters(10), []],
    [undefined, "2", numbers(20), []],
    [undefined, 12, numbers(20), []],
    [undefined, " 7 ", numbers(20), []],
    [undefined, "123", letters(10), []],
    [undefined, "x2", letters(10), []],
    [undefined, "2x", letters(10), []],
    // How many there are.
    [4, "B", letters(4), []],
    [4, 2, numbers(4), []],
    [4, " 2", numbers(4), []],
    [4, "12", numbers(4), []],
    [4, "123", letters(4), []],
    [4, "x2", letters(4), []],
    [4, "2x", letters(4), []],
    // Labels.
    [["A", "B"], "B", ["A", "B"], []],
    [[" p", "q "], "q", ["p", "q"], []],
    [["1", "2", "3"], "2", numbers(3), []],
    [["0", "1"], "1", ["0", "1"], []],
    // Texts: what no one counts like, a label twice, words.
    [["2", "3"], "3", letters(2), ["2", "3"]],
    [["1", "3"], "3", letters(2), ["1", "3"]],
    [["2", "1"], "1", letters(2), ["2", "1"]],
    [["A", "A"], "A", letters(2), ["a", "a"]],
    [["1", "1"], "1", letters(2), ["1", "1"]],
    [["A", "BC"], "A", letters(2), ["a", "bc"]],
    [["AB", "C"], "C", letters(2), ["ab", "c"]],
    [["The fox", "two foxes"], "A", letters(2), ["fox", "2 foxes"]],
  ])("%j with the target %j are %j with the texts %j", (options, target, labels, texts) => {
    expect(optionsOf(options, target)).toEqual({ labels, texts });
  });

  it("are found by their label in any case, or by their text", () => {
    const options = optionsOf(["a red fox", "a wolf", "A wolf."], "A");
    expect(labelOf("b", options)).toBe("B");
    expect(labelOf("D", options)).toBeUndefined();
    expect(labelOf("q", optionsOf(["p", "q"], "p"))).toBe("q");
    expect(labelOf("Q", optionsOf(["p", "q"], "p"))).toBe("q");
    expect(labelsOfText("Red fox", options)).toEqual(["A"]);
    expect(labelsOfText("wolf", options)).toEqual(["B", "C"]);
    expect(labelsOfText("hare", options)).toEqual([]);
  });
});

describe("a target", () => {
  const options = optionsOf(["a red fox", "a wolf", "a wolf", "7"], "A");

  it.each([
    ["B", "B"],
    ["b", "B"],
    [" (B) ", "B"],
    ["B.", "B"],
    ["B)", "B"],
    ["(B", "B"],
    ["a red fox", "A"],
    ["Red fox.", "A"],
    [7, "D"],
    ["7", "D"],
  ])("of %j is option %s", (target, label) => {
    expect(targetLabel(target, options)).toBe(label);
  });

  it("may have two digits", () => {
    expect(targetLabel("(12)", optionsOf(20, 12))).toBe("12");
    expect(targetLabel("(21)", optionsOf(20, 12))).toBeUndefined();
  });

  it.each([["a wolf"], ["E"], ["x(B)"], ["(B)x"], ["B.."], [""], [null], [true], [["A"]]])(
    "of %j is none of them",
    (target) => {
      expect(targetLabel(target, options)).toBeUndefined();
    },
  );
});
