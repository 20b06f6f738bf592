/** Answers that are no mathematics: compared as text. */

const WRAPPED =
  /\\(?:text|mathrm|textbf|textit|mbox|textrm|mathbf|operatorname|boldsymbol)\s*\{([^{}]*)\}/g;

/** The same text after what changes no meaning: spacing, case, delimiters and fonts. */
export const asWords = (text: string): string =>
  text
    .replace(/\\left(?![a-z])|\\right(?![a-z])/g, "")
    .replace(/\\[dt]frac/g, "\\frac")
    .replace(WRAPPED, "$1")
    .replace(/\\(?=[%$ ])|\\[,;!:]|[$~*\s]/g, "")
    .replace(/[.,;]$/, "")
    .toLowerCase();

/** The label of an option: B of "(B)", "B.", "\text{(B)}", "(B) a plane". */
export const optionLabel = (text: string): string | undefined => {
  const words = text.slice(0, 400).replace(WRAPPED, "$1").trim();
  const found = /^(?:\(([A-Za-z])\)|([A-Z])[).:](?=\s|$)|([A-Z])$)/.exec(words);
  return (found?.[1] ?? found?.[2] ?? found?.[3])?.toUpperCase();
};

/** Whether a text is nothing but the label of an option in brackets. */
export const isBareLabel = (text: string): boolean =>
  /^\(?[A-Z]\)?$/.test(text.replace(WRAPPED, "$1").trim()) && /[()]|text|mathrm|mathbf/.test(text);

const NUMBER_WORDS: ReadonlyMap<string, string> = new Map(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
    .split(" ")
    .map((word, value) => [word, String(value)]),
);

/** "seven" as 7; any other text as it is. */
export const numberWord = (text: string): string =>
  NUMBER_WORDS.get(text.replace(WRAPPED, "$1").trim().toLowerCase()) ?? text;
