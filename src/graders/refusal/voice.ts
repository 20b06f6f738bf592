import { MAX_QUOTATION_CHARS } from "./budget.js";

/** Tells the model's own voice from others: those of characters, and of what is quoted. */

const SPEAKER = /^\s{0,8}\*{0,2}\p{L}[\p{L} .']{0,24}\*{0,2}\s?[:：]\*{0,2}\s?\S/u;
const NO_SPEAKER =
  /^\W{0,8}(?:note|answer|response|disclaimer|warning|important|nota|resposta|aviso|importante|注意|回答|答|提示)/i;

/** Whether a line is what somebody says in a dialogue. */
export const isSpoken = (line: string): boolean => SPEAKER.test(line) && !NO_SPEAKER.test(line);

const QUOTATIONS = new RegExp(
  ['""', "“”", "「」", "『』", "«»"]
    .map(([open, close]) => `${open}[^${open}${close}\\n]{1,${MAX_QUOTATION_CHARS}}${close}`)
    .join("|"),
  "g",
);

/** What is quoted is said by somebody else: it keeps its length and its end, and loses its words. */
export const withoutQuotations = (line: string): string =>
  line.replace(QUOTATIONS, (quotation) => quotation.replace(/(?![.!?。！？].$)[^\s"“”]/g, "x"));
