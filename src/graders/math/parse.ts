import { Cursor, type Grammar } from "./cursor.js";
import { parsePower } from "./parse-power.js";
import { parsePrimary } from "./parse-primary.js";
import { parseProduct, parseSum } from "./parse-sum.js";
import { NotMath, type Token, tokenize } from "./tokens.js";
import { list, type Node, type Sequence, type SetOperator } from "./tree.js";

/** Words that introduce the conditions of an answer, which are no part of it. */
const CONDITION = /^(?:for|where|when|if|with|provided|such that|assuming|as long as|unless)\b/i;

/**
 * Reads a whole spelled text as one answer. Of a chain of implications the last member is the answer.
 * @throws NotMath where it is none, TooLarge beyond the budgets
 */
const parse = (text: string): Node => {
  const cursor = new Cursor(withoutCondition(tokenize(text)), GRAMMAR);
  while (cursor.take("⇒"));
  let node = parseList(cursor);
  while (cursor.take("⇒")) node = parseList(cursor);
  cursor.take(".");
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

const withoutCondition = (tokens: readonly Token[]): readonly Token[] => {
  const at = tokens.findIndex(({ kind, text }) => kind === "words" && CONDITION.test(text));
  if (at < 1 || tokens.slice(at).some(({ text }) => text === "⇒")) return tokens;
  const before = tokens.slice(0, at);
  while (/^[,∧∨(]$/.test(before.at(-1)?.text ?? "")) before.pop();
  return before;
};

const RELATIONS: ReadonlySet<string> = new Set(["=", "<", ">", "≤", "≥", "≠", "≈", "∈"]);

/** a, b; c and d: one member stands for itself, several make a bare list. */
const parseList = (cursor: Cursor): Node =>
  bare(parseItems(cursor, () => cursor.peek() === undefined || cursor.is(".")));

interface Items {
  readonly items: readonly Node[];
  readonly word: Sequence["word"];
}

const bare = ({ items, word }: Items): Node => {
  const [only] = items;
  return items.length === 1 && only !== undefined ? only : list(items, word);
};

/** Members apart by commas, or by semicolons; where both stand, semicolons part lists of members. */
const parseItems = (cursor: Cursor, atEnd: () => boolean): Items => {
  const groups: Node[][] = [[parseRelation(cursor)]];
  const signs = new Set<string>();
  for (;;) {
    const parts = cursor.take(";");
    let sign = cursor.takeSeparator();
    if (!parts && sign === undefined) break;
    // "a, b, and c" has two signs in a row
    for (; sign !== undefined; sign = cursor.takeSeparator()) signs.add(sign);
    if (atEnd()) break;
    const item = parseRelation(cursor);
    if (parts) groups.push([item]);
    else groups.at(-1)?.push(item);
  }
  const flat = groups.length === 1 || groups.every((group) => group.length === 1);
  const items = flat ? groups.flat() : groups.map((group) => list(group));
  const [and, or] = [signs.has("∧"), signs.has("∨")];
  return { items, word: and === or ? undefined : and ? "and" : "or" };
};

const parseRelation = (cursor: Cursor): Node => {
  const sides = [parseSets(cursor)];
  const operators: string[] = [];
  for (;;) {
    const token = cursor.peek();
    if (token?.kind !== "sign" || !RELATIONS.has(token.text)) break;
    operators.push(cursor.next().text);
    sides.push(parseSets(cursor));
  }
  const [only] = sides;
  return operators.length === 0 && only !== undefined
    ? only
    : { kind: "relation", sides, operators };
};

const SET_OPERATORS: readonly SetOperator[] = ["∪", "∩", "∖"];

const parseSets = (cursor: Cursor): Node => {
  let left = parseSum(cursor);
  for (;;) {
    const operator = SET_OPERATORS.find((sign) => cursor.take(sign));
    if (operator === undefined) return left;
    const right = parseSum(cursor);
    left =
      left.kind === "sets" && left.operator === operator
        ? { ...left, parts: [...left.parts, right] }
        : { kind: "sets", operator, parts: [left, right] };
  }
};

const OPENING: Readonly<Record<string, Sequence["open"]>> = {
  "(": "(",
  "[": "[",
  "{": "{",
  "\\{": "{",
  "⟨": "<",
};
const CLOSING: Readonly<Record<string, Sequence["close"]>> = {
  ")": ")",
  "]": "]",
  "}": "}",
  "\\}": "}",
  "⟩": ">",
};

/** A group, tuple, interval or set. Brackets of one member are a group, unless they are \{ \}. */
const parseBracket = (cursor: Cursor): Node =>
  cursor.deeper(() => {
    const opening = cursor.next().text;
    const open = OPENING[opening];
    if (open === undefined) throw new NotMath(`unexpected ${opening}`);
    const closes = (): boolean => CLOSING[cursor.peek()?.text ?? ""] !== undefined;
    const bars = cursor.bars;
    cursor.bars = 0;
    if (opening === "\\{") cursor.builders++;
    const items = closes() ? [] : parseItems(cursor, closes).items;
    const conditions = open === "{" ? parseConditions(cursor, closes) : undefined;
    if (opening === "\\{") cursor.builders--;
    cursor.bars = bars;
    const close = CLOSING[cursor.next().text];
    if (close === undefined || (open === "{") !== (close === "}"))
      throw new NotMath(`${opening} is not closed`);
    if (conditions !== undefined) return bare(conditions);
    const [only] = items;
    if (items.length === 0 && opening === "{") throw new NotMath("an empty group");
    if (items.length === 1 && only !== undefined && opening !== "\\{") {
      if ((open === "(") !== (close === ")")) throw new NotMath("half an interval");
      return only;
    }
    return { kind: "sequence", open, close, items };
  });

/** What stands behind the bar or colon of {x | x > 2}. */
const parseConditions = (cursor: Cursor, closes: () => boolean): Items | undefined =>
  cursor.take("mid|") || cursor.take("|") || cursor.take(":")
    ? parseItems(cursor, closes)
    : undefined;

const GRAMMAR: Grammar = {
  sum: parseSum,
  product: parseProduct,
  power: parsePower,
  primary: parsePrimary,
  relation: parseRelation,
  bracket: parseBracket,
};
