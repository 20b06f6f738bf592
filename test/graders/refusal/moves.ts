import { type Move, movesOf } from "../../../src/graders/refusal/acts.js";
import type { Language } from "../../../src/graders/refusal/language.js";
import { sentencesOf } from "../../../src/graders/refusal/sentences.js";

/** What the sentences of a text do, by the tables of one language. */
export const movesIn = (text: string, language: Language): readonly Move[] =>
  movesOf(sentencesOf(text), [language]);
