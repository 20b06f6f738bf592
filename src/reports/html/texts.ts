import { CATALOGUE } from "../../words/catalogue.js";
import { COMPARE_SENTENCES } from "../../words/compare-sentences.js";
import { LANGUAGES, type Language } from "../../words/languages.js";
import { MESSAGES, type MessageKey } from "../../words/page-messages.js";
import { SENTENCES } from "../../words/sentences.js";
import { STATISTIC_SENTENCES } from "../../words/statistic-sentences.js";
import { storedSentence } from "../../words/stored/index.js";
import { type Lexicon, type Said, stretches, type Values, worded } from "../../words/worded.js";
import { html, type Markup } from "./markup.js";

/** Texts in the report's language. */
export interface Translate {
  /** One of the pages' own, its `{name}`s filled in. */
  (key: MessageKey, values?: Values): string;
  /** What another part of the program says. */
  readonly said: (said: Said) => string;
  /** The same as markup, in which somebody else's words say that they are English. */
  readonly saidMarkup: (said: Said) => Markup;
}

const TEXTS = new Map(Object.entries(CATALOGUE));
/** Two words in Latin letters: a name, a number or a hash is in no language. */
const SENTENCE = /[a-z]{2,} [a-z]{2,}/i;

export function translator(language: Language): Translate {
  const place = LANGUAGES.indexOf(language);
  const textOf = (code: string) => TEXTS.get(code)?.[place] ?? code;
  const lexicon: Lexicon = { language, textOf, read: storedSentence };
  return Object.assign(
    (code: MessageKey, values: Values = {}) => worded({ code, values }, lexicon),
    {
      said: (said: Said) => worded(said, lexicon),
      saidMarkup: (said: Said) =>
        html`${stretches(said, lexicon).map(({ text, quoted }) =>
          quoted && language !== "en" && SENTENCE.test(text)
            ? html`<span lang="en">${text}</span>`
            : text,
        )}`,
    },
  );
}

/** The pages' own texts in one language, and what comparisons say, for the page's script. */
export function textsIn(language: Language): Readonly<Record<string, string>> {
  const place = LANGUAGES.indexOf(language);
  const { because } = SENTENCES;
  const spoken = { ...MESSAGES, because, ...STATISTIC_SENTENCES, ...COMPARE_SENTENCES };
  return Object.fromEntries(
    Object.entries(spoken).map(([key, texts]) => [key, texts[place] ?? texts[0]]),
  );
}
