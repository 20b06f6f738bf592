import * as C from "./complex.js";
import type { Context, Value } from "./context.js";
import { evaluateCall, rootOf } from "./evaluate-call.js";
import { exact, indexRange } from "./exact.js";
import { geometricSeries, isEndless } from "./geometric.js";
import * as R from "./real.js";
import { exactRoot } from "./roots.js";
import type { BigOperator, Node } from "./tree.js";

/**
 * The value to about 70 decimals; undefined where there is none (an unknown symbol, a list, a pole).
 * @throws TooLarge
 */
export const evaluate = (node: Node, context: Context): Value => {
  const known = isLeafy(node) ? exact(node, context) : undefined;
  if (known !== undefined) return C.ofRational(known);
  switch (node.kind) {
    case "constant":
      return constant(node.name);
    case "sum":
      return fold(node.terms, C.real(0n), C.add, context);
    case "product":
      return fold(node.factors, C.ONE, C.multiply, context);
    case "negation":
      return change(evaluate(node.of, context), C.negate);
    case "percent":
      return change(evaluate(node.of, context), (value) => C.divide(value, C.real(100n * R.ONE)));
    case "degrees":
      return context.degrees === "unit"
        ? evaluate(node.of, context)
        : change(evaluate(node.of, context), toRadians);
    case "quotient":
      return combine(evaluate(node.top, context), evaluate(node.bottom, context), C.divide);
    case "power":
      return power(node.base, node.exponent, context);
    case "call":
      return evaluateCall(node.name, node.args, context, evaluate);
    case "big":
      return evaluateBig(node, context);
    case "sequence":
      return node.items.length === 1 && node.items[0]
        ? evaluate(node.items[0], context)
        : undefined;
    default:
      return undefined;
  }
};

/** Only small things are asked for an exact value first, so that no part is visited twice. */
const isLeafy = ({ kind }: Node): boolean => kind === "number" || kind === "symbol";

const toRadians = (value: C.Complex): Value =>
  C.divide(C.multiply(value, C.real(R.PI)), C.real(180n * R.ONE));

const constant = (name: string): Value => {
  if (name === "pi") return C.real(R.PI);
  if (name === "e") return C.real(R.exp(R.ONE));
  return name === "i" ? C.I : undefined;
};

const change = (value: Value, by: (value: C.Complex) => Value): Value =>
  value === undefined ? undefined : by(value);

type Combine = (a: C.Complex, b: C.Complex) => Value;

const combine = (a: Value, b: Value, by: Combine): Value =>
  a === undefined || b === undefined ? undefined : by(a, b);

const fold = (nodes: readonly Node[], start: C.Complex, by: Combine, context: Context): Value => {
  let result: Value = start;
  for (const node of nodes) {
    result = combine(result, evaluate(node, context), by);
    if (result === undefined) return undefined;
  }
  return result;
};

/** Whole powers by squaring; fractional powers of negative numbers are real where a real root is. */
const power = (base: Node, exponent: Node, context: Context): Value => {
  const value = evaluate(base, context);
  if (value === undefined) return undefined;
  const fraction = exact(exponent, context);
  if (fraction === undefined) {
    return change(evaluate(exponent, context), (to) => C.power(value, to));
  }
  if (fraction.bottom === 1n) return C.raise(value, fraction.top);
  const whole = exact(base, context);
  if (fraction.bottom === 2n)
    return change(rootOf(whole, value), (root) => C.raise(root, fraction.top));
  const negative = whole !== undefined && whole.top < 0n && context.roots === "principal";
  const root = whole && !negative ? exactRoot(whole, fraction.bottom) : undefined;
  if (root !== undefined) return C.raise(C.ofRational(root), fraction.top);
  const size = C.ofRational(fraction);
  if (context.roots === "real" && C.isReal(value) && value.re < 0n && fraction.bottom % 2n === 1n) {
    const positive = C.power(C.negate(value), size);
    return fraction.top % 2n === 0n ? positive : change(positive, C.negate);
  }
  return C.power(value, size);
};

const evaluateSeries = (sum: BigOperator, context: Context): Value => {
  let result: Value = geometricSeries(sum) && C.real(0n);
  for (const { first, ratio } of geometricSeries(sum) ?? []) {
    const [start, by] = [evaluate(first, context), evaluate(ratio, context)];
    if (start === undefined || by === undefined || C.size(by) >= R.ONE) return undefined;
    result = combine(result, C.divide(start, C.add(C.ONE, C.negate(by))), C.add);
  }
  return result;
};

const evaluateBig = (node: BigOperator, context: Context): Value => {
  if (isEndless(node)) return evaluateSeries(node, context);
  const range = indexRange(node, (bound) => exact(bound, context));
  if (range === undefined) return undefined;
  let result: Value = node.operator === "sum" ? C.real(0n) : C.ONE;
  for (let index = range.from; index <= range.to; index += 1n) {
    const point = new Map(context.point).set(node.variable, { top: index, bottom: 1n });
    const term = evaluate(node.body, { ...context, point });
    result = combine(result, term, node.operator === "sum" ? C.add : C.multiply);
    if (result === undefined) return undefined;
  }
  return result;
};
