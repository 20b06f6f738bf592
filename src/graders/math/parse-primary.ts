import type { Cursor } from "./cursor.js";
import { isEnvironment, parseEnvironment } from "./parse-environment.js";
import {
  isBasedLogarithm,
  parseBigOperator,
  parseCall,
  parsePair,
  parseRoot,
} from "./parse-function.js";
import { parseNumber } from "./parse-number.js";
import { parseSymbol } from "./parse-symbol.js";
import { NotMath } from "./tokens.js";
import { type FunctionName, isFunctionName, type Node, negation, type Sequence } from "./tree.js";

/** A number, symbol, constant, function, fraction, bracket, absolute value or matrix. */
export const parsePrimary = (cursor: Cursor): Node => {
  const token = cursor.peek();
  if (token === undefined) throw new NotMath("it ends early");
  if (token.kind === "number") return parseNumber(cursor);
  if (token.kind === "words") throw new NotMath(token.text.slice(0, 20));
  if (token.kind === "name") return parseName(cursor);
  if (token.text === "|") return parseBars(cursor);
  if (token.text === "⌊") return enclosed(cursor, "⌋", "floor");
  if (token.text === "⌈") return enclosed(cursor, "⌉", "ceil");
  if (isEnvironment(token.text)) return parseEnvironment(cursor);
  return cursor.grammar.bracket(cursor);
};

const enclosed = (cursor: Cursor, close: string, name: FunctionName): Node =>
  cursor.deeper(() => {
    cursor.next();
    const inside = cursor.grammar.sum(cursor);
    cursor.expect(close);
    return { kind: "call", name, args: [inside] };
  });

const parseBars = (cursor: Cursor): Node => {
  cursor.bars++;
  const node = enclosed(cursor, "|", "abs");
  cursor.bars--;
  return node;
};

const INFINITY: Node = { kind: "constant", name: "infinity" };
const EMPTY: Sequence = { kind: "sequence", open: "{", close: "}", items: [] };
const REALS: Sequence = {
  kind: "sequence",
  open: "(",
  close: ")",
  items: [negation(INFINITY), INFINITY],
};

const parseName = (cursor: Cursor): Node => {
  const { text: name } = cursor.next();
  switch (name) {
    case "frac":
    case "binom":
      return parsePair(cursor, name);
    case "sqrt":
      return parseRoot(cursor);
    case "sum":
    case "prod":
      return parseBigOperator(cursor, name);
    case "emptyset":
      return EMPTY;
    case "set R":
      return REALS;
    case "Re":
      return parseCall(cursor, "re");
    case "Im":
      return parseCall(cursor, "im");
    default:
      if (isFunctionName(name) || isBasedLogarithm(name)) return parseCall(cursor, name);
      return parseSymbol(cursor, name);
  }
};
