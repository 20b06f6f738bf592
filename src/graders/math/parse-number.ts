import type { Cursor } from "./cursor.js";
import { subscript } from "./parse-symbol.js";
import { fromDecimal, tenTo } from "./rational.js";
import { NotMath, type Token } from "./tokens.js";
import { type Node, type NumberNode, whole } from "./tree.js";

const BASES: ReadonlyMap<string, string> = new Map([
  ["two", "2"], ["three", "3"], ["four", "4"], ["five", "5"], ["six", "6"], ["seven", "7"], ["eight", "8"],
  ["nine", "9"], ["ten", "10"], ["twelve", "12"], ["sixteen", "16"],
]); // biome-ignore format: a table

/** A number as written: 12, 2.50, 1e-3, 118 000, 1 1/2, 2\frac{1}{3}, 204_5. */
export const parseNumber = (cursor: Cursor): Node => {
  let { text } = cursor.next();
  if (/^\d{1,3}$/.test(text)) while (isGroup(cursor)) text += cursor.next().text;
  if (cursor.take("_"))
    return { kind: "based", digits: text.toUpperCase(), base: parseBase(cursor) };
  const node = decimal(text);
  const fraction = node.places === 0 ? (stacked(cursor) ?? slashed(cursor)) : undefined;
  if (cursor.peek()?.kind === "number") throw new NotMath("two numbers side by side");
  return fraction === undefined ? node : { kind: "sum", terms: [node, fraction] };
};

const decimal = (text: string): NumberNode => {
  const value = fromDecimal(text);
  if (value === undefined) throw new NotMath("no decimal");
  const places = (/\.(\d+)/.exec(text)?.[1] ?? "").length;
  const exponent = Number(/[eE]([+-]?\d+)/.exec(text)?.[1] ?? 0);
  return { kind: "number", value, places, unit: tenTo(exponent - places) };
};

/** Three digits behind white space go on with the number before them. */
const isGroup = (cursor: Cursor): boolean => {
  const token = cursor.peek();
  return (
    token?.kind === "number" && token.spaced && /^\d{3}$/.test(token.text) && !cursor.is("/", 1)
  );
};

const parseBase = (cursor: Cursor): string => {
  const text = subscript(cursor)
    .toLowerCase()
    .replace(/^\((.*)\)$/, "$1");
  const base = BASES.get(text) ?? text;
  if (!/^\d{1,2}$/.test(base)) throw new NotMath("no base");
  return base;
};

/** The proper fraction of a mixed number, \frac{1}{3}. */
const stacked = (cursor: Cursor): Node | undefined => {
  if (!cursor.isName("frac")) return undefined;
  return cursor.attempt(() => {
    const fraction = cursor.grammar.primary(cursor);
    if (fraction.kind !== "quotient") throw new NotMath("no fraction");
    const { top, bottom } = fraction;
    const proper = isWhole(top) && isWhole(bottom) && top.value.top < bottom.value.top;
    if (!proper || cursor.is("^")) throw new NotMath("no mixed number");
    return fraction;
  });
};

const isWhole = (node: Node): node is NumberNode =>
  node.kind === "number" && node.places === 0 && node.value.bottom === 1n;

/** "1 1/2": white space, and a fraction of plain digits. */
const slashed = (cursor: Cursor): Node | undefined => {
  if (!cursor.peek()?.spaced || !cursor.is("/", 1)) return undefined;
  const [top, bottom] = [digits(cursor.peek()), digits(cursor.peek(2))];
  if (top === undefined || bottom === undefined) return undefined;
  for (let taken = 0; taken < 3; taken++) cursor.next();
  return { kind: "quotient", top: whole(top), bottom: whole(bottom) };
};

const digits = (token: Token | undefined): bigint | undefined => {
  const text = token?.text ?? "";
  return /^\d{1,9}$/.test(text) ? BigInt(text) : undefined;
};
