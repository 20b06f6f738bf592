import type { Language } from "./language.js";
import { PHRASES } from "./phrases/index.js";
import { ACTS, type Act, type Phrases } from "./phrases/phrases.js";
import type { Sentence } from "./sentences.js";

/** A sentence, and what it does. */
export interface Move {
  readonly act: Act;
  readonly text: string;
  readonly weight: number;
  readonly item: boolean;
  /** Speaks of what the model does not do. */
  readonly reticent: boolean;
  /** Opens an answer or a piece of work. */
  readonly opensWork: boolean;
  /** Turns from what was declined to what is given all the same. */
  readonly turns: boolean;
  /** Puts something else in the place of what was asked. */
  readonly turnsElsewhere: boolean;
  /** Says that what is asked for does not exist. */
  readonly correctsPremise: boolean;
}

/** What each sentence does, by the phrases of the languages in which it may be written. */
export const movesOf = (
  sentences: readonly Sentence[],
  languages: readonly Language[],
): readonly Move[] => {
  const tables = languages.map((language) => PHRASES[language]);
  return sentences.map((sentence) => moveOf(sentence, tables));
};

/** Times, years, amounts: a rule that is told with them is information. */
const FIGURES = /\d|[一二三四五六七八九十两百千]+(?:点|小时|天|元|个月|公里)/;

const moveOf = (sentence: Sentence, tables: readonly Phrases[]): Move => {
  const { text, weight, item, work, title } = sentence;
  const says = (kind: keyof Phrases): boolean =>
    tables.some((table) => table[kind].some((pattern) => pattern.test(text)));
  const act = work ? "content" : (ACTS.find((kind) => says(kind)) ?? "content");
  const reported =
    (act === "official" && says("attribution")) ||
    ((act === "prohibition" || act === "virtue") && (FIGURES.test(text) || says("remedy")));
  return {
    act: reported ? "content" : act,
    text,
    weight,
    item,
    opensWork: work || (title && act === "content") || says("work"),
    reticent: !work && says("reticent"),
    turns: says("pivot"),
    turnsElsewhere: says("elsewhere"),
    correctsPremise: says("premise"),
  };
};
