import { describe, expect, it } from "vitest";
import {
  asWords,
  inSigns,
  isBareLabel,
  isProse,
  optionLabel,
} from "../../../src/graders/math/words.js";

const R = String.raw;

describe("a text as words", () => {
  it.each([
    [R`\left(1,2\right)`, "(1,2)"],
    [R`\leftarrow`, R`\leftarrow`],
    [R`\rightarrow`, R`\rightarrow`],
    [R`\dfrac12`, R`\frac12`],
    [R`\tfrac12`, R`\frac12`],
    [R`\text{Evelyn}`, "evelyn"],
    [R`\mathrm{cm}`, "cm"],
    [R`5\%`, "5%"],
    [R`\$5`, "5"],
    ["$5$", "5"],
    [R`a\,b\;c\!d\:e\ f`, "abcdef"],
    ["a ~ b", "ab"],
    ["a*b", "ab"],
    ["**bold**", "bold"],
    ["1 2", "1 2"],
    ["1 x", "1x"],
    ["x 1", "x1"],
    ["5.", "5"],
    ["5,", "5"],
    ["5;", "5"],
    ["5..", "5."],
    ["Ab", "Ab"],
    ["ABC", "abc"],
    ["Km", "Km"],
    ["No", "no"],
    ["NO", "no"],
    ["xNo", "xno"],
    ["5 No", "5No"],
    ["No 5", "No5"],
  ])("%j is %j", (text, words) => {
    expect(asWords(text)).toBe(words);
  });
});

describe("the label of an option", () => {
  it.each([
    ["(B)", "B"],
    ["(b)", "B"],
    ["B.", "B"],
    ["B)", "B"],
    ["B:", "B"],
    ["B", "B"],
    [R`\text{(B)}`, "B"],
    ["(B) a plane", "B"],
    ["B. a plane", "B"],
    [" B ", "B"],
    ["b", undefined],
    ["b.", undefined],
    ["B.5", undefined],
    ["B a plane", undefined],
    ["BC", undefined],
    ["(BC)", undefined],
    ["a (B)", undefined],
    ["", undefined],
  ])("of %j is %j", (text, label) => {
    expect(optionLabel(text)).toBe(label);
  });

  it("is looked for in the first 400 signs", () => {
    expect(optionLabel(`${" ".repeat(399)}B and more`)).toBe("B");
    expect(optionLabel(`${" ".repeat(398)}B and more`)).toBe("B");
    expect(optionLabel(`${" ".repeat(397)}B and more`)).toBeUndefined();
    expect(optionLabel(`${" ".repeat(400)}B`)).toBeUndefined();
  });

  it.each([
    ["(B)", true],
    ["(B", true],
    [R`\text{B}`, true],
    [R`\mathrm{(B)}`, true],
    [R`\mathbf{B}`, true],
    [R` \text{(B)} `, true],
    ["B", false],
    ["(b)", false],
    ["(B) x", false],
    ["x (B)", false],
    ["(BC)", false],
    ["()", false],
  ])("%j is nothing else: %s", (text, bare) => {
    expect(isBareLabel(text)).toBe(bare);
  });
});

describe("what is said in words", () => {
  it.each([
    ["zero", "0"],
    ["Seven", "7"],
    ["twenty", "20"],
    [R`\text{seven}`, "7"],
    [" seven ", "7"],
    ["seventy", "seventy"],
    ["all real numbers", R`\mathbb{R}`],
    ["the real numbers", R`\mathbb{R}`],
    ["All reals", R`\mathbb{R}`],
    ["all real x", R`\mathbb{R}`],
    ["not all real numbers", "not all real numbers"],
    ["all real numbers but 2", "all real numbers but 2"],
    ["no solution", R`\emptyset`],
    ["No real solutions", R`\emptyset`],
    ["there is no solution", R`\emptyset`],
    ["there are no real solutions", R`\emptyset`],
    ["no solution exists", R`\emptyset`],
    ["no solutions exist", R`\emptyset`],
    ["no solution for x > 2", "no solution for x > 2"],
    ["empty set", R`\emptyset`],
    ["the empty set", R`\emptyset`],
    ["a non empty set", "a non empty set"],
    ["empty sets", "empty sets"],
    ["x = 5", "x = 5"],
  ])("%j is %s", (text, signs) => {
    expect(inSigns(text)).toBe(signs);
  });

  it("is a short text", () => {
    expect(inSigns(`seven${" ".repeat(55)}`)).toBe("7");
    expect(inSigns(`seven${" ".repeat(56)}`)).toBe(`seven${" ".repeat(56)}`);
  });
});

describe("prose", () => {
  it.each([
    ["red balls", true],
    ["5 red balls", true],
    ["see the a b", true],
    ["red", false],
    ["x y", false],
    ["red x", false],
    ["5 red, balls", false],
    ["red and x", false],
    ["red and balls", false],
    ["sin alpha", false],
    ["alpha cos", false],
    ["AB CD", false],
    ["AB ball", false],
    ["ball AB", false],
    [R`\alpha beta`, false],
    [R`alpha \beta`, false],
    [R`\text{red balls}`, false],
    [R`\text{red} balls here`, true],
    [R`x\text{ cm} of`, false],
    ["red  balls", true],
  ])("is %j: %s", (text, prose) => {
    expect(isProse(text)).toBe(prose);
  });
});
