import type { Node } from "./tree.js";

const INFINITY: Node = { kind: "constant", name: "infinity" };
const MINUS_INFINITY: Node = { kind: "negation", of: INFINITY };

/** x < 5, 2 ≤ x, 1 < x ≤ 3 as the interval of x; undefined for any other node. */
export const inequalityAsInterval = (node: Node): Node | undefined => {
  if (node.kind !== "relation") return undefined;
  const [first, second, third] = node.sides;
  const [left, right] = node.operators;
  if (first === undefined || second === undefined || left === undefined) return undefined;
  if (node.operators.length === 1) {
    if (first.kind === "symbol") return halfLine(left, second);
    if (second.kind === "symbol") return halfLine(MIRROR[left] ?? left, first);
    return undefined;
  }
  if (node.operators.length !== 2 || second.kind !== "symbol" || third === undefined)
    return undefined;
  if (isLess(left) && isLess(right)) return interval(first, third, left, right);
  if (isMore(left) && isMore(right)) return interval(third, first, right, left);
  return undefined;
};

const MIRROR: Readonly<Record<string, string>> = { "<": ">", ">": "<", "≤": "≥", "≥": "≤" };

const isLess = (operator: string | undefined): operator is "<" | "≤" =>
  operator === "<" || operator === "≤";
const isMore = (operator: string | undefined): operator is ">" | "≥" =>
  operator === ">" || operator === "≥";

const halfLine = (operator: string, end: Node): Node | undefined => {
  if (isLess(operator)) return interval(MINUS_INFINITY, end, "<", operator);
  return isMore(operator) ? interval(end, INFINITY, operator, "<") : undefined;
};

const interval = (from: Node, to: Node, left: string, right: string): Node => ({
  kind: "sequence",
  open: left === "≤" || left === "≥" ? "[" : "(",
  close: right === "≤" || right === "≥" ? "]" : ")",
  items: [from, to],
});
