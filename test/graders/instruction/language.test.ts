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
});
