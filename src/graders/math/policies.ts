import type { Policy } from "../grader.js";

/** Decisions on which graders differ, each by name and with its reason, in one place. */
const RULES = {
  text: [
    "The same text, but for spacing, case, math delimiters and \\text, is right.",
    "A target is always its own answer.",
  ],
  exact: [
    "Fractions, powers, roots and whole functions of fractions are compared as exact fractions.",
    "No digit decides by rounding.",
  ],
  numeric: [
    "Numbers that are no fractions are compared to 50 digits, worked out to 70.",
    "Two short expressions that agree so far are equal.",
  ],
  expression: [
    "Expressions in symbols are compared at several fixed points: exactly where they are rational, else to 50 digits. Symbols stand for positive numbers, for whole ones where a factorial, a sign power or a bound needs it, and for negative ones too where an absolute value or the like stands.",
    "Equal values at unrelated points mean equal expressions; school roots and logarithms are of positive numbers.",
  ],
  structure: [
    "Lists, tuples, intervals, sets and matrices are compared part by part. Sets and bare lists have no order, tuples and intervals do, and the brackets of intervals count.",
    "The notation says whether order matters.",
  ],
  decimals: [
    "A decimal with four places or more and two significant digits stands for a value less than one unit of its last place away.",
    "0.3333 is 1/3, 0.33 is not: fewer digits might be a guess.",
  ],
  percent: [
    "A percent sign may be left out or be worked out: 50% is 50 and 0.5.",
    "Questions ask for 'what percent' and answers give the number.",
  ],
  units: [
    "A unit, currency or other word behind a number may be left out; another unit is wrong. Spellings of one unit are the same.",
    "The question names the unit; an answer in another unit is another answer.",
  ],
  degrees: [
    "A degree sign may be left out; where that does not fit, it is pi/180.",
    "Angles are asked for in either.",
  ],
  logarithm: [
    "\\log without a base is decimal or natural: one reading for both sides.",
    "Texts differ in it, and rarely say.",
  ],
  combination: [
    "C(n, k) counts selections and P(n, k) arrangements.",
    "Counting problems are answered so; a letter times a pair of numbers is nothing.",
  ],
  "imaginary-unit": [
    "A capital I on one side only is the imaginary unit.",
    "Computer algebra writes it so.",
  ],
  constant: [
    "A constant of integration (c, C, k, K, c_1, C_1), and a whole number beside pi (k, n, m), has any name.",
    "It is arbitrary.",
  ],
  name: [
    "x = 5 is 5, and is not y = 5; of a chain of equations the last member counts.",
    "A named value is that value; another name is another question.",
  ],
  approximation: [
    "In x = 1/3 ≈ 0.33 the exact value counts; the rounded one counts too where it is a rounding of it.",
    "Both were said, and they agree.",
  ],
  equation: [
    "Equations are equal when their sides differ by a constant factor; inequalities by a positive one, or a negative one that turns the sign.",
    "They have the same solutions.",
  ],
  interval: [
    "Inequalities in one symbol, intervals, unions and differences are compared as sets of real numbers.",
    "They are the same sets in other notation.",
  ],
  cases: [
    "A plus-minus sign stands for both cases; several are linked, or free where that fits.",
    "It is shorthand for a list.",
  ],
  vector: [
    "A column or row matrix is the tuple of its entries; angle brackets are round ones.",
    "Vectors are written either way.",
  ],
  option: [
    "The label of an option with or without brackets, or followed by its text, is that option.",
    "The label decides.",
  ],
  time: [
    "Times of day and dates are compared by hours, minutes, day, month and year.",
    "4:30 p.m. and 4:30 PM are one time.",
  ],
  sentence: [
    "Where the target is a number and the answer is a sentence, the number that it ends in counts: behind the last equals sign, or the last one.",
    "Sally has 9 books means 9.",
  ],
  different: ["What no other rule holds equal is wrong.", "A grader must decide."],
} as const satisfies Record<string, readonly [rule: string, why: string]>;

export type Rule = keyof typeof RULES;

export const POLICIES: readonly Policy[] = Object.entries(RULES).map(([name, [rule, why]]) => ({
  name,
  rule,
  why,
}));

/**
 * A decimal stands for an exact number when it has this many places, so many significant digits, and
 * is off by less than one unit of its last place.
 */
export const DECIMAL_PLACES = 4;
export const SIGNIFICANT_DIGITS = 2;

/** Points at which expressions in symbols are compared, and how many must have a value. */
export const POINTS = 4;
export const POINTS_NEEDED = 2;
