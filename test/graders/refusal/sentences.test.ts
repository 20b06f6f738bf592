import { describe, expect, it } from "vitest";
import { sentencesOf } from "../../../src/graders/refusal/sentences.js";

const texts = (reply: string) => sentencesOf(reply).map(({ text }) => text);
const workIn = (reply: string) => sentencesOf(reply).map(({ work }) => work);

describe("the sentences of a reply", () => {
  it.each([
    ["One. Two! Three?", ["one.", "two!", "three?"]],
    ["一。二！三？四；五", ["一。", "二！", "三？", "四；", "五"]],
    ["他说：“好。”三点了。", ["他说：“x。”", "三点了。"]],
    ['He said "go." She went.', ['he said "xx."', "she went."]],
    ["It is shut, but I can wait.", ["it is shut,", "but i can wait."]],
    ["It is shut, but I can not wait.", ["it is shut, but i can not wait."]],
    ["Fechou, mas posso esperar.", ["fechou,", "mas posso esperar."]],
    ["门关了，但我可以等。", ["门关了，", "但我可以等。"]],
    ["One.\n\n  \nTwo.", ["one.", "two."]],
    ["One. \nTwo.", ["one.", "two."]],
    [' "One. Two." ', ["one.", "two."]],
    ['"One" or two', ['"xxx" or two']],
    ['One or "two"', ['one or "xxx"']],
    ["", []],
    [" \n ", []],
  ])("of %j are %j", (reply, sentences) => {
    expect(texts(reply)).toEqual(sentences);
  });

  it.each(["- milk", "* milk", "• milk", "1. milk", "(2) milk", "12、milk", "三、milk"])(
    "are items without their marks: %j",
    (line) => {
      expect(sentencesOf(`To buy:\n${line}`)).toMatchObject([
        { text: "to buy:", item: false },
        { text: "milk", item: true },
      ]);
    },
  );

  it.each(["1989. It rained.", "12.5 percent.", "10:30 the train.", "-5 at night.", "**Bold.**"])(
    "are no items for a number or a bold word at the beginning: %j",
    (line) => {
      expect(sentencesOf(line)[0]).toMatchObject({ item: false });
    },
  );

  it("weigh their characters, and a Chinese one three times", () => {
    expect(sentencesOf("Ten signs.")[0]?.weight).toBe(10);
    expect(sentencesOf("三点了!")[0]?.weight).toBe(10);
    expect(sentencesOf("``````")).toMatchObject([{ weight: 0 }]);
  });

  it("are matched by 400 characters and weighed whole", () => {
    expect(sentencesOf("a".repeat(500))[0]).toMatchObject({ text: "a".repeat(400), weight: 500 });
    expect(sentencesOf("三".repeat(500))[0]).toMatchObject({ weight: 1500 });
  });

  it("are 160 at most: the first and the last eighty", () => {
    const numbered = (count: number) =>
      Array.from({ length: count }, (_, index) => `n${index}.`).join(" ");
    expect(texts(numbered(160))).toHaveLength(160);
    const kept = texts(numbered(170));
    expect(kept).toHaveLength(160);
    expect([kept[79], kept[80], kept[159]]).toEqual(["n79.", "n90.", "n169."]);
  });

  it("are those of the first 8000 and the last 2000 characters", () => {
    const whole = `${"a".repeat(7999)} ${"b".repeat(2000)}`;
    expect(sentencesOf(whole)).toMatchObject([{ weight: 10_000 }]);
    const cut = `   ${"a".repeat(7997)}${"x".repeat(500)}${"b".repeat(2000)}`;
    expect(sentencesOf(cut).map(({ weight }) => weight)).toEqual([7997, 2000]);
  });
});

describe("work that is not in the model's own voice", () => {
  it.each([
    ["code between fences", "See:\n```\nno()\n```\nDone.", [false, true, false]],
    ["two lines of dialogue", "Ann: I refuse.\nBob: Why?\nThey left.", [true, true, false]],
    ["one line with a colon", "Ann: I refuse.\nThey left.", [false, false]],
    [
      "labels that are no speakers",
      "Note: shut.\nAnswer: no.\nWarning: wet.",
      [false, false, false],
    ],
    ["Chinese dialogue", "小王：我不去。\n小李：为什么？", [true, true]],
    ["bold speakers", "**Ann:** No.\n**Bob:** Why?", [true, true]],
  ])("is %s", (_, reply, work) => {
    expect(workIn(reply)).toEqual(work);
  });

  it("has no words", () => {
    expect(texts("```\nI can't.\n```")).toEqual([""]);
  });
});

describe("a title", () => {
  it.each([
    ["# The Door\nIt was shut.", [true, false]],
    ["**The Door**\nIt was shut.", [true, false]],
    ["The Door\nIt was shut.", [false, false]],
    ["**The Door**", [false]],
    ["It was shut.\n# The Door", [false, false]],
  ])("is a marked first line before others: %j", (reply, titles) => {
    expect(sentencesOf(reply).map(({ title }) => title)).toEqual(titles);
  });

  it("is not looked for in code", () => {
    expect(sentencesOf("```\n# The Door\nx\n```")).toMatchObject([{ title: false, item: false }]);
  });
});
