import * as C from "./complex.js";
import { PLAIN } from "./context.js";
import { evaluate } from "./evaluate.js";
import { exact } from "./exact.js";
import { POINTS_NEEDED } from "./policies.js";
import * as Q from "./rational.js";
import { pointsFor } from "./sampling.js";
import { type Node, negation, type Relation } from "./tree.js";
import type { Verdict } from "./verdict.js";

/** The constant factor by which one side minus the other differs, by its sign. */
type Factor = "positive" | "negative" | "other";

/** Equations and inequalities of one operator whose differences are in a constant ratio. */
export const sameSolutions = (a: Relation, b: Relation): Verdict => {
  const [x, y] = [difference(a), difference(b)];
  const [left, right] = [a.operators[0], b.operators[0]];
  if (x === undefined || y === undefined || left === undefined || right === undefined)
    return "different";
  const factor = ratio(x, y);
  if (factor === "undecided" || factor === undefined) return factor ?? "different";
  if (left === right && (left === "=" || left === "≠")) return "equation";
  if (factor === "positive") return left === right ? "equation" : "different";
  return factor === "negative" && MIRROR[left] === right ? "equation" : "different";
};

const MIRROR: Readonly<Record<string, string>> = { "<": ">", ">": "<", "≤": "≥", "≥": "≤" };

const difference = ({ sides, operators }: Relation): Node | undefined => {
  const [left, right] = sides;
  if (operators.length !== 1 || left === undefined || right === undefined) return undefined;
  return { kind: "sum", terms: [left, negation(right)] };
};

/** Undefined where the ratio is not constant. */
const ratio = (x: Node, y: Node): Factor | "undecided" | undefined => {
  let first: C.Complex | undefined;
  let met = 0;
  for (const point of pointsFor([x, y])) {
    const value = quotient(x, y, { ...PLAIN, point });
    if (value === undefined) continue;
    if (C.isNothing(value) || (first !== undefined && !C.near(first, value))) return undefined;
    first ??= value;
    met += 1;
  }
  if (met < POINTS_NEEDED || first === undefined) return "undecided";
  if (!C.isReal(first)) return "other";
  return first.re > 0n ? "positive" : "negative";
};

const quotient = (x: Node, y: Node, context: typeof PLAIN): C.Complex | undefined => {
  const [p, q] = [exact(x, context), exact(y, context)];
  if (p !== undefined && q !== undefined) {
    const fraction = Q.divide(p, q);
    return fraction && C.ofRational(fraction);
  }
  const [top, bottom] = [evaluate(x, context), evaluate(y, context)];
  return top && bottom && C.divide(top, bottom);
};
