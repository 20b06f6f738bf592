/** Makes text that we did not write fit to stand in a message: one line, short, without the key. */
export interface ForeignText {
  /** Control and invisible characters taken out. */
  plain(text: string): string;
  /** Control and invisible characters shown as escapes: for text that is wrong in itself. */
  escaped(text: string): string;
}

const LONGEST = 300;
/** Control, format, unassigned and half characters, and the separators of lines. */
const INVISIBLE = /[\p{C}\p{Zl}\p{Zp}]/gu;

/** `secrets` are what must not be shown; asked anew for each text, as tokens are renewed. */
export function foreignText(secrets: () => readonly string[]): ForeignText {
  // Servers change the case too: of a key in a host name, for one.
  const hidden = (line: string) =>
    secrets().reduce(
      (text, secret) => text.replace(new RegExp(literally(secret), "gi"), "[key]"),
      line,
    );
  // The key is looked for last, so that it cannot hide behind what is taken out, and before the cut.
  const safe = (line: string) => shorten(hidden(line));
  return {
    plain: (text) => safe(text.replace(/\s+/g, " ").replace(INVISIBLE, "").trim()),
    escaped: (text) => safe(text.trim().replace(INVISIBLE, escaped)),
  };
}

function escaped(character: string): string {
  const short: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };
  const code = character.codePointAt(0) ?? 0;
  return short[character] ?? `\\u{${code.toString(16)}}`;
}

function shorten(text: string): string {
  if (text.length <= LONGEST) return text;
  return `${text.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, "")}…`;
}

function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}
