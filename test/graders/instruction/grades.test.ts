import { describe, expect, it } from "vitest";
import { grade } from "../../../src/graders/index.js";
import { looseReadings } from "../../../src/graders/instruction/loose.js";
import { instructionsOf } from "../../../src/graders/instruction/target.js";

const QUOTED = { id: "startend:quotation" };
const NO_COMMA = { id: "punctuation:no_comma" };
const strict = (response: string, target: unknown) =>
  grade(response, target, { kind: "instruction" });
const loose = (response: string, target: unknown) =>
  grade(response, target, { kind: "instruction", strictness: "loose" });

describe("the grade of instructions", () => {
  it("is right where all are followed, with the note of the first", () => {
    expect(strict('"All"', [QUOTED, NO_COMMA])).toEqual({
      grade: "correct",
      score: 1,
      extracted: "2/2: followed startend:quotation, followed punctuation:no_comma",
      reason: "strict: all 2 followed (in quotation marks)",
    });
  });

  it("names the instruction whose arguments are at fault", () => {
    const bad = { id: "keywords:frequency", kwargs: { keyword: null } };
    expect(strict("a", [NO_COMMA, bad])).toEqual({
      grade: "ungraded",
      reason: 'keywords:frequency: "keyword" is missing or no text',
    });
  });

  it("says what is in doubt", () => {
    const french = { id: "language:response_language", kwargs: { language: "fr" } };
    expect(strict("Oslo 7", [NO_COMMA, french])).toEqual({
      grade: "ungraded",
      reason: "strict: language:response_language: the language cannot be told: no known word",
    });
  });

  it("is unparsed where nothing was said", () => {
    expect(strict(" \n", [NO_COMMA])).toEqual({
      grade: "unparsed",
      reason: "the response is empty",
    });
  });

  it.each([
    ["its first line", 'Sure:\n"All"'],
    ["its last line", '"All"\nBye'],
    ["both", 'Sure:\n"All"\nBye'],
    ["asterisks", '*"All"*'],
  ])("is loosely right where only %s is too much", (_, response) => {
    expect(strict(response, [QUOTED]).grade).toBe("incorrect");
    expect(loose(response, [QUOTED])).toMatchObject({
      grade: "correct",
      reason: "loose: all 1 followed (in quotation marks)",
    });
  });

  it("is loosely wrong where no reading is right, and in doubt where the best one is", () => {
    expect(loose("a, b\nc, d", [NO_COMMA])).toMatchObject({
      grade: "incorrect",
      reason: 'loose: punctuation:no_comma: a comma in "a, b\nc, d"',
    });
    const german = { id: "language:response_language", kwargs: { language: "de" } };
    expect(loose("This is not the way.\n12", [german]).grade).toBe("ungraded");
    expect(loose("This is not the way.\nDas ist nicht der Weg.", [german]).grade).toBe("correct");
  });

  it("never throws: a target that cannot even be read is ungraded", () => {
    const hostile = {
      get instruction_id_list(): never {
        throw new RangeError("no");
      },
    };
    expect(strict("a", hostile)).toEqual({
      grade: "ungraded",
      reason: "the grader failed: no",
    });
  });
});

describe("the loose readings", () => {
  it("cut lines and take asterisks away", () => {
    expect(looseReadings("*a*\nb\n*c*")).toEqual([
      "*a*\nb\n*c*",
      "a\nb\nc",
      "b\n*c*",
      "b\nc",
      "*a*\nb",
      "a\nb",
      "b",
    ]);
    expect(looseReadings(" a ")).toEqual([" a "]);
    expect(looseReadings("***")).toEqual(["***"]);
  });
});

describe("the instructions of a target", () => {
  it("are read as the dataset has them, nulls left out", () => {
    const target = {
      instruction_id_list: ["a:b", 7],
      kwargs: [{ x: 1, y: null }],
    };
    expect(instructionsOf(target)).toEqual([
      { id: "a:b", kwargs: new Map([["x", 1]]) },
      { id: "7", kwargs: new Map() },
    ]);
    expect(instructionsOf({ instruction_id_list: ["a:b"], kwargs: "none" })).toEqual([
      { id: "a:b", kwargs: new Map() },
    ]);
  });

  it("are read from a list", () => {
    expect(
      instructionsOf([
        { id: "a:b", kwargs: { x: 0, y: null } },
        { id: "c", kwargs: [1] },
      ]),
    ).toEqual([
      { id: "a:b", kwargs: new Map([["x", 0]]) },
      { id: "c", kwargs: new Map() },
    ]);
  });

  it("are at most 64", () => {
    const many = (count: number) => Array.from({ length: count }, () => ({ id: "a" }));
    expect(instructionsOf(many(64))).toHaveLength(64);
    expect(() => instructionsOf(many(65))).toThrow("the target names too many instructions");
  });

  it.each([[[null]], [["a"]], [[{ id: 7 }]], [[[]]]])("have ids: not %j", (target) => {
    expect(() => instructionsOf(target)).toThrow("an instruction of the target has no id");
  });

  it.each([[{}], [{ instruction_id_list: "a" }], [7], [null]])("are listed: not %j", (target) => {
    expect(() => instructionsOf(target)).toThrow("the target is no list of instructions");
  });
});
