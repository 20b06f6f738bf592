import { describe, expect, it } from "vitest";
import { detectLanguage } from "../../../src/graders/instruction/language.js";

describe("the language of a text", () => {
  it.each([
    ["en", "THE KEYS ARE ON THE TABLE AND THE DOOR IS OPEN."],
    ["de", "ich weiß nicht, ob der zug noch fährt."],
    ["sv", "Jag vet inte om tåget går i dag, men det är inte viktigt."],
    ["id", "Saya tidak tahu apakah kereta itu akan datang hari ini."],
    ["el", "Δεν ξέρω αν θα έρθει το τρένο."],
    ["ml", "ട്രെയിൻ ഇന്ന് വരുമോ എന്ന് എനിക്കറിയില്ല."],
    ["ja", "電車は今日来るかどうか分かりません。"],
    ["zh", "我不知道今天火车会不会来。"],
    ["ru", "Я не знаю, придёт ли сегодня поезд, но это неважно."],
    ["fa", "نمی‌دانم که قطار امروز می‌آید یا نه، ولی مهم نیست."],
  ])("is told: %s", (language, text) => {
    expect(detectLanguage(text)).toEqual({ kind: "language", language });
  });

  it.each([
    ["no letters", "12 + 30 = 42"],
    ["no known word", "Paris Berlin Madrid"],
  ])("is unsure with %s", (_, text) => {
    expect(detectLanguage(text).kind).toBe("unsure");
  });

  it("is none where two scripts are in balance", () => {
    const text =
      "The train is late today and nobody knows why. Поезд сегодня опаздывает, и никто не знает почему.";
    expect(detectLanguage(text).kind).toBe("mixed");
  });

  it("is told of the prose, not of the code in it", () => {
    const text =
      "So geht es:\n```\nfor each of the items in the list do that\n```\nUnd das ist schon alles, was du brauchst.";
    expect(detectLanguage(text)).toEqual({ kind: "language", language: "de" });
  });

  it.each([
    ["zh", "我们在学校学习语言的"],
    ["zh", `${"我".repeat(91)}${"の".repeat(9)}`],
    ["ja", `${"我".repeat(90)}${"の".repeat(10)}`],
    ["ja", "これはひらがなです"],
    ["ko", "기차가 오늘 올지 모르겠습니다"],
    ["he", "אני לא יודע אם הרכבת תגיע היום"],
    ["th", "ฉันไม่รู้ว่ารถไฟจะมาวันนี้หรือไม่"],
  ])("is %s by its script: %s", (language, text) => {
    expect(detectLanguage(text)).toEqual({ kind: "language", language });
  });

  it.each([
    [65, 35, "language"],
    [64, 36, "mixed"],
    [36, 64, "mixed"],
    [35, 65, "language"],
  ])("of %i Thai and %i Hebrew letters is %s", (thai, hebrew, kind) => {
    expect(detectLanguage("ก".repeat(thai) + "א".repeat(hebrew)).kind).toBe(kind);
  });

  it("counts a sign of Han as three letters", () => {
    expect(detectLanguage(`${"我".repeat(7)}${"א".repeat(10)}`)).toEqual({
      kind: "language",
      language: "zh",
    });
    expect(detectLanguage(`${"我".repeat(6)}${"א".repeat(10)}`)).toEqual({
      kind: "mixed",
      why: "Han and Hebrew",
    });
  });

  it.each([
    ["the und", "unsure"],
    ["the the und", "language"],
    ["the", "language"],
    ["THE’S", "unsure"],
  ])("of %j is %s", (text, kind) => {
    expect(detectLanguage(text).kind).toBe(kind);
  });

  it("is looked for in the first 20,000 characters, outside addresses", () => {
    expect(detectLanguage(`${" ".repeat(20_000)}the`).kind).toBe("unsure");
    expect(detectLanguage(`${" ".repeat(19_997)}the`).kind).toBe("language");
    expect(detectLanguage("https://the.and/of/the/is").kind).toBe("language");
    expect(detectLanguage("und das ist https://the.and/of/the/is").kind).toBe("language");
  });
});
