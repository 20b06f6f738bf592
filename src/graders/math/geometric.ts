import { type BigOperator, type Node, negation, whole } from "./tree.js";
import { substitute, symbols } from "./walk.js";

/** A series a + ar + arr + ... without end. */
export interface Geometric {
  readonly first: Node;
  readonly ratio: Node;
}

export const isEndless = ({ operator, to }: BigOperator): boolean =>
  operator === "sum" && to.kind === "constant" && to.name === "infinity";

/** An endless sum as geometric series, one for each of its terms; undefined where one is no such series. */
export const geometricSeries = (sum: BigOperator): readonly Geometric[] | undefined => {
  const start = new Map([[sum.variable, sum.from]]);
  const series = termsOf(sum.body).flatMap((term) => {
    const ratio = ratioOf(term, sum.variable);
    return ratio === undefined ? [] : { first: substitute(term, start), ratio };
  });
  return series.length === termsOf(sum.body).length ? series : undefined;
};

const termsOf = (node: Node): readonly Node[] => {
  if (node.kind === "sum") return node.terms.flatMap(termsOf);
  if (node.kind === "negation") return termsOf(node.of).map(negation);
  if (node.kind !== "quotient") return [node];
  return termsOf(node.top).map((top) => ({ ...node, top }));
};

/** By what a term is multiplied when the index grows by one, where that does not depend on the index. */
const ratioOf = (node: Node, variable: string): Node | undefined => {
  if (!symbols(node).includes(variable)) return whole(1n);
  switch (node.kind) {
    case "negation":
    case "percent":
      return ratioOf(node.of, variable);
    case "product":
      return joined(
        "product",
        node.factors.map((factor) => ratioOf(factor, variable)),
      );
    case "quotient": {
      const [top, bottom] = [ratioOf(node.top, variable), ratioOf(node.bottom, variable)];
      return top && bottom && { kind: "quotient", top, bottom };
    }
    case "power": {
      const { base, exponent } = node;
      if (symbols(base).includes(variable)) return undefined;
      const step = slopeOf(exponent, variable);
      return step && { kind: "power", base, exponent: step };
    }
    default:
      return undefined;
  }
};

/** By what an expression grows with the index, where it is linear in it. */
const slopeOf = (node: Node, variable: string): Node | undefined => {
  if (!symbols(node).includes(variable)) return whole(0n);
  switch (node.kind) {
    case "symbol":
      return whole(1n);
    case "negation": {
      const slope = slopeOf(node.of, variable);
      return slope && negation(slope);
    }
    case "sum":
      return joined(
        "sum",
        node.terms.map((term) => slopeOf(term, variable)),
      );
    case "product": {
      const growing = node.factors.filter((factor) => symbols(factor).includes(variable));
      if (growing.length > 1) return undefined;
      const factors = node.factors.map((factor) =>
        factor === growing[0] ? slopeOf(factor, variable) : factor,
      );
      return joined("product", factors);
    }
    case "quotient": {
      const top = symbols(node.bottom).includes(variable) ? undefined : slopeOf(node.top, variable);
      return top && { ...node, top };
    }
    default:
      return undefined;
  }
};

const joined = (
  kind: "sum" | "product",
  found: readonly (Node | undefined)[],
): Node | undefined => {
  const parts = found.filter((part) => part !== undefined);
  if (parts.length < found.length) return undefined;
  return kind === "sum" ? { kind, terms: parts } : { kind, factors: parts };
};
