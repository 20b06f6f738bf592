import { PLAIN } from "./context.js";
import { exact } from "./exact.js";
import { divide, equals, integer, negate, type Rational, subtract } from "./rational.js";
import {
  complement,
  endAt,
  INFINITY,
  intersection,
  MINUS_INFINITY,
  type Piece,
  union,
} from "./real-sets.js";
import { type Node, negation, type Sequence, whole } from "./tree.js";
import { symbols } from "./walk.js";

/** Real numbers that a node describes; `symbol` is the one that it speaks of, if any. */
export interface SolutionSet {
  readonly symbol: string | undefined;
  readonly pieces: readonly Piece[];
}

type Pieces = readonly Piece[] | undefined;

/** Whether the node can only be meant as a set of real numbers. */
export const isRealSet = (node: Node): boolean => {
  if (node.kind === "sets") return true;
  if (node.kind === "relation") return node.operators.some((operator) => MIRROR[operator]);
  return node.kind === "sequence" && node.open === "" && node.items.some(isRealSet);
};

/** Undefined for what is no such set, or has ends that cannot be put in order. */
export const solutionSet = (node: Node): SolutionSet | undefined => {
  const symbol = symbolOf(node);
  const pieces = piecesOf(node);
  return pieces && { symbol, pieces };
};

const symbolOf = (node: Node): string | undefined => {
  const names = symbols(node);
  return names.length === 1 ? names[0] : undefined;
};

const piecesOf = (node: Node): Pieces => {
  switch (node.kind) {
    case "sets":
      return combined(node.operator, node.parts.map(piecesOf));
    case "sequence":
      return node.open === "" ? jointly(node) : ofBrackets(node);
    case "relation":
      return ofRelation(node.sides, node.operators);
    default:
      return undefined;
  }
};

const combined = (operator: "∪" | "∩" | "∖", parts: readonly Pieces[]): Pieces => {
  let result: Pieces;
  for (const part of parts) {
    if (part === undefined) return undefined;
    if (result === undefined) result = part;
    else if (operator === "∪") result = union([...result, ...part]);
    else result = intersection(result, operator === "∩" ? part : complement(part));
  }
  return result && union(result);
};

/**
 * Of inequalities "and" means both and "or" either. A comma says neither: "x < 1, x > 3" cannot hold at
 * once and means either; "x > 1, x < 3" means both.
 */
const jointly = ({ items, word }: Sequence): Pieces => {
  const names = new Set(items.flatMap(symbols));
  const parts = items.map(piecesOf);
  if (names.size > 1) return undefined;
  if (word === "or") return combined("∪", parts);
  const both = combined("∩", parts);
  if (word === "and" && items.every((item) => item.kind === "relation" && isRealSet(item)))
    return both;
  return both?.length === 0 || items.every((item) => item.kind !== "relation")
    ? combined("∪", parts)
    : both;
};

const ofBrackets = ({ open, close, items }: Sequence): Pieces => {
  if (open === "{") return points(items);
  const [from, to] = items;
  if (items.length !== 2 || from === undefined || to === undefined) return undefined;
  return span(from, to, open === "[", close === "]");
};

const points = (items: readonly Node[]): Pieces => {
  const found = items.flatMap((item) => span(item, item, true, true) ?? []);
  return found.length === items.length ? union(found) : undefined;
};

const span = (from: Node, to: Node, closedLow: boolean, closedHigh: boolean): Pieces => {
  const [low, high] = [endAt(from, closedLow), endAt(to, closedHigh)];
  return low && high && [{ low, high }];
};

const MIRROR: Readonly<Record<string, string>> = {
  "<": ">",
  ">": "<",
  "≤": "≥",
  "≥": "≤",
  "≠": "≠",
};

/** A chain of inequalities is what all its links leave over. */
const ofRelation = (sides: readonly Node[], operators: readonly string[]): Pieces => {
  const [last] = sides.slice(-1);
  if (operators.length === 1 && operators[0] === "∈") return last && piecesOf(last);
  const links = operators.map((operator, index) => {
    const [left, right] = [sides[index], sides[index + 1]];
    return left && right && ofLink(left, operator, right);
  });
  return combined("∩", links);
};

const ofLink = (left: Node, operator: string, right: Node): Pieces => {
  const names = new Set([...symbols(left), ...symbols(right)]);
  if (names.size !== 1) return undefined;
  if (left.kind === "symbol" && symbols(right).length === 0) return half(operator, right);
  const mirrored = MIRROR[operator];
  if (right.kind === "symbol" && symbols(left).length === 0 && mirrored !== undefined)
    return half(mirrored, left);
  const linear = solveLinear({ kind: "sum", terms: [left, negation(right)] }, [...names][0] ?? "");
  if (linear === undefined || mirrored === undefined) return undefined;
  return half(linear.rising ? operator : mirrored, linear.root);
};

const half = (operator: string, end: Node): Pieces => {
  switch (operator) {
    case "<":
    case "≤":
      return span(MINUS_INFINITY, end, false, operator === "≤");
    case ">":
    case "≥":
      return span(end, INFINITY, operator === "≥", false);
    case "=":
      return span(end, end, true, true);
    case "≠": {
      const point = span(end, end, true, true);
      return point && complement(point);
    }
    default:
      return undefined;
  }
};

/** The root of a linear expression with fractions for coefficients, and whether it rises. */
const solveLinear = (node: Node, name: string): { root: Node; rising: boolean } | undefined => {
  const at = (x: bigint): Rational | undefined =>
    exact(node, { ...PLAIN, point: new Map([[name, integer(x)]]) });
  const [zero, one, two, seven] = [at(0n), at(1n), at(2n), at(7n)];
  const slope = zero && one && subtract(one, zero);
  if (!(slope && one && two && zero && seven) || slope.top === 0n) return undefined;
  const [second, third] = [subtract(two, one), subtract(seven, zero)];
  const straight = second && equals(second, slope) && third && equals(third, timesSeven(slope));
  const root = divide(negate(zero), slope);
  if (!straight || root === undefined) return undefined;
  return {
    root: { kind: "number", value: root, places: 0, unit: whole(1n).value },
    rising: slope.top > 0n,
  };
};

const timesSeven = (slope: Rational): Rational => {
  const seven = divide(slope, { top: 1n, bottom: 7n });
  return seven ?? slope;
};
