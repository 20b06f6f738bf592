import type { BigNumber } from "mathjs";
import { respell } from "./respell.js";
import { bound } from "./values.js";

/** A stretch of the real line. */
interface Range {
  readonly low: BigNumber;
  readonly high: BigNumber;
  readonly lowIn: boolean;
  readonly highIn: boolean;
}

interface Region {
  /** The name in an inequality; an interval has none. */
  readonly name: string | undefined;
  readonly ranges: readonly Range[];
}

const INTERVAL = /^([([])([^,]+),([^,]+)([)\]])$/;
const CHAIN = /^(.+?)\s*(<=|>=|<|>)\s*(.+?)(?:\s*(<=|>=|<|>)\s*(.+))?$/;

const oneRange = (text: string): { name: string | undefined; range: Range } | undefined => {
  const interval = INTERVAL.exec(text);
  if (interval !== null) {
    const [, open, low = "", high = "", close] = interval;
    const range = {
      low: bound(low),
      high: bound(high),
      lowIn: open === "[",
      highIn: close === "]",
    };
    return { name: undefined, range };
  }
  const [, first = "", op = "", second = "", op2, third] = CHAIN.exec(text) ?? [];
  if (op === "") return undefined;
  if (op2 !== undefined && third !== undefined)
    return { name: second, range: chain(first, op, op2, third) };
  if (/^[a-z]$/.test(first)) {
    const range = op.startsWith("<")
      ? chain("-\\infty", "<", op, second)
      : chain(second, mirror(op), "<", "\\infty");
    return { name: first, range };
  }
  return oneRange(`${second} ${mirror(op)} ${first}`);
};

const mirror = (op: string): string =>
  op.startsWith("<") ? op.replace("<", ">") : op.replace(">", "<");

const chain = (low: string, left: string, right: string, high: string): Range =>
  left.startsWith(">")
    ? chain(high, mirror(right), mirror(left), low)
    : { low: bound(low), high: bound(high), lowIn: left === "<=", highIn: right === "<=" };

const regionOf = (latex: string): Region | undefined => {
  const text = respell(latex)
    .replace(/\\(?:leq|leqslant|le)(?![a-z])/g, "<=")
    .replace(/\\(?:geq|geqslant|ge)(?![a-z])/g, ">=")
    .replace(/^[a-z]\s*\\in/, "")
    .trim();
  const parts = text.split(/\\cup|\bor\b/).map((part) => oneRange(part.trim()));
  const names = parts.map((part) => part?.name);
  const ranges = parts.flatMap((part) => (part === undefined ? [] : [part.range]));
  return ranges.length === parts.length ? { name: names[0], ranges } : undefined;
};

const holds = ({ ranges }: Region, x: BigNumber): boolean =>
  ranges.some(
    ({ low, high, lowIn, highIn }) =>
      (lowIn ? x.gte(low) : x.gt(low)) && (highIn ? x.lte(high) : x.lt(high)),
  );

/** Whether two regions hold the same points: tried at every end, between any two, and outside. */
export const equalRegions = (a: string, b: string): boolean | undefined => {
  const [x, y] = [regionOf(a), regionOf(b)];
  if (x === undefined || y === undefined) return undefined;
  if (x.name !== undefined && y.name !== undefined && x.name !== y.name) return false;
  const ends = [...x.ranges, ...y.ranges].flatMap(({ low, high }) => [low, high]);
  const between = ends.flatMap((from) => ends.map((to) => from.plus(to).div(2)));
  return [...ends, ...between].every((point) => holds(x, point) === holds(y, point));
};
