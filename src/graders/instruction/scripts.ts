/** How the letters of a text divide into scripts. */
const SCRIPTS = [
  "Latin",
  "Cyrillic",
  "Greek",
  "Arabic",
  "Hebrew",
  "Devanagari",
  "Bengali",
  "Gurmukhi",
  "Gujarati",
  "Tamil",
  "Telugu",
  "Kannada",
  "Malayalam",
  "Thai",
  "Hangul",
  "Han",
  "Kana",
] as const;
export type Script = (typeof SCRIPTS)[number];

const PATTERNS: ReadonlyMap<Script, RegExp> = new Map(
  SCRIPTS.map((script) => [
    script,
    script === "Kana"
      ? /[\p{sc=Hiragana}\p{sc=Katakana}]/gu
      : new RegExp(`\\p{sc=${script}}`, "gu"),
  ]),
);

/** Letters a script must hold, of those of the two most used, for the text to be in it. */
const DOMINANT = 0.65;
/** Kana among Han and kana from which a text is Japanese. */
const JAPANESE = 0.1;

export type Writing =
  | { readonly kind: "script"; readonly script: Script }
  | { readonly kind: "mixed"; readonly scripts: readonly Script[] }
  | { readonly kind: "none" };

/** The script of a text. Han with kana counts as kana: Japanese is written in both. */
export const writingOf = (text: string): Writing => {
  const counts = new Map<Script, number>();
  for (const [script, pattern] of PATTERNS) {
    const count = text.match(pattern)?.length ?? 0;
    if (count > 0) counts.set(script, count);
  }
  const [han, kana] = [counts.get("Han") ?? 0, counts.get("Kana") ?? 0];
  if (kana > 0 && han > 0) {
    const script: Script = kana >= JAPANESE * (han + kana) ? "Kana" : "Han";
    counts.delete("Han");
    counts.delete("Kana");
    counts.set(script, han + kana);
  }
  const [first, second] = [...counts].toSorted((one, other) => weight(other) - weight(one));
  if (first === undefined) return { kind: "none" };
  if (second === undefined || weight(first) >= DOMINANT * (weight(first) + weight(second))) {
    return { kind: "script", script: first[0] };
  }
  return { kind: "mixed", scripts: [first[0], second[0]] };
};

/** A sign of Han stands for about three letters. */
const weight = ([script, count]: readonly [Script, number]): number =>
  script === "Han" || script === "Kana" || script === "Hangul" ? 3 * count : count;
