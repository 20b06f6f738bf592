import { compare as compareHere } from "../compare.js";
import type { Node, Relation } from "../tree.js";
import { holds } from "../verdict.js";
import { symbols } from "../walk.js";
import { by, type Decision, DIFFERENT, EQUAL } from "./decision.js";
import type { Compare } from "./members.js";

/** Equations and inequalities, at least one of them. @throws TooLarge */
export const compareRelations = (answer: Node, target: Node, compare: Compare): Decision => {
  const [a, b] = [cut(answer), cut(target)];
  const decision = compareCut(a, b, compare);
  return a === answer && b === target ? decision : by("before-approximation", decision);
};

const compareCut = (a: Node, b: Node, compare: Compare): Decision => {
  if (isEquation(a) && !isEquation(b)) {
    const last = a.sides.at(-1) ?? b;
    const decision = compare(last, b);
    return isAssignment(a) ? decision : by("right-hand-side", decision);
  }
  if (isEquation(b) && !isEquation(a)) {
    return isAssignment(b) ? compare(a, b.sides.at(-1) ?? a) : DIFFERENT;
  }
  if (a.kind === "relation" && b.kind === "relation") {
    return isEquation(a) ? compareEquations(a, b, compare) : compareInequalities(a, b);
  }
  if (a.kind === "relation") {
    return { equal: false, rule: isSame(a, b) ? "inequality-one-way" : undefined };
  }
  return isSame(a, b) ? EQUAL : DIFFERENT;
};

/** x = 1/3 ≈ 0.3 and 1/3 ≈ 0.3 up to the approximation; x ≈ 5 as it stands. */
const cut = (node: Node): Node => {
  if (node.kind !== "relation") return node;
  const [left] = node.sides;
  const at = node.operators.indexOf("≈");
  if (at === -1 || left === undefined) return node;
  if (at === 0) return isName(left) ? node : left;
  const operators = node.operators.slice(0, at);
  return { kind: "relation", sides: node.sides.slice(0, at + 1), operators };
};

const isEquation = (node: Node): node is Relation =>
  node.kind === "relation" &&
  node.operators.every((operator) => ["=", "≈", "∈"].includes(operator));

/** Nothing but names on the left. */
const isAssignment = ({ sides: [left] }: Relation): boolean => left !== undefined && isName(left);

const isName = (node: Node): boolean => {
  switch (node.kind) {
    case "symbol":
      return true;
    case "constant":
      return node.name === "e" || node.name === "i";
    case "product":
      return node.factors.every(isName);
    case "quotient":
      return isName(node.top) && isName(node.bottom);
    case "sequence":
      return node.items.every(isName);
    default:
      return false;
  }
};

/** Assignments by their name and last side; other equations may differ by a factor. */
const compareEquations = (a: Relation, b: Relation, compare: Compare): Decision => {
  const [x, y] = [ends(a), ends(b)];
  const [left, right] = x.sides;
  const [targetLeft, targetRight] = y.sides;
  if (
    left === undefined ||
    right === undefined ||
    targetLeft === undefined ||
    targetRight === undefined
  )
    return DIFFERENT;
  if (isAssignment(a) && isAssignment(b) && compare(left, targetLeft).equal)
    return compare(right, targetRight);
  return sameNames(x, y) && isSame(x, y) ? EQUAL : DIFFERENT;
};

const ends = (relation: Relation): Relation => {
  const [first] = relation.sides;
  const last = relation.sides.at(-1);
  if (!isAssignment(relation) || first === undefined || last === undefined) return relation;
  return { kind: "relation", sides: [first, last], operators: ["="] };
};

const compareInequalities = (a: Relation, b: Relation): Decision =>
  sameNames(a, b) && isSame(a, b) ? EQUAL : DIFFERENT;

const sameNames = (a: Node, b: Node): boolean => symbols(a).join() === symbols(b).join();

const isSame = (a: Node, b: Node): boolean => holds(compareHere(a, b));
