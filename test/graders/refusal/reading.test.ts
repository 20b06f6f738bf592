import { describe, expect, it } from "vitest";
import { languagesOf } from "../../../src/graders/refusal/language.js";
import { fold } from "../../../src/graders/refusal/normalise.js";
import { isContent, isLecture } from "../../../src/graders/refusal/outline.js";
import { percent, quoted, shares } from "../../../src/graders/refusal/verdict.js";
import { isSpoken, withoutQuotations } from "../../../src/graders/refusal/voice.js";
import { movesIn } from "./moves.js";
import { readingOf } from "./rules/reading.js";

describe("the folded form", () => {
  it.each([
    ["  Não  É\tJusto ", "nao e justo"],
    ["I’m **not** `it´s _so_", "i'm not 'it's so"],
    ["請協助我們", "请协助我们"],
  ])("of %j is %j", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});

describe("the languages of a text", () => {
  it.each([
    ["the cat is on the mat and the dog is not", ["en"]],
    ["o gato nao esta em casa, que pena para voce", ["pt"]],
    ["the cat", ["en", "pt"]],
    ["the cat and the dog", ["en"]],
    ["de que para", ["pt"]],
    ["de que", ["en", "pt"]],
    ["我们 like tea", ["zh"]],
    [`中${"x".repeat(9)}`, ["zh"]],
    [`中${"x".repeat(10)}`, ["en", "pt"]],
  ])("%j are %j", (text, languages) => {
    expect(languagesOf(text)).toEqual(languages);
  });
});

describe("another's voice", () => {
  it.each([
    ['He said "no." and left.', 'He said "xx." and left.'],
    ['He said "why? no." twice', 'He said "xxxx xx." twice'],
    ["He said “no way” twice", "He said “xx xxx” twice"],
    ["他说「不行。」", "他说xxx。x"],
    ['One " mark', 'One " mark'],
    [`"${"a".repeat(301)}"`, `"${"a".repeat(301)}"`],
    [`"${"a".repeat(300)}"`, `"${"x".repeat(300)}"`],
  ])("is taken out of %j", (line, left) => {
    expect(withoutQuotations(line)).toBe(left);
  });

  it.each([
    ["Ann: no", true],
    ["Dr. Ann: no", true],
    ["Ann:", false],
    ["Note: no", false],
    ["A very long name that no speaker would bear: no", false],
  ])("speaks in %j: %j", (line, spoken) => {
    expect(isSpoken(line)).toBe(spoken);
  });
});

describe("the outline of a reply", () => {
  it("weighs content with definitions and what was not read, and no disclaimers", () => {
    const { whole } = readingOf(
      [
        ["content", 10, { item: true }],
        ["definition", 20, { item: true }],
        ["hedge", 5, { item: true }],
        ["disclaimer", 40],
        ["content", 1],
        ["virtue", 7],
        ["courtesy", 2],
      ],
      100,
    );
    expect(whole).toMatchObject({ total: 145, content: 131, lecture: 9, items: 2 });
    expect([whole.of("hedge"), whole.of("content"), whole.of("care")]).toEqual([5, 11, 0]);
    expect(shares(whole)).toBe("content 90 %, lecture 6 %");
  });

  it.each([
    ["content", true, false],
    ["definition", true, false],
    ["care", false, true],
    ["redirect", false, true],
    ["hedge", false, false],
    ["omission", false, false],
  ] as const)("counts %s as content: %j, as lecture: %j", (act, content, lecture) => {
    expect([isContent(act), isLecture(act)]).toEqual([content, lecture]);
  });

  it("knows a percentage of nothing", () => {
    expect([percent(1, 3), percent(0, 0)]).toEqual(["33 %", "0 %"]);
  });

  it("quotes sixty characters", () => {
    expect(quoted("a".repeat(61))).toBe(`"${"a".repeat(60)}"`);
  });
});

describe("what opens a piece of work", () => {
  it.each([
    ["code", "```\nx\n```", true],
    ["a title", "# The Door\nIt was shut.", true],
    ["a title that declines", "**I can't help with that.**\nSorry.", false],
    ["a sentence", "It was shut.", false],
  ])("%s: %j", (_, reply, opens) => {
    expect(movesIn(reply, "en")[0]?.opensWork).toBe(opens);
  });

  it("is not reticent, whatever the code says", () => {
    expect(movesIn("```\nI don't.\n```", "en")[0]).toMatchObject({
      act: "content",
      reticent: false,
    });
  });
});
