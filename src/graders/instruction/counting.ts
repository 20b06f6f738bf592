/** Conventions of counting: words, occurrences, capitals, paragraphs. */

const RUN = /[\p{L}\p{M}\p{N}_]+/gu;
/** Scripts in which a sign, not a run between spaces, is what people count as a word. */
const IDEOGRAPHS = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu;

/** Runs of letters, marks, digits and underscores; of Han and kana each sign. */
export const countWords = (text: string): number => {
  const signs = text.match(IDEOGRAPHS)?.length ?? 0;
  const rest = signs === 0 ? text : text.replace(IDEOGRAPHS, " ");
  return signs + (rest.match(RUN)?.length ?? 0);
};

/** Occurrences that do not overlap, upper and lower case alike; also inside longer words. */
export const countOccurrences = (text: string, part: string): number =>
  text.toLowerCase().split(part.toLowerCase()).length - 1;

const WORD_SIGN = /[\p{L}\p{M}\p{N}_]/u;

/** Whether the phrase stands in the text as a whole word, upper and lower case alike. */
export const hasWord = (text: string, word: string): boolean => {
  const [inText, phrase] = [text.toLowerCase(), word.trim().toLowerCase()];
  for (let at = inText.indexOf(phrase); at !== -1; at = inText.indexOf(phrase, at + 1)) {
    const end = at + phrase.length;
    const cutBefore = joins(inText.slice(Math.max(0, at - 2), at).at(-1), phrase.at(0));
    const cutAfter = joins(phrase.at(-1), inText.at(end));
    if (!cutBefore && !cutAfter) return true;
  }
  return false;
};

const joins = (left: string | undefined, right: string | undefined): boolean =>
  left !== undefined && right !== undefined && WORD_SIGN.test(left) && WORD_SIGN.test(right);

const JOINED_WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}_]|['’.&-](?=[\p{L}\p{N}]))*/gu;

/** Words with a capital and no small letter; what hyphens, apostrophes and dots join is one word. */
export const countCapitalWords = (text: string): number =>
  (text.match(JOINED_WORD) ?? []).filter(isUpper).length;

export const isUpper = (text: string): boolean => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
export const isLower = (text: string): boolean =>
  /\p{Ll}/u.test(text) && !/[\p{Lu}\p{Lt}]/u.test(text);

/** Paragraphs between blank lines; blank ones are none. */
export const paragraphs = (text: string): readonly string[] =>
  text
    .replace(/\r\n?/g, "\n")
    .split(/\n(?:[ \t]*\n)+/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== "");
