import { withDigits } from "./number-words.js";

/**
 * A short text with what does not matter taken away: case, compatibility forms (NFKC), punctuation
 * round words, articles, hyphens between words, the spelling of numbers. Text of nothing else stays.
 */
export const fold = (text: string): string => {
  const written = tokensOf(text);
  // A stop at the end is no word that an article could stand before.
  const tokens = written.slice(0, written.findLastIndex(({ word }) => word !== SEPARATOR) + 1);
  const kept = withDigits(
    tokens
      .filter((token, index) => !isArticle(token, tokens[index - 1], tokens[index + 1]))
      .map(({ word }) => word),
  )
    .filter((word) => word !== "and" && word !== SEPARATOR)
    .map(plainNumber);
  const all = tokens.map(({ word }) => word).filter((word) => word !== SEPARATOR);
  return kept.join(" ") || all.join(" ") || text.trim();
};

interface Token {
  /** In lower case. */
  readonly word: string;
  readonly written: string;
}

/** Stands for punctuation between words: it ends a number that is spelt out. */
const SEPARATOR = ",";

const tokensOf = (text: string): readonly Token[] =>
  text
    .replace(/(\d)[\u00a0\u2009\u202f'](?=\d{3}(?!\d))/g, "$1")
    .normalize("NFKC")
    .replace(/[‘’]/g, "'")
    .replace(/\u2212/g, "-")
    .replace(/(\d),(?=\d{3}(?!\d))/g, "$1")
    .replace(/(?<![\p{L}\p{N}])\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])\.?/gu, (dotted) =>
      dotted.replaceAll(".", ""),
    )
    .replace(/(?<=\p{L})[-‐‑](?=\p{L})/gu, " ")
    .replace(/[^\p{L}\p{N}\p{M}\s.'+\-/%:#€£¥°]|\s[-–—]+(?=\s)/gu, " , ")
    .replace(/[.':]+(?=\s|$)|(?<=^|\s)[.':]+(?!\d)/gu, " , ")
    .split(/\s/)
    .filter((written) => written !== "")
    .map((written) => ({ word: written.toLowerCase(), written }));

const ARTICLES: ReadonlySet<string> = new Set(["a", "an", "the"]);

/** An article stands before a word; the A of `vitamin A`, of `a, b, c` and of `Hepatitis A virus` is a name. */
const isArticle = (
  { word, written }: Token,
  before: Token | undefined,
  next: Token | undefined,
): boolean => {
  if (next === undefined || !ARTICLES.has(word)) return false;
  if (word === "a" && next.word.length === 1) return false;
  if (written !== "A" || before === undefined || before.word === SEPARATOR) return true;
  return isCapital(before.written) && isCapital(next.written);
};

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

/** 7.0 is 7 and +7 is 7; 2.10 in a name such as "chapter 2.10 b" is a token like any other. */
const plainNumber = (word: string, _: number, all: readonly string[]): string =>
  all.length === 1 && /^[+-]?\d{1,300}(?:\.\d{1,300})?$/.test(word)
    ? word
        .replace("+", "")
        .replace(/(\.\d*?)0+$/, "$1")
        .replace(/\.$/, "")
    : word;
