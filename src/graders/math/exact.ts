import { MAX_TERMS, TooLarge } from "../limits.js";
import type { Context } from "./context.js";
import { exactCall } from "./exact-call.js";
import { geometricSeries, isEndless } from "./geometric.js";
import * as Q from "./rational.js";
import { exactRoot } from "./roots.js";
import type { BigOperator, Node } from "./tree.js";
import { spend } from "./work.js";

/**
 * The value as a fraction, where it is one and only fractions lead to it; undefined elsewhere.
 * @throws TooLarge
 */
export const exact = (node: Node, context: Context): Q.Rational | undefined => {
  spend(0.3);
  switch (node.kind) {
    case "number":
      return node.value;
    case "symbol":
      return context.point.get(node.name);
    case "sum":
      return fold(node.terms, Q.ZERO, Q.add, context);
    case "product":
      return fold(node.factors, Q.ONE, Q.multiply, context);
    case "negation":
      return change(exact(node.of, context), Q.negate);
    case "percent":
      return change(exact(node.of, context), (value) => Q.divide(value, Q.integer(100n)));
    case "degrees":
      return context.degrees === "unit" ? exact(node.of, context) : undefined;
    case "quotient":
      return combine(exact(node.top, context), exact(node.bottom, context), Q.divide);
    case "power":
      return combine(exact(node.base, context), exact(node.exponent, context), power);
    case "call":
      return exactCall(node.name, node.args, (arg) => exact(arg, context));
    case "big":
      return exactBig(node, context);
    case "sequence":
      return node.items.length === 1 && node.items[0] ? exact(node.items[0], context) : undefined;
    default:
      return undefined;
  }
};

const change = <A>(value: A | undefined, by: (value: A) => A | undefined): A | undefined =>
  value === undefined ? undefined : by(value);

type Combine = (a: Q.Rational, b: Q.Rational) => Q.Rational | undefined;

const combine = (a: Q.Rational | undefined, b: Q.Rational | undefined, by: Combine) =>
  a === undefined || b === undefined ? undefined : by(a, b);

const fold = (
  nodes: readonly Node[],
  start: Q.Rational,
  by: Combine,
  context: Context,
): Q.Rational | undefined => {
  let result: Q.Rational | undefined = start;
  for (const node of nodes) {
    result = combine(result, exact(node, context), by);
    if (result === undefined) return undefined;
  }
  return result;
};

/** Whole powers, and fractional ones of numbers that are such powers. */
const power = (base: Q.Rational, exponent: Q.Rational): Q.Rational | undefined => {
  if (exponent.bottom === 1n) return Q.raise(base, exponent.top);
  const root = exactRoot(base, exponent.bottom);
  return root && Q.raise(root, exponent.top);
};

/** a / (1 - r) for each geometric series, where -1 < r < 1. */
const exactSeries = (sum: BigOperator, context: Context): Q.Rational | undefined => {
  let result: Q.Rational | undefined = geometricSeries(sum) && Q.ZERO;
  for (const { first, ratio } of geometricSeries(sum) ?? []) {
    const [start, by] = [exact(first, context), exact(ratio, context)];
    const gap = by && Q.order(Q.absolute(by), Q.ONE) < 0 ? Q.subtract(Q.ONE, by) : undefined;
    result = combine(result, combine(start, gap, Q.divide), Q.add);
  }
  return result;
};

const exactBig = (node: BigOperator, context: Context): Q.Rational | undefined => {
  if (isEndless(node)) return exactSeries(node, context);
  const range = indexRange(node, (bound) => exact(bound, context));
  if (range === undefined) return undefined;
  const [start, by] = node.operator === "sum" ? [Q.ZERO, Q.add] : [Q.ONE, Q.multiply];
  let result: Q.Rational | undefined = start;
  for (let index = range.from; index <= range.to; index += 1n) {
    const point = new Map(context.point).set(node.variable, Q.integer(index));
    result = combine(result, exact(node.body, { ...context, point }), by);
    if (result === undefined) return undefined;
  }
  return result;
};

/** The whole bounds of a sum; an empty sum has an upper bound one below the lower, never less. */
export const indexRange = (
  { from, to }: BigOperator,
  value: (node: Node) => Q.Rational | undefined,
): { readonly from: bigint; readonly to: bigint } | undefined => {
  const [first, last] = [value(from), value(to)];
  if (first?.bottom !== 1n || last?.bottom !== 1n || last.top < first.top - 1n) return undefined;
  if (last.top - first.top > BigInt(MAX_TERMS)) throw new TooLarge();
  return { from: first.top, to: last.top };
};
