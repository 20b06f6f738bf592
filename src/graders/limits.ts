/** Budgets of the graders, in one place: beyond them a grade is `ungraded` ("too large"), never a hang. */

/** Longest text that is read as one mathematical answer, in characters. */
export const MAX_MATH_CHARS = 4000;
export const MAX_TOKENS = 1200;
/** Nesting of brackets, fractions, powers and function arguments. */
export const MAX_DEPTH = 60;
/** Largest numerator or denominator of an exact value, in bits. */
export const MAX_BITS = 8192;
export const MAX_EXPONENT = 8192;
export const MAX_FACTORIAL = 700;
/** Terms of a sum or product sign that are written out. */
export const MAX_TERMS = 500;
/** Work on one pair, in units of about a microsecond: spent by arithmetic, sampling and matching alike. */
export const MAX_WORK = 60_000;
/** Binary places of the numeric evaluation: 77 decimals. */
export const FRACTION_BITS = 256;
/** Largest value of the numeric evaluation, as a power of two. */
export const MAX_MAGNITUDE = 2048;
/** Cases that the plus-minus signs of one answer are written out into. */
export const MAX_CASES = 16;
/** Members of a list, set or union that is compared without order. */
export const MAX_MEMBERS = 64;
/** A response at most this long, on one line, can be nothing but an answer. */
export const MAX_BARE_CHARS = 120;
/** Boxes at the end of a response that are looked at, and the longest box. */
export const MAX_BOXES = 50;
export const MAX_BOX_CHARS = 20_000;
/** End of a response in which cue phrases, bold text, formulas and numbers are looked for. */
export const MAX_TAIL_CHARS = 20_000;
/** Longest text that is looked at for a unit. */
export const MAX_UNIT_CHARS = 400;
/** Longest short text or option text that is compared. */
export const MAX_TEXT_CHARS = 4000;

/** Thrown inside the graders and turned into `ungraded` at their edge. */
export class TooLarge extends Error {
  constructor() {
    super("too large");
    this.name = "TooLarge";
  }
}
