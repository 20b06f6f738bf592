import { BY_SCRIPT, BY_TRAITS, KNOWN_LANGUAGES, type Traits } from "./language-words.js";
import { writingOf } from "./scripts.js";
import { failed, settled, undecided, type Verdict } from "./verdict.js";

/** Longest beginning of a text that is looked at, in characters. */
const MAX_LOOKED_AT = 20_000;
/** How many times as strong as the next language the first must be, and by a word at least. */
const LEAD = 1.25;
/** What a letter or ending of its own weighs, in words; also a word of one letter. */
const LETTER = 0.5;

type Detected =
  | { readonly kind: "language"; readonly language: string }
  | { readonly kind: "mixed" | "unsure"; readonly why: string };

/** The language most of a text is in, where its script, function words and letters tell. */
export const detectLanguage = (text: string): Detected => {
  const prose = proseOf(text.slice(0, MAX_LOOKED_AT));
  const writing = writingOf(prose);
  if (writing.kind === "none") return { kind: "unsure", why: "no letters" };
  if (writing.kind === "mixed") return { kind: "mixed", why: writing.scripts.join(" and ") };
  const alone = BY_SCRIPT.get(writing.script);
  if (alone !== undefined) return { kind: "language", language: alone };
  return byTraits(prose, BY_TRAITS.get(writing.script) ?? []);
};

/** Code and addresses are in no language; where all stands in a code fence, that is the text. */
const proseOf = (text: string): string => {
  const prose = text
    .replace(/```[^`]*```/g, (block) => (/^```json/i.test(block) ? block : " "))
    .replace(/https?:\/\/\S{1,500}/g, " ");
  return /\p{L}/u.test(prose) ? prose : text;
};

const byTraits = (text: string, candidates: readonly Traits[]): Detected => {
  const lower = text.toLowerCase().replace(/[‘’]/g, "'").normalize("NFC");
  const words = lower.match(/[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*/gu) ?? [];
  const scored = candidates
    .map(({ language, words: known, letters }) => {
      const inWords = words.reduce((sum, word) => (known.has(word) ? sum + worth(word) : sum), 0);
      const inLetters = letters === undefined ? 0 : (lower.match(letters)?.length ?? 0);
      return { language, score: inWords + LETTER * inLetters };
    })
    .toSorted((one, other) => other.score - one.score);
  const [first, second] = scored;
  if (first === undefined || first.score < 1) return { kind: "unsure", why: "no known word" };
  if (second !== undefined && first.score < Math.max(LEAD * second.score, second.score + 1)) {
    return { kind: "unsure", why: `${first.language} or ${second.language}` };
  }
  return { kind: "language", language: first.language };
};

/** Words of one Latin letter are in too many languages to weigh as much as others. */
const worth = (word: string): number => (/^[a-zà-ÿ]$/.test(word) ? LETTER : 1);

/** Whether a text is in the language asked for (ISO 639-1, a region after a hyphen is left out). */
export const speaks = (text: string, asked: string): Verdict => {
  const language = asked.trim().toLowerCase().split(/[-_]/)[0] ?? "";
  if (!KNOWN_LANGUAGES.has(language)) return undecided(`language "${asked}" is not known here`);
  const detected = detectLanguage(text);
  switch (detected.kind) {
    case "language":
      return settled(detected.language === language, `"${detected.language}", "${language}" asked`);
    case "mixed":
      return failed(`${detected.why} mixed, "${language}" asked`);
    case "unsure":
      return undecided(`the language cannot be told: ${detected.why}`);
  }
};
