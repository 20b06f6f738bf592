import { compare } from "../compare.js";
import { PLAIN } from "../context.js";
import { evaluate } from "../evaluate.js";
import { exact } from "../exact.js";
import type { Rational } from "../rational.js";
import * as R from "../real.js";
import type { Node } from "../tree.js";
import { holds, type Verdict } from "../verdict.js";
import { type Decision, DIFFERENT, EQUAL } from "./decision.js";
import type { MathVerifyRule } from "./rules.js";

const PLACES = 6n;
const TINY = R.ONE / 10n ** 15n;

/** Numbers and expressions, without relation or members. @throws TooLarge */
export const compareValues = (answer: Node, target: Node): Decision => {
  const verdict = compare(answer, target);
  if (isDecimal(answer) || isDecimal(target)) {
    const [x, y] = [rounded(answer), rounded(target)];
    if (x !== undefined && y !== undefined) return decimals(x === y, verdict);
  }
  const lenient = LENIENT[verdict];
  if (lenient !== undefined) return { equal: false, rule: lenient };
  if (holds(verdict)) return EQUAL;
  return isTiny(answer, target) ? { equal: true, rule: "tiny-difference" } : DIFFERENT;
};

/** What this grader forgives by a rule of its own, and Math-Verify does not. */
const LENIENT: Readonly<Partial<Record<Verdict, MathVerifyRule>>> = {
  constant: "names-count",
  "imaginary-unit": "names-count",
  decimals: "six-places",
  percent: "percent-of-target",
};

/** Equal or not to six places; a rule is named where this grader says otherwise. */
const decimals = (equal: boolean, verdict: Verdict): Decision => {
  if (verdict === "percent") return { equal, rule: "percent-of-target" };
  return { equal, rule: holds(verdict) === equal ? undefined : "six-places" };
};

/** Two computed values, neither of them written as a number. */
const isTiny = (answer: Node, target: Node): boolean => {
  if (isNumber(answer) || isNumber(target)) return false;
  const [x, y] = [evaluate(answer, PLAIN), evaluate(target, PLAIN)];
  if (x === undefined || y === undefined) return false;
  return R.absolute(x.re - y.re) < TINY && R.absolute(x.im - y.im) < TINY;
};

const bare = (node: Node): Node => (node.kind === "negation" ? bare(node.of) : node);

const isNumber = (node: Node): boolean => bare(node).kind === "number";

/** Written with a point, as such or as a percentage. */
const isDecimal = (node: Node): boolean => {
  const inner = bare(node);
  if (inner.kind === "percent") return isDecimal(inner.of);
  return inner.kind === "number" && inner.places > 0;
};

/** The value in units of the sixth place. */
const rounded = (node: Node): bigint | undefined => {
  const fraction = exact(node, PLAIN);
  if (fraction !== undefined) return toPlaces(fraction);
  const value = evaluate(node, PLAIN);
  return value?.im === 0n ? toPlaces({ top: value.re, bottom: R.ONE }) : undefined;
};

const toPlaces = ({ top, bottom }: Rational): bigint => {
  const doubled = 2n * top * 10n ** PLACES + (top < 0n ? -bottom : bottom);
  return doubled / (2n * bottom);
};
