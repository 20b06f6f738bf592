/** Escapes of Python and JSON strings, which agree where both have them. */

const SIMPLE: ReadonlyMap<string, string> = new Map([
  ["n", "\n"],
  ["t", "\t"],
  ["r", "\r"],
  ["a", "\x07"],
  ["b", "\b"],
  ["f", "\f"],
  ["v", "\v"],
  ["\\", "\\"],
  ["'", "'"],
  ['"', '"'],
  ["\n", ""],
]);

const ESCAPE = /\\(?:([0-7]{1,3})|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([\s\S]))/g;

/** What stands between the quotes, with its escapes undone; an unknown escape keeps its backslash. */
const unescapePython = (inside: string, kind: "str" | "bytes" = "str"): string =>
  inside.replace(ESCAPE, (whole: string, octal, hex, short, long, sign) => {
    if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8));
    if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
    const point = short ?? long;
    if (point === undefined) return SIMPLE.get(sign) ?? whole;
    const code = Number.parseInt(point, 16);
    if (kind === "bytes" || code > 0x10ffff) return whole;
    return String.fromCodePoint(code);
  });

const OPENING = /([a-z]{0,2})('''|"""|'|")/iy;
const PREFIXES: ReadonlySet<string> = new Set(["", "r", "u", "b", "br", "rb"]);

export interface StringToken {
  readonly kind: "str" | "bytes";
  readonly value: string;
  /** Offset behind the closing quote. */
  readonly end: number;
}

/**
 * The string literal at `from`, if there is one. A raw line break inside single quotes is read as
 * itself: texts that passed through JSON have lost the escape.
 */
export const stringAt = (text: string, from: number): StringToken | undefined => {
  OPENING.lastIndex = from;
  const opening = OPENING.exec(text);
  if (opening === null) return undefined;
  const [whole, written = "", quote = "'"] = opening;
  const prefix = written.toLowerCase();
  if (!PREFIXES.has(prefix)) return undefined;
  const start = from + whole.length;
  const close = closingQuote(text, start, quote);
  if (close === undefined) return undefined;
  const inside = text.slice(start, close);
  const kind = prefix.includes("b") ? "bytes" : "str";
  const value = prefix.includes("r") ? inside : unescapePython(inside, kind);
  return { kind, value, end: close + quote.length };
};

const closingQuote = (text: string, from: number, quote: string): number | undefined => {
  for (let index = from; index < text.length; index++) {
    if (text[index] === "\\") index += 1;
    else if (text.startsWith(quote, index)) return index;
  }
  return undefined;
};
