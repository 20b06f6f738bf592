import type { Complex } from "./complex.js";
import * as C from "./complex.js";
import { toNumber } from "./rational.js";
import type { FunctionName, Node } from "./tree.js";

/** Values for the free symbols. */
export type Point = ReadonlyMap<string, Complex>;

/** The numeric value; undefined where there is none (an unknown symbol, a list, no finite value). */
export const evaluate = (node: Node, point: Point): Complex | undefined => {
  const value = compute(node, point);
  return value !== undefined && C.isDefined(value) ? value : undefined;
};

const compute = (node: Node, point: Point): Complex | undefined => {
  switch (node.kind) {
    case "number":
      return C.real(toNumber(node.value));
    case "constant":
      return CONSTANTS[node.name];
    case "symbol":
      return point.get(node.name);
    case "sum":
      return fold(node.terms, C.real(0), C.add, point);
    case "product":
      return fold(node.factors, C.real(1), C.multiply, point);
    case "negation":
      return map(compute(node.of, point), C.negate);
    case "degrees":
      return compute(node.of, point);
    case "quotient":
      return both(compute(node.top, point), compute(node.bottom, point), C.divide);
    case "power":
      return both(compute(node.base, point), compute(node.exponent, point), C.power);
    case "call":
      return call(node.name, node.args, point);
    default:
      return undefined;
  }
};

const CONSTANTS: Readonly<Record<"pi" | "e" | "i" | "infinity", Complex | undefined>> = {
  pi: C.real(Math.PI),
  e: C.real(Math.E),
  i: { re: 0, im: 1 },
  infinity: undefined,
};

const map = (value: Complex | undefined, change: (value: Complex) => Complex) =>
  value === undefined ? undefined : change(value);

const both = (
  a: Complex | undefined,
  b: Complex | undefined,
  combine: (a: Complex, b: Complex) => Complex,
) => (a === undefined || b === undefined ? undefined : combine(a, b));

const fold = (
  nodes: readonly Node[],
  start: Complex,
  combine: (a: Complex, b: Complex) => Complex,
  point: Point,
): Complex | undefined => {
  let result: Complex | undefined = start;
  for (const node of nodes) result = both(result, compute(node, point), combine);
  return result;
};

/** Functions of one real number. */
const REAL: Partial<Record<FunctionName, (x: number) => number>> = {
  sin: Math.sin,
  cos: Math.cos,
  tan: Math.tan,
  cot: (x) => 1 / Math.tan(x),
  sec: (x) => 1 / Math.cos(x),
  csc: (x) => 1 / Math.sin(x),
  arcsin: Math.asin,
  arccos: Math.acos,
  arctan: Math.atan,
  sinh: Math.sinh,
  cosh: Math.cosh,
  tanh: Math.tanh,
  floor: Math.floor,
  ceil: Math.ceil,
  factorial: (x) => gamma(x + 1),
};

const call = (name: FunctionName, args: readonly Node[], point: Point): Complex | undefined => {
  const [first, second] = args;
  if (first === undefined) return undefined;
  const x = angled(first, point, name);
  const y = second === undefined ? undefined : compute(second, point);
  if (x === undefined) return undefined;
  switch (name) {
    case "sqrt":
      return C.power(x, C.real(0.5));
    case "root":
      return both(x, y, rootOf);
    case "exp":
      return C.exp(x);
    case "abs":
      return C.real(C.size(x));
    case "ln":
      return C.log(x);
    case "log":
      return C.divide(C.log(x), C.log(y ?? C.real(10)));
    case "binom":
      return both(x, y, (n, k) =>
        C.real(gamma(n.re + 1) / gamma(k.re + 1) / gamma(n.re - k.re + 1)),
      );
    case "max":
    case "min": {
      const values = args.map((arg) => compute(arg, point)?.re ?? Number.NaN);
      return C.real(Math[name](...values));
    }
    default: {
      const real = REAL[name];
      return real === undefined || x.im !== 0 ? undefined : C.real(real(x.re));
    }
  }
};

const TRIGONOMETRIC: ReadonlySet<string> = new Set(["sin", "cos", "tan", "cot", "sec", "csc"]);

/** Degrees are a unit everywhere but in the argument of a trigonometric function. */
const angled = (node: Node, point: Point, name: FunctionName): Complex | undefined => {
  const value = compute(node, point);
  const degrees = node.kind === "degrees" && TRIGONOMETRIC.has(name);
  return degrees ? map(value, (x) => C.multiply(x, C.real(Math.PI / 180))) : value;
};

/** An odd root of a negative number is the real one. */
const rootOf = (x: Complex, n: Complex): Complex => {
  const odd = n.im === 0 && Math.abs(n.re % 2) === 1;
  if (x.im === 0 && x.re < 0 && odd) return C.real(-((-x.re) ** (1 / n.re)));
  if (n.im === 0 && n.re === 3 && x.im === 0) return C.real(Math.cbrt(x.re));
  return C.power(x, C.divide(C.real(1), n));
};

/** Lanczos 1964 (g = 7, nine terms); exact to about 15 digits. */
const gamma = (x: number): number => {
  if (x < 0.5) return Math.PI / (Math.sin(Math.PI * x) * gamma(1 - x));
  const shifted = x - 1;
  const [first = 0, ...rest] = LANCZOS;
  const series = rest.reduce((sum, term, index) => sum + term / (shifted + index + 1), first);
  const t = shifted + 7.5;
  return Math.sqrt(2 * Math.PI) * t ** (shifted + 0.5) * Math.exp(-t) * series;
};

const LANCZOS: readonly number[] = [
  0.9999999999998099, 676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406,
  12.507343278686905, -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
];
