import * as C from "./complex.js";
import type { Context } from "./context.js";
import { evaluate } from "./evaluate.js";
import { exact } from "./exact.js";
import type { Rational } from "./rational.js";
import * as R from "./real.js";
import type { FunctionName, Node } from "./tree.js";

/** A real number that is not zero, however small: its sign, and the natural logarithm of its size. */
interface Magnitude {
  readonly negative: boolean;
  readonly log: R.Real;
}

/** Below this a value has fewer than 50 digits left. */
const SMALL = R.ONE >> 84n;
/** Logarithms nearer than this belong to values that share 48 digits. */
const CLOSE = R.ONE >> 160n;

const isSmall = (value: C.Complex): boolean => C.size(value) < SMALL;

/** Whether two evaluated nodes are equal; very small ones by their logarithms, which lose no digits. */
export const areEqual = (
  [a, x]: readonly [Node, C.Complex],
  [b, y]: readonly [Node, C.Complex],
  context: Context,
): boolean => {
  if (!(isSmall(x) && isSmall(y))) return C.near(x, y);
  const [p, q] = [magnitude(a, context), magnitude(b, context)];
  if (p !== undefined && q !== undefined)
    return p.negative === q.negative && R.absolute(p.log - q.log) < CLOSE;
  // What has a magnitude is not zero.
  const other = p === undefined ? a : b;
  if (p !== q && exact(other, context)?.top === 0n) return false;
  return C.near(x, y);
};

/** Undefined for zero, for what is not real, and where no rule here finds it. @throws TooLarge */
const magnitude = (node: Node, context: Context): Magnitude | undefined => {
  const known = exact(node, context);
  if (known !== undefined) return ofRational(known);
  const value = evaluate(node, context);
  if (value !== undefined && C.isReal(value) && R.absolute(value.re) > SMALL)
    return { negative: value.re < 0n, log: R.log(R.absolute(value.re)) };
  switch (node.kind) {
    case "negation": {
      const of = magnitude(node.of, context);
      return of && { ...of, negative: !of.negative };
    }
    case "product":
      return multiplied(node.factors.map((factor) => magnitude(factor, context)));
    case "quotient":
      return multiplied([
        magnitude(node.top, context),
        raised(magnitude(node.bottom, context), -R.ONE),
      ]);
    case "power":
      return raised(magnitude(node.base, context), realOf(node.exponent, context));
    case "call":
      return ofCall(node.name, node.args, context);
    case "sum":
      return added(node.terms.map((term) => magnitude(term, context)));
    default:
      return undefined;
  }
};

const ofRational = ({ top, bottom }: Rational): Magnitude | undefined =>
  top === 0n ? undefined : { negative: top < 0n, log: logOf(R.absolute(top)) - logOf(bottom) };

/** Of a whole number, of whatever size. */
const logOf = (whole: bigint): R.Real => R.log(whole * R.ONE);

const realOf = (node: Node, context: Context): R.Real | undefined => {
  const value = evaluate(node, context);
  return value !== undefined && C.isReal(value) ? value.re : undefined;
};

const multiplied = (factors: readonly (Magnitude | undefined)[]): Magnitude | undefined => {
  let result: Magnitude = { negative: false, log: 0n };
  for (const factor of factors) {
    if (factor === undefined) return undefined;
    const { negative, log } = factor;
    result = { negative: result.negative !== negative, log: result.log + log };
  }
  return result;
};

/** A negative base has whole powers only. */
const raised = (
  base: Magnitude | undefined,
  exponent: R.Real | undefined,
): Magnitude | undefined => {
  if (base === undefined || exponent === undefined) return undefined;
  if (base.negative && exponent % R.ONE !== 0n) return undefined;
  const negative = base.negative && (exponent / R.ONE) % 2n !== 0n;
  return { negative, log: R.times(base.log, exponent) };
};

const ofCall = (
  name: FunctionName,
  [of, index]: readonly Node[],
  context: Context,
): Magnitude | undefined => {
  if (of === undefined) return undefined;
  if (name === "exp") {
    const log = realOf(of, context);
    return log === undefined ? undefined : { negative: false, log };
  }
  const inside = magnitude(of, context);
  if (name === "abs") return inside && { ...inside, negative: false };
  if (name === "sqrt") return raised(inside, R.ONE / 2n);
  const degree = name === "root" && index !== undefined ? realOf(index, context) : undefined;
  return degree === undefined ? undefined : raised(inside, R.over(R.ONE, degree));
};

/** Scaled by the largest term; undefined where the terms cancel. */
const added = (terms: readonly (Magnitude | undefined)[]): Magnitude | undefined => {
  const known = terms.filter((term) => term !== undefined);
  if (known.length < terms.length) return undefined;
  const [most = 0n] = known.map(({ log }) => log).sort((a, b) => (a > b ? -1 : 1));
  const sum = known.reduce((total, { negative, log }) => {
    const part = R.exp(log - most);
    return negative ? total - part : total + part;
  }, 0n);
  if (R.absolute(sum) < SMALL) return undefined;
  return { negative: sum < 0n, log: most + R.log(R.absolute(sum)) };
};
