import type { FunctionName, Node } from "./tree.js";
import { rebuild } from "./walk.js";

/** How many selections and arrangements there are, by the letter of their notation. */
const COUNTS: Readonly<Record<string, FunctionName>> = { C: "binom", P: "perm" };

const countOf = (node: Node | undefined): FunctionName | undefined =>
  node?.kind === "symbol" && Object.hasOwn(COUNTS, node.name) ? COUNTS[node.name] : undefined;

const isPair = (node: Node | undefined): node is Node & { kind: "sequence" } =>
  node?.kind === "sequence" && node.open === "(" && node.close === ")" && node.items.length === 2;

const startsCount = (factors: readonly Node[], index: number): boolean =>
  countOf(factors[index]) !== undefined && isPair(factors[index + 1]);

/** Whether a product holds such a count. */
export const isCount = (node: Node): boolean =>
  node.kind === "product" && node.factors.some((_, index) => startsCount(node.factors, index));

/** C(5, 2) as the binomial coefficient, P(5, 2) as the number of arrangements. */
export const withCombinations = (node: Node): Node => {
  const inside = rebuild(node, withCombinations);
  if (inside.kind !== "product") return inside;
  const factors = inside.factors.flatMap((factor, index, all) => {
    if (startsCount(all, index - 1)) return [];
    const [name, pair] = [countOf(factor), all[index + 1]];
    return name !== undefined && isPair(pair)
      ? [{ kind: "call" as const, name, args: pair.items }]
      : [factor];
  });
  const [only] = factors;
  return factors.length === 1 && only !== undefined ? only : { ...inside, factors };
};
