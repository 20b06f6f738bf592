import { describe, expect, it } from "vitest";
import { TooLarge } from "../../../src/graders/limits.js";
import { all, by, type Decision } from "../../../src/graders/math/compat/decision.js";
import { read } from "../../../src/graders/math/compat/read.js";
import type { MathVerifyRule } from "../../../src/graders/math/compat/rules.js";
import { compareAsMathVerify, gradeAsMathVerify } from "../../../src/graders/math/compat.js";
import { startWork } from "../../../src/graders/math/work.js";

const R = String.raw;
const LATEX = { answer: true, target: true };

type Rows = readonly (readonly [
  answer: string,
  target: string,
  equal: boolean,
  rule?: MathVerifyRule,
])[];

/** Each row with its rule, undefined where none is named. */
const withRule = (rows: Rows) =>
  rows.map(([answer, target, equal, rule]) => [answer, target, equal, rule] as const);

const NUMBERS: Rows = [
  ["1/2", "2/4", true],
  ["1/2", "2/3", false],
  ["0.333333", "1/3", true],
  ["0.3333333", "1/3", true],
  ["0.33333", "1/3", false, "six-places"],
  ["0.333334", "1/3", false, "six-places"],
  ["-0.333333", "-1/3", true],
  ["-0.333333", "1/3", false],
  // A half of the sixth place goes away from zero, either sign.
  ["0.1234565", "0.123457", true],
  ["-0.1234565", "-0.123457", true],
  ["0.1234564", "0.123456", true],
  ["0.1234564", "0.123457", false, "six-places"],
  ["0.5", R`\sqrt{0.25}`, true],
  ["1.414214", R`\sqrt{2}`, true],
  ["1.4142", R`\sqrt{2}`, false, "six-places"],
  ["1.5", R`1.5+i`, false],
  ["1.5", "x", false],
  ["1.5", "1.5", true],
  ["3.0", "3", true],
  ["-(2.50)", "-5/2", true],
  [R`\frac{1}{3^{40}}`, R`\frac{2}{3^{40}}`, true, "tiny-difference"],
  [R`\frac{1}{3^{30}}`, R`\frac{2}{3^{30}}`, false],
  [R`\frac{i}{3^{40}}`, R`\frac{2i}{3^{40}}`, true, "tiny-difference"],
  [R`\frac{i}{3^{30}}`, R`\frac{2i}{3^{30}}`, false],
  [R`\frac{1}{3^{40}}`, "0", false],
  ["0", R`\frac{1}{3^{40}}`, false],
  ["-0", R`\frac{1}{3^{40}}`, false],
  ["x", "y", false],
  ["2I", "2i", false, "names-count"],
  [R`x^2+C`, R`x^2+K`, false, "names-count"],
];

const PERCENTAGES: Rows = [
  ["35", R`35\%`, true, "percent-of-target"],
  [R`35\%`, "35", false, "percent-of-target"],
  ["0.35", R`35\%`, true],
  [R`35\%`, "0.35", true],
  [R`35\%`, R`35\%`, true],
  [R`35\%`, R`36\%`, false],
  [R`35\%`, "36", false],
  ["36", R`35\%`, false],
  ["35 percent", R`35\%`, true],
  [R`35 \text{ percent}`, R`35\%`, true],
  ["35 pct", R`35\%`, true],
  [R`\frac{35}{100}`, R`35\%`, true],
  [R`12.5\%`, "0.125", true],
];

const UNITS: Rows = [
  ["8 mm", "8", true, "units-dropped"],
  ["8", R`8 \text{ mm}`, true, "units-dropped"],
  [R`8 \mathrm{ kg}`, "8", true, "units-dropped"],
  [R`8 \text{ m}^2`, "8", true, "units-dropped"],
  [R`8 \text{ m}^{2}`, "8", true, "units-dropped"],
  ["8 mm", "9", false],
  [R`90^\circ`, "90", true, "units-dropped"],
  [R`90^{\circ}`, "90", true, "units-dropped"],
  ["90°", "90", true, "units-dropped"],
  [R`\$5`, "5", true, "units-dropped"],
  ["8 hrs", "8", true, "units-dropped"],
  ["8t", "8", true, "units-dropped"],
  ["8x", "8", false],
  [R`\text{m}`, "8", false],
  ["312_4", "312", true, "base-dropped"],
  ["312_{10}", "312_4", true, "base-dropped"],
  ["-312_4", "-312", true, "base-dropped"],
  ["x_4", "x", false],
];

const MEMBERS: Rows = [
  ["1, 2", "2, 1", true],
  ["1, 2", R`\{2, 1\}`, true],
  ["1, 2", "1, 3", false],
  ["1, 2", "1", false],
  ["1, 1, 2", "1, 2", true, "repeats-dropped"],
  ["1, 2", "1, 2, 2", true, "repeats-dropped"],
  ["1, 1, 2", "1, 2, 2", true],
  ["1, 1", "1", true, "repeats-dropped"],
  ["1", "1, 1", true, "repeats-dropped"],
  ["1, 1, 3", "1, 2", false, "repeats-dropped"],
  ["(1, 2)", "(1, 2)", true],
  ["(1, 2)", "(2, 1)", false],
  ["(1, 2)", "[1, 2]", false],
  ["(1, 2]", "(1, 2)", false],
  ["[1, 2)", "(1, 2)", false],
  ["[1, 2]", "[1, 2]", true],
  ["(1, 2, 3)", "(1, 2)", false],
  ["(1, 2)", "1, 2", true, "set-as-tuple"],
  ["(2, 1)", "1, 2", true, "set-as-tuple"],
  ["1, 2", "(1, 2)", true, "set-as-tuple"],
  ["2, 1", "(1, 2)", false, "set-as-tuple"],
  ["(1, 2)", R`\{2, 1\}`, true, "set-as-tuple"],
  ["[1, 2]", "1, 2", false],
  ["1, 2", "[1, 2]", false],
  ["1, 2", "(1, 2]", false],
  ["1, 2", "[1, 2)", false],
  [R`\pm 4`, "4, -4", true],
  ["4, -4", R`\pm 4`, true],
  [R`\pm 4`, "4", false],
  [R`\{\pm 4, 1\}`, "1, 4, -4", true],
  [R`3 \pm 1`, "2, 4", true],
  ["0.5, 0.333333", "1/3, 1/2", true],
  ["0.5, 0.3333", "1/2, 1/3", false],
];

const RELATIONS: Rows = [
  ["x = 7", "7", true],
  ["7", "x = 7", true],
  ["x = 7", "8", false],
  ["x = y = 7", "7", true],
  ["2x = 8", "8", true, "right-hand-side"],
  ["2x = 8", "4", false, "right-hand-side"],
  ["8", "2x = 8", false],
  ["ab = 8", "8", true],
  ["8", "ab = 8", true],
  [R`\frac{AB}{CD} = 8`, "8", true],
  [R`\frac{AB}{2} = 8`, "8", true, "right-hand-side"],
  [R`\frac{2}{AB} = 8`, "8", true, "right-hand-side"],
  ["e = 8", "8", true],
  ["i = 8", "8", true],
  [R`\pi = 8`, "8", true, "right-hand-side"],
  ["(a, b) = (1, 2)", "(1, 2)", true],
  ["(a, 2) = (1, 2)", "(1, 2)", true, "right-hand-side"],
  [R`x \in [1, 2]`, "[1, 2]", true],
  ["x = 7", "x = 7", true],
  ["x = 7", "x = 8", false],
  ["x = 7", "y = 7", false],
  ["x = 14/2 = 7", "x = 7", true],
  ["x = 7", "x = 14/2 = 7", true],
  ["x = 0.333333", "x = 1/3", true],
  ["x + y = 2", "2x + 2y = 4", true],
  ["x + y = 2", "x + y = 3", false],
  ["x + y = 2", "x + z = 2", false],
  ["7 = x", "x = 7", true],
  ["x < 5", "5 > x", true],
  ["x < 5", "x > 5", false],
  ["x < 5", R`x \le 5`, false],
  ["x < 5", "y < 5", false],
  ["-x > -5", "x < 5", true],
  ["-x < -5", "x < 5", false],
  ["2x < 10", "x < 5", true],
  ["-2x > -10", "x < 5", true],
  [R`-2x \ge -10`, R`x \le 5`, true],
  [R`-2x \ge -10`, "x < 5", false],
  ["-2x > -10", R`x \le 5`, false],
  ["2x + 2y < 10", "x + y < 5", true],
  ["-2x - 2y > -10", "x + y < 5", true],
  ["2x + 2y > 10", "x + y < 5", false],
  ["1 < x < 5", "5 > x > 1", true],
  ["1 < x < 5", "1 < x < 6", false],
  ["x < 5", "5", false],
  ["5", "x < 5", false],
  ["x < 5", R`(-\infty, 5)`, false, "inequality-one-way"],
  [R`(-\infty, 5)`, "x < 5", true],
  [R`(-\infty, 5]`, "x < 5", false],
  ["x < 5", R`(-\infty, 6)`, false],
  ["x = 5", "x < 5", false],
  ["x < 5", "x = 5", false],
  [R`x = 1/3 \approx 0.3`, "1/3", true, "before-approximation"],
  [R`x = 1/3 \approx 0.3`, "0.3", false, "before-approximation"],
  [R`1/3 \approx 0.3`, "1/3", true, "before-approximation"],
  [R`1/3 \approx 0.3`, "0.3", false, "before-approximation"],
  [R`x \approx 5`, "5", true],
  ["5", R`x \approx 5`, true],
  ["1/3", R`x = 1/3 \approx 0.3`, true, "before-approximation"],
];

const OTHERS: Rows = [
  [R`\begin{pmatrix}1&2\end{pmatrix}`, R`\begin{bmatrix}1&2\end{bmatrix}`, true],
  [R`\begin{pmatrix}1&2\end{pmatrix}`, R`\begin{pmatrix}1&3\end{pmatrix}`, false],
  [R`\begin{pmatrix}1&2\end{pmatrix}`, R`\begin{pmatrix}1&2&3\end{pmatrix}`, false],
  [R`\begin{pmatrix}1&2\end{pmatrix}`, R`\begin{pmatrix}1&2\\3&4\end{pmatrix}`, false],
  [R`\begin{pmatrix}1\\2\end{pmatrix}`, "(1, 2)", false, "matrix-is-no-tuple"],
  ["(1, 2)", R`\begin{pmatrix}1\\2\end{pmatrix}`, false, "matrix-is-no-tuple"],
  [R`\begin{pmatrix}1\\2\end{pmatrix}`, "[1, 2]", false],
  [R`\begin{pmatrix}1\\2\end{pmatrix}`, "5", false],
  [R`(0,1) \cup (2,3)`, R`(2,3) \cup (0,1)`, true],
  [R`(0,1) \cup (2,3)`, R`(2,3) \cup (0,2)`, false],
  [R`\text{Oslo}`, "Oslo", true],
  [R`\text{Oslo}`, "OSLO", true],
  [R`\text{New York}`, "NewYork", true],
  [R`\text{Oslo}`, "Bergen", false],
  ["$", "?", false],
  ["", "", false],
  ["?!", "?!", true],
  ["?!", "5", false],
];

describe.each([
  ["numbers", NUMBERS],
  ["percentages", PERCENTAGES],
  ["units and bases", UNITS],
  ["members", MEMBERS],
  ["relations", RELATIONS],
  ["other things", OTHERS],
])("of %s, Math-Verify", (_name, rows) => {
  it.each(withRule(rows))("finds %s and %s equal: %s", (answer, target, equal, rule) => {
    expect(compareAsMathVerify(answer, target, LATEX)).toEqual({ equal, rule });
  });
});

describe("of plain text, Math-Verify", () => {
  const PLAIN: Rows = [
    ["64 and 125", "125", true, "last-of-plain-text"],
    ["64 or 125", "125", true, "last-of-plain-text"],
    ["64, 125", "125", true, "last-of-plain-text"],
    ["64; -125", "-125", true, "last-of-plain-text"],
    ["64 and 1,250.5", "1250.5", true, "last-of-plain-text"],
    ["64 and 125", "64", false, "last-of-plain-text"],
    ["64,125", "64125", true],
    ["2,75", "2.75", true, "decimal-comma"],
    ["-2,7", "-2.7", true, "decimal-comma"],
    ["2,7512", "2.7512", true, "decimal-comma"],
    ["2,751", "2751", true],
    ["2,75", "275", false, "decimal-comma"],
    ["7", "7", true],
  ];

  it.each(withRule(PLAIN))("finds %s and %s equal: %s", (answer, target, equal, rule) => {
    const notation = { answer: false, target: true };
    expect(compareAsMathVerify(answer, target, notation)).toEqual({ equal, rule });
  });

  it("finds its grade, and says where and by which rule", () => {
    startWork();
    expect(gradeAsMathVerify(" 8 mm ", "8", "boxed", true)).toEqual({
      grade: "correct",
      score: 1,
      extracted: "8 mm",
      reason: "boxed: equal to Math-Verify, rule units-dropped",
    });
    expect(gradeAsMathVerify("9", "8", "cue", true)).toEqual({
      grade: "incorrect",
      score: 0,
      extracted: "9",
      reason: "cue: different to Math-Verify",
    });
    expect(gradeAsMathVerify("2,75", "2.75", "cue", false).grade).toBe("correct");
  });
});

describe("a side read for Math-Verify", () => {
  it("names the rules that changed it, in their order", () => {
    startWork();
    expect(read(R`312_4 \text{ mm}`, true)).toMatchObject({
      text: "312",
      rules: ["units-dropped", "base-dropped"],
    });
    expect(read("312", true)).toMatchObject({ text: "312", rules: [], percentage: undefined });
    expect(read(R`35\%`, true).percentage).toMatchObject({ kind: "number" });
    expect(read("?%", true).percentage).toBeUndefined();
    expect(read("The sum is 53", true).node).toMatchObject({ kind: "number" });
  });

  it("is at most 4000 characters long", () => {
    expect(() => read("1".repeat(4000), true)).not.toThrow(RangeError);
    expect(() => read(" ".repeat(4001), true)).toThrow(TooLarge);
    expect(() => read(" ".repeat(4000), true)).not.toThrow();
  });
});

describe("decisions", () => {
  const equal = (rule?: MathVerifyRule): Decision => ({ equal: true, rule });
  const different = (rule?: MathVerifyRule): Decision => ({ equal: false, rule });

  it("keep the first rule that was named", () => {
    expect(by("six-places", equal())).toEqual(equal("six-places"));
    expect(by("six-places", different("base-dropped"))).toEqual(different("base-dropped"));
  });

  it("hold together where each does, by the first rule met", () => {
    expect(all([])).toEqual(equal());
    expect(all([equal(), equal("base-dropped"), equal("six-places")])).toEqual(
      equal("base-dropped"),
    );
    expect(all([equal("base-dropped"), different("six-places"), different()])).toEqual(
      different("six-places"),
    );
  });
});
