import { MAX_BITS, TooLarge } from "../limits.js";

/** An exact fraction in lowest terms; `bottom` is positive. */
export interface Rational {
  readonly top: bigint;
  readonly bottom: bigint;
}

const LIMIT = 1n << BigInt(MAX_BITS);

const size = (value: bigint): bigint => (value < 0n ? -value : value);

export const gcd = (a: bigint, b: bigint): bigint => {
  let [x, y] = [size(a), size(b)];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
};

/** Lowest terms; undefined for a zero denominator. @throws TooLarge beyond MAX_BITS */
export const rational = (top: bigint, bottom = 1n): Rational | undefined => {
  if (bottom === 0n) return undefined;
  const common = gcd(top, bottom) * (bottom < 0n ? -1n : 1n);
  const result = { top: top / common, bottom: bottom / common };
  if (size(result.top) > LIMIT || result.bottom > LIMIT) throw new TooLarge();
  return result;
};

export const integer = (value: bigint): Rational => ({ top: value, bottom: 1n });

export const add = (a: Rational, b: Rational): Rational | undefined =>
  rational(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);

export const multiply = (a: Rational, b: Rational): Rational | undefined =>
  rational(a.top * b.top, a.bottom * b.bottom);

export const divide = (a: Rational, b: Rational): Rational | undefined =>
  rational(a.top * b.bottom, a.bottom * b.top);

export const negate = (a: Rational): Rational => ({ top: -a.top, bottom: a.bottom });

export const equals = (a: Rational, b: Rational): boolean =>
  a.top === b.top && a.bottom === b.bottom;

/** The nearest double, also where top and bottom overflow a double. */
export const toNumber = (a: Rational): number => {
  const direct = Number(a.top) / Number(a.bottom);
  if (Number.isFinite(direct) && direct !== 0) return direct;
  if (a.top === 0n) return 0;
  const shift = BigInt(a.top.toString(2).length - a.bottom.toString(2).length - 64);
  const scaled = shift > 0n ? a.top / (a.bottom << shift) : (a.top << -shift) / a.bottom;
  return Number(scaled) * 2 ** Number(shift);
};

export const toText = (a: Rational): string =>
  a.bottom === 1n ? a.top.toString() : `${a.top}/${a.bottom}`;

/** Reads digits with an optional point and exponent: "12", ".5", "2.50", "1e-3". */
export const fromDecimal = (text: string): Rational | undefined => {
  const match = /^(\d*)\.?(\d*)(?:[eE]([+-]?\d{1,4}))?$/.exec(text);
  if (match === null) return undefined;
  const [, whole = "", part = "", exponent = "0"] = match;
  const digits = whole + part;
  if (digits === "") return undefined;
  if (digits.length > MAX_BITS / 3) throw new TooLarge();
  const power = Number(exponent) - part.length;
  const scale = 10n ** BigInt(Math.abs(power));
  return power < 0 ? rational(BigInt(digits), scale) : rational(BigInt(digits) * scale);
};
