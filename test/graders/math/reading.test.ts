import { describe, expect, it } from "vitest";
import { read } from "../../../src/graders/math/reading.js";
import { startWork } from "../../../src/graders/math/work.js";
import { treeText } from "./tree-text.js";

const R = String.raw;

/** Each reading, likeliest first: its tree, its unit, and an asterisk where something was taken off. */
const readings = (text: string, attached = true, locale?: string): readonly string[] => {
  startWork();
  return read(text, { locale, attached }).readings.map(({ node, unit, measured }) =>
    [treeText(node), unit.known, ...unit.words, measured ? "*" : ""].filter(Boolean).join(" "),
  );
};

describe("the readings of an answer", () => {
  it.each([
    ["5", ["5"]],
    ["-5.25", ["(- 21/4)"]],
    ["+5", ["5"]],
    ["5 cm", ["5 centimeter^1 *", "(* 5 'c' 'm')"]],
    ["5cm", ["5 centimeter^1 *", "(* 5 'c' 'm')"]],
    ["5 m", ["(* 5 'm')", "5 meter^1 *"]],
    [R`5\text{ cm}`, ["5 centimeter^1 *"]],
    [R`50\%`, ["(% 50)", "50 percent^1 *"]],
    [R`30^\circ`, ["(° 30)", "30 degree^1 *"]],
    ["$5", ["5 dollar^1 *"]],
    ["5 red balls", ["5 red ball *"]],
    ["red balls", []],
    [R`\text{5}`, ["5"]],
    [R`\text{5 cm}`, ["5 centimeter^1 *", "(* 5 'c' 'm')"]],
    [R`\text {5}`, ["5"]],
    ["seven", ["7"]],
    ["1,234", ["1234"]],
    ["1.5 million", ["1500000"]],
    ["½", ["(/ 1 2)"]],
    ["90 minutes or 1 hour 30 minutes", ["90 minute^1 *"]],
    [R`\frac12\text{ cm}`, ["(/ 1 2) centimeter^1 *"]],
    ["x", ["'x'"]],
    ["", []],
    ["@", []],
  ])("%j: %j", (text, expected) => {
    expect(readings(text)).toEqual(expected);
  });

  it("depend on whether it may be a symbol, and on the locale", () => {
    expect(readings("5m", false)).toEqual(["(* 5 'm')"]);
    expect(readings("5m", true)).toEqual(["(* 5 'm')", "5 meter^1 *"]);
    expect(readings("3,14", true, "de")).toEqual(["157/50"]);
    expect(readings("3,14", true)).toEqual(["(list 3 14)"]);
  });

  it.each([
    [" 5 ", "5"],
    ["$5$", "5"],
    [R`\text{yes}`, "yes"],
    [R`\text{yes} or`, R`\text{yes} or`],
    [R`so \text{yes}`, R`so \text{yes}`],
    ["90 minutes or 1 hour 30 minutes", "90 minutes"],
  ])("keep the text of %j: %j", (text, kept) => {
    expect(read(text, { locale: undefined, attached: true }).text).toBe(kept);
  });
});
