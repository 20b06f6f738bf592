import { PLAIN } from "./context.js";
import { isRoundingOf } from "./decimals.js";
import type { Node, Relation, Sequence } from "./tree.js";
import { symbols } from "./walk.js";

/** What can be the name of a value: x, AB, f(x), f(x)/g(x), (p, q), |z|, \sin A. */
const isName = (node: Node): boolean => {
  switch (node.kind) {
    case "symbol":
      return true;
    case "constant":
      // Before an equals sign the constants i and e are names like any other.
      return node.name === "i" || node.name === "e";
    case "product":
      return isName(node.factors[0] ?? node) && node.factors.every(isNameOrArgument);
    case "quotient":
      return isName(node.top) && isName(node.bottom);
    case "call":
      return symbols(node).length > 0;
    case "power":
      return node.base.kind === "call" && symbols(node.base).length > 0;
    case "sequence":
      return node.items.length > 0 && node.items.every(isName);
    default:
      return false;
  }
};

/** The arguments of f(x, 2) are read as a factor. */
const isNameOrArgument = (node: Node): boolean =>
  isName(node) || node.kind === "sequence" || (node.kind === "sum" && symbols(node).length > 0);

export interface Named {
  /** Undefined for a computation, which names nothing. */
  readonly name: Node | undefined;
  /** What is said to be the value: the exact one, and a rounding of it. */
  readonly values: readonly Node[];
}

/**
 * A relation read as the statement of a value: a name or a computation, then = or ≈ or ∈, then the
 * value. Undefined for an inequality, and for an equation that is itself the answer.
 */
export const namedValue = ({ sides, operators }: Relation): Named | undefined => {
  const [left, ...rest] = sides;
  if (left === undefined || !operators.every((operator) => STATING.has(operator))) return undefined;
  const values = stated(left, rest, operators);
  if (isName(left)) return { name: left, values };
  const [right] = rest;
  // 5 = x names 5 from the right.
  if (rest.length === 1 && right !== undefined && isName(right) && symbols(left).length === 0)
    return { name: right, values: [left] };
  const names = symbols(left).length;
  if (names === 0 || operators.length > 1) return { name: undefined, values };
  const [value] = values;
  // "a + b = 7" states a value; "2x = 10" and "x + y = 0" are to be solved.
  const states = names > 1 && value !== undefined && symbols(value).length === 0 && !isZero(value);
  return states ? { name: undefined, values } : undefined;
};

const STATING: ReadonlySet<string> = new Set(["=", "≈", "∈"]);

const isZero = (node: Node): boolean => node.kind === "number" && node.value.top === 0n;

/** The last side before the first ≈, and what follows it where it is a rounding of that. */
const stated = (
  left: Node,
  rest: readonly Node[],
  operators: readonly string[],
): readonly Node[] => {
  const rounded = operators.indexOf("≈");
  const last = rest.at(-1) ?? left;
  if (rounded === -1) return [last];
  const exact = rounded === 0 ? undefined : rest[rounded - 1];
  if (exact === undefined) return symbols(left).length > 0 ? [last] : roundings(left, last);
  return roundings(exact, last);
};

const roundings = (exact: Node, rounded: Node): readonly Node[] =>
  symbols(exact).length === 0 && isRoundingOf(rounded, exact, PLAIN) ? [exact, rounded] : [exact];

/** A list whose members are named: x = 1, y = 2, or a = 4, -8, -10 with one name for all. */
export interface NamedList {
  readonly values: readonly Node[];
  /** Different names give the values an order. */
  readonly ordered: boolean;
}

export const namedList = (
  { items }: Sequence,
  same: (a: Node, b: Node) => boolean,
): NamedList | undefined => {
  const names: Node[] = [];
  const values: Node[] = [];
  for (const item of items) {
    const named = item.kind === "relation" ? namedValue(item) : undefined;
    if (item.kind === "relation" && named?.name === undefined) return undefined;
    if (named?.name !== undefined) names.push(named.name);
    values.push(named?.values[0] ?? item);
  }
  const [first] = names;
  if (first === undefined || items[0]?.kind !== "relation") return undefined;
  const one = names.every((name) => same(first, name));
  if (!one && names.length < items.length) return undefined;
  return { values, ordered: !one };
};
