import * as C from "./complex.js";
import type { Context, Value } from "./context.js";
import { exact } from "./exact.js";
import { exactCall } from "./exact-call.js";
import type { Rational } from "./rational.js";
import * as R from "./real.js";
import type { FunctionName, Node } from "./tree.js";

type Evaluate = (node: Node, context: Context) => Value;

const TRIGONOMETRIC: ReadonlySet<string> = new Set([
  "sin",
  "cos",
  "tan",
  "cot",
  "sec",
  "csc",
  "cis",
]);

/** A function of its arguments. In trigonometric ones a degree sign always means an angle. */
export const evaluateCall = (
  name: FunctionName,
  args: readonly Node[],
  context: Context,
  evaluate: Evaluate,
): Value => {
  const inner: Context = TRIGONOMETRIC.has(name) ? { ...context, degrees: "angle" } : context;
  const known = exactCall(name, args, (arg) => exact(arg, inner));
  if (known !== undefined) return C.ofRational(known);
  const values = args.map((arg) => evaluate(arg, inner));
  const [x, y] = values;
  if (x === undefined) return undefined;
  switch (name) {
    case "sqrt":
      return rootOf(args[0] && exact(args[0], inner), x);
    case "root":
      return y && root(x, y);
    case "abs":
      return C.real(C.size(x));
    case "exp":
      return C.exp(x);
    case "ln":
      return C.log(x);
    case "log":
      return logarithm(
        x,
        args.length > 1 ? y : context.log === "ten" ? TEN : undefined,
        args.length,
      );
    case "re":
      return C.real(x.re);
    case "im":
      return C.real(x.im);
    case "arg":
      return C.isNothing(x) ? undefined : C.real(R.angle(x.im, x.re));
    case "conj":
      return { re: x.re, im: -x.im };
    case "max":
    case "min":
      return extreme(name, values);
    case "floor":
    case "ceil":
      return C.isReal(x) ? rounded(name, x.re) : undefined;
    default:
      return FUNCTIONS[name]?.(x);
  }
};

const TEN = C.real(10n * R.ONE);
const HALF = R.ONE >> 1n;

/** From the fraction itself where it is one, so that no digit is lost before the root is taken. */
export const rootOf = (fraction: Rational | undefined, value: C.Complex): Value =>
  fraction === undefined ? C.root(value) : C.rootOf(fraction);

const root = (x: C.Complex, index: C.Complex): Value => {
  const inverse = C.divide(C.ONE, index);
  if (inverse === undefined) return undefined;
  const odd = C.isReal(index) && (index.re / R.ONE) % 2n !== 0n && index.re % R.ONE === 0n;
  if (!(odd && C.isReal(x) && x.re < 0n)) return C.power(x, inverse);
  const positive = C.power(C.negate(x), inverse);
  return positive && C.negate(positive);
};

const logarithm = (x: C.Complex, base: Value, count: number): Value => {
  const top = C.log(x);
  if (base === undefined) return count > 1 ? undefined : top;
  const bottom = C.log(base);
  return top && bottom && C.divide(top, bottom);
};

const extreme = (name: "max" | "min", values: readonly Value[]): Value => {
  const reals = values.flatMap((value) => (value && C.isReal(value) ? [value.re] : []));
  if (reals.length !== values.length) return undefined;
  return C.real(reals.reduce((a, b) => (a > b === (name === "max") ? a : b)));
};

/** Undefined within rounding of a whole number, where a digit decides that is not there. */
const rounded = (name: "floor" | "ceil", x: R.Real): Value => {
  const nearest = (x + HALF) >> BigInt(R.ONE.toString(2).length - 1);
  const distance = x - nearest * R.ONE;
  if (R.absolute(distance) < R.ONE >> 200n) return C.real(nearest * R.ONE);
  const below = distance < 0n ? nearest - 1n : nearest;
  return C.real((name === "floor" ? below : below + 1n) * R.ONE);
};

const circular = (x: C.Complex): { readonly cos: C.Complex; readonly sin: C.Complex } => {
  if (C.isReal(x)) {
    const [cos, sin] = R.turn(x.re);
    return { cos: C.real(cos), sin: C.real(sin) };
  }
  const up = C.exp(C.multiply(C.I, x));
  const down = C.exp(C.multiply(C.negate(C.I), x));
  const half = C.real(HALF);
  const difference = C.multiply(C.add(up, C.negate(down)), half);
  return {
    cos: C.multiply(C.add(up, down), half),
    sin: C.multiply(difference, C.negate(C.I)),
  };
};

const hyperbolic = (x: C.Complex): { readonly cosh: C.Complex; readonly sinh: C.Complex } => {
  const [up, down] = [C.exp(x), C.exp(C.negate(x))];
  const half = C.real(HALF);
  return {
    cosh: C.multiply(C.add(up, down), half),
    sinh: C.multiply(C.add(up, C.negate(down)), half),
  };
};

/** The angle of a point, for real coordinates of which the second may be a square root. */
const angle = (y: Value, x: Value): Value =>
  y && x && C.isReal(y) && C.isReal(x) ? C.real(R.angle(y.re, x.re)) : undefined;

/** sqrt(1 - x^2): real for real x between -1 and 1 only. */
const leg = (x: C.Complex): Value => C.root(C.add(C.ONE, C.negate(C.multiply(x, x))));

const inverted = (x: C.Complex): Value => C.divide(C.ONE, x);

/** ln(x + sqrt(x^2 + shift)). */
const area = (x: C.Complex, shift: bigint): Value => {
  const under = C.root(C.add(C.multiply(x, x), C.real(shift * R.ONE)));
  return under && C.log(C.add(x, under));
};

const halfLogRatio = (x: C.Complex): Value => {
  const ratio = C.divide(C.add(C.ONE, x), C.add(C.ONE, C.negate(x)));
  const log = ratio && C.log(ratio);
  return log && C.multiply(log, C.real(HALF));
};

const FUNCTIONS: Partial<Record<FunctionName, (x: C.Complex) => Value>> = {
  sin: (x) => circular(x).sin,
  cos: (x) => circular(x).cos,
  tan: (x) => C.divide(circular(x).sin, circular(x).cos),
  cot: (x) => C.divide(circular(x).cos, circular(x).sin),
  sec: (x) => inverted(circular(x).cos),
  csc: (x) => inverted(circular(x).sin),
  arcsin: (x) => angle(x, leg(x)),
  arccos: (x) => angle(leg(x), x),
  arctan: (x) => angle(x, C.ONE),
  arccot: (x) => angle(C.ONE, x),
  arcsec: (x) => arcsecant(x),
  arccsc: (x) => {
    const inverse = inverted(x);
    return inverse && angle(inverse, leg(inverse));
  },
  cis: (x) => C.add(circular(x).cos, C.multiply(C.I, circular(x).sin)),
  sinh: (x) => hyperbolic(x).sinh,
  cosh: (x) => hyperbolic(x).cosh,
  tanh: (x) => C.divide(hyperbolic(x).sinh, hyperbolic(x).cosh),
  coth: (x) => C.divide(hyperbolic(x).cosh, hyperbolic(x).sinh),
  sech: (x) => inverted(hyperbolic(x).cosh),
  csch: (x) => inverted(hyperbolic(x).sinh),
  arcsinh: (x) => area(x, 1n),
  arccosh: (x) => area(x, -1n),
  arctanh: halfLogRatio,
  sgn: (x) => (C.isReal(x) ? C.real(x.re > 0n ? R.ONE : x.re < 0n ? -R.ONE : 0n) : undefined),
};

const arcsecant = (x: C.Complex): Value => {
  const inverse = inverted(x);
  return inverse && angle(leg(inverse), inverse);
};
