import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { grade } from "../../../src/graders/index.js";
import { INSTRUCTIONS } from "../../../src/graders/instruction/registry.js";
import { KWARGS } from "./kwargs.js";

const PIECES = [
  "tide",
  "The tide is in.",
  "*",
  "***",
  "******",
  "\n",
  "\n\n",
  "- ",
  "Section 1",
  '"',
  ",",
  "[x y]",
  "<<t>>",
  "P.S. so",
  "{}",
  "A",
  "é",
  "中",
  "．",
  "\u0301",
];
const response = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map((pieces) => pieces.join(" ")),
);
const id = fc.constantFrom(...INSTRUCTIONS.keys());

describe("instructions, whatever the response", () => {
  it("never fail to give a grade, and what is followed strictly is followed loosely", () => {
    fc.assert(
      fc.property(response, id, (text, instruction) => {
        const target = [{ id: instruction, kwargs: KWARGS }];
        const strict = grade(text, target, { kind: "instruction" });
        const loose = grade(text, target, { kind: "instruction", strictness: "loose" });
        expect(strict.reason).not.toContain("the grader failed");
        expect(loose.reason).not.toContain("the grader failed");
        if (strict.grade === "correct") expect(loose.grade).toBe("correct");
      }),
      { numRuns: 2000 },
    );
  });

  it("at least n words and less than n words are never both followed, nor both failed", () => {
    fc.assert(
      fc.property(response, fc.nat(30), (text, num_words) => {
        fc.pre(text.trim() !== "");
        const asked = (relation: string) =>
          grade(
            text,
            [{ id: "length_constraints:number_words", kwargs: { relation, num_words } }],
            {
              kind: "instruction",
            },
          ).grade;
        expect(new Set([asked("at least"), asked("less than")]).size).toBe(2);
      }),
    );
  });
});
