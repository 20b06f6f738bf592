import { compare, type Verdict } from "../compare.js";
import { type Complex, near } from "../complex.js";
import { evaluate } from "../evaluate.js";
import { exact } from "../exact.js";
import type { Rational } from "../rational.js";
import { type Node, symbols } from "../tree.js";
import { type Decision, DIFFERENT, EQUAL } from "./decision.js";

const PLACES = 6n;
const TINY = 1e-15;
const NOWHERE: ReadonlyMap<string, Complex> = new Map();

/** Numbers and expressions, without relation or members. @throws TooLarge */
export const compareValues = (answer: Node, target: Node): Decision => {
  const values = [answer, target].map((node) => evaluate(node, NOWHERE));
  if (isDecimal(answer) || isDecimal(target)) {
    const [x, y] = [rounded(answer), rounded(target)];
    if (x !== undefined && y !== undefined) return decimals(x === y, compare(answer, target));
  }
  if (differInCase(answer, target)) return { equal: false, rule: "one-letter-case" };
  if (sameFor(answer, target)) {
    return namesAgree(answer, target) ? EQUAL : { equal: false, rule: "names-count" };
  }
  const [x, y] = values;
  const computed = !isNumber(answer) && !isNumber(target);
  if (computed && x !== undefined && y !== undefined) {
    const tiny = Math.hypot(x.re - y.re, x.im - y.im) < TINY;
    return tiny ? { equal: true, rule: "tiny-difference" } : DIFFERENT;
  }
  return DIFFERENT;
};

/** Equal or not to six places; a rule is named where this grader says otherwise. */
const decimals = (equal: boolean, verdict: Verdict): Decision => {
  if (verdict === "percent") return { equal, rule: "percent-of-target" };
  const here = verdict !== "different" && verdict !== "undecided";
  return { equal, rule: here === equal ? undefined : "six-places" };
};

/** What this grader finds by value alone, its own leniency left aside. */
const sameFor = (answer: Node, target: Node): boolean =>
  !["different", "undecided", "decimals", "percent"].includes(compare(answer, target));

/** Whether the values agree with every name on its own; true where both use the same names. */
const namesAgree = (answer: Node, target: Node): boolean => {
  const names = [...new Set([...symbols(answer), ...symbols(target)])];
  if (symbols(answer).length === names.length && symbols(target).length === names.length)
    return true;
  const point = new Map(names.map((name, index) => [name, { re: 0.37 + 0.29 * index, im: 0 }]));
  const [x, y] = [evaluate(answer, point), evaluate(target, point)];
  return x !== undefined && y !== undefined && near(x, y);
};

const differInCase = (answer: Node, target: Node): boolean =>
  answer.kind === "symbol" &&
  target.kind === "symbol" &&
  answer.name !== target.name &&
  answer.name.toLowerCase() === target.name.toLowerCase();

const bare = (node: Node): Node => (node.kind === "negation" ? bare(node.of) : node);

const isNumber = (node: Node): boolean => bare(node).kind === "number";

/** Written with a point, as such or as a percentage. */
const isDecimal = (node: Node): boolean => {
  const inner = bare(node);
  if (inner.kind === "quotient") return isHundred(inner.bottom) && isDecimal(inner.top);
  return inner.kind === "number" && inner.places > 0;
};

const isHundred = (node: Node): boolean =>
  node.kind === "number" && node.value.top === 100n && node.value.bottom === 1n;

/** The value in units of the sixth place; exact for fractions, from a double for the rest. */
const rounded = (node: Node): bigint | undefined => {
  const fraction = exact(node);
  if (fraction !== undefined) return toPlaces(fraction);
  const value = evaluate(node, NOWHERE);
  if (value === undefined || value.im !== 0) return undefined;
  const scaled = value.re * 10 ** Number(PLACES);
  return Number.isFinite(scaled) ? BigInt(Math.round(scaled)) : undefined;
};

const toPlaces = ({ top, bottom }: Rational): bigint => {
  const doubled = 2n * top * 10n ** PLACES + (top < 0n ? -bottom : bottom);
  return doubled / (2n * bottom);
};
