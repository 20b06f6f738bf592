import { PLAIN } from "./context.js";
import { isRoundingOf } from "./decimals.js";
import { isFalse } from "./falsehood.js";
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
      return node.factors.every((factor, index) =>
        index === 0 ? isName(factor) : isNameOrArgument(factor),
      );
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
 * value. Undefined for an inequality, for an equation that is itself the answer, and for a false computation.
 */
export const namedValue = (relation: Relation): Named | undefined => {
  const { sides, operators } = relation;
  const [left, ...rest] = sides;
  if (left === undefined || !operators.every((operator) => STATING.has(operator))) return undefined;
  const values = stated(left, rest, operators);
  if (isName(left)) return { name: left, values };
  const [right] = rest;
  // 5 = x names 5 from the right.
  if (rest.length === 1 && right !== undefined && isName(right) && symbols(left).length === 0)
    return { name: right, values: [left] };
  // "2 + 2 = 5" says nothing, while "x = 2 + 2 = 5" says of x what stands last.
  if (isFalse(relation)) return undefined;
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
  /** `one` name for all, `numbered` ones of a letter (x_1, x_2: roots), or different ones, which give an order. */
  readonly names: "one" | "numbered" | "different";
}

export const namedList = (
  { items }: Sequence,
  same: (a: Node, b: Node) => boolean,
): NamedList | undefined => {
  const stated = items.map((item) => (item.kind === "relation" ? namedValue(item) : undefined));
  if (items.some(({ kind }, index) => kind === "relation" && stated[index]?.name === undefined))
    return undefined;
  if (items[0]?.kind !== "relation") return undefined;
  const names = namesOf(items);
  const kind = kindOfNames(names, same);
  if (kind !== "one" && names.length < items.length) return undefined;
  return { values: items.map((item, index) => stated[index]?.values[0] ?? item), names: kind };
};

/** The names among the members of a list, in order. */
export const namesOf = (items: readonly Node[]): readonly Node[] =>
  items.flatMap((item) => (item.kind === "relation" ? (namedValue(item)?.name ?? []) : []));

export const kindOfNames = (
  names: readonly Node[],
  same: (a: Node, b: Node) => boolean,
): NamedList["names"] => {
  const areSame = ([first, ...others]: readonly Node[]): boolean =>
    first === undefined || others.every((name) => same(first, name));
  if (areSame(names)) return "one";
  return areSame(names.map(withoutIndex)) ? "numbered" : "different";
};

/** x_1 as x. */
const withoutIndex = (node: Node): Node =>
  node.kind === "symbol" ? { ...node, name: node.name.replace(/_\d+$/, "") } : node;
