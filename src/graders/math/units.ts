/**
 * Takes the unit and the currency sign off an answer, so that the number is left. A unit is optional
 * where one side has none; where both have one, they must be the same.
 */
export interface Measure {
  readonly text: string;
  /** In lower case and singular; "" where there is none. */
  readonly unit: string;
}

const CURRENCY = /^\s*(?:\\?\$|€|£|¥|USD|EUR)\s*(?=[-\d.\\])|(?<=[\d}])\s*(?:€|£|¥|\\?\$)\s*$/;
/** Words after a number: plain, or in \text{}; with a power, as in cm^2. */
const WORDS = "[A-Za-z%][A-Za-z .²³/-]*";
const UNIT = new RegExp(
  String.raw`^(.*?[\d}%)])\s*(?:\\[ ,;!]|~|\s)*(?:\\(?:text|mathrm|mbox|textrm|operatorname)\s*\{\s*(${WORDS})\s*\}|(?<=[\d}]\s*)([A-Za-z]{3,}[A-Za-z ./-]*))(?:\s*\^\s*\{?[23]\}?)?\.?\s*$`,
  "s",
);
/** A number and everything from its first unit in \text{} on: "15 \text{ kcal m}^{-2}". */
const COMPOUND =
  /^(-?\s*\\?[\d][\d.,{}\\!]*?)(?:\\[ ,;!]|~|\s)*\\(?:text|mathrm|mbox|textrm)\s*\{([^{}]*)\}.*$/s;
/** Short units that may stand right behind a number, where they cannot be a symbol of the problem. */
const SHORT = /^(-?[\d.,]+)\s*(mm|cm|dm|km|mg|kg|ml|cl|m|g|l|L|s|h|st|nd|rd|th)$/;
const NO_UNIT = /^(?:and|or|pi|sqrt|sin|cos|tan|log|exp|frac|infty|infinity|base|mod)\b/i;

export const measure = (written: string): Measure => {
  const text = written.replace(CURRENCY, "");
  if (text.length > 400) return { text, unit: "" };
  const found = UNIT.exec(text) ?? COMPOUND.exec(text);
  const unit = found?.[2] ?? found?.[3] ?? "";
  if (found?.[1] === undefined || unit === "" || NO_UNIT.test(unit.trim()))
    return { text, unit: "" };
  return { text: found[1], unit: singular(unit.trim().toLowerCase()) };
};

const singular = (unit: string): string => unit.replace(/(?:es|s)$/, "");

/** The number of "2600g" or "6th"; only of use against a target that is a plain number. */
export const withoutShortUnit = (text: string): string | undefined => SHORT.exec(text)?.[1];

/** The last number of a sentence, such as "Sally has 9 books"; undefined for what is no sentence. */
export const numberOfSentence = (text: string): string | undefined => {
  if (!/[a-z]{2,} [a-z]{2,}|^[A-Za-z]+ [^ ]*\d/.test(text)) return undefined;
  if (/\d,? or \d/.test(text)) return undefined;
  const numbers = text.match(/-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?![\d:])/g);
  return numbers?.at(-1);
};
