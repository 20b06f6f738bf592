import { describe, expect, it } from "vitest";
import { localised, rewritten } from "../../../src/graders/math/notation.js";

const R = String.raw;

type Rows = readonly (readonly [text: string, rewritten: string])[];

const REPEATING: Rows = [
  [R`0.\overline{3}`, R`{\frac{3}{9}}`],
  [R`0.1\overline{6}`, R`{\frac{15}{90}}`],
  [R`2.\overline{36}`, R`{\frac{234}{99}}`],
  [R`0.\bar3`, R`{\frac{3}{9}}`],
  [R`0.\dot{3}`, R`{\frac{3}{9}}`],
  ["0.(36)", R`{\frac{36}{99}}`],
  ["0.5(36)", R`{\frac{531}{990}}`],
  ["0.5(36)^2", "0.5(36)^2"],
  ["0.333...", R`{\frac{3}{9}}`],
  [R`0.333\ldots`, R`{\frac{3}{9}}`],
  [R`0.1666\cdots`, R`{\frac{15}{90}}`],
  ["0.333…", R`{\frac{3}{9}}`],
  ["0.33...", "0.33..."],
  ["0.343...", "0.343..."],
  [R`0.\overline{x}`, R`0.\overline{x}`],
];

const INTERVALS: Rows = [
  ["]1,2[", "(1,2)"],
  ["[1,2[", "[1,2)"],
  ["]1,2]", "(1,2]"],
  ["[1,2]", "[1,2]"],
  ["]1;2[", "(1;2)"],
  ["] 1,2 [", "( 1,2 )"],
  [R`]1,2[\cup]3,4[`, R`(1,2)\cup(3,4)`],
  ["]1,2[∪[3,4[", "(1,2)∪[3,4)"],
  ["]12[", "]12["],
  ["]1,2[ x", "]1,2[ x"],
  ["](1),2[", "](1),2["],
];

const SCALES: Rows = [
  ["1.5 million", R`1.5\times 10^{6} `],
  ["2 hundred", R`2\times 10^{2} `],
  ["2 thousand", R`2\times 10^{3} `],
  ["2 Billions", R`2\times 10^{9} `],
  ["2~trillion", R`2\times 10^{12} `],
  [R`2\text{ million}`, R`2\times 10^{6} `],
  [R`2\ \text{million}`, R`2\times 10^{6} `],
  ["$2$ million", R`$2\times 10^{6} `],
  ["2 millionaires", "2 millionaires"],
  ["x million", "x million"],
];

const DEGREES: Rows = [
  ["60°30'", R`{\frac{217800}{3600}}^\circ`],
  [R`60^\circ 30'`, R`{\frac{217800}{3600}}^\circ`],
  [R`60^{\circ}30^{\prime}`, R`{\frac{217800}{3600}}^\circ`],
  [R`60^\circ 30' 15''`, R`{\frac{217815}{3600}}^\circ`],
  [`60°30′15″`, R`{\frac{217815}{3600}}^\circ`],
  [`60°30'15"`, R`{\frac{217815}{3600}}^\circ`],
  ["60°", "60°"],
  ["30'", "30'"],
];

const UNDERSCORES: Rows = [
  ["1_000", "1000"],
  ["12_345_678", "12345678"],
  ["x_100", "x_100"],
  ["1_00", "1_00"],
  ["1234_567", "1234_567"],
  ["1_0000", "1_0000"],
  ["101_2", "101_2"],
];

describe.each([
  ["a repeating decimal", REPEATING],
  ["an interval", INTERVALS],
  ["a number of millions", SCALES],
  ["an angle with minutes", DEGREES],
  ["a number of a program", UNDERSCORES],
])("%s", (_name, rows) => {
  it.each(rows)("%j is rewritten to %s", (text, expected) => {
    expect(rewritten(text)).toBe(expected);
  });
});

describe("a locale", () => {
  it.each([
    ["1.234,5", "de", "1234.5"],
    ["1.234.567", "de-AT", "1234567"],
    ["1.234.567", "de_AT", "1234567"],
    ["1 234,5", "FR", "1234.5"],
    ["1\u202F234\u00A0567", "fr", "1234567"],
    ["x 1 234", "fr", "x 1234"],
    ["12 345", "fr", "12345"],
    ["12.345", "de", "12345"],
    ["3{,}14", "de", "3.14"],
    ["1.234", "de", "1234"],
    ["1.23", "de", "1.23"],
    ["1.2345", "de", "1.2345"],
    ["1234.567", "de", "1234.567"],
    ["1.234.5", "de", "1.234.5"],
    ["12 3456", "de", "12 3456"],
    ["1,2,3", "de", "1.2.3"],
    ["x, y", "de", "x, y"],
    ["1.234,5", "en", "1.234,5"],
    ["1.234,5", "en-DE", "1.234,5"],
    ["1.234,5", "xde", "1.234,5"],
    ["1.234,5", "", "1.234,5"],
    ["1.234,5", undefined, "1.234,5"],
  ])("%j in %j is %s", (text, locale, expected) => {
    expect(localised(text, locale)).toBe(expected);
  });
});
