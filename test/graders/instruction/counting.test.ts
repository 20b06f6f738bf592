import { describe, expect, it } from "vitest";
import {
  countCapitalWords,
  countOccurrences,
  countWords,
  hasWord,
  isLower,
  isUpper,
  paragraphs,
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
    ["Stop! now", 2],
    ["He said “Stop!” and left.", 1],
    ["He said (stop.) Then he left.", 2],
    ["Wait… no. Wait… No.", 3],
    ["Wait.. no.", 1],
    ["… .", 0],
    ["Go. … Stay.", 2],
    ["a) First.\nb. Second.", 2],
    ["> 12. First.", 1],
    ["1234. First.", 2],
    ["In 12. He left.", 2],
    ["See no. five. See nos. 5 and 6.", 3],
    ["Smith et al. wrote it.", 1],
    ["Acme Inc. sold it. Acme Inc. Nobody bought.", 3],
    ["It is I. He knew.", 2],
    ["Plan B. He knew.", 1],
    ["Plan B. then 7.", 2],
    ["So: e.g. This and i.e. That.", 1],
    ["Ends in “etc.”", 1],
    ["One。Two！」 Three", 3],
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

  it.each([
    ["Tide, TIDE, tides", "tide", 3],
    ["aaaa", "aa", 2],
    ["", "a", 0],
  ])("finds in %j the part %s %i times", (text, part, count) => {
    expect(countOccurrences(text, part)).toBe(count);
  });

  it.each([
    ["cat", "cat", true],
    ["", "cat", false],
    ["a cat's", " CAT ", true],
    ["cats and cat", "cat", true],
    ["xcat", "cat", false],
    ["cat1", "cat", false],
    ["cat_", "cat", false],
    ["𝒳cat", "cat", true],
    ["c++x", "c++", true],
    ["x++", "++", true],
  ])("sees in %j the word %j: %s", (text, word, found) => {
    expect(hasWord(text, word)).toBe(found);
  });

  it.each([
    ["A", true, false],
    ["a", false, true],
    ["Aa", false, false],
    ["1", false, false],
    ["A 1!", true, false],
    ["a 1!", false, true],
    ["ǅ", false, false],
    ["aǅ", false, false],
    ["中", false, false],
  ])("finds %j in capitals: %s, in small letters: %s", (text, upper, lower) => {
    expect(isUpper(text)).toBe(upper);
    expect(isLower(text)).toBe(lower);
  });

  it.each([
    ["one\n\ntwo", ["one", "two"]],
    ["one\ntwo", ["one\ntwo"]],
    ["\n\n one \n \t \n\r\n two\r\n", ["one", "two"]],
    ["one\r\rtwo", ["one", "two"]],
    [" \n\n ", []],
  ])("finds the paragraphs of %j", (text, found) => {
    expect(paragraphs(text)).toEqual(found);
  });

  it("has eight loose readings, doubles and empty ones left out", () => {
    expect(looseReadings("*a*\n*b*\n*c*")).toHaveLength(8);
    expect(looseReadings("a")).toEqual(["a"]);
  });
});
