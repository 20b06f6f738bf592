import { type Node, negation, type Sequence } from "./tree.js";

export type Rows = readonly (readonly Node[])[];

/** The entries of a matrix or a vector, multiplied by what stands before it; transposed by ^T. */
export const matrixOf = (node: Node): Rows | undefined => {
  switch (node.kind) {
    case "matrix":
      return node.rows;
    case "negation":
      return matrixOf(node.of)?.map((row) => row.map(negation));
    case "product":
      return scaled(node.factors);
    case "sequence":
      return nested(node);
    case "power":
      return transposed(node.base, node.exponent);
    default:
      return undefined;
  }
};

/** Each factor is read once: read twice, products in products would take twice the time at every level. */
const scaled = (factors: readonly Node[]): Rows | undefined => {
  const rows = factors.map(matrixOf);
  const scalars = factors.filter((_, index) => rows[index] === undefined);
  if (scalars.length !== factors.length - 1) return undefined;
  return rows
    .flatMap((found) => found ?? [])
    .map((row) => row.map((entry) => ({ kind: "product", factors: [...scalars, entry] })));
};

/** [[1, 2], [3, 4]] */
const nested = ({ open, items }: Sequence): Rows | undefined => {
  const rows = items.flatMap((item) => (item.kind === "sequence" ? [item] : []));
  const bracketed = rows.every((row) => row.open === "[" && row.close === "]");
  return open === "[" && rows.length === items.length && rows.length > 0 && bracketed
    ? rows.map((row) => row.items)
    : undefined;
};

const transposed = (base: Node, exponent: Node): Rows | undefined => {
  if (exponent.kind !== "symbol" || !/^(?:T|top|t|')$/.test(exponent.name)) return undefined;
  if (base.kind === "sequence" && base.open !== "{") return base.items.map((item) => [item]);
  const rows = matrixOf(base);
  const [first] = rows ?? [];
  return first?.map((_, column) => rows?.flatMap((row) => row[column] ?? []) ?? []);
};
