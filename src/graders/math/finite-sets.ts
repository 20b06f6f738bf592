import type { Node, Sequence, SetOperator } from "./tree.js";
import { type Compare, holds } from "./verdict.js";

/** {1, 2} ∪ {3} as {1, 2, 3}; undefined where a part has no list of members. */
export const finiteSet = (node: Node, compare: Compare): Sequence | undefined => {
  if (node.kind === "sequence") return node.open === "{" ? node : undefined;
  if (node.kind !== "sets") return undefined;
  const parts = node.parts.map((part) => finiteSet(part, compare));
  let result: readonly Node[] | undefined;
  for (const part of parts) {
    if (part === undefined) return undefined;
    result =
      result === undefined ? part.items : combine(result, part.items, node.operator, compare);
  }
  return result && { kind: "sequence", open: "{", close: "}", items: result };
};

const combine = (
  a: readonly Node[],
  b: readonly Node[],
  operator: SetOperator,
  compare: Compare,
): readonly Node[] => {
  const has = (items: readonly Node[], item: Node): boolean =>
    items.some((other) => holds(compare(item, other)));
  switch (operator) {
    case "∪":
      return [...a, ...b.filter((item) => !has(a, item))];
    case "∩":
      return a.filter((item) => has(b, item));
    case "∖":
      return a.filter((item) => !has(b, item));
  }
};
