import { MAX_BITS, MAX_EXPONENT, MAX_FACTORIAL, TooLarge } from "../limits.js";
import {
  add,
  divide,
  gcd,
  integer,
  multiply,
  negate,
  type Rational,
  rational,
} from "./rational.js";
import type { Node } from "./tree.js";

/**
 * The exact value of arithmetic on rational numbers; undefined for anything else (roots, pi, symbols)
 * and for a division by zero. @throws TooLarge beyond the budgets
 */
export const exact = (node: Node): Rational | undefined => {
  switch (node.kind) {
    case "number":
      return node.value;
    case "sum":
      return fold(node.terms, integer(0n), add);
    case "product":
      return fold(node.factors, integer(1n), multiply);
    case "negation": {
      const of = exact(node.of);
      return of && negate(of);
    }
    case "quotient": {
      const [top, bottom] = [exact(node.top), exact(node.bottom)];
      return top && bottom && divide(top, bottom);
    }
    case "power": {
      const [base, exponent] = [exact(node.base), exact(node.exponent)];
      return base && exponent && raise(base, exponent);
    }
    case "call":
      return call(node.name, node.args.map(exact));
    default:
      return undefined;
  }
};

const fold = (
  nodes: readonly Node[],
  start: Rational,
  combine: (a: Rational, b: Rational) => Rational | undefined,
): Rational | undefined => {
  let result: Rational | undefined = start;
  for (const node of nodes) {
    const value: Rational | undefined = exact(node);
    if (value === undefined || result === undefined) return undefined;
    result = combine(result, value);
  }
  return result;
};

const bits = (value: bigint): number => value.toString(2).length;

const raise = (base: Rational, exponent: Rational): Rational | undefined => {
  if (exponent.bottom !== 1n) return rootOf(base, exponent);
  const times = exponent.top < 0n ? -exponent.top : exponent.top;
  const large = bits(base.top) > 1 || base.bottom > 1n;
  if (times > BigInt(MAX_EXPONENT) && large && base.top !== -1n) throw new TooLarge();
  const reduced = large && base.top !== -1n ? times : times % 2n;
  if (Number(reduced) * Math.max(bits(base.top), bits(base.bottom)) > MAX_BITS)
    throw new TooLarge();
  const raised = rational(base.top ** reduced, base.bottom ** reduced);
  return raised && exponent.top < 0n ? divide(integer(1n), raised) : raised;
};

/** A square root that comes out: 4^{1/2}, (9/4)^{-1/2}. */
const rootOf = (base: Rational, { top, bottom }: Rational): Rational | undefined => {
  if (bottom !== 2n) return undefined;
  const root = squareRoot(base);
  return root && raise(root, integer(top));
};

const squareRoot = ({ top, bottom }: Rational): Rational | undefined => {
  const [above, below] = [wholeRoot(top), wholeRoot(bottom)];
  return above === undefined || below === undefined ? undefined : rational(above, below);
};

/** Newton's method on whole numbers. */
const wholeRoot = (value: bigint): bigint | undefined => {
  if (value < 2n) return value < 0n ? undefined : value;
  let root = 1n << BigInt(Math.ceil(bits(value) / 2));
  for (;;) {
    const next = (root + value / root) >> 1n;
    if (next >= root) break;
    root = next;
  }
  return root * root === value ? root : undefined;
};

const call = (name: string, args: readonly (Rational | undefined)[]): Rational | undefined => {
  const [a, b] = args;
  if (a === undefined || args.includes(undefined)) return undefined;
  const whole = (value: Rational) => (value.bottom === 1n ? value.top : undefined);
  switch (name) {
    case "sqrt":
      return squareRoot(a);
    case "abs":
      return a.top < 0n ? negate(a) : a;
    case "floor":
      return integer(floor(a));
    case "ceil":
      return integer(-floor(negate(a)));
    case "factorial":
      return a.bottom === 1n && a.top >= 0n ? factorial(a.top) : undefined;
    case "binom":
      return b && choose(whole(a), whole(b));
    case "gcd":
    case "lcm": {
      const [x, y] = [whole(a), b && whole(b)];
      if (x === undefined || y === undefined) return undefined;
      const common = gcd(x, y);
      if (name === "gcd" || common === 0n) return integer(common);
      const product = (x / common) * y;
      return integer(product < 0n ? -product : product);
    }
    default:
      return undefined;
  }
};

const floor = ({ top, bottom }: Rational): bigint => {
  const cut = top / bottom;
  return top < 0n && cut * bottom !== top ? cut - 1n : cut;
};

const factorial = (n: bigint): Rational => {
  if (n > BigInt(MAX_FACTORIAL)) throw new TooLarge();
  let product = 1n;
  for (let i = 2n; i <= n; i += 1n) product *= i;
  return integer(product);
};

const choose = (n: bigint | undefined, k: bigint | undefined): Rational | undefined => {
  if (n === undefined || k === undefined || n < 0n || k < 0n) return undefined;
  if (n > BigInt(MAX_EXPONENT)) throw new TooLarge();
  let result = 1n;
  for (let i = 0n; i < k; i += 1n) result = (result * (n - i)) / (i + 1n);
  return integer(result);
};
