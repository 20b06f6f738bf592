/** Abbreviations whose stop ends no sentence, in lower case and without the stop. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  "mr mrs ms dr prof st jr sr rev hon gen col lt capt sgt messrs vs e.g i.e cf ca approx fig figs eq vol pp ed eds no nos dept est inc ltd co corp mt ave blvd ph.d m.d b.a m.a u.s u.k u.n al op viz".split(
    " ",
  ),
);
/** Those that may also end a sentence: they do before a capital. */
const EITHER: ReadonlySet<string> = new Set("etc a.m p.m u.s u.k u.n inc ltd co corp".split(" "));

const END = /([.!?…]+)(["'”’»)\]*_]*)(?=\s|$)|[。！？।॥؟]+["'”’»)\]」』*_]*/g;

/**
 * Sentences: a stop, question or exclamation mark ends one where white space or the end of the text
 * follows. No stop of an abbreviation, an initial, a decimal or a list number does. Line breaks end
 * none, so that a heading or a list item without a stop belongs to what follows it.
 */
export const countSentences = (text: string): number => {
  let [count, start] = [0, 0];
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    if (!endsSentence(text, match, end)) continue;
    if (hasWords(text.slice(start, end))) count++;
    start = end;
  }
  return hasWords(text.slice(start)) ? count + 1 : count;
};

const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

const endsSentence = (text: string, match: RegExpExecArray, end: number): boolean => {
  const [, marks, closers = ""] = match;
  if (marks === undefined) return true;
  const next = /\S/u.exec(text.slice(end, end + 40))?.[0] ?? "";
  const small = /\p{Ll}/u.test(next);
  // 'Really?' she said: the quotation ends, its sentence does not.
  if (small && /["'”’»]/.test(closers)) return false;
  if (/^(?:\.{2,}|…+)$/.test(marks)) return !small;
  if (marks !== ".") return true;
  return !isAbbreviation(text.slice(Math.max(0, match.index - 24), match.index), next, small);
};

const isAbbreviation = (before: string, next: string, small: boolean): boolean => {
  const word = /[\p{L}\p{N}.]+$/u.exec(before)?.[0] ?? "";
  const lead = before.slice(0, before.length - word.length);
  const opensLine = /(?:^|\n)[ \t>*#_(-]*$/.test(lead);
  if (opensLine && /^(?:\d{1,3}|[A-Za-z])$/.test(word)) return true;
  const lower = word.toLowerCase();
  if (EITHER.has(lower)) return small;
  if (lower === "no" || lower === "nos") return /\d/.test(next);
  if (ABBREVIATIONS.has(lower)) return true;
  return /^[A-HJ-Z]$/.test(word) && /\p{Lu}/u.test(next);
};
