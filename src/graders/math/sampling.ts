import type { Context, Point } from "./context.js";
import { evaluate } from "./evaluate.js";
import { exact } from "./exact.js";
import { areEqual } from "./magnitude.js";
import { POINTS, POINTS_NEEDED } from "./policies.js";
import { integer, negate, type Rational } from "./rational.js";
import type { Node } from "./tree.js";
import type { Verdict } from "./verdict.js";
import { some, symbols } from "./walk.js";

/** Equality of expressions in symbols, at fixed points in no simple relation. */
export const compareAtPoints = (a: Node, b: Node, context: Context): Verdict => {
  let met = 0;
  for (const point of pointsFor([a, b])) {
    const equal = equalAt(a, b, { ...context, point });
    if (equal === false) return "different";
    if (equal) met += 1;
  }
  return met < POINTS_NEEDED ? "undecided" : "expression";
};

/** Undefined where one of them has no value. */
const equalAt = (a: Node, b: Node, context: Context): boolean | undefined => {
  const [p, q] = [exact(a, context), exact(b, context)];
  if (p !== undefined && q !== undefined) return p.top === q.top && p.bottom === q.bottom;
  const [x, y] = [evaluate(a, context), evaluate(b, context)];
  return x && y && areEqual([a, x], [b, y], context);
};

/** The points at which these nodes tell what they are. */
export const pointsFor = (nodes: readonly Node[]): readonly Point[] => {
  const names = [...new Set(nodes.flatMap(symbols))];
  const whole = new Set(nodes.flatMap(wholeSymbols));
  const signed = nodes.some((node) => some(node, tellsSigns));
  const positive = Array.from({ length: POINTS }, (_, index) => pointAt(names, whole, index));
  if (!signed) return positive;
  const negative = positive.map(
    (point) => new Map([...point].map(([name, value]) => [name, negate(value)])),
  );
  return positive.flatMap((point, index) => [point, negative[index] ?? point]);
};

const pointAt = (names: readonly string[], whole: ReadonlySet<string>, index: number): Point =>
  new Map(names.map((name) => [name, sampleOf(name, whole.has(name), index)]));

/** Between 0 and 3, every other one below 1, where inverse functions have values; whole ones from 2 to 9. */
const sampleOf = (name: string, isWhole: boolean, index: number): Rational => {
  const mixed = scramble(name, index);
  if (isWhole) return integer(BigInt(2 + (mixed % 8)));
  return { top: BigInt(2 * (mixed % 499) + 1), bottom: index % 2 === 0 ? 1024n : 256n };
};

const scramble = (name: string, index: number): number => {
  let state = 2166136261 ^ (index * 40503);
  for (const letter of name) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 16777619);
  state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d);
  state = Math.imul(state ^ (state >>> 12), 0x297a2d39);
  return (state ^ (state >>> 15)) >>> 0;
};

const SIGN_TELLING: ReadonlySet<string> = new Set(["abs", "sgn", "max", "min"]);

const tellsSigns = (node: Node): boolean => node.kind === "call" && SIGN_TELLING.has(node.name);

const WHOLE_CALLS: ReadonlySet<string> = new Set([
  "factorial", "doublefactorial", "binom", "perm", "gcd", "lcm", "mod",
]); // biome-ignore format: a list

/** Symbols that only make sense as whole numbers: in factorials, bounds, and powers of -1. */
const wholeSymbols = (node: Node): readonly string[] => {
  const found: string[] = [];
  some(node, (each) => {
    if (each.kind === "call" && WHOLE_CALLS.has(each.name)) found.push(...symbols(each));
    if (each.kind === "big") found.push(...symbols(each.from), ...symbols(each.to));
    if (each.kind === "power" && isNegative(each.base)) found.push(...symbols(each.exponent));
    return false;
  });
  return found;
};

const isNegative = (node: Node): boolean => node.kind === "negation" && node.of.kind === "number";
