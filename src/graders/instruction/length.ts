import { countWords, paragraphs } from "./counting.js";
import { BadTask, countOf, type Kwargs, textOf } from "./kwargs.js";
import { compared, exactly } from "./relation.js";
import { countSentences } from "./sentences.js";
import { failed, settled, type Verdict } from "./verdict.js";

export const numberWords = (response: string, kwargs: Kwargs): Verdict =>
  compared(kwargs, {
    found: countWords(response),
    asked: countOf(kwargs, "num_words"),
    things: "words",
    relation: "relation",
  });

export const numberSentences = (response: string, kwargs: Kwargs): Verdict =>
  compared(kwargs, {
    found: countSentences(response),
    asked: countOf(kwargs, "num_sentences"),
    things: "sentences",
    relation: "relation",
  });

const DIVIDER_LINE = /^[ \t]*\*{3}[ \t]*$/m;
const DIVIDER_LINES = /^[ \t]*\*{3}[ \t]*$/gm;
const INLINE_DIVIDER = /(?<!\*)\*{3}(?!\*)/g;

/** Paragraphs between `***`; an empty one at either end does not count, one between two is a fault. */
export const numberParagraphs = (response: string, kwargs: Kwargs): Verdict => {
  const asked = countOf(kwargs, "num_paragraphs");
  const text = response.replace(/\r\n?/g, "\n");
  // Bold italics are three asterisks too: where dividers have lines of their own, only those count.
  const parts = text
    .split(DIVIDER_LINE.test(text) ? DIVIDER_LINES : INLINE_DIVIDER)
    .map((part) => part.trim());
  if (parts.slice(1, -1).includes("")) return failed("an empty paragraph between two ***");
  return exactly(parts.filter((part) => part !== "").length, asked, "paragraphs between ***");
};

/** Paragraphs between blank lines, and the word with which one of them starts. */
export const nthParagraphFirstWord = (response: string, kwargs: Kwargs): Verdict => {
  const asked = countOf(kwargs, "num_paragraphs");
  const nth = countOf(kwargs, "nth_paragraph");
  const word = textOf(kwargs, "first_word").trim().toLowerCase();
  if (nth < 1 || nth > asked) throw new BadTask(`"nth_paragraph" is not within "num_paragraphs"`);
  const found = paragraphs(response);
  const count = exactly(found.length, asked, "paragraphs");
  if (count.outcome === "failed") return count;
  const first = firstWord(found[nth - 1] ?? "");
  return settled(first === word, `paragraph ${nth} starts with "${first}", "${word}" asked`);
};

const FIRST = /^["'“‘«]*([\p{L}\p{M}\p{N}_]+(?:[-'’][\p{L}\p{M}\p{N}_]+)*)/u;

const firstWord = (paragraph: string): string =>
  (FIRST.exec(paragraph.slice(0, 200))?.[1] ?? paragraph.slice(0, 12)).toLowerCase();
