import { describe, expect, it } from "vitest";
import {
  countCapitalWords,
  countWords,
  hasWord,
} from "../../../src/graders/instruction/counting.js";
import { looseReadings } from "../../../src/graders/instruction/loose.js";
import { countSentences } from "../../../src/graders/instruction/sentences.js";

describe("counting", () => {
  it.each([
    ["", 0],
    ["one two  three\nfour", 4],
    ["don't", 2],
    ["well-known", 2],
    ["a_b 3.5", 3],
    ["— … !", 0],
    ["नमस्ते दुनिया", 2],
    ["Zoë's café", 3],
    ["你好世界", 4],
    ["cafe\u0301 noir", 2],
  ])("finds the words of %j: %i", (text, count) => {
    expect(countWords(text)).toBe(count);
  });

  it.each([
    ["", 0],
    ["No stop", 1],
    ["One. Two! Three?", 3],
    ["Really?! Yes...", 2],
    ["Wait... what? No.", 2],
    ["Mr. and Mrs. Bell came at 5 p.m. on Monday.", 1],
    ["It shut at 5 p.m. Nobody came.", 2],
    ["J. R. Moss wrote it. He died.", 2],
    ["Pi is 3.14. It is not 22/7.", 2],
    ["See example.org for more.", 1],
    ["Apples, pears, etc. are cheap. Buy some.", 2],
    ["No. It is late. See no. 5.", 3],
    ["1. First.\n2. Second.", 2],
    ["A heading\n\nA sentence. Another.", 2],
    ['"Go." He went. "Why?" she asked.', 3],
    ["これは本です。それは犬です。", 2],
    ["यह घर है। वह पेड़ है।", 2],
  ])("finds the sentences of %j: %i", (text, count) => {
    expect(countSentences(text)).toBe(count);
  });

  it.each([
    ["I saw THE U.S. FLAG", 4],
    ["A-B-C and DON'T", 2],
    ["ÉTÉ 5G 123", 2],
    ["Mixed CaSe", 0],
  ])("finds the words in capitals of %j: %i", (text, count) => {
    expect(countCapitalWords(text)).toBe(count);
  });

  it.each([
    ["The cat sat", "cat", true],
    ["The cats sat", "cat", false],
    ["concatenate, cat", "cat", true],
    ["C++ is old", "c++", true],
    ["naïveté", "naïve", false],
    ["an ice-cream", "ice", true],
    ["snake_case", "case", false],
  ])("sees in %j the word %s: %s", (text, word, found) => {
    expect(hasWord(text, word)).toBe(found);
  });

  it("has eight loose readings, doubles and empty ones left out", () => {
    expect(looseReadings("*a*\n*b*\n*c*")).toHaveLength(8);
    expect(looseReadings("a")).toEqual(["a"]);
  });
});
