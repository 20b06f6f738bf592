import { integer, type Rational } from "./rational.js";

/** What an answer says, as a tree. Containers and relations stand at the top; arithmetic below. */
export type Node =
  | NumberNode
  | { readonly kind: "constant"; readonly name: Constant }
  | { readonly kind: "symbol"; readonly name: string }
  | { readonly kind: "sum"; readonly terms: readonly Node[] }
  | { readonly kind: "product"; readonly factors: readonly Node[] }
  | { readonly kind: "negation"; readonly of: Node }
  | { readonly kind: "quotient"; readonly top: Node; readonly bottom: Node }
  | { readonly kind: "power"; readonly base: Node; readonly exponent: Node }
  | { readonly kind: "percent"; readonly of: Node }
  | { readonly kind: "degrees"; readonly of: Node }
  | { readonly kind: "call"; readonly name: FunctionName; readonly args: readonly Node[] }
  | BigOperator
  /** A term of either sign; `upper` is true for plus-minus, false for minus-plus. */
  | { readonly kind: "either"; readonly of: Node; readonly upper: boolean }
  /** Digits in a base: 4210_5. */
  | { readonly kind: "based"; readonly digits: string; readonly base: string }
  | Sequence
  | { readonly kind: "sets"; readonly operator: SetOperator; readonly parts: readonly Node[] }
  | { readonly kind: "matrix"; readonly rows: readonly (readonly Node[])[] }
  | Relation;

export type Constant = "pi" | "e" | "i" | "infinity";
export type SetOperator = "∪" | "∩" | "∖";

/** `places`: decimals as written; `unit`: the value of one in the last of them. */
export interface NumberNode {
  readonly kind: "number";
  readonly value: Rational;
  readonly places: number;
  readonly unit: Rational;
}

/** A list with its brackets; a bare list has none (""). */
export interface Sequence {
  readonly kind: "sequence";
  readonly open: "(" | "[" | "{" | "<" | "";
  readonly close: ")" | "]" | "}" | ">" | "";
  readonly items: readonly Node[];
  /** The word that joins the members, where one is said. */
  readonly word?: "and" | "or";
}

/** a = b = c, a < b, ...: one operator fewer than sides. */
export interface Relation {
  readonly kind: "relation";
  readonly sides: readonly Node[];
  readonly operators: readonly string[];
}

/** A sum or product sign with a whole lower and upper bound. */
export interface BigOperator {
  readonly kind: "big";
  readonly operator: "sum" | "prod";
  readonly variable: string;
  readonly from: Node;
  readonly to: Node;
  readonly body: Node;
}

const FUNCTIONS = [
  "sin", "cos", "tan", "cot", "sec", "csc", "cis",
  "arcsin", "arccos", "arctan", "arccot", "arcsec", "arccsc",
  "sinh", "cosh", "tanh", "coth", "sech", "csch", "arcsinh", "arccosh", "arctanh",
  "ln", "log", "exp", "sqrt", "root", "abs", "floor", "ceil", "sgn", "re", "im", "arg", "conj",
  "factorial", "doublefactorial", "binom", "perm", "gcd", "lcm", "mod", "max", "min", "det",
] as const; // biome-ignore format: a table

export type FunctionName = (typeof FUNCTIONS)[number];

const NAMES: ReadonlySet<string> = new Set(FUNCTIONS);

export const isFunctionName = (name: string): name is FunctionName => NAMES.has(name);

export const whole = (value: bigint): NumberNode => ({
  kind: "number",
  value: integer(value),
  places: 0,
  unit: integer(1n),
});

export const negation = (of: Node): Node => ({ kind: "negation", of });

/** A bare list. */
export const list = (items: readonly Node[], word?: Sequence["word"]): Sequence => ({
  kind: "sequence",
  open: "",
  close: "",
  items,
  ...(word === undefined ? {} : { word }),
});
