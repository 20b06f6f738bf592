import { MAX_BITS, MAX_EXPONENT, TooLarge } from "../limits.js";
import { spend } from "./work.js";

/** An exact fraction in lowest terms; `bottom` is positive. */
export interface Rational {
  readonly top: bigint;
  readonly bottom: bigint;
}

const LIMIT = 1n << BigInt(MAX_BITS);
/** Before reduction a product of two such numbers may stand. */
const RAW_LIMIT = LIMIT * LIMIT;
/** What reducing a fraction costs, by the size of its smaller part. */
const COSTS: readonly (readonly [bigint, number])[] = [
  [1n << 64n, 1],
  [1n << 512n, 40],
  [1n << 2048n, 400],
];
const HIGHEST_COST = 3000;

const size = (value: bigint): bigint => (value < 0n ? -value : value);

const cost = (value: bigint): number => COSTS.find(([limit]) => value < limit)?.[1] ?? HIGHEST_COST;

export const gcd = (a: bigint, b: bigint): bigint => {
  let [x, y] = [size(a), size(b)];
  if (x < y) [x, y] = [y, x];
  spend(cost(y));
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
};

/** Lowest terms; undefined for a zero denominator. @throws TooLarge beyond MAX_BITS */
export const rational = (top: bigint, bottom = 1n): Rational | undefined => {
  if (bottom === 0n) return undefined;
  if (size(top) > RAW_LIMIT || size(bottom) > RAW_LIMIT) throw new TooLarge();
  const common = bottom === 1n ? 1n : gcd(top, bottom) * (bottom < 0n ? -1n : 1n);
  const result = { top: top / common, bottom: bottom / common };
  if (size(result.top) > LIMIT || result.bottom > LIMIT) throw new TooLarge();
  return result;
};

export const integer = (value: bigint): Rational => ({ top: value, bottom: 1n });

export const ZERO = integer(0n);
export const ONE = integer(1n);

export const add = (a: Rational, b: Rational): Rational | undefined =>
  rational(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);

export const multiply = (a: Rational, b: Rational): Rational | undefined =>
  rational(a.top * b.top, a.bottom * b.bottom);

export const divide = (a: Rational, b: Rational): Rational | undefined =>
  rational(a.top * b.bottom, a.bottom * b.top);

export const negate = (a: Rational): Rational => ({ top: -a.top, bottom: a.bottom });

export const subtract = (a: Rational, b: Rational): Rational | undefined => add(a, negate(b));

export const absolute = (a: Rational): Rational => (a.top < 0n ? negate(a) : a);

export const equals = (a: Rational, b: Rational): boolean =>
  a.top === b.top && a.bottom === b.bottom;

/** Negative, zero or positive, as a is below, at or above b. */
export const order = (a: Rational, b: Rational): number => {
  const difference = a.top * b.bottom - b.top * a.bottom;
  if (difference === 0n) return 0;
  return difference < 0n ? -1 : 1;
};

/** A whole power. @throws TooLarge beyond the budgets */
export const raise = (a: Rational, exponent: bigint): Rational | undefined => {
  const times = size(exponent);
  if (a.top === 0n && exponent <= 0n) return undefined;
  if (times > 1n && size(a.top) <= 1n && a.bottom === 1n) {
    return times % 2n === 0n ? integer(a.top * a.top) : a;
  }
  const widest = size(a.top) + a.bottom;
  if (times > BigInt(MAX_EXPONENT) || widest > LIMIT) throw new TooLarge();
  if (BigInt(widest.toString(16).length - 1) * 4n * times > BigInt(MAX_BITS)) throw new TooLarge();
  const [top, bottom] = [a.top ** times, a.bottom ** times];
  if (exponent >= 0n) return { top, bottom };
  return top < 0n ? { top: -bottom, bottom: -top } : { top: bottom, bottom: top };
};

/** The largest whole number that is not above. */
export const floor = ({ top, bottom }: Rational): bigint => {
  const cut = top / bottom;
  return top < 0n && cut * bottom !== top ? cut - 1n : cut;
};

export const toText = (a: Rational): string =>
  a.bottom === 1n ? a.top.toString() : `${a.top}/${a.bottom}`;

/** A power of ten. @throws TooLarge */
export const tenTo = (power: number): Rational => {
  if (Math.abs(power) > MAX_BITS / 4) throw new TooLarge();
  const scale = 10n ** BigInt(Math.abs(power));
  return power < 0 ? { top: 1n, bottom: scale } : integer(scale);
};

/** Reads digits with an optional point and exponent: "12", ".5", "2.50", "1e-3". */
export const fromDecimal = (text: string): Rational | undefined => {
  const match = /^(\d*)\.?(\d*)(?:[eE]([+-]?\d{1,4}))?$/.exec(text);
  if (match === null) return undefined;
  const [, whole = "", part = "", exponent = "0"] = match;
  const digits = whole + part;
  if (digits === "") return undefined;
  if (digits.length > MAX_BITS / 4) throw new TooLarge();
  return multiply(integer(BigInt(digits)), tenTo(Number(exponent) - part.length));
};
