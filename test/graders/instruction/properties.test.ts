import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { grade } from "../../../src/graders/index.js";
import { INSTRUCTIONS } from "../../../src/graders/instruction/registry.js";

const KWARGS = {
  keywords: ["tide"],
  keyword: "tide",
  frequency: 1,
  relation: "at least",
  forbidden_words: ["tide"],
  letter: "a",
  let_frequency: 2,
  let_relation: "less than",
  language: "en",
  num_sentences: 2,
  num_paragraphs: 2,
  num_words: 5,
  nth_paragraph: 1,
  first_word: "tide",
  num_placeholders: 1,
  postscript_marker: "P.S.",
  num_bullets: 1,
  num_highlights: 1,
  section_spliter: "Section",
  num_sections: 1,
  prompt_to_repeat: "tide",
  end_phrase: "tide",
  capital_frequency: 1,
  capital_relation: "at least",
};

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
