import { SENTENCES } from "./sentences.js";
import {
  type Lexicon,
  QUOTED,
  type Said,
  type Series,
  type Value,
  type Values,
  worded,
} from "./worded.js";

/** The `{name}`s of a text. */
type Holes<T extends string> = T extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Holes<Rest>
  : never;

export type SentenceCode = keyof typeof SENTENCES;
type HolesOf<C extends SentenceCode> = Holes<(typeof SENTENCES)[C][0]>;
export type ValuesOf<C extends SentenceCode> = [HolesOf<C>] extends [never]
  ? []
  : [values: Readonly<Record<HolesOf<C>, Value>>];

/** A sentence of the catalogue, with everything that it is filled in with. */
export function say<C extends SentenceCode>(code: C, ...values: ValuesOf<C>): Said {
  const [filled]: readonly Values[] = values;
  return { code, ...(filled && { values: filled }) };
}

/** Words of somebody else, or of a stored row: they are shown as they are where no translation is known. */
export function quoted(text: string): Said {
  return say(QUOTED, { text });
}

export function phrases(all: Series["all"]): Series {
  return { all, as: "phrases" };
}

export function clauses(all: Series["all"]): Series {
  return { all, as: "clauses" };
}

/** As JSON, Markdown and the terminal have it. */
export function inEnglish(said: Said): string {
  return worded(said, ENGLISH);
}

/** A verdict's reason, in English and as data. */
export function because(said: Said): { readonly why: string; readonly said: Said } {
  return { why: inEnglish(said), said };
}

const TEXTS: ReadonlyMap<string, string> = new Map(
  Object.entries(SENTENCES).map(([code, [english]]) => [code, english]),
);
const ENGLISH: Lexicon = { language: "en", textOf: (code) => TEXTS.get(code) ?? code };
