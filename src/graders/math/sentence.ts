import { MAX_UNIT_CHARS } from "../limits.js";

const NUMBER =
  /(?<![\w.]|\d:)[-−]?(?:\\?\$\s?)?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:\s?\/\s?\d+)?(?![\d:]|\.\d)/g;
/** Words that make several numbers alternatives, or a list that goes on. */
const SEVERAL = /\d,? (?:or|to|and|through) \\?\$?\d|\.\.\.|\\[lc]?dots|\bor\b.*\d.*\bor\b/;
/** Words that make a number a bound, or deny it. */
const BOUND =
  /(?:at least|at most|(?:greater|less|more|fewer|larger|smaller) than(?: or equal to)?|not|up to|over|under) (?:\\[([]|\\?\$)?\s?(?:\d|\\[dt]?frac)/i;
const FUNCTION = /\b(?:sin|cos|tan|cot|sec|csc|log|ln|exp|sqrt|pi|alpha|beta|theta|infinity)\b/;

/** "at least 5", "not 5", "3 sin": words that make another thing of the number beside them. */
export const isNoPlainValue = (text: string): boolean => BOUND.test(text) || FUNCTION.test(text);

/**
 * The number that a sentence ends in: behind its last equals sign, else its last; undefined for what
 * is no sentence, or names several.
 */
export const numberOfSentence = (text: string): string | undefined => {
  if (text.length > MAX_UNIT_CHARS || SEVERAL.test(text) || isNoPlainValue(text)) return undefined;
  const end = text.lastIndexOf("=");
  if (end >= 0) return firstNumber(text.slice(end + 1));
  if (
    !/[a-z]{2,}\W+[a-z]{2,}|^[A-Za-z]+ [^ ]*\d|^\W*[\d.,]+\W+[A-Za-z]{2,}|[\u3040-\u9fff]/i.test(
      text,
    )
  )
    return undefined;
  return text
    .match(NUMBER)
    ?.at(-1)
    ?.replace(/\\?\$\s?/, "");
};

/** The value at the head of what follows an equals sign, if only words come after it. */
const firstNumber = (text: string): string | undefined => {
  const found =
    /^[\s$*`"'\\({]*([-−]?\s?(?:\\?\$\s?)?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:\/\d+)?)(?![\d.]*[\w^\\(*+-])([^\d=+*^]*)$/.exec(
      text,
    );
  return found?.[1]?.replace(/\\?\$\s?/, "");
};
