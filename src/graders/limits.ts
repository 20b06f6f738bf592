/** Budgets of the graders, in one place: beyond them a grade is `ungraded` ("too large"), never a hang. */

/** Longest text that is read as one mathematical answer, in characters. */
export const MAX_MATH_CHARS = 4000;
export const MAX_TOKENS = 1200;
/** Nesting of brackets, fractions, powers and function arguments. */
export const MAX_DEPTH = 60;
/** Largest numerator or denominator of an exact value, in bits. */
export const MAX_BITS = 4096;
export const MAX_EXPONENT = 4096;
export const MAX_FACTORIAL = 400;
/** Members of a list, set or union that is compared without order. */
export const MAX_MEMBERS = 64;
/** Pairs of nodes that one comparison in the manner of Math-Verify looks at, sets in sets included. */
export const MAX_COMPARISONS = 20_000;
/** A response at most this long, on one line, can be nothing but an answer. */
export const MAX_BARE_CHARS = 120;
/** Boxes at the end of a response that are looked at. */
export const MAX_BOXES = 50;
/** Longest short text or option text that is compared. */
export const MAX_TEXT_CHARS = 4000;

/** Thrown inside the graders and turned into `ungraded` at their edge. */
export class TooLarge extends Error {
  constructor() {
    super("too large");
    this.name = "TooLarge";
  }
}
