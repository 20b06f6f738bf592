import type { Context } from "./context.js";
import { evaluate } from "./evaluate.js";
import { exact } from "./exact.js";
import { DECIMAL_PLACES, SIGNIFICANT_DIGITS } from "./policies.js";
import { absolute, divide, integer, order, type Rational, subtract } from "./rational.js";
import * as R from "./real.js";
import type { Node, NumberNode } from "./tree.js";

/** Whether `a` is a decimal of enough digits that is less than one unit of its last place off. */
export const roundsTo = (a: Node, b: Node, context: Context): boolean => {
  const decimal = decimalOf(a);
  if (decimal === undefined || decimal.places < DECIMAL_PLACES) return false;
  const digits = divide(decimal.value, decimal.unit);
  if (digits === undefined || order(digits, LEAST) < 0) return false;
  return isWithin(a, b, decimal.unit, context);
};

const LEAST = integer(10n ** BigInt(SIGNIFICANT_DIGITS - 1));

/** Whether `a` is `b` rounded to the places that it has, however few. */
export const isRoundingOf = (a: Node, b: Node, context: Context): boolean => {
  const decimal = decimalOf(a);
  return decimal !== undefined && isWithin(a, b, decimal.unit, context);
};

const decimalOf = (node: Node): NumberNode | undefined => {
  const positive = node.kind === "negation" ? node.of : node;
  return positive.kind === "number" ? positive : undefined;
};

const isWithin = (a: Node, b: Node, unit: Rational, context: Context): boolean => {
  const [p, q] = [exact(a, context), exact(b, context)];
  if (p !== undefined && q !== undefined) {
    const distance = subtract(p, q);
    return distance !== undefined && order(absolute(distance), unit) < 0;
  }
  const [x, y] = [evaluate(a, context), evaluate(b, context)];
  if (x === undefined || y === undefined || R.absolute(y.im) > R.ONE >> 200n) return false;
  return R.absolute(x.re - y.re) < R.fromRational(unit);
};
