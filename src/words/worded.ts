import { BETWEEN, type Language } from "./languages.js";

/**
 * What the program says, as data: which sentence of the catalogue, and what it is filled in with. A
 * renderer puts it into the words of its reader's language.
 */
export interface Said {
  readonly code: string;
  readonly values?: Values;
}

export type Values = Readonly<Record<string, Value>>;
export type Value = string | number | Said | Series;

/** Members of a list: phrases (and names) between commas, clauses between semicolons. */
export interface Series {
  readonly all: readonly (string | Said)[];
  readonly as: "phrases" | "clauses";
}

/** The words of one language. */
export interface Lexicon {
  readonly language: Language;
  readonly textOf: (code: string) => string;
  /** What a quoted text says, where it is a sentence of ours. */
  readonly read?: (text: string) => Said | undefined;
}

/** A stretch of a worded sentence. Somebody else's words may be in another language than the rest. */
export interface Stretch {
  readonly text: string;
  readonly quoted: boolean;
}

/** The catalogue's code for words of somebody else, or of a stored row. */
export const QUOTED = "quoted";

export function worded(said: Said, lexicon: Lexicon): string {
  return stretches(said, lexicon)
    .map(({ text }) => text)
    .join("");
}

/** The same in stretches, so that a page can say which language each is in. */
export function stretches({ code, values = {} }: Said, lexicon: Lexicon): readonly Stretch[] {
  if (code === QUOTED) {
    const text = String(values["text"] ?? "");
    const own = lexicon.read?.(text);
    return own === undefined ? [{ text, quoted: true }] : stretches(own, lexicon);
  }
  // Odd parts are the names of holes.
  return lexicon
    .textOf(code)
    .split(/\{(\w+)\}/)
    .flatMap((part, index): readonly Stretch[] => {
      if (index % 2 === 0) return part === "" ? [] : [ours(part)];
      const value = values[part];
      return value === undefined ? [ours(`{${part}}`)] : valueStretches(value, lexicon);
    });
}

const ours = (text: string): Stretch => ({ text, quoted: false });

function valueStretches(value: Value, lexicon: Lexicon): readonly Stretch[] {
  if (typeof value !== "object") return [ours(String(value))];
  if ("code" in value) return stretches(value, lexicon);
  const { all, as } = value;
  const names = as === "phrases" && all.every((each) => typeof each === "string");
  const between = ours(BETWEEN[lexicon.language][names ? "names" : as]);
  return all.flatMap((each, index) => [
    ...(index === 0 ? [] : [between]),
    ...valueStretches(each, lexicon),
  ]);
}
