import type { Rational } from "./rational.js";

/** What an answer says, as a tree. Containers and relations stand at the top; arithmetic below. */
export type Node =
  /** `lastPlace`: the unit of the last written place, for a number written as a decimal. */
  | { readonly kind: "number"; readonly value: Rational; readonly places: number }
  | { readonly kind: "constant"; readonly name: "pi" | "e" | "i" | "infinity" }
  | { readonly kind: "symbol"; readonly name: string }
  | { readonly kind: "sum"; readonly terms: readonly Node[] }
  | { readonly kind: "product"; readonly factors: readonly Node[] }
  | { readonly kind: "negation"; readonly of: Node }
  | { readonly kind: "quotient"; readonly top: Node; readonly bottom: Node }
  | { readonly kind: "power"; readonly base: Node; readonly exponent: Node }
  | { readonly kind: "degrees"; readonly of: Node }
  | { readonly kind: "call"; readonly name: FunctionName; readonly args: readonly Node[] }
  /** A term that stands with both signs: a plus or minus b. */
  | { readonly kind: "either"; readonly plus: Node; readonly minus: Node }
  /** Digits in a base, compared as written: 4210_5. */
  | { readonly kind: "based"; readonly digits: string; readonly base: string }
  | { readonly kind: "words"; readonly text: string }
  | Sequence
  | { readonly kind: "union"; readonly parts: readonly Node[] }
  | { readonly kind: "matrix"; readonly rows: readonly (readonly Node[])[] }
  | Relation;

/** A list with its brackets; a bare list has none (""). */
export interface Sequence {
  readonly kind: "sequence";
  readonly open: "(" | "[" | "{" | "";
  readonly close: ")" | "]" | "}" | "";
  readonly items: readonly Node[];
}

/** a = b = c, a < b, ...: one operator fewer than sides. */
export interface Relation {
  readonly kind: "relation";
  readonly sides: readonly Node[];
  readonly operators: readonly string[];
}

const FUNCTIONS = [
  "sin", "cos", "tan", "cot", "sec", "csc",
  "arcsin", "arccos", "arctan", "sinh", "cosh", "tanh",
  "ln", "log", "exp", "sqrt", "root", "abs", "floor", "ceil",
  "factorial", "binom", "gcd", "lcm", "max", "min",
] as const; // biome-ignore format: a table

export type FunctionName = (typeof FUNCTIONS)[number];

const NAMES: ReadonlySet<string> = new Set(FUNCTIONS);

export const isFunctionName = (name: string): name is FunctionName => NAMES.has(name);

/** The nodes directly below. */
const children = (node: Node): readonly Node[] => {
  switch (node.kind) {
    case "sum":
      return node.terms;
    case "product":
      return node.factors;
    case "negation":
    case "degrees":
      return [node.of];
    case "quotient":
      return [node.top, node.bottom];
    case "power":
      return [node.base, node.exponent];
    case "call":
      return node.args;
    case "either":
      return [node.plus, node.minus];
    case "sequence":
      return node.items;
    case "union":
      return node.parts;
    case "matrix":
      return node.rows.flat();
    case "relation":
      return node.sides;
    default:
      return [];
  }
};

/** True where the node or anything below it satisfies the test. */
const some = (node: Node, test: (node: Node) => boolean): boolean =>
  test(node) || children(node).some((child) => some(child, test));

/** The names of the free symbols, sorted. */
export const symbols = (node: Node): string[] => {
  const found = new Set<string>();
  some(node, (each) => {
    if (each.kind === "symbol") found.add(each.name);
    return false;
  });
  return [...found].sort();
};
