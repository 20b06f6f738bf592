import type { Cursor } from "./cursor.js";
import { parsePrimary } from "./parse-primary.js";
import { integer } from "./rational.js";
import type { Token } from "./tokens.js";
import { isFunctionName, type Node } from "./tree.js";

/** Reads what stands in brackets; passed down, since brackets may hold lists. */
export type ReadBracket = (cursor: Cursor) => Node;

/** Terms joined by + and -, or by a plus-minus sign. */
export const parseSum = (cursor: Cursor, bracket: ReadBracket): Node => {
  let terms = [parseSigned(cursor, bracket)];
  for (;;) {
    if (cursor.take("+")) terms.push(parseSigned(cursor, bracket));
    else if (cursor.take("-")) terms.push(negation(parseSigned(cursor, bracket)));
    else if (cursor.is("±") || cursor.is("∓")) {
      const upper = cursor.next().text === "±";
      const term = parseProduct(cursor, bracket);
      const [plus, minus] = [
        [...terms, term],
        [...terms, negation(term)],
      ].map(sum);
      if (plus === undefined || minus === undefined) break;
      terms = [{ kind: "either", plus: upper ? plus : minus, minus: upper ? minus : plus }];
    } else break;
  }
  return sum(terms);
};

const sum = (terms: readonly Node[]): Node => {
  const [only] = terms;
  return terms.length === 1 && only !== undefined ? only : { kind: "sum", terms };
};

const negation = (of: Node): Node => ({ kind: "negation", of });

const parseSigned = (cursor: Cursor, bracket: ReadBracket): Node => {
  if (cursor.take("-")) return cursor.deeper(() => negation(parseSigned(cursor, bracket)));
  if (cursor.take("+")) return cursor.deeper(() => parseSigned(cursor, bracket));
  if (cursor.is("±") || cursor.is("∓")) {
    const upper = cursor.next().text === "±";
    const of = parseProduct(cursor, bracket);
    return upper
      ? { kind: "either", plus: of, minus: negation(of) }
      : { kind: "either", plus: negation(of), minus: of };
  }
  return parseProduct(cursor, bracket);
};

/** Factors joined by a sign or by standing side by side; division binds as tightly, from the left. */
export const parseProduct = (cursor: Cursor, bracket: ReadBracket): Node => {
  let left = parsePower(cursor, bracket);
  for (;;) {
    if (cursor.take("*")) left = times(left, parseFactor(cursor, bracket));
    else if (cursor.take("/") || cursor.take(":")) {
      left = { kind: "quotient", top: left, bottom: parseFactor(cursor, bracket) };
    } else if (startsFactor(cursor.peek())) {
      const next = parsePower(cursor, bracket);
      left = isMixed(left, next) ? { kind: "sum", terms: [left, next] } : times(left, next);
    } else return left;
  }
};

const parseFactor = (cursor: Cursor, bracket: ReadBracket): Node => {
  if (cursor.take("-")) return cursor.deeper(() => negation(parseFactor(cursor, bracket)));
  return parsePower(cursor, bracket);
};

const times = (left: Node, right: Node): Node => ({
  kind: "product",
  factors: left.kind === "product" ? [...left.factors, right] : [left, right],
});

/** 2\frac{1}{3}: a whole number and a proper fraction of digits, side by side. */
const isMixed = (left: Node, right: Node): boolean =>
  isWhole(left) && right.kind === "quotient" && isWhole(right.top) && isWhole(right.bottom);

const isWhole = (node: Node): boolean =>
  node.kind === "number" && node.places === 0 && node.value.bottom === 1n;

export const startsFactor = (token: Token | undefined): boolean => {
  if (token === undefined) return false;
  if (token.kind === "name" || token.kind === "number") return true;
  return token.kind === "sign" && /^(?:[([{⌊⌈]|\\\{)$/.test(token.text);
};

/** What a function without brackets applies to: the factors up to the next function or sign. */
export const parseArgument = (cursor: Cursor, bracket: ReadBracket): Node => {
  let node = parsePower(cursor, bracket);
  for (;;) {
    const token = cursor.peek();
    if (!startsFactor(token) || token?.kind === "sign") return node;
    if (token !== undefined && isFunctionName(token.text)) return node;
    node = times(node, parsePower(cursor, bracket));
  }
};

export const parsePower = (cursor: Cursor, bracket: ReadBracket): Node => {
  const base = parsePostfix(cursor, bracket);
  if (!cursor.is("^")) return base;
  cursor.next();
  if (cursor.take("°")) return { kind: "degrees", of: base };
  if (cursor.is("{") && cursor.is("°", 1) && cursor.is("}", 2)) {
    for (let skipped = 0; skipped < 3; skipped++) cursor.next();
    return { kind: "degrees", of: base };
  }
  return cursor.deeper(() => ({ kind: "power", base, exponent: parseExponent(cursor, bracket) }));
};

const parseExponent = (cursor: Cursor, bracket: ReadBracket): Node => {
  if (cursor.take("-")) return cursor.deeper(() => negation(parseExponent(cursor, bracket)));
  if (cursor.take("+")) return cursor.deeper(() => parseExponent(cursor, bracket));
  return parsePower(cursor, bracket);
};

const parsePostfix = (cursor: Cursor, bracket: ReadBracket): Node => {
  let node = parsePrimary(cursor, bracket);
  for (;;) {
    if (cursor.is("!") && !cursor.is("=", 1)) {
      cursor.next();
      node = cursor.deeper(() => ({ kind: "call", name: "factorial", args: [node] }) as const);
    } else if (cursor.take("%")) {
      node = { kind: "quotient", top: node, bottom: hundred };
    } else if (cursor.take("°")) node = { kind: "degrees", of: node };
    else return node;
  }
};

const hundred: Node = { kind: "number", value: integer(100n), places: 0 };
