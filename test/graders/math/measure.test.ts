import { describe, expect, it } from "vitest";
import { MAX_UNIT_CHARS } from "../../../src/graders/limits.js";
import { measure } from "../../../src/graders/math/measure.js";

const R = String.raw;

/** What is left of an answer, its known unit, and the other words: "5 | meter^1 |". */
const measured = (text: string, attached = true): string => {
  const { text: left, unit } = measure(text, attached);
  return [left, unit.known, unit.words.join(" ")].join(" | ").trim();
};

type Rows = readonly (readonly [text: string, measured: string])[];

const CURRENCIES: Rows = [
  ["$5", "5 | dollar^1 |"],
  [R`\$5`, "5 | dollar^1 |"],
  ["US$5", "5 | dollar^1 |"],
  ["USD 5", "5 | dollar^1 |"],
  ["€5", "5 | euro^1 |"],
  ["GBP 5", "5 | sterling^1 |"],
  [R`\text{€}5`, "5 | euro^1 |"],
  ["-$5", "-5 | dollar^1 |"],
  ["+ $5", "+5 | dollar^1 |"],
  ["$-5", "-5 | dollar^1 |"],
  ["$.5", ".5 | dollar^1 |"],
  [R`$\frac12`, R`\frac12 | dollar^1 |`],
  ["$x", "$x |  |"],
  ["5 €", "5 | euro^1 |"],
  ["5€.", "5 | euro^1 |"],
  [R`5\$`, "5 | dollar^1 |"],
  ["x €", "x € |  |"],
  ["$10 per hour", "10 | dollar^1 hour^-1 |"],
  ["$5$", "5 |  |"],
  ["$5$ and $6$", "5 and 6 |  |"],
  ["$5$6", "5$6 | dollar^1 |"],
];

const DEGREES: Rows = [
  [R`30^\circ C`, "30 | degree C |"],
  [R`30^\circ\text{C}`, "30 | degree C |"],
  [R`30^{\circ}\mathrm{F}`, "30 | degree F |"],
  [R`30\circ C`, "30 | degree C |"],
  [R`30^\circ`, "30 | degree^1 |"],
  [R`30^{\circ}`, "30 | degree^1 |"],
  [R`30\degree`, "30 | degree^1 |"],
  [R`(a)^\circ`, "(a) | degree^1 |"],
  [R`x30^\circ`, "x30 | degree^1 |"],
  [R`50\%`, "50 | percent^1 |"],
  ["50%", "50 | percent^1 |"],
  ["50 %", "50 | percent^1 |"],
  [R`50\% \text{ per year}`, R`50\% | year^-1 |`],
];

const REMARKS: Rows = [
  ["4 (3 onions)", "4 |  |"],
  ["4 (3 onions).", "4 |  |"],
  ["4 (ab)", "4 (ab) |  |"],
  ["4(3 onions)", "4(3 onions) |  |"],
  ["x + (3 onions)", "x + (3 onions) |  |"],
  ["4 cm (about 2 inches)", "4 | centimeter^1 |"],
  ["7th", "7 |  |"],
  ["2nd", "2 |  |"],
  [R`1^{\text{st}}`, "1 |  |"],
  [R`3^\text{rd}`, "3 |  |"],
  ["7thx", "7thx |  |"],
];

const BRACED: Rows = [
  [R`5\text{ cm}`, "5 | centimeter^1 |"],
  [R`5\,\mathrm{cm}`, "5 | centimeter^1 |"],
  [R`5\text{ cm}^2`, "5 | centimeter^2 |"],
  [R`5\text{ cm}^{-2}`, "5 | centimeter^-2 |"],
  [R`5\text{ cm}.`, "5 | centimeter^1 |"],
  [R`5\text{ m}/\text{s}`, "5 | meter^1 second^-1 |"],
  [R`5\text{ m}\cdot\text{s}`, "5 | meter^1 second^1 |"],
  [R`5\text{ m}\,\text{s}^{-1}`, "5 | meter^1 second^-1 |"],
  [R`5\,\mu\text{m}`, "5 | micrometer^1 |"],
  [R`5\,\mu\mathrm{ m}`, "5 | micrometer^1 |"],
  [R`5 \Omega`, "5 | ohm^1 |"],
  [R`5\,\mathrm{k\Omega}`, "5 | kiloohm^1 |"],
  [R`5\Omega_1`, R`5\Omega_1 |  |`],
  [R`\,\text{cm}`, R`\,\text{cm} |  |`],
  [R`\text{cm}\,\text{kg}`, R`\text{cm}\,\text{kg} |  |`],
  [R`5\Omega x`, R`5\Omega x |  |`],
  [R`5\text{ red balls}`, "5 |  | red ball"],
  [R`5\text{ and }`, R`5\text{ and } |  |`],
  [R`5\text{ am}`, R`5\text{ am} |  |`],
  [R`\text{cm}`, R`\text{cm} |  |`],
];

const PLAIN: Rows = [
  ["5 cm", "5 | centimeter^1 |"],
  ["5cm", "5 | centimeter^1 |"],
  ["5 cm.", "5 | centimeter^1 |"],
  ["5 cm^2", "5 | centimeter^2 |"],
  ["5 cm^{2}", "5 | centimeter^2 |"],
  ["5 cm^{-2}", "5 | centimeter^-2 |"],
  ["5 sq ft", "5 | foot^2 |"],
  ["5 km/h", "5 | hour^-1 kilometer^1 |"],
  ["5 m/s^2", "5 | meter^1 second^-2 |"],
  ["5 kg m/s", "5 | kilogram^1 meter^1 second^-1 |"],
  ["5 kg*m", "5 kg*m |  |"],
  ["5 kg-m", "5 kg-m |  |"],
  ["5 feet of rope", "5 | foot^1 | rope"],
  ["5 red balls", "5 |  | red ball"],
  ["5 Red", "5 |  | red"],
  ["5onions", "5 |  | onion"],
  ["5rods", "5rods |  |"],
  ["5 rods", "5 |  | rod"],
  ["5 abc", "5 |  | abc"],
  ["5 xyz", "5 |  | xyz"],
  ["5 bcd", "5 bcd |  |"],
  ["5 aBc", "5 aBc |  |"],
  ["5 RoDs", "5 RoDs |  |"],
  ["5.5rods", "5.5rods |  |"],
  ["5 a b^2 m", "5 a b^2 m |  |"],
  ["5 a b^2*m", "5 a b^2*m |  |"],
  ["5 theta", "5 theta |  |"],
  ["5 pi", "5 pi |  |"],
  ["5 am", "5 am |  |"],
  ["5 undefined", "5 undefined |  |"],
  ["x cm", "x cm |  |"],
  ["5xcm", "5xcm |  |"],
  ["cm", "cm |  |"],
];

const SINGLE: Rows = [
  ["5 m", "5 | meter^1 |"],
  ["5m", "5 | meter^1 |"],
  ["5g", "5 | gram^1 |"],
  ["5L", "5 | liter^1 |"],
  ["5N", "5N |  |"],
  ["5 N", "5 | newton^1 |"],
  ["5 000N", "5 000N |  |"],
  ["5 x", "5 x |  |"],
  ["x5 m", "x5 m |  |"],
  ["(5) m", "(5) m |  |"],
  ["-5,000.5 m", "-5,000.5 | meter^1 |"],
  ["+5 m", "+5 | meter^1 |"],
  ["5 * m", "5 | meter^1 |"],
  ["5 mg", "5 | milligram^1 |"],
  ["5mg", "5 | milligram^1 |"],
  ["5mv", "5mv |  |"],
];

const ACRONYMS: Rows = [
  ["120 WPM", "120 |  | wpm"],
  ["120WPM", "120WPM |  |"],
  ["1 000WPM", "1 000WPM |  |"],
  ["120 ABCDE", "120 |  | abcde"],
  ["120 ABCDEF", "120 ABCDEF |  |"],
  ["x5 WPM", "x5 WPM |  |"],
  ["120 XY", "120 XY |  |"],
];

describe.each([
  ["currency", CURRENCIES],
  ["a sign of degrees or percent", DEGREES],
  ["a remark or ordinal", REMARKS],
  ["a unit in braces", BRACED],
  ["a unit in plain letters", PLAIN],
  ["a unit of one letter", SINGLE],
  ["an acronym", ACRONYMS],
])("%s", (_name, rows) => {
  it.each(rows)("of the answer %j: %s", (text, expected) => {
    expect(measured(text)).toBe(expected);
  });
});

describe("in a target, where it may be a symbol,", () => {
  it.each([
    ["5m", "5m |  |"],
    ["5 m", "5 | meter^1 |"],
    ["5/m", "5 | meter^-1 |"],
    ["5mg", "5mg |  |"],
    ["5.5mg", "5.5mg |  |"],
    ["5 mg", "5 | milligram^1 |"],
    ["5ms", "5ms |  |"],
    ["5cm", "5 | centimeter^1 |"],
    ["5 WPM", "5 WPM |  |"],
  ])("%j: %s", (text, expected) => {
    expect(measured(text, false)).toBe(expected);
  });
});

describe("how much is looked at", () => {
  it("is a text of the budget, not a longer one", () => {
    const digits = "1".repeat(MAX_UNIT_CHARS - 3);
    expect(measured(`${digits} cm`)).toBe(`${digits} | centimeter^1 |`);
    expect(measured(`1${digits} cm`)).toBe(`1${digits} cm |  |`);
  });

  it("is a dozen words", () => {
    const words = (count: number): string => Array(count).fill("kilo").join(" ");
    expect(measure(`5 ${words(12)}`, true).text).toBe("5");
    expect(measure(`5 ${words(13)}`, true).text).toBe("5 kilo");
  });

  it("is nothing where no sign of a unit stands", () => {
    expect(measured("5.0")).toBe("5.0 |  |");
    expect(measured(R`(5)`)).toBe("(5) |  |");
  });
});
