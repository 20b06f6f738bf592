import { FRACTION_BITS, MAX_MAGNITUDE, TooLarge } from "../limits.js";
import type { Rational } from "./rational.js";
import { spend } from "./work.js";

/**
 * Real numbers to 77 decimals: whole multiples of 2^-256. Series are summed with spare bits and their
 * arguments made small first, so that a value is good to about 70 decimals.
 */
export type Real = bigint;

const BITS = BigInt(FRACTION_BITS);
/** Spare bits inside a series. */
const SPARE = 48n;
const FINE = BITS + SPARE;
/** Costs of a multiplication, and of a series, in work units. */
const STEP = 1;
const SERIES = 60;

export const ONE: Real = 1n << BITS;
const LARGEST = 1n << BigInt(FRACTION_BITS + MAX_MAGNITUDE);

const within = (value: Real): Real => {
  if (value > LARGEST || value < -LARGEST) throw new TooLarge();
  return value;
};

export const fromRational = ({ top, bottom }: Rational): Real => within((top << BITS) / bottom);

export const times = (a: Real, b: Real): Real => {
  spend(STEP);
  return within((a * b) >> BITS);
};

/** Undefined where the divisor is zero. */
export const over = (a: Real, b: Real): Real | undefined => {
  spend(STEP);
  return b === 0n ? undefined : within((a << BITS) / b);
};

export const absolute = (a: Real): Real => (a < 0n ? -a : a);

/** The nearest double. */
const toNumber = (a: Real): number => Number(a) / 2 ** FRACTION_BITS;

const fromNumber = (value: number): Real => (BigInt(Math.trunc(value * 2 ** 60)) << BITS) >> 60n;

const wholeRoot = (value: bigint): bigint => {
  if (value < 2n) return value;
  let root = 1n << BigInt((value.toString(16).length * 4) / 2 + 1);
  for (;;) {
    const next = (root + value / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
};

/** The square root of a number that is not negative. */
export const root = (a: Real): Real => {
  spend(SERIES);
  return wholeRoot(a << BITS);
};

/** The square root of a fraction that is not negative, however small. */
export const rootOf = ({ top, bottom }: Rational): Real => {
  spend(SERIES);
  return within(wholeRoot((top << (2n * BITS)) / bottom));
};

/** arctan(1/n), by its series, with spare bits. */
const inverseArctan = (n: bigint): bigint => {
  let term = (1n << FINE) / n;
  let sum = 0n;
  for (let k = 1n; term !== 0n; k += 2n) {
    sum += k % 4n === 1n ? term / k : -term / k;
    term /= n * n;
  }
  return sum;
};

const FINE_PI = 4n * (4n * inverseArctan(5n) - inverseArctan(239n));
export const PI: Real = FINE_PI >> SPARE;

/** ln 2 as 2 artanh(1/3). */
const FINE_LN2 = ((): bigint => {
  let term = (2n << FINE) / 3n;
  let sum = 0n;
  for (let k = 1n; term !== 0n; k += 2n) {
    sum += term / k;
    term /= 9n;
  }
  return sum;
})();

const HALVINGS = 8n;

export const exp = (a: Real): Real => {
  spend(SERIES);
  const fine = a << SPARE;
  const twos = fine / FINE_LN2;
  if (twos > BigInt(MAX_MAGNITUDE)) throw new TooLarge();
  const small = (fine - twos * FINE_LN2) >> HALVINGS;
  let [term, sum] = [1n << FINE, 1n << FINE];
  for (let k = 1n; term !== 0n; k += 1n) {
    term = ((term * small) >> FINE) / k;
    sum += term;
  }
  for (let k = 0n; k < HALVINGS; k += 1n) sum = (sum * sum) >> FINE;
  return within((sum << twos) >> SPARE);
};

/** Natural logarithm of a positive number: a double, then two Halley steps on the mantissa. */
export const log = (a: Real): Real => {
  spend(SERIES);
  const twos = BigInt(a.toString(2).length - 1) - BITS;
  const mantissa = a >> twos;
  let result = fromNumber(Math.log(toNumber(mantissa)));
  for (let step = 0; step < 2; step++) {
    const guess = exp(result);
    result += (2n * (mantissa - guess) * ONE) / (mantissa + guess);
  }
  return result + ((twos * FINE_LN2) >> SPARE);
};

/** Cosine and sine at once. Beyond 2^64 no digits would be left: too large. */
export const turn = (a: Real): readonly [cos: Real, sin: Real] => {
  spend(SERIES);
  if (absolute(a) > ONE << 64n) throw new TooLarge();
  const fine = a << SPARE;
  const turns = fine / (2n * FINE_PI);
  const small = (fine - turns * 2n * FINE_PI) >> HALVINGS;
  let term = 1n << FINE;
  let [cos, sin] = [term, 0n];
  for (let k = 1n; term !== 0n; k += 1n) {
    term = ((term * small) >> FINE) / k;
    if (k % 2n === 1n) sin += k % 4n === 1n ? term : -term;
    else cos += k % 4n === 0n ? term : -term;
  }
  for (let k = 0n; k < HALVINGS; k += 1n) {
    [cos, sin] = [(cos * cos - sin * sin) >> FINE, (2n * cos * sin) >> FINE];
  }
  return [cos >> SPARE, sin >> SPARE];
};

/** The angle of the point (x, y): a double, then two steps that each treble its digits. */
export const angle = (y: Real, x: Real): Real => {
  if (y === 0n) return x < 0n ? PI : 0n;
  const length = wholeRoot(x * x + y * y);
  const [cos, sin] = [(x << BITS) / length, (y << BITS) / length];
  let result = fromNumber(Math.atan2(toNumber(sin), toNumber(cos)));
  for (let step = 0; step < 2; step++) {
    const [c, s] = turn(result);
    const error = times(sin, c) - times(cos, s);
    result += error + times(times(error, error), error) / 6n;
  }
  return result;
};
