import { describe, expect, it } from "vitest";
import { asciiDigits } from "../../src/graders/digits.js";

describe("digits of other scripts", () => {
  it.each([
    ["٠١٢٣٤٥٦٧٨٩", "0123456789"],
    ["۰۱۲۳۴۵۶۷۸۹", "0123456789"],
    ["०१२३४५६७८९", "0123456789"],
    ["০৯", "09"],
    ["੦੯", "09"],
    ["૦૯", "09"],
    ["௦௯", "09"],
    ["౦౯", "09"],
    ["೦೯", "09"],
    ["൦൯", "09"],
    ["๐๙", "09"],
    ["໐໙", "09"],
    ["၀၉", "09"],
    ["០៩", "09"],
    ["０９", "09"],
    ["١٢٫٥", "12.5"],
    ["١٬٢٠٠", "1,200"],
    ["٥٪", "5%"],
    ["x = ٧ or 7", "x = 7 or 7"],
  ])("%s are %s", (text, ascii) => {
    expect(asciiDigits(text)).toBe(ascii);
  });

  it.each(["0123456789", "½²³", "Ⅳ", "一二三", "᠐"])("leave %s as it stands", (text) => {
    expect(asciiDigits(text)).toBe(text);
  });
});
