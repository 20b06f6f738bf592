import { describe, expect, it } from "vitest";
import { grade } from "../../../src/graders/index.js";

const MEGABYTES = 5_000_000;
const numbers = (count: number, write: (n: number) => string, joint: string): string =>
  Array.from({ length: count }, (_, n) => write(n)).join(joint);

/** Each of these is to come back with a grade; how long it may take is measured, not asserted. */
const HOSTILE: readonly (readonly [string, string])[] = [
  ["a tower of powers", "10^{10^{10^{10}}}"],
  ["a huge power", "9^{999999999}"],
  ["a power of one with a huge exponent", "1^{10^{1000}}"],
  ["a wide binomial expansion", "(x+y)^{4000}(x-y)^{4000}"],
  ["many factorials", "9!!!!!!!!!"],
  ["a huge factorial", "99999999!"],
  ["a huge binomial", "\\binom{99999999}{4999999}"],
  ["a cosine beyond any digit", "\\cos(10^{40})"],
  ["an exponential beyond any size", "e^{10^6}"],
  ["100,000 opening brackets", "(".repeat(100_000)],
  ["deep fractions", "\\frac{1}{".repeat(5_000)],
  ["deep functions", `${"\\sin(".repeat(50)}1${")".repeat(50)}`],
  ["deep roots", `${"\\sqrt{".repeat(55)}2${"}".repeat(55)}`],
  ["a number of 100,000 digits", "9".repeat(100_000)],
  ["a sum of fractions without common factors", numbers(380, (n) => `1/${1_000_003 + 2 * n}`, "+")],
  ["a double sum", "\\sum_{k=1}^{500}\\sum_{j=1}^{500} \\frac{1}{kj+1}"],
  ["an endless sum", "\\sum_{k=1}^{10^{10}} k"],
  ["40 plus-minus signs", "\\pm x ".repeat(40)],
  ["a set of 60 plus-minus signs", `\\{${numbers(60, (n) => `\\pm ${n}`, ",")}\\}`],
  ["100,000 members", numbers(100_000, String, ", ")],
  ["60 members that match nothing", numbers(60, (n) => `\\sqrt{${n}+x}`, ", ")],
  ["a union of 100 intervals", numbers(100, (n) => `[${2 * n},${2 * n + 1}]`, " \\cup ")],
  ["reals without 100 points", `\\mathbb{R}${numbers(100, (n) => ` \\setminus \\{${n}\\}`, "")}`],
  ["1,000 bars", "|".repeat(1_000)],
  ["300 bars after factors", `2${"|2".repeat(300)}`],
  ["a long unit", `5 ${"m ".repeat(190)}`],
  ["5 MB of opening braces", "{".repeat(MEGABYTES)],
  ["5 MB of closing braces", "}".repeat(MEGABYTES)],
  ["5 MB of boxes", "\\boxed{".repeat(MEGABYTES / 7)],
  ["5 MB of dollar signs", "$".repeat(MEGABYTES)],
  ["5 MB of backslashes", "\\".repeat(MEGABYTES)],
  ["5 MB of formulas that open", "\\( ".repeat(MEGABYTES / 3)],
  ["5 MB of stars", "**a ".repeat(MEGABYTES / 4)],
  ["5 MB of empty lines", "\n".repeat(MEGABYTES)],
  ["5 MB of white space", " ".repeat(MEGABYTES)],
  ["5 MB of one word", "a".repeat(MEGABYTES)],
  ["5 MB of cues", "the answer to ".repeat(MEGABYTES / 14)],
  ["5 MB of headings", "Final Answer\n".repeat(MEGABYTES / 13)],
  ["5 MB of line marks", "#### ".repeat(MEGABYTES / 5)],
  ["5 MB of JSON keys", '"answer": "'.repeat(MEGABYTES / 11)],
  ["5 MB of tags", "<answer>".repeat(MEGABYTES / 8)],
  ["5 MB of numbers", "1/".repeat(MEGABYTES / 2)],
  ["5 MB of equals signs", "=".repeat(MEGABYTES)],
  ["5 MB of text", "lorem ipsum ".repeat(MEGABYTES / 12)],
];

const SPECS = [
  { kind: "math" },
  { kind: "math", form: "answer" },
  { kind: "math", answer_in: "tag:answer|json:answer|line:####|cue|number|whole" },
] as const;

describe("hostile answers come back with a grade, never a right one:", () => {
  it.each(HOSTILE)("%s", (_name, answer) => {
    for (const response of [answer, `\\boxed{${answer}}`]) {
      for (const spec of SPECS) {
        const result = grade(response, "\\frac{271828}{31415}", spec);
        expect(result.grade).not.toBe("correct");
        expect(result.reason).not.toContain("failed");
      }
    }
  });

  it.each(HOSTILE)("and as the target: %s", (_name, target) => {
    for (const spec of SPECS) {
      const result = grade("\\boxed{5}", target, spec);
      expect(result.grade).not.toBe("correct");
      expect(result.reason).not.toContain("failed");
    }
  });
});

it("a list whose members match in one order only is matched", () => {
  // 0.33333 is near to 1/3 and to 0.333333; only one of the pairings leaves a partner for each.
  const result = grade("0.33333, 1/3", "1/3, 0.333333", { kind: "math", form: "answer" });
  expect(result.grade).toBe("correct");
});
