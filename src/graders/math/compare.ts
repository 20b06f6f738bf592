import { MAX_MEMBERS, TooLarge } from "../limits.js";
import { near } from "./complex.js";
import { evaluate, type Point } from "./evaluate.js";
import { exact } from "./exact.js";
import { inequalityAsInterval } from "./inequality.js";
import { DECIMAL_PLACES, POINTS, POINTS_NEEDED, type Policy } from "./policies.js";
import { equals, type Rational, toNumber } from "./rational.js";
import { type Node, type Relation, type Sequence, symbols } from "./tree.js";

/** What a comparison found; `undecided` where too few points had a value. */
export type Verdict = Policy | "undecided";

const same = (verdict: Verdict): boolean => verdict !== "different" && verdict !== "undecided";

/** Compares an answer with a target. @throws TooLarge */
export const compare = (answer: Node, target: Node): Verdict => {
  const [a, b] = [inequalityAsInterval(answer) ?? answer, inequalityAsInterval(target) ?? target];
  if (a.kind === "either" || b.kind === "either") return compare(bothSigns(a), bothSigns(b));
  if (a.kind === "relation" || b.kind === "relation") return compareRelations(a, b);
  if (a.kind === "union" || b.kind === "union") return compareUnordered(partsOf(a), partsOf(b));
  if (a.kind === "sequence" || b.kind === "sequence") return compareSequences(a, b);
  if (a.kind === "matrix" || b.kind === "matrix") {
    return a.kind === "matrix" && b.kind === "matrix"
      ? compareMatrices(a.rows, b.rows)
      : "different";
  }
  if (a.kind === "based" || b.kind === "based") return compareBased(a, b);
  if (a.kind === "constant" && b.kind === "constant")
    return a.name === b.name ? "exact" : "different";
  return compareValues(a, b);
};

const compareValues = (a: Node, b: Node): Verdict => {
  if (isInfinite(a) || isInfinite(b)) {
    return isInfinite(a) && isInfinite(b) && isNegative(a) === isNegative(b)
      ? "exact"
      : "different";
  }
  const [x, y] = [exact(a), exact(b)];
  if (x !== undefined && y !== undefined && equals(x, y)) return "exact";
  if (roundsTo(a, b) || roundsTo(b, a)) return "decimals";
  if (x !== undefined && y !== undefined) {
    if (percentOf(a) !== undefined) return percentDropped(a, y);
    return percentOf(b) === undefined ? "different" : percentDropped(b, x);
  }
  return compareAtPoints(a, b);
};

const isInfinite = (node: Node): boolean =>
  node.kind === "negation"
    ? isInfinite(node.of)
    : node.kind === "constant" && node.name === "infinity";

const isNegative = (node: Node): boolean => node.kind === "negation" && !isNegative(node.of);

/** The number before a percent sign. */
const percentOf = (node: Node): Node | undefined => {
  if (node.kind !== "quotient" || node.bottom.kind !== "number") return undefined;
  const { top, bottom } = node.bottom.value;
  return top === 100n && bottom === 1n && node.top.kind === "number" ? node.top : undefined;
};

const percentDropped = (percentage: Node, other: Rational): Verdict => {
  const bare = percentOf(percentage);
  const value = bare && exact(bare);
  return value !== undefined && equals(value, other) ? "percent" : "different";
};

/** Whether `a` is a decimal that is close enough to the value of `b`. */
const roundsTo = (a: Node, b: Node): boolean => {
  const decimal = a.kind === "negation" ? a.of : a;
  if (decimal.kind !== "number" || decimal.places < DECIMAL_PLACES) return false;
  const [x, y] = [evaluate(a, NOWHERE), evaluate(b, NOWHERE)];
  if (x === undefined || y === undefined || y.im !== 0) return false;
  return Math.abs(x.re - y.re) < 10 ** -decimal.places * (1 + 1e-9);
};

const NOWHERE: Point = new Map();

/**
 * Numeric comparison; with symbols, at points that are fixed, positive and in no simple ratio, half of
 * them below 1, where inverse functions have values.
 */
const compareAtPoints = (a: Node, b: Node): Verdict => {
  const names = [...new Set([...symbols(a), ...symbols(b)])];
  const points = names.length === 0 ? 1 : POINTS;
  let met = 0;
  for (let index = 0; index < points; index++) {
    const point = pointAt(names, index);
    const [x, y] = [evaluate(a, point), evaluate(b, point)];
    if (x === undefined && y === undefined) continue;
    if (x === undefined || y === undefined || !near(x, y)) return "different";
    met += 1;
  }
  if (met < Math.min(points, POINTS_NEEDED)) return "undecided";
  return names.length === 0 ? "numeric" : "expression";
};

const pointAt = (names: readonly string[], index: number): Point =>
  new Map(
    names.map((name, place) => {
      const phase = (index + 1) * 0.6180339887498949 + (place + 1) * 0.4142135623730951;
      const width = index % 2 === 0 ? 2.1 : 0.35;
      return [name, { re: width / 6 + width * (phase % 1), im: 0 }];
    }),
  );

const bothSigns = (node: Node): Node =>
  node.kind === "either"
    ? { kind: "sequence", open: "", close: "", items: [node.plus, node.minus] }
    : node;

/** x = 5 is 5, and x = 5 is not y = 5; two equations are equal when their sides differ by a factor. */
const compareRelations = (a: Node, b: Node): Verdict => {
  if (a.kind !== "relation") return compareBare(b as Relation, a);
  if (b.kind !== "relation") return compareBare(a, b);
  if (a.operators.length !== b.operators.length) return "different";
  const forwards = sidesEqual(a, b.sides, b.operators);
  if (same(forwards)) return forwards;
  const flipped = sidesEqual(a, b.sides.toReversed(), b.operators.toReversed().map(mirror));
  if (same(flipped)) return flipped;
  return isEquation(a) && isEquation(b) ? proportional(a, b) : "different";
};

const MIRROR: Readonly<Record<string, string>> = { "<": ">", ">": "<", "≤": "≥", "≥": "≤" };
const mirror = (operator: string): string => MIRROR[operator] ?? operator;

const sidesEqual = (a: Relation, sides: readonly Node[], operators: readonly string[]): Verdict => {
  if (a.operators.some((operator, index) => operator !== operators[index])) return "different";
  return compareOrdered(a.sides, sides);
};

const isEquation = ({ operators }: Relation): boolean =>
  operators.length === 1 && operators[0] === "=";

/** A name, then =, ≈ or ∈, then the answer; or a computation that ends in it. */
const compareBare = ({ sides, operators }: Relation, bare: Node): Verdict => {
  const [left] = sides;
  const last = sides.at(-1);
  const names = operators.every((operator) => ["=", "≈", "∈"].includes(operator));
  if (!names || left === undefined || last === undefined) return "different";
  // Before an equals sign the constants i and e are names like any other.
  const letter = left.kind === "constant" && (left.name === "i" || left.name === "e");
  const named = letter || (symbols(left).length > 0 && symbols(last).length === 0);
  const solved = left.kind === "symbol" || left.kind === "product" || operators.length > 1;
  if (named || solved || same(compare(left, last))) return compare(last, bare);
  return "different";
};

const proportional = (a: Relation, b: Relation): Verdict => {
  const difference = ({ sides: [left, right] }: Relation): Node | undefined =>
    left && right && { kind: "sum", terms: [left, { kind: "negation", of: right }] };
  const [x, y] = [difference(a), difference(b)];
  if (x === undefined || y === undefined) return "different";
  const names = [...new Set([...symbols(x), ...symbols(y)])];
  const at = (index: number): Node | undefined => {
    const point = pointAt(names, index);
    const [value, other] = [evaluate(x, point), evaluate(y, point)];
    if (value === undefined || other === undefined || other.re === 0 || other.im !== 0)
      return undefined;
    return { kind: "quotient", top: numeric(value.re), bottom: numeric(other.re) };
  };
  const ratios = Array.from({ length: POINTS }, (_, index) => at(index)).flatMap((ratio) => {
    const value = ratio && evaluate(ratio, NOWHERE);
    return value === undefined ? [] : [value];
  });
  const [first] = ratios;
  if (first === undefined || ratios.length < POINTS_NEEDED) return "undecided";
  return first.re !== 0 && ratios.every((ratio) => near(ratio, first)) ? "expression" : "different";
};

const numeric = (value: number): Node => {
  const scale = 2 ** 60;
  const top = BigInt(Math.round(value * scale));
  return { kind: "number", value: { top, bottom: BigInt(scale) }, places: 0 };
};

const partsOf = (node: Node): readonly Node[] => (node.kind === "union" ? node.parts : [node]);

/** Sets and bare lists have no order; tuples and intervals do, and their brackets count. */
const compareSequences = (a: Node, b: Node): Verdict => {
  if (a.kind !== "sequence") return compareSequences(asList(a), b);
  if (b.kind !== "sequence") return compareSequences(a, asList(b));
  if (isLoose(a) && isLoose(b)) return compareUnordered(membersOf(a), membersOf(b));
  if (a.open === "" || b.open === "") return compareOrdered(a.items, b.items);
  return a.open === b.open && a.close === b.close ? compareOrdered(a.items, b.items) : "different";
};

const isLoose = ({ open }: Sequence): boolean => open === "" || open === "{";

const asList = (only: Node): Sequence => ({ kind: "sequence", open: "", close: "", items: [only] });

/** "x = 1, x = 2" lists the same members as "1, 2"; plus-minus stands for two. */
const membersOf = ({ items }: Sequence): readonly Node[] =>
  items.flatMap((item) => (item.kind === "either" ? [item.plus, item.minus] : [item]));

const compareOrdered = (a: readonly Node[], b: readonly Node[]): Verdict => {
  if (a.length !== b.length) return "different";
  return together(a.map((item, index) => compare(item, b[index] ?? item)));
};

const compareUnordered = (a: readonly Node[], b: readonly Node[]): Verdict => {
  if (Math.max(a.length, b.length) > MAX_MEMBERS) throw new TooLarge();
  if (a.length !== b.length) return "different";
  const left = [...b];
  const verdicts = a.map((item) => {
    const found = left.findIndex((other) => same(compare(item, other)));
    const [match] = found === -1 ? [] : left.splice(found, 1);
    return match === undefined ? "different" : compare(item, match);
  });
  return together(verdicts);
};

const together = (verdicts: readonly Verdict[]): Verdict => {
  if (verdicts.includes("different")) return "different";
  if (verdicts.includes("undecided")) return "undecided";
  return verdicts.length === 1 ? (verdicts[0] ?? "structure") : "structure";
};

const compareMatrices = (
  a: readonly (readonly Node[])[],
  b: readonly (readonly Node[])[],
): Verdict =>
  a.length === b.length
    ? together(a.map((row, index) => compareOrdered(row, b[index] ?? [])))
    : "different";

/** 204_5 is 204_5 and is not 204_6; without a base on one side the digits decide. */
const compareBased = (a: Node, b: Node): Verdict => {
  if (a.kind === "based" && b.kind === "based") {
    return a.base === b.base && a.digits === b.digits ? "exact" : "different";
  }
  const [based, other] = a.kind === "based" ? [a, b] : [b, a];
  const value = exact(other);
  if (based.kind !== "based" || value === undefined) return "different";
  return value.bottom === 1n && toNumber(value) === Number(based.digits) ? "exact" : "different";
};
