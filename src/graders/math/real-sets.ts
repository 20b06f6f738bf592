import { PLAIN } from "./context.js";
import { evaluate } from "./evaluate.js";
import * as R from "./real.js";
import { type Node, negation } from "./tree.js";

/** An interval; a point has equal ends that are both in it. */
export interface Piece {
  readonly low: End;
  readonly high: End;
}

/** `at` orders the ends; `closed` says whether the end itself belongs to the piece. */
export interface End {
  readonly node: Node;
  readonly at: R.Real;
  readonly closed: boolean;
}

export const INFINITY: Node = { kind: "constant", name: "infinity" };
export const MINUS_INFINITY: Node = negation(INFINITY);
const FAR = R.ONE << 4000n;

/** An end that can be placed on the real line, infinity included. */
export const endAt = (node: Node, closed: boolean): End | undefined => {
  const infinite = signOfInfinity(node);
  if (infinite !== 0n) return { node, at: infinite * FAR, closed: false };
  const value = evaluate(node, PLAIN);
  if (value === undefined || R.absolute(value.im) > SAME) return undefined;
  return { node, at: value.re, closed };
};

const signOfInfinity = (node: Node): bigint => {
  if (node.kind === "negation") return -signOfInfinity(node.of);
  return node.kind === "constant" && node.name === "infinity" ? 1n : 0n;
};

/** Ends nearer than this are one. */
const SAME = R.ONE >> 150n;

const isSame = (a: End, b: End): boolean => R.absolute(a.at - b.at) <= SAME;

/** In order, disjoint and not touching; without what is empty. */
export const union = (pieces: readonly Piece[]): readonly Piece[] => {
  const sorted = pieces.filter(isSolid).sort(byLow);
  const joined: Piece[] = [];
  for (const piece of sorted) {
    const last = joined.at(-1);
    if (last === undefined || isApart(last.high, piece.low)) joined.push(piece);
    else joined[joined.length - 1] = { low: last.low, high: further(last.high, piece.high) };
  }
  return joined;
};

const isSolid = ({ low, high }: Piece): boolean =>
  isSame(low, high) ? low.closed && high.closed : low.at < high.at;

const byLow = (a: Piece, b: Piece): number => {
  if (isSame(a.low, b.low)) return Number(b.low.closed) - Number(a.low.closed);
  return a.low.at < b.low.at ? -1 : 1;
};

const isApart = (high: End, low: End): boolean =>
  isSame(high, low) ? !high.closed && !low.closed : high.at < low.at;

const further = (a: End, b: End): End => {
  if (isSame(a, b)) return a.closed ? a : b;
  return a.at > b.at ? a : b;
};

const turned = (end: End): End => ({ ...end, closed: !end.closed });

export const complement = (pieces: readonly Piece[]): readonly Piece[] => {
  const gaps: Piece[] = [];
  let low: End | undefined = { node: MINUS_INFINITY, at: -FAR, closed: false };
  for (const piece of union(pieces)) {
    if (low !== undefined && piece.low.at > -FAR) gaps.push({ low, high: turned(piece.low) });
    low = piece.high.at < FAR ? turned(piece.high) : undefined;
  }
  if (low !== undefined) gaps.push({ low, high: { node: INFINITY, at: FAR, closed: false } });
  return gaps;
};

export const intersection = (a: readonly Piece[], b: readonly Piece[]): readonly Piece[] =>
  complement([...complement(a), ...complement(b)]);
