import { describe, expect, it } from "vitest";
import { BadTask } from "../../../src/graders/instruction/kwargs.js";
import { INSTRUCTIONS } from "../../../src/graders/instruction/registry.js";

const check = (id: string, response: string, kwargs: Readonly<Record<string, unknown>>) =>
  INSTRUCTIONS.get(id)?.(response, new Map(Object.entries(kwargs)));

describe("an instruction whose arguments are at fault", () => {
  it.each([
    ["keywords:existence", { keywords: [] }, '"keywords" is missing or no list of texts'],
    ["keywords:existence", { keywords: ["a", " "] }, '"keywords" is missing or no list of texts'],
    ["keywords:existence", { keywords: ["a", 1] }, '"keywords" is missing or no list of texts'],
    ["keywords:existence", { keywords: "a" }, '"keywords" is missing or no list of texts'],
    ["keywords:frequency", { frequency: 1 }, '"keyword" is missing or no text'],
    ["keywords:frequency", { keyword: " ", frequency: 1 }, '"keyword" is missing or no text'],
    [
      "keywords:frequency",
      { keyword: "a", frequency: 1.5 },
      '"frequency" is missing or no whole number',
    ],
    [
      "keywords:frequency",
      { keyword: "a", frequency: -1 },
      '"frequency" is missing or no whole number',
    ],
    [
      "keywords:frequency",
      { keyword: "a", frequency: "2" },
      '"frequency" is missing or no whole number',
    ],
    [
      "keywords:frequency",
      { keyword: "a", frequency: 1, relation: "about" },
      '"relation" is missing or no known relation',
    ],
    [
      "keywords:frequency",
      { keyword: "a", frequency: 1 },
      '"relation" is missing or no known relation',
    ],
    ["keywords:letter_frequency", { letter: "ab" }, '"letter" is no single sign'],
    [
      "length_constraints:nth_paragraph_first_word",
      { num_paragraphs: 2, nth_paragraph: 3, first_word: "a" },
      '"nth_paragraph" is not within "num_paragraphs"',
    ],
    [
      "length_constraints:nth_paragraph_first_word",
      { num_paragraphs: 2, nth_paragraph: 0, first_word: "a" },
      '"nth_paragraph" is not within "num_paragraphs"',
    ],
  ])("says so: %s %j", (id, kwargs, message) => {
    expect(() => check(id, "a", kwargs)).toThrow(new BadTask(message));
  });

  it("may count to nothing", () => {
    const none = { keyword: "z", frequency: 0, relation: "at least" };
    expect(check("keywords:frequency", "a", none)?.outcome).toBe("followed");
  });
});
