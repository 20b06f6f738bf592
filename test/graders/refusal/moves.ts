import { type Move, movesOf } from "../../../src/graders/refusal/acts.js";
import type { Language } from "../../../src/graders/refusal/language.js";
import { PHRASES } from "../../../src/graders/refusal/phrases/index.js";
import { ACTS, type Act } from "../../../src/graders/refusal/phrases/phrases.js";
import { sentencesOf } from "../../../src/graders/refusal/sentences.js";

/** What a sentence does, and the sentence. */
export type Row = readonly [Act, string];

/** What the sentences of a text do, by the tables of one language. */
export const movesIn = (text: string, language: Language): readonly Move[] =>
  movesOf(sentencesOf(text), [language]);

/** The phrases for which no row stands that they alone of their group match. */
export const phrasesWithoutRow = (rows: readonly Row[], language: Language): readonly string[] =>
  ACTS.flatMap((act) => {
    const group = PHRASES[language][act];
    const texts = rows.flatMap(([is, said]) =>
      is === act ? movesIn(said, language).map(({ text }) => text) : [],
    );
    const decides = (phrase: RegExp): boolean =>
      texts.some((text) => group.every((each) => each.test(text) === (each === phrase)));
    return group.filter((phrase) => !decides(phrase)).map((phrase) => `${act}: ${phrase.source}`);
  });
