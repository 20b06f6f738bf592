import type { Rational } from "./rational.js";
import { absolute, ZERO } from "./rational.js";
import * as R from "./real.js";

/** A complex number to about 70 decimals. */
export interface Complex {
  readonly re: R.Real;
  readonly im: R.Real;
}

export const real = (re: R.Real): Complex => ({ re, im: 0n });
export const ofRational = (value: Rational = ZERO): Complex => real(R.fromRational(value));
export const I: Complex = { re: 0n, im: R.ONE };
export const ONE: Complex = real(R.ONE);

export const add = (a: Complex, b: Complex): Complex => ({ re: a.re + b.re, im: a.im + b.im });
export const negate = (a: Complex): Complex => ({ re: -a.re, im: -a.im });
export const isReal = (a: Complex): boolean => a.im === 0n;

export const multiply = (a: Complex, b: Complex): Complex => {
  if (isReal(a) && isReal(b)) return real(R.times(a.re, b.re));
  return {
    re: R.times(a.re, b.re) - R.times(a.im, b.im),
    im: R.times(a.re, b.im) + R.times(a.im, b.re),
  };
};

/** Undefined where the divisor is zero, or cannot be told from zero. */
export const divide = (a: Complex, b: Complex): Complex | undefined => {
  if (isNothing(b)) return undefined;
  if (isReal(b)) return both(R.over(a.re, b.re), R.over(a.im, b.re));
  const square = R.times(b.re, b.re) + R.times(b.im, b.im);
  const top = multiply(a, { re: b.re, im: -b.im });
  return both(R.over(top.re, square), R.over(top.im, square));
};

const both = (re: R.Real | undefined, im: R.Real | undefined): Complex | undefined =>
  re === undefined || im === undefined ? undefined : { re, im };

/** Below 2^-200 only rounding is left. */
const NOISE = R.ONE >> 200n;

export const isNothing = (a: Complex): boolean =>
  R.absolute(a.re) < NOISE && R.absolute(a.im) < NOISE;

export const size = (a: Complex): R.Real => {
  if (isReal(a)) return R.absolute(a.re);
  return R.root(R.times(a.re, a.re) + R.times(a.im, a.im));
};

export const exp = (a: Complex): Complex => {
  const length = R.exp(a.re);
  if (isReal(a)) return real(length);
  const [cos, sin] = R.turn(a.im);
  return { re: R.times(length, cos), im: R.times(length, sin) };
};

/** The principal branch; undefined at zero. */
export const log = (a: Complex): Complex | undefined => {
  if (isNothing(a)) return undefined;
  return { re: R.log(size(a)), im: isReal(a) && a.re > 0n ? 0n : R.angle(a.im, a.re) };
};

export const root = (a: Complex): Complex | undefined => {
  if (isReal(a)) return a.re >= 0n ? real(R.root(a.re)) : { re: 0n, im: R.root(-a.re) };
  return power(a, real(R.ONE >> 1n));
};

/** The square root of a fraction. */
export const rootOf = (value: Rational): Complex =>
  value.top >= 0n ? real(R.rootOf(value)) : { re: 0n, im: R.rootOf(absolute(value)) };

/** A whole power by squaring. */
export const raise = (a: Complex, exponent: bigint): Complex | undefined => {
  let [result, square] = [ONE, a];
  const negative = exponent < 0n;
  for (let left = negative ? -exponent : exponent; left > 0n; left >>= 1n) {
    if (left % 2n === 1n) result = multiply(result, square);
    if (left > 1n) square = multiply(square, square);
  }
  return negative ? divide(ONE, result) : result;
};

/** The principal value. */
export const power = (a: Complex, b: Complex): Complex | undefined => {
  if (isNothing(a)) return b.re > 0n ? real(0n) : undefined;
  const logarithm = log(a);
  return logarithm && exp(multiply(logarithm, b));
};

/** Digits that two values must share: 50 decimals, of the 70 that are good. */
const CLOSE = 166n;

/** Equal to 50 digits, or both nothing. */
export const near = (a: Complex, b: Complex): boolean => {
  let largest = 0n;
  for (const part of [a.re, a.im, b.re, b.im]) {
    if (R.absolute(part) > largest) largest = R.absolute(part);
  }
  const limit = largest >> CLOSE;
  return (
    R.absolute(a.re - b.re) <= (limit > NOISE ? limit : NOISE) &&
    R.absolute(a.im - b.im) <= (limit > NOISE ? limit : NOISE)
  );
};
