import type { Cursor } from "./cursor.js";
import { parseArgument, parseSum, type ReadBracket } from "./parse-arithmetic.js";
import { fromDecimal, integer } from "./rational.js";
import { NotMath } from "./tokens.js";
import { type FunctionName, isFunctionName, type Node } from "./tree.js";

const CONSTANTS = { pi: "pi", e: "e", i: "i", infinity: "infinity" } as const;

const isConstant = (name: string): name is keyof typeof CONSTANTS => Object.hasOwn(CONSTANTS, name);

/** A number, symbol, constant, function, fraction, bracket, absolute value or matrix. */
export const parsePrimary = (cursor: Cursor, bracket: ReadBracket): Node => {
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
