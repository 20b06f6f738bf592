import { MAX_CASES } from "../limits.js";
import { type Node, negation } from "./tree.js";
import { rebuild, some } from "./walk.js";

export const hasCases = (node: Node): boolean => some(node, ({ kind }) => kind === "either");

/** Both cases of a node, its signs linked: all upper ones, then all lower ones. */
export const linkedCases = (node: Node): readonly Node[] =>
  hasCases(node) ? [true, false].map((upper) => choose(node, () => upper)) : [node];

/** Every combination of the signs; undefined beyond MAX_CASES, or where there is no choice to free. */
export const freeCases = (node: Node): readonly Node[] | undefined => {
  let signs = 0;
  some(node, ({ kind }) => {
    if (kind === "either") signs += 1;
    return false;
  });
  const count = 2 ** signs;
  if (signs < 2 || count > MAX_CASES) return undefined;
  return Array.from({ length: count }, (_, bits) =>
    choose(node, (sign) => ((bits >> sign) & 1) === 0),
  );
};

const choose = (node: Node, isUpper: (sign: number) => boolean): Node => {
  let sign = 0;
  const visit = (each: Node): Node => {
    if (each.kind !== "either") return rebuild(each, visit);
    const plus = isUpper(sign++) === each.upper;
    const of = visit(each.of);
    return plus ? of : negation(of);
  };
  return visit(node);
};
