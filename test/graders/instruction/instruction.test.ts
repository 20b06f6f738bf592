import { describe, expect, it } from "vitest";
import { grade } from "../../../src/graders/index.js";
import { INSTRUCTIONS } from "../../../src/graders/instruction/registry.js";

const TWO = {
  instruction_id_list: ["punctuation:no_comma", "length_constraints:number_words"],
  kwargs: [{}, { relation: "at least", num_words: 20, keywords: null }],
};

describe("the verifiable instructions", () => {
  it("are the 25 of the paper", () => {
    expect(INSTRUCTIONS.size).toBe(25);
  });

  it("score by the share that is followed, and are correct only together", () => {
    const response = "The lock opens at dawn. Two barges wait below it.";
    expect(grade(response, TWO, { kind: "instruction" })).toEqual({
      grade: "incorrect",
      score: 0.5,
      extracted: "1/2: followed punctuation:no_comma, failed length_constraints:number_words",
      reason: "strict: length_constraints:number_words: 10 words, at least 20 asked",
    });
  });

  it("name the first that failed, with what was found", () => {
    expect(grade("One, two.", TWO, { kind: "instruction" })).toMatchObject({
      score: 0,
      reason: 'strict: punctuation:no_comma: a comma in "One, two."',
    });
  });

  it.each([
    [[{ id: "style:irony" }], 'instruction "style:irony" is not known'],
    [[{ id: "startend:end_checker", kwargs: { end_phrase: null } }], '"end_phrase" is missing'],
    [[{ kwargs: {} }], "has no id"],
    [[], "names no instruction"],
    [{ kwargs: [{}] }, "no list of instructions"],
    ["no_comma", "no list of instructions"],
  ])("are ungraded where the task is at fault: %j", (target, reason) => {
    const graded = grade("A text.", target, { kind: "instruction" });
    expect(graded.grade).toBe("ungraded");
    expect(graded.reason).toContain(reason);
  });

  it("stay undecided only while none failed", () => {
    const doubtful = { id: "language:response_language", kwargs: { language: "fr" } };
    const failing = { id: "startend:quotation", kwargs: {} };
    expect(grade("Oslo 7", [doubtful], { kind: "instruction" }).grade).toBe("ungraded");
    expect(grade("Oslo 7", [doubtful, failing], { kind: "instruction" })).toMatchObject({
      grade: "incorrect",
      score: 0,
    });
  });

  it("are too large to check beyond the budget", () => {
    expect(grade("a ".repeat(600_000), TWO, { kind: "instruction" })).toEqual({
      grade: "ungraded",
      reason: "too large",
    });
  });
});
