import type { Cursor } from "./cursor.js";
import { multiply, tenTo } from "./rational.js";
import type { Token } from "./tokens.js";
import { isFunctionName, type Node, type NumberNode, negation } from "./tree.js";

/** Terms joined by + and -, or by a plus-minus sign; {n \choose k} and {a \over b} bind last of all. */
export const parseSum = (cursor: Cursor): Node => {
  const terms = [parseSigned(cursor)];
  for (;;) {
    if (cursor.take("+")) terms.push(parseSigned(cursor));
    else if (cursor.take("-")) terms.push(negation(parseSigned(cursor)));
    else if (cursor.is("±") || cursor.is("∓")) terms.push(parseEither(cursor));
    else break;
  }
  const [only] = terms;
  let sum: Node = terms.length === 1 && only !== undefined ? only : { kind: "sum", terms };
  while (startsClass(cursor)) sum = parseModulus(cursor, sum);
  const below = () => cursor.deeper(() => parseSum(cursor));
  if (cursor.takeName("choose")) return { kind: "call", name: "binom", args: [sum, below()] };
  return cursor.takeName("over") ? { kind: "quotient", top: sum, bottom: below() } : sum;
};

const parseEither = (cursor: Cursor): Node => {
  const upper = cursor.next().text === "±";
  return { kind: "either", of: cursor.deeper(() => parseProduct(cursor)), upper };
};

const parseSigned = (cursor: Cursor): Node => {
  if (cursor.take("-")) return cursor.deeper(() => negation(parseSigned(cursor)));
  if (cursor.take("+")) return cursor.deeper(() => parseSigned(cursor));
  return cursor.is("±") || cursor.is("∓") ? parseEither(cursor) : parseProduct(cursor);
};

/** Factors joined by a sign or by standing side by side; division binds as tightly, from the left. */
export const parseProduct = (cursor: Cursor): Node => {
  let left = cursor.grammar.power(cursor);
  for (;;) {
    if (cursor.take("*")) left = times(left, parseFactor(cursor));
    else if (cursor.take("/")) left = { kind: "quotient", top: left, bottom: parseFactor(cursor) };
    else if (cursor.builders === 0 && cursor.is(":")) left = parseRatio(cursor, left);
    else if (cursor.isName("mod")) left = parseModulus(cursor, left);
    else if (startsClass(cursor)) return left;
    else if (startsFactor(cursor.peek())) left = times(left, cursor.grammar.power(cursor));
    else if (cursor.is("|") && cursor.bars === 0) {
      const bars = cursor.attempt(() => cursor.grammar.power(cursor));
      if (bars === undefined) return left;
      left = times(left, bars);
    } else return left;
  }
};

/** a : b is a quotient; a : b : c is a tuple of quotients, equal when all of it is scaled. */
const parseRatio = (cursor: Cursor, first: Node): Node => {
  const items: Node[] = [];
  while (cursor.take(":")) {
    items.push({ kind: "quotient", top: first, bottom: parseFactor(cursor) });
  }
  const [only] = items;
  return items.length === 1 && only !== undefined
    ? only
    : { kind: "sequence", open: "(", close: ")", items };
};

const parseFactor = (cursor: Cursor): Node => {
  if (cursor.take("-")) return cursor.deeper(() => negation(parseFactor(cursor)));
  if (cursor.take("+")) return cursor.deeper(() => parseFactor(cursor));
  return cursor.grammar.power(cursor);
};

const times = (left: Node, right: Node): Node =>
  scientific(left, right) ?? {
    kind: "product",
    factors: left.kind === "product" ? [...left.factors, right] : [left, right],
  };

/** 2.5 x 10^3 is one number, with the decimals that were written. */
const scientific = (left: Node, right: Node): NumberNode | undefined => {
  if (left.kind !== "number" || right.kind !== "power") return undefined;
  const minus = right.exponent.kind === "negation";
  const exponent = right.exponent.kind === "negation" ? right.exponent.of : right.exponent;
  if (right.base.kind !== "number" || exponent.kind !== "number") return undefined;
  const { base } = right;
  // A decimal with the top 10 is 10: its bottom would hold twos or fives.
  if (base.value.top !== 10n || exponent.value.bottom !== 1n) return undefined;
  const power = Number(exponent.value.top);
  const scale = tenTo(minus ? -power : power);
  const [value, unit] = [multiply(left.value, scale), multiply(left.unit, scale)];
  return value && unit && { kind: "number", value, places: left.places, unit };
};

/** \pmod{b} and (mod b) stand behind a whole sum, where \bmod is an operation like division. */
const startsClass = (cursor: Cursor): boolean =>
  cursor.isName("pmod") || (cursor.is("(") && cursor.isName("mod", 1));

/** a mod b, a \pmod{b}, a (mod b). */
const parseModulus = (cursor: Cursor, left: Node): Node => {
  const closed = cursor.take("(");
  cursor.next();
  const right = closed ? parseSum(cursor) : parseFactor(cursor);
  if (closed) cursor.expect(")");
  return { kind: "call", name: "mod", args: [left, right] };
};

/** What may stand behind a factor as the next one. */
const startsFactor = (token: Token | undefined): boolean => {
  if (token === undefined) return false;
  if (token.kind === "name") return !INFIX.has(token.text);
  if (token.kind === "number") return true;
  return OPENING.has(token.text) || token.text.startsWith("begin:");
};

const INFIX: ReadonlySet<string> = new Set(["mod", "pmod", "choose", "over"]);
const OPENING: ReadonlySet<string> = new Set(["(", "[", "{", "\\{", "⌊", "⌈"]);

/** What a function without brackets applies to: the factors up to the next function or sign. */
export const parseArgument = (cursor: Cursor): Node => {
  let node = cursor.grammar.power(cursor);
  for (;;) {
    const token = cursor.peek();
    if (token === undefined || token.kind === "sign" || !startsFactor(token)) return node;
    if (isFunctionName(token.text)) return node;
    node = times(node, cursor.grammar.power(cursor));
  }
};
