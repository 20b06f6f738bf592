import type { Cursor } from "./cursor.js";
import { NotMath } from "./tokens.js";
import type { Constant, Node } from "./tree.js";

const CONSTANTS: ReadonlyMap<string, Constant> = new Map(
  (["pi", "e", "i", "infinity"] as const).map((name) => [name, name]),
);

/** Marks over a letter that make another name of it. */
const DECORATIONS: ReadonlyMap<string, string> = new Map([
  ["overline", "bar"],
  ["bar", "bar"],
  ["hat", "hat"],
  ["widehat", "hat"],
  ["vec", "vec"],
  ["tilde", "tilde"],
  ["widetilde", "tilde"],
  ["dot", "dot"],
  ["ddot", "ddot"],
  ["underline", "underline"],
  ["mathring", "ring"],
]);

/** A letter with its mark, index and primes; the letters e and i and the name pi are constants. */
export const parseSymbol = (cursor: Cursor, name: string): Node => {
  const mark = DECORATIONS.get(name);
  let full = mark === undefined ? name : `${mark} ${groupText(cursor)}`;
  while (cursor.take("'")) full += "'";
  if (cursor.take("_")) full += `_${subscript(cursor)}`;
  while (cursor.take("'")) full += "'";
  return constantOrSymbol(full);
};

export const constantOrSymbol = (name: string): Node => {
  const constant = CONSTANTS.get(name);
  return constant === undefined ? { kind: "symbol", name } : { kind: "constant", name: constant };
};

/** An index as it is written, without its braces. */
export const subscript = (cursor: Cursor): string => groupText(cursor);

const groupText = (cursor: Cursor): string => {
  if (!cursor.take("{")) {
    const token = cursor.peek();
    if (token?.kind === "number") return cursor.takeDigit();
    if (token?.kind === "sign") throw new NotMath(`index ${token.text}`);
    return cursor.next().text;
  }
  let text = "";
  for (let depth = 1; ; ) {
    const token = cursor.next();
    if (token.text === "{") depth++;
    if (token.text === "}" && --depth === 0) return text;
    text += token.text.replace(/\s/g, "");
  }
};
