import { Cursor } from "./cursor.js";
import { parseSum } from "./parse-expression.js";
import { NotMath, tokenize } from "./tokens.js";
import type { Node, Sequence } from "./tree.js";

const RELATIONS: ReadonlySet<string> = new Set(["=", "<", ">", "≤", "≥", "≠", "≈", "∈"]);
const COMPOUND: Readonly<Record<string, string>> = { "<=": "≤", ">=": "≥", "!=": "≠", ":=": "=" };

/**
 * Reads a whole spelled text as one answer.
 * @throws NotMath where it is none, TooLarge beyond the budgets
 */
const parse = (text: string): Node => {
  const cursor = new Cursor(tokenize(text));
  const node = parseList(cursor, () => cursor.peek() === undefined);
  if (cursor.peek() !== undefined) throw new NotMath(`stray ${cursor.next().text}`);
  return node;
};

/** Like `parse`, with undefined for what is no mathematics. @throws TooLarge */
export const tryParse = (text: string): Node | undefined => {
  try {
    return parse(text);
  } catch (error) {
    if (error instanceof NotMath) return undefined;
    throw error;
  }
};

/** a, b; c and d: one member stands for itself, several make a bare list. */
const parseList = (cursor: Cursor, atEnd: () => boolean): Node => {
  const items = parseItems(cursor, atEnd);
  const [first] = items;
  if (items.length === 1 && first !== undefined) return first;
  return { kind: "sequence", open: "", close: "", items };
};

const parseItems = (cursor: Cursor, atEnd: () => boolean): Node[] => {
  const items = [parseRelation(cursor)];
  while (cursor.take(",") || cursor.take(";")) {
    while (cursor.take(",")); // "a, b, and c" has two signs in a row
    if (atEnd()) break;
    items.push(parseRelation(cursor));
  }
  return items;
};

const parseRelation = (cursor: Cursor): Node => {
  const sides = [parseUnion(cursor)];
  const operators: string[] = [];
  for (;;) {
    const operator = takeRelation(cursor);
    if (operator === undefined) break;
    operators.push(operator);
    sides.push(parseUnion(cursor));
  }
  const [only] = sides;
  return operators.length === 0 && only !== undefined
    ? only
    : { kind: "relation", sides, operators };
};

const takeRelation = (cursor: Cursor): string | undefined => {
  const token = cursor.peek();
  if (token?.kind !== "sign") return undefined;
  const compound = cursor.is("=", 1) ? COMPOUND[`${token.text}=`] : undefined;
  if (compound !== undefined) {
    cursor.next();
    cursor.next();
    return compound;
  }
  return RELATIONS.has(token.text) ? cursor.next().text : undefined;
};

const parseUnion = (cursor: Cursor): Node => {
  const parts = [parseSum(cursor, parseBracket)];
  while (cursor.take("∪")) parts.push(parseSum(cursor, parseBracket));
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : { kind: "union", parts };
};

const OPENING: Readonly<Record<string, Sequence["open"]>> = {
  "(": "(",
  "[": "[",
  "{": "{",
  "\\{": "{",
};
const CLOSING: Readonly<Record<string, Sequence["close"]>> = {
  ")": ")",
  "]": "]",
  "}": "}",
  "\\}": "}",
};

/** A group, tuple, interval or set. Brackets of one member are a group, unless they are \{ \}. */
const parseBracket = (cursor: Cursor): Node =>
  cursor.deeper(() => {
    const opening = cursor.next().text;
    const open = OPENING[opening];
    if (open === undefined) throw new NotMath(`unexpected ${opening}`);
    const closes = (): boolean => CLOSING[cursor.peek()?.text ?? ""] !== undefined;
    const items = closes() ? [] : parseItems(cursor, closes);
    const closing = cursor.next().text;
    const close = CLOSING[closing];
    if (close === undefined) throw new NotMath(`unexpected ${closing}`);
    if ((open === "{") !== (close === "}")) throw new NotMath(`${opening} closed by ${closing}`);
    const [only] = items;
    if (items.length === 0 && opening === "{") throw new NotMath("an empty group");
    if (items.length === 1 && only !== undefined && opening !== "\\{") {
      if ((open === "(") !== (close === ")")) throw new NotMath("half an interval");
      return only;
    }
    return { kind: "sequence", open, close, items };
  });
