import { MAX_FACTORIAL, TooLarge } from "../limits.js";
import * as Q from "./rational.js";
import { exactRoot } from "./roots.js";
import type { FunctionName, Node } from "./tree.js";
import { spend } from "./work.js";

type Exact = (node: Node) => Q.Rational | undefined;

/** A function of fractions whose value is a fraction. @throws TooLarge */
export const exactCall = (
  name: FunctionName,
  args: readonly Node[],
  exact: Exact,
): Q.Rational | undefined => {
  const values = args.map(exact);
  const known = values.filter((value) => value !== undefined);
  if (known.length !== values.length) return undefined;
  const [a, b] = known;
  if (a === undefined) return undefined;
  switch (name) {
    case "sqrt":
      return exactRoot(a, 2n);
    case "root":
      return b?.bottom === 1n ? exactRoot(a, b.top) : undefined;
    case "abs":
      return Q.absolute(a);
    case "sgn":
      return Q.integer(BigInt(Q.order(a, Q.ZERO)));
    case "floor":
      return Q.integer(Q.floor(a));
    case "ceil":
      return Q.integer(-Q.floor(Q.negate(a)));
    case "factorial":
      return factorial(a, 1n);
    case "doublefactorial":
      return factorial(a, 2n);
    case "binom":
      return b && choose(a, b);
    case "perm":
      return b && combine(choose(a, b), factorial(b, 1n), Q.multiply);
    case "mod":
      return b && modulo(a, b);
    case "gcd":
      return divisor(known);
    case "lcm":
      return known.reduce<Q.Rational | undefined>((x, y) => x && multiple(x, y), a);
    case "max":
      return known.reduce((x, y) => (Q.order(x, y) >= 0 ? x : y));
    case "min":
      return known.reduce((x, y) => (Q.order(x, y) <= 0 ? x : y));
    default:
      return undefined;
  }
};

type Combine = (a: Q.Rational, b: Q.Rational) => Q.Rational | undefined;

const combine = (a: Q.Rational | undefined, b: Q.Rational | undefined, by: Combine) =>
  a && b && by(a, b);

/** The greatest number that divides all of them wholly; fractions have one too. */
const divisor = (values: readonly Q.Rational[]): Q.Rational => {
  let result = Q.ZERO;
  for (const value of values) {
    const bottom = (result.bottom / Q.gcd(result.bottom, value.bottom)) * value.bottom;
    const top = Q.gcd(result.top * (bottom / result.bottom), value.top * (bottom / value.bottom));
    result = Q.rational(top, bottom) ?? Q.ZERO;
  }
  return result;
};

const multiple = (a: Q.Rational, b: Q.Rational): Q.Rational | undefined => {
  const common = Q.gcd(a.top, b.top);
  if (common === 0n) return Q.ZERO;
  const top = Q.absolute(Q.integer((a.top / common) * b.top)).top;
  return Q.rational(top, Q.gcd(a.bottom, b.bottom));
};

const modulo = (a: Q.Rational, b: Q.Rational): Q.Rational | undefined => {
  const times = Q.divide(a, b);
  if (times === undefined) return undefined;
  const whole = Q.multiply(b, Q.integer(Q.floor(times)));
  return whole && Q.subtract(a, whole);
};

const factorial = ({ top, bottom }: Q.Rational, step: bigint): Q.Rational | undefined => {
  if (bottom !== 1n || top < 0n) return undefined;
  if (top > BigInt(MAX_FACTORIAL) * step) throw new TooLarge();
  spend(Number(top) / 4);
  let product = 1n;
  for (let factor = top; factor > 1n; factor -= step) product *= factor;
  return Q.rational(product);
};

/** n over k for whole k; n may be any fraction. */
const choose = (n: Q.Rational, k: Q.Rational): Q.Rational | undefined => {
  if (k.bottom !== 1n || k.top < 0n) return k.bottom === 1n ? Q.ZERO : undefined;
  const fewer = n.bottom === 1n && n.top >= k.top && n.top - k.top < k.top ? n.top - k.top : k.top;
  if (fewer > BigInt(MAX_FACTORIAL) || Q.absolute(n).top > 10n ** 30n) throw new TooLarge();
  let result: Q.Rational | undefined = Q.ONE;
  for (let i = 0n; i < fewer; i += 1n) {
    const factor = Q.rational(n.top - i * n.bottom, n.bottom * (i + 1n));
    result = result && factor && Q.multiply(result, factor);
  }
  return result;
};
