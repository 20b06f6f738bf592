import { isCount, withCombinations } from "./combinations.js";
import { type Context, PLAIN } from "./context.js";
import { roundsTo } from "./decimals.js";
import { evaluate } from "./evaluate.js";
import { exact } from "./exact.js";
import { geometricSeries, isEndless } from "./geometric.js";
import { areEqual } from "./magnitude.js";
import { equals } from "./rational.js";
import { compareAtPoints } from "./sampling.js";
import type { Node } from "./tree.js";
import { firstThatHolds, holds, type Verdict } from "./verdict.js";
import { some, substitute, symbols } from "./walk.js";

/** Numbers and expressions, under each reading that their notation allows. */
export const compareValues = (a: Node, b: Node): Verdict => {
  if (isInfinite(a) || isInfinite(b)) {
    const same = isInfinite(a) && isInfinite(b) && isNegative(a) === isNegative(b);
    return same ? "exact" : "different";
  }
  if (haveOtherModuli([a], [b])) return "different";
  if (has(a, b, isCount)) {
    const same = compareValues(withCombinations(a), withCombinations(b));
    return renamed("combination", same);
  }
  return firstThatHolds([
    () => compareIn(a, b, PLAIN),
    () => withoutPercent(a, b),
    () => (has(a, b, isDegrees) ? renamed("degrees", compareIn(a, b, ANGLES)) : "different"),
    () => (has(a, b, isBareLog) ? renamed("logarithm", compareIn(a, b, NATURAL)) : "different"),
    () => (has(a, b, isImaginary) ? compareIn(a, b, PRINCIPAL) : "different"),
    () => imaginary(a, b),
    () => otherConstant(a, b),
  ]);
};

/** Residues of different moduli are different classes. */
export const haveOtherModuli = (a: readonly Node[], b: readonly Node[]): boolean => {
  const [m, n] = [modulusOf(a), modulusOf(b)];
  return m !== undefined && n !== undefined && !holds(compareValues(m, n));
};

/** The m of a mod m, for the first side that is one. */
export const modulusOf = (sides: readonly Node[]): Node | undefined =>
  sides.flatMap((node) =>
    node.kind === "call" && node.name === "mod" ? (node.args[1] ?? []) : [],
  )[0];

const ANGLES: Context = { ...PLAIN, degrees: "angle" };
const NATURAL: Context = { ...PLAIN, log: "e" };

const PRINCIPAL: Context = { ...PLAIN, roots: "principal" };

const renamed = (
  rule: "degrees" | "logarithm" | "combination" | "imaginary-unit" | "constant",
  verdict: Verdict,
) => (holds(verdict) ? rule : verdict);

const has = (a: Node, b: Node, test: (node: Node) => boolean): boolean =>
  some(a, test) || some(b, test);

const isDegrees = ({ kind }: Node): boolean => kind === "degrees";
const isImaginary = (node: Node): boolean => node.kind === "constant" && node.name === "i";
const isPi = (node: Node): boolean => node.kind === "constant" && node.name === "pi";
const isBareLog = (node: Node): boolean =>
  node.kind === "call" && node.name === "log" && node.args.length === 1;

const isInfinite = (node: Node): boolean =>
  node.kind === "negation"
    ? isInfinite(node.of)
    : node.kind === "constant" && node.name === "infinity";

/** A sum without end that is no geometric series: its value is not known here. */
const isUnknownSum = (node: Node): boolean =>
  node.kind === "big" && isEndless(node) && geometricSeries(node) === undefined;

const isNegative = (node: Node): boolean => node.kind === "negation" && !isNegative(node.of);

const compareIn = (a: Node, b: Node, context: Context): Verdict => {
  if (symbols(a).length > 0 || symbols(b).length > 0) return compareAtPoints(a, b, context);
  const [p, q] = [exact(a, context), exact(b, context)];
  if (p !== undefined && q !== undefined && equals(p, q)) return "exact";
  if (roundsTo(a, b, context) || roundsTo(b, a, context)) return "decimals";
  if (p !== undefined && q !== undefined) return "different";
  const [x, y] = [evaluate(a, context), evaluate(b, context)];
  if (x !== undefined && y !== undefined)
    return areEqual([a, x], [b, y], context) ? "numeric" : "different";
  return x === y || has(a, b, isUnknownSum) ? "undecided" : "different";
};

/** 50% and 50, where one side alone has the sign. */
const withoutPercent = (a: Node, b: Node): Verdict => {
  const [x, y] = [percentage(a), percentage(b)];
  if ((x === undefined) === (y === undefined)) return "different";
  return holds(compareIn(x ?? a, y ?? b, PLAIN)) ? "percent" : "different";
};

const percentage = (node: Node): Node | undefined => {
  if (node.kind === "percent") return node.of;
  const inner = node.kind === "negation" ? percentage(node.of) : undefined;
  return inner && { kind: "negation", of: inner };
};

const CAPITAL_I: ReadonlyMap<string, Node> = new Map([["I", { kind: "constant", name: "i" }]]);

const imaginary = (a: Node, b: Node): Verdict => {
  const [inA, inB] = [symbols(a).includes("I"), symbols(b).includes("I")];
  if (inA === inB) return "different";
  const verdict = compareIn(substitute(a, CAPITAL_I), substitute(b, CAPITAL_I), PLAIN);
  return renamed("imaginary-unit", verdict);
};

const ARBITRARY: ReadonlySet<string> = new Set(["c", "C", "k", "K", "c_1", "C_1"]);
/** Any whole number, beside pi: the solutions of trigonometric equations. */
const ANY_WHOLE: ReadonlySet<string> = new Set(["k", "n", "m"]);

/** Expressions that differ in the name of their one arbitrary constant. */
const otherConstant = (a: Node, b: Node): Verdict => {
  const [inA, inB] = [symbols(a), symbols(b)];
  const [only] = inA.filter((name) => !inB.includes(name));
  const [other] = inB.filter((name) => !inA.includes(name));
  if (inA.length !== inB.length || only === undefined || other === undefined) return "different";
  const arbitrary = inA.length > 1 && ARBITRARY.has(only) && ARBITRARY.has(other);
  const periodic = ANY_WHOLE.has(only) && ANY_WHOLE.has(other) && has(a, a, isPi);
  if (!arbitrary && !periodic) return "different";
  const same = substitute(a, new Map([[only, { kind: "symbol", name: other }]]));
  return renamed("constant", compareIn(same, b, PLAIN));
};
