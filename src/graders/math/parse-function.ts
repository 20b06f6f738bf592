import type { Cursor } from "./cursor.js";
import { scriptOf } from "./parse-power.js";
import { parseArgument } from "./parse-sum.js";
import { NotMath } from "./tokens.js";
import { type FunctionName, isFunctionName, type Node, negation, whole } from "./tree.js";
import { rebuild } from "./walk.js";

/** The argument of a command: a {group}, one digit, or one operand. */
const parseGroup = (cursor: Cursor): Node => {
  if (cursor.peek()?.kind !== "number") return cursor.deeper(() => cursor.grammar.primary(cursor));
  const digit = cursor.takeDigit();
  if (!/\d/.test(digit)) throw new NotMath(digit);
  return whole(BigInt(digit));
};

/** \frac and \binom. */
export const parsePair = (cursor: Cursor, name: "frac" | "binom"): Node => {
  const [top, bottom] = [parseGroup(cursor), parseGroup(cursor)];
  return name === "frac"
    ? { kind: "quotient", top, bottom }
    : { kind: "call", name, args: [top, bottom] };
};

export const parseRoot = (cursor: Cursor): Node =>
  cursor.deeper(() => {
    let index: Node | undefined;
    if (cursor.take("[")) {
      index = cursor.grammar.sum(cursor);
      cursor.expect("]");
    }
    // Plain "sqrt2" and "√25" take the whole number; \sqrt25 is a LaTeX digit all the same.
    const of = parseGroup(cursor);
    return index === undefined
      ? { kind: "call", name: "sqrt", args: [of] }
      : { kind: "call", name: "root", args: [of, index] };
  });

/** Logarithms whose name holds their base. */
const BASED: ReadonlyMap<string, bigint> = new Map([
  ["lg", 10n],
  ["lb", 2n],
]);

export const isBasedLogarithm = (name: string): boolean => BASED.has(name);

/** f(x), f x, f^2 x, f_b x; \sin^{-1} is the inverse. */
export const parseCall = (cursor: Cursor, written: string): Node =>
  cursor.deeper(() => {
    const own = BASED.get(written);
    const name = own === undefined ? written : "log";
    if (!isFunctionName(name)) throw new NotMath(name);
    let base: Node | undefined = own === undefined ? undefined : whole(own);
    let exponent: Node | undefined;
    for (;;) {
      if (name === "log" && cursor.take("_")) base = parseBase(cursor);
      else if (exponent === undefined && cursor.take("^")) exponent = parseGroup(cursor);
      else break;
    }
    const read = opens(cursor) ? cursor.grammar.bracket(cursor) : parseArgument(cursor);
    const items = read.kind === "sequence" ? read.items : [read];
    return applied(name, base === undefined ? items : [...items, base], exponent);
  });

/** \log_2 x, \log_{10} x, and \log_10 x, whose two digits belong together. */
const parseBase = (cursor: Cursor): Node => {
  const text = cursor.peek()?.text ?? "";
  if (cursor.peek(1) === undefined || !/^\d{2,9}$/.test(text)) return parseGroup(cursor);
  cursor.next();
  return whole(BigInt(text));
};

const opens = (cursor: Cursor): boolean => ["(", "{", "[", "\\{"].some((sign) => cursor.is(sign));

const applied = (name: FunctionName, args: readonly Node[], exponent: Node | undefined): Node => {
  const call: Node = { kind: "call", name, args };
  if (exponent === undefined) return call;
  const inverse = exponent.kind === "negation" ? `arc${name}` : "";
  if (isFunctionName(inverse)) return { kind: "call", name: inverse, args };
  return { kind: "power", base: call, exponent };
};

/** \sum_{k=1}^{n} and \prod, bounds in either order; the body is the product that follows. */
export const parseBigOperator = (cursor: Cursor, operator: "sum" | "prod"): Node =>
  cursor.deeper(() => {
    let bounds: { variable: string; from: Node } | undefined;
    let to: Node | undefined;
    for (;;) {
      if (bounds === undefined && cursor.take("_")) bounds = parseLower(cursor);
      else if (to === undefined && cursor.take("^"))
        to = cursor.is("_", 1) ? scriptOf(cursor) : parseGroup(cursor);
      else break;
    }
    if (bounds === undefined || to === undefined) throw new NotMath("a sum without bounds");
    const minus = cursor.take("-");
    const product = asIndex(cursor.grammar.product(cursor), bounds.variable);
    return { kind: "big", operator, ...bounds, to, body: minus ? negation(product) : product };
  });

/** Below a sum over i the letter is the running index, not the imaginary unit. */
const asIndex = (node: Node, variable: string): Node =>
  node.kind === "constant" && node.name === variable
    ? { kind: "symbol", name: variable }
    : rebuild(node, (child) => asIndex(child, variable));

const parseLower = (cursor: Cursor): { variable: string; from: Node } => {
  cursor.expect("{");
  const { kind, text } = cursor.next();
  if (kind !== "name") throw new NotMath("no running index");
  cursor.expect("=");
  const from = cursor.grammar.sum(cursor);
  cursor.expect("}");
  return { variable: text, from };
};
