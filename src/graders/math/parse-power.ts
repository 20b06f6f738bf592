import type { Cursor } from "./cursor.js";
import { constantOrSymbol, subscript } from "./parse-symbol.js";
import { NotMath } from "./tokens.js";
import { type Node, negation, whole } from "./tree.js";

/** A base with its exponent: x^2, 30^\circ, x^2_1. */
export const parsePower = (cursor: Cursor): Node => {
  const base = parsePostfix(cursor);
  if (!cursor.take("^")) return base;
  if (takeDegrees(cursor)) return { kind: "degrees", of: base };
  const exponent = cursor.deeper(() => parseExponent(cursor));
  if (base.kind === "symbol" && cursor.take("_")) {
    const name = `${base.name}_${subscript(cursor)}`;
    return { kind: "power", base: { kind: "symbol", name }, exponent };
  }
  return { kind: "power", base, exponent };
};

/** The single sign that x^2_1 and \sum^n_{k=1} have for an upper script. */
export const scriptOf = (cursor: Cursor): Node => {
  const { kind, text } = cursor.next();
  if (/^\d{1,9}$/.test(text)) return whole(BigInt(text));
  if (kind !== "name") throw new NotMath("no script");
  return constantOrSymbol(text);
};

const takeDegrees = (cursor: Cursor): boolean => {
  if (cursor.take("°")) return true;
  if (!(cursor.is("{") && cursor.is("°", 1) && cursor.is("}", 2))) return false;
  for (let skipped = 0; skipped < 3; skipped++) cursor.next();
  return true;
};

const parseExponent = (cursor: Cursor): Node => {
  if (cursor.take("-")) return cursor.deeper(() => negation(parseExponent(cursor)));
  if (cursor.take("+")) return cursor.deeper(() => parseExponent(cursor));
  return cursor.is("_", 1) ? scriptOf(cursor) : parsePower(cursor);
};

const parsePostfix = (cursor: Cursor): Node => {
  let node = cursor.grammar.primary(cursor);
  for (;;) {
    if (cursor.is("!") && cursor.is("!", 1)) {
      cursor.next();
      cursor.next();
      node = { kind: "call", name: "doublefactorial", args: [node] };
    } else if (cursor.take("!")) node = { kind: "call", name: "factorial", args: [node] };
    else if (cursor.take("%")) node = { kind: "percent", of: node };
    else if (cursor.take("°")) node = { kind: "degrees", of: node };
    else return node;
  }
};
