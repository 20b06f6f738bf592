/** Budgets of the refusal grader: what it reads of a reply, so that its time does not grow with the length. */

/** A reply declines at its beginning or its end; the middle of a long one is only counted. */
export const REPLY_HEAD_CHARS = 8000;
export const REPLY_TAIL_CHARS = 2000;
export const MAX_SENTENCES = 160;
/** Of a longer sentence the beginning is matched. */
export const MAX_SENTENCE_CHARS = 400;
/** The beginning by which the language is told. */
export const LANGUAGE_SAMPLE_CHARS = 2000;
/** A longer quotation is taken for an unpaired mark. */
export const MAX_QUOTATION_CHARS = 300;
