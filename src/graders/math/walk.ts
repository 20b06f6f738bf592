import type { Node } from "./tree.js";

/** The nodes directly below. */
const children = (node: Node): readonly Node[] => {
  switch (node.kind) {
    case "sum":
      return node.terms;
    case "product":
      return node.factors;
    case "negation":
    case "percent":
    case "degrees":
    case "either":
      return [node.of];
    case "quotient":
      return [node.top, node.bottom];
    case "power":
      return [node.base, node.exponent];
    case "call":
      return node.args;
    case "big":
      return [node.from, node.to, node.body];
    case "sequence":
      return node.items;
    case "sets":
      return node.parts;
    case "matrix":
      return node.rows.flat();
    case "relation":
      return node.sides;
    default:
      return [];
  }
};

/** The same node over changed children. */
export const rebuild = (node: Node, change: (child: Node) => Node): Node => {
  switch (node.kind) {
    case "sum":
      return { ...node, terms: node.terms.map(change) };
    case "product":
      return { ...node, factors: node.factors.map(change) };
    case "negation":
    case "percent":
    case "degrees":
    case "either":
      return { ...node, of: change(node.of) };
    case "quotient":
      return { ...node, top: change(node.top), bottom: change(node.bottom) };
    case "power":
      return { ...node, base: change(node.base), exponent: change(node.exponent) };
    case "call":
      return { ...node, args: node.args.map(change) };
    case "big":
      return { ...node, from: change(node.from), to: change(node.to), body: change(node.body) };
    case "sequence":
      return { ...node, items: node.items.map(change) };
    case "sets":
      return { ...node, parts: node.parts.map(change) };
    case "matrix":
      return { ...node, rows: node.rows.map((row) => row.map(change)) };
    case "relation":
      return { ...node, sides: node.sides.map(change) };
    default:
      return node;
  }
};

/** True where the node or anything below it satisfies the test. */
export const some = (node: Node, test: (node: Node) => boolean): boolean =>
  test(node) || children(node).some((child) => some(child, test));

/** The names of the free symbols, sorted. */
export const symbols = (node: Node): string[] => [...free(node)].sort();

const free = (node: Node): Set<string> => {
  if (node.kind === "symbol") return new Set([node.name]);
  const found = new Set(children(node).flatMap((child) => [...free(child)]));
  if (node.kind === "big") found.delete(node.variable);
  return found;
};

/** Puts a node in the place of each symbol that the map names. */
export const substitute = (node: Node, values: ReadonlyMap<string, Node>): Node =>
  node.kind === "symbol"
    ? (values.get(node.name) ?? node)
    : rebuild(node, (child) => substitute(child, values));
