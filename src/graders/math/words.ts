/** Answers that are no mathematics: compared as text. */

const WRAPPED =
  /\\(?:text|mathrm|textbf|textit|mbox|textrm|mathbf|operatorname|boldsymbol)\s*\{([^{}]*)\}/g;

/** The same text after what changes no meaning: spacing, case, delimiters and fonts. */
export const asWords = (text: string): string =>
  text
    .replace(/\\left(?![a-z])|\\right(?![a-z])/g, "")
    .replace(/\\[dt]frac/g, "\\frac")
    .replace(WRAPPED, "$1")
    .replace(/\\(?=[%$ ])|\\[,;!:]|[$~*]/g, "")
    .replace(/(?<![\d\s])\s+|\s+(?![\d\s])/g, "")
    .replace(/[.,;]$/, "")
    // One or two letters are symbols and units, whose case counts.
    .replace(/[A-Za-z]{3,}|^no$/gi, (word) => word.toLowerCase());

/** The label of an option: B of "(B)", "B.", "\text{(B)}", "(B) a plane". */
export const optionLabel = (text: string): string | undefined => {
  const words = text.slice(0, 400).replace(WRAPPED, "$1").trim();
  const found = /^(?:\(([A-Za-z])\)|([A-Z])[).:](?=\s|$)|([A-Z])$)/.exec(words);
  return (found?.[1] ?? found?.[2] ?? found?.[3])?.toUpperCase();
};

/** Whether a text is nothing but the label of an option in brackets. */
export const isBareLabel = (text: string): boolean =>
  /^\(?[A-Z]\)?$/.test(text.replace(WRAPPED, "$1").trim()) && /[()]|text|mathrm|mathbf/.test(text);

/** Whether the target is the capital that labels an option, and the answer that letter in lower case. */
export const isLetterOf = (answer: string, target: string): boolean =>
  /^[A-J]$/.test(target.trim()) &&
  answer
    .replace(WRAPPED, "$1")
    .trim()
    .replace(/^\((.)\)$/, "$1") === target.trim().toLowerCase();

const NUMBER_WORDS: ReadonlyMap<string, string> = new Map(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
    .split(" ")
    .map((word, value) => [word, String(value)]),
);

/** Sets that are said in words. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/^(?:all|the) real(?: number)?s?(?: numbers)?(?: x)?$/, "\\mathbb{R}"],
  [
    /^(?:there (?:is|are) )?no (?:real )?solutions?(?: exists?)?$|^(?:the )?empty set$/,
    "\\emptyset",
  ],
];

/** "seven" as 7, "no solution" as the empty set; any other text as it is. */
export const inSigns = (text: string): string => {
  if (text.length > 60) return text;
  const words = text.replace(WRAPPED, "$1").trim().toLowerCase();
  return NUMBER_WORDS.get(words) ?? PHRASES.find(([phrase]) => phrase.test(words))?.[1] ?? text;
};

const WORD_PAIR = /(?<![\\A-Za-z])([A-Za-z]{2,})\s+([A-Za-z]{2,})(?![A-Za-z])/g;
const READ_AS_MATHEMATICS =
  /^(?:and|or|for|if|where|mod|sin|cos|tan|cot|sec|csc|log|ln|exp|sqrt|pi|[A-Z]+)$/;

/** Two plain words in a row, which are no product of letters. */
export const isProse = (text: string): boolean =>
  [...text.replace(WRAPPED, " ").matchAll(WORD_PAIR)].some(
    ([, first = "", second = ""]) =>
      !READ_AS_MATHEMATICS.test(first) && !READ_AS_MATHEMATICS.test(second),
  );
