import type { Cursor } from "./cursor.js";
import { fromDecimal, integer } from "./rational.js";
import { NotMath, type Token } from "./tokens.js";
import { type FunctionName, isFunctionName, type Node } from "./tree.js";

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
const parseProduct = (cursor: Cursor, bracket: ReadBracket): Node => {
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

const startsFactor = (token: Token | undefined): boolean => {
  if (token === undefined) return false;
  if (token.kind === "name" || token.kind === "number") return true;
  return token.kind === "sign" && /^(?:[([{⌊⌈]|\\\{)$/.test(token.text);
};

/** What a function without brackets applies to: the factors up to the next function or sign. */
const parseArgument = (cursor: Cursor, bracket: ReadBracket): Node => {
  let node = parsePower(cursor, bracket);
  for (;;) {
    const token = cursor.peek();
    if (!startsFactor(token) || token?.kind === "sign") return node;
    if (token !== undefined && isFunctionName(token.text)) return node;
    node = times(node, parsePower(cursor, bracket));
  }
};

const parsePower = (cursor: Cursor, bracket: ReadBracket): Node => {
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

const CONSTANTS = { pi: "pi", e: "e", i: "i", infinity: "infinity" } as const;

const isConstant = (name: string): name is keyof typeof CONSTANTS => Object.hasOwn(CONSTANTS, name);

/** A number, symbol, constant, function, fraction, bracket, absolute value or matrix. */
const parsePrimary = (cursor: Cursor, bracket: ReadBracket): Node => {
  const token = cursor.peek();
  if (token === undefined) throw new NotMath("it ends early");
  if (token.kind === "number") return parseNumber(cursor);
  if (token.kind === "words") throw new NotMath(token.text.slice(0, 20));
  if (token.kind === "name") return parseName(cursor, bracket);
  if (token.text === "|") return enclosed(cursor, bracket, "|", "abs");
  if (token.text === "⌊") return enclosed(cursor, bracket, "⌋", "floor");
  if (token.text === "⌈") return enclosed(cursor, bracket, "⌉", "ceil");
  if (/^begin:[pbBvV]?matrix$|^begin:array$/.test(token.text)) return parseMatrix(cursor, bracket);
  return bracket(cursor);
};

const enclosed = (cursor: Cursor, bracket: ReadBracket, close: string, name: FunctionName): Node =>
  cursor.deeper(() => {
    cursor.next();
    const inside = parseSum(cursor, bracket);
    cursor.expect(close);
    return { kind: "call", name, args: [inside] };
  });

const parseNumber = (cursor: Cursor): Node => {
  const { text } = cursor.next();
  const value = fromDecimal(text);
  if (value === undefined) throw new NotMath(text.slice(0, 20));
  const places = /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
  if (cursor.take("_")) return { kind: "based", digits: text, base: subscript(cursor) };
  const fraction = mixedPart(cursor, places);
  const node: Node = { kind: "number", value, places };
  return fraction === undefined ? node : { kind: "sum", terms: [node, fraction] };
};

/** "1 1/2": a whole number, white space, and a fraction of plain digits. */
const mixedPart = (cursor: Cursor, places: number): Node | undefined => {
  const [top, slash, bottom] = [cursor.peek(), cursor.peek(1), cursor.peek(2)];
  if (places > 0 || top?.kind !== "number") return undefined;
  const plain = top.spaced && slash?.text === "/" && bottom?.kind === "number";
  if (!plain) throw new NotMath("two numbers side by side");
  const [above, below] = [fromDecimal(top.text), fromDecimal(bottom.text)];
  if (above === undefined || below === undefined) throw new NotMath(top.text);
  for (let taken = 0; taken < 3; taken++) cursor.next();
  return {
    kind: "quotient",
    top: { kind: "number", value: above, places: 0 },
    bottom: { kind: "number", value: below, places: 0 },
  };
};

const parseName = (cursor: Cursor, bracket: ReadBracket): Node => {
  const { text: name } = cursor.next();
  if (name === "frac" || name === "binom") {
    const [top, bottom] = [parseGroup(cursor, bracket), parseGroup(cursor, bracket)];
    return name === "frac"
      ? { kind: "quotient", top, bottom }
      : { kind: "call", name, args: [top, bottom] };
  }
  if (name === "sqrt") return parseRoot(cursor, bracket);
  if (isFunctionName(name)) return parseCall(cursor, bracket, name);
  if (name === "emptyset") return { kind: "sequence", open: "{", close: "}", items: [] };
  const subscripted = cursor.take("_") ? `${name}_${subscript(cursor)}` : name;
  let primes = "";
  while (cursor.take("'")) primes += "'";
  if (subscripted === name && primes === "" && isConstant(name)) {
    return { kind: "constant", name: CONSTANTS[name] };
  }
  return { kind: "symbol", name: subscripted + primes };
};

const subscript = (cursor: Cursor): string => {
  if (!cursor.take("{")) return cursor.next().text;
  let text = "";
  while (!cursor.take("}")) text += cursor.next().text;
  return text;
};

/** The argument of a command: a {group}, one digit, or one primary. */
const parseGroup = (cursor: Cursor, bracket: ReadBracket): Node => {
  const token = cursor.peek();
  if (token?.kind !== "number") return cursor.deeper(() => parsePrimary(cursor, bracket));
  return { kind: "number", value: integer(BigInt(digit(cursor.takeDigit()))), places: 0 };
};

const digit = (text: string): string => {
  if (!/^\d$/.test(text)) throw new NotMath(text);
  return text;
};

const parseRoot = (cursor: Cursor, bracket: ReadBracket): Node =>
  cursor.deeper(() => {
    let index: Node | undefined;
    if (cursor.take("[")) {
      index = parseSum(cursor, bracket);
      cursor.expect("]");
    }
    const of = parsePrimary(cursor, bracket);
    return index === undefined
      ? { kind: "call", name: "sqrt", args: [of] }
      : { kind: "call", name: "root", args: [of, index] };
  });

/** f(x), f x, f^2 x, f_b x; \sin^{-1} is the inverse. */
const parseCall = (cursor: Cursor, bracket: ReadBracket, name: FunctionName): Node =>
  cursor.deeper(() => {
    const base = name === "log" && cursor.take("_") ? parseGroup(cursor, bracket) : undefined;
    const exponent = cursor.take("^") ? parseGroup(cursor, bracket) : undefined;
    const bare = cursor.is("(") || cursor.is("{") || cursor.is("[");
    const read = bare ? bracket(cursor) : parseArgument(cursor, bracket);
    const items = read.kind === "sequence" ? read.items : [read];
    const args = base === undefined ? items : [...items, base];
    if (exponent === undefined) return { kind: "call", name, args };
    const inverse = exponent.kind === "negation" ? `arc${name}` : "";
    if (isFunctionName(inverse)) return { kind: "call", name: inverse, args };
    return { kind: "power", base: { kind: "call", name, args }, exponent };
  });

const parseMatrix = (cursor: Cursor, bracket: ReadBracket): Node =>
  cursor.deeper(() => {
    const name = cursor.next().text.replace("begin:", "end:");
    const rows: Node[][] = [[]];
    for (;;) {
      if (cursor.take("\\\\")) rows.push([]);
      else if (cursor.take("&")) continue;
      else if (cursor.take(name)) break;
      else rows.at(-1)?.push(parseSum(cursor, bracket));
    }
    return { kind: "matrix", rows: rows.filter((row) => row.length > 0) };
  });
