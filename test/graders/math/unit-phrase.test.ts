import { describe, expect, it } from "vitest";
import { unitNamed } from "../../../src/graders/math/unit-names.js";
import { areOtherUnits, NO_UNIT, readUnit } from "../../../src/graders/math/unit-phrase.js";

describe("a unit phrase", () => {
  it.each([
    ["km", "kilometer^1", ""],
    ["km/h", "hour^-1 kilometer^1", ""],
    ["miles per hour", "hour^-1 mile^1", ""],
    ["mph", "hour^-1 mile^1", ""],
    ["m^2", "meter^2", ""],
    ["m^{2}", "meter^2", ""],
    ["m^{-2}", "meter^-2", ""],
    ["m^+2", "meter^2", ""],
    ["m²", "meter^2", ""],
    ["m³", "meter^3", ""],
    ["square feet", "foot^2", ""],
    ["sq ft", "foot^2", ""],
    ["cubic feet", "foot^3", ""],
    ["cu ft", "foot^3", ""],
    ["feet squared", "foot^2", ""],
    ["meters cubed", "meter^3", ""],
    ["square feet meters", "foot^2 meter^1", ""],
    ["squared feet", "foot^2", ""],
    ["kg m/s^2", "kilogram^1 meter^1 second^-2", ""],
    ["kcal m^{-2} yr^{-1}", "kilocalorie^1 meter^-2 year^-1", ""],
    ["J per kg per K", "joule^1 kelvin^-1 kilogram^-1", ""],
    ["kg square m", "kilogram^1 meter^2", ""],
    ["m m", "meter^2", ""],
    ["m/m", "", ""],
    ["m s m", "meter^2 second^1", ""],
    ["1/s", "second^-1", ""],
    ["m/mph", "hour^1 meter^1 mile^-1", ""],
    ["red balls", "", "red ball"],
    ["the total of balls", "", "ball"],
    ["about a cup of rice, an oven more", "cup^1", "rice oven"],
    ["Boxes", "", "box"],
    ["us", "microsecond^1", ""],
    ["as", "", "as"],
    ["$", "dollar^1", ""],
    ["%", "", "%"],
    ["toString", "", "tostring"],
    ["5 6", "", ""],
    ["", "", ""],
  ])("%j is %j and the words %j", (phrase, known, words) => {
    const unit = readUnit(phrase);
    expect(unit.known).toBe(known);
    expect(unit.words.join(" ")).toBe(words);
  });
});

describe("two units", () => {
  it.each([
    ["cm", "km", true],
    ["cm", "cm", false],
    ["cm", "", false],
    ["", "cm", false],
    ["", "", false],
    ["balls", "", false],
    ["cm", "balls", true],
    ["balls", "cm", true],
    ["balls", "cubes", true],
    ["red balls", "balls", false],
    ["balls", "red balls", false],
    ["red balls", "blue balls", true],
    ["red cm", "blue cm", false],
    ["square units", "units", false],
    ["units", "cubic units", false],
    ["units", "cm", true],
    ["cm", "square units", true],
    ["units per day", "units", true],
    ["units per week", "units", true],
    ["units", "units per week", true],
    ["units", "units per day", true],
  ])("%j and %j are other units: %s", (a, b, other) => {
    expect(areOtherUnits(readUnit(a), readUnit(b))).toBe(other);
  });

  it("no unit is the phrase without words", () => {
    expect(readUnit("")).toEqual(NO_UNIT);
  });
});

describe("the name of a unit", () => {
  it.each([
    ["m", "meter"],
    ["M", undefined],
    ["km", "kilometer"],
    ["Km", undefined],
    ["KM", "kilometer"],
    ["ML", "megaliter"],
    ["MM", "millimeter"],
    ["KG", "kilogram"],
    ["CM", "centimeter"],
    ["mm", "millimeter"],
    ["Mm", "megameter"],
    ["mg", "milligram"],
    ["Mg", "megagram"],
    ["Hz", "hertz"],
    ["HZ", undefined],
    ["kohm", undefined],
    ["kΩ", "kiloohm"],
    ["ohm", "ohm"],
    ["ohms", "ohm"],
    ["Metre", "meter"],
    ["METRES", "meter"],
    ["kilometres", "kilometer"],
    ["inches", "inch"],
    ["Inch", "inch"],
    ["torches", undefined],
    ["mesile", undefined],
    ["hours", "hour"],
    ["Hour", "hour"],
    ["hrs", "hour"],
    ["HRS", "hour"],
    ["min", "minute"],
    ["lightyears", "lightyear"],
    ["dollars", "dollar"],
    ["centuries", undefined],
    ["ms", "millisecond"],
    ["gs", undefined],
    ["ins", undefined],
    ["cups", "cup"],
    ["cupes", "cup"],
    ["bars", "bar"],
    ["toString", undefined],
    ["", undefined],
  ])("%j is %j", (word, name) => {
    expect(unitNamed(word)).toBe(name);
  });
});
