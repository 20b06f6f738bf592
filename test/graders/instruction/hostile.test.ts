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

describe("a hostile response", () => {
  it.each(["*a", "[", "<<", "- - ", "P.S ", '"a" ', "a. ", "\n \n", "SECTION 1", "क्"])(
    "of a million characters of %j comes back with a grade",
    (piece) => {
      const text = piece.repeat(1_000_000 / piece.length);
      const target = [...INSTRUCTIONS.keys()].map((each) => ({ id: each, kwargs: KWARGS }));
      for (const { id: each, kwargs } of target) {
        const { reason } = grade(text, [{ id: each, kwargs }], { kind: "instruction" });
        expect(reason).not.toContain("the grader failed");
      }
    },
  );
});
