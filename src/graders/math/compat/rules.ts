import type { Policy } from "../../grader.js";

/**
 * Where Math-Verify 0.8 with its defaults (float_rounding 6, numeric_precision 15, strict) decides
 * otherwise than this grader. Source: its parser and grader, github.com/huggingface/Math-Verify, and
 * the issues named. What it finds in a response is not imitated: the answer is the one found here.
 * The rules are read from its source and tests, not measured beside a running copy of it.
 */
const WHY = {
  "six-places": [
    "Where one side is written as a decimal, both are rounded to six places: 0.333333 is 1/3, 0.3333 is not.",
    "float_rounding is 6; our rule asks for four places and an error below one unit of the last.",
  ],
  "tiny-difference": [
    "Two computed values closer than 1e-15 are equal, whatever their size.",
    "numeric_precision is an absolute bound there (issue 14); ours is relative.",
  ],
  "percent-of-target": [
    "A percent sign of the target may be left out; one that only the answer has divides by 100.",
    "It turns x% into x/100 and compares with the bare number for a target only; ours takes either side.",
  ],
  "units-dropped": [
    "A unit, a currency sign and a degree sign are taken off both sides and never compared.",
    "Its normalisation removes them before it reads; ours refuses another unit.",
  ],
  "base-dropped": [
    "The base of a number is not compared: 204_5 is 204_6.",
    "Its reader drops a subscript after digits; ours compares the base.",
  ],
  "repeats-dropped": [
    "A bare list or set counts each member once: 1, 1, 2 is 1, 2.",
    "It reads both as a set; ours counts the members of a bare list.",
  ],
  "set-as-tuple": [
    "A list or set is compared with a tuple: in the order written for a tuple as target, else without order.",
    "Its check looks at members only; for us a tuple and a set are different things.",
  ],
  "last-of-plain-text": [
    "Of several numbers in a text without LaTeX only the last is read: 1331 and 1728 is 1728.",
    "Its plain reader takes one number (issue 47); ours asks for every value.",
  ],
  "decimal-comma": [
    "In a text without LaTeX 3,14 is 3.14.",
    "Its plain reader takes a comma for a point; ours does so only where the locale says so.",
  ],
  "right-hand-side": [
    "An equation given for a bare target counts by its last side, whatever its left one: 2x = 8 is 8.",
    "It follows the form of the target; ours takes an equation in one name as one to be solved.",
  ],
  "before-approximation": [
    "What follows an approximation sign is not read: x = 1/3 \\approx 0.3 is not 0.3.",
    "It cuts there; ours takes the rounding too.",
  ],
  "inequality-one-way": [
    "An interval is right for an inequality as target, an inequality is wrong for an interval as target.",
    "allow_set_relation_comp is off; ours takes both for the same set.",
  ],
  "matrix-is-no-tuple": [
    "A column or row is never equal to a tuple.",
    "It holds them in different types; ours compares the entries in order.",
  ],
  "names-count": [
    "Every name counts, also that of a constant of integration.",
    "strict mode substitutes nothing; ours lets + C have any name.",
  ],
  "beyond-budget-is-wrong": [
    "What cannot be decided in time is wrong.",
    "A time-out returns False there; ours leaves it ungraded.",
  ],
} as const satisfies Record<string, readonly [rule: string, why: string]>;

export type MathVerifyRule = keyof typeof WHY;

/** Each known difference, as `assay suites show` lists policies. */
export const MATH_VERIFY_RULES: readonly Policy[] = Object.entries(WHY).map(
  ([name, [rule, why]]) => ({ name, rule, why }),
);
