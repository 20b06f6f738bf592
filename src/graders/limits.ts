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
/** Longest response whose instructions are checked. */
export const MAX_INSTRUCTED_CHARS = 1_000_000;
/** Instructions of one task. */
export const MAX_INSTRUCTIONS = 64;
/** Longest response in which a grid or a plan is looked for. */
export const MAX_GRID_CHARS = 1_000_000;
/** Characters that may be read, all attempts together, in the search for a grid written as JSON. */
export const MAX_JSON_STEPS = 1_000_000;
/** Cells of a grid, and steps of a plan. */
export const MAX_CELLS = 10_000;
export const MAX_STEPS = 2000;
/** Longest text that is parsed as one Python or JSON literal. */
export const MAX_LITERAL_CHARS = 100_000;
/** Longest number of a literal, in characters; Python reads no longer int either. */
export const MAX_INT_DIGITS = 4300;
/** How far from its end a response is searched for the statements that conclude it. */
export const MAX_CONCLUSION_CHARS = 100_000;
/** Statements about the options that are looked at, counted from the end. */
export const MAX_STATEMENTS = 200;

/** Longest program that is looked at, and the blocks of an answer, counted from its end. */
export const MAX_PROGRAM_CHARS = 1_000_000;
export const MAX_BLOCKS = 50;

/** Thrown inside the graders and turned into `ungraded` at their edge. */
export class TooLarge extends Error {
  constructor() {
    super("too large");
    this.name = "TooLarge";
  }
}
