import fc from "fast-check";

/** An expression over x and y as a tree, which can be written down in many ways. */
export type Expression =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "symbol"; readonly name: "x" | "y" }
  | { readonly kind: "sum" | "product"; readonly left: Expression; readonly right: Expression }
  | { readonly kind: "power"; readonly base: Expression; readonly exponent: number };

const number = fc
  .integer({ min: 1, max: 60 })
  .map((value): Expression => ({ kind: "number", value }));
const symbol = fc
  .constantFrom("x" as const, "y" as const)
  .map((name): Expression => ({ kind: "symbol", name }));

export const expressions: fc.Arbitrary<Expression> = fc.letrec<{ node: Expression }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    number,
    symbol,
    fc
      .tuple(fc.constantFrom("sum" as const, "product" as const), tie("node"), tie("node"))
      .map(([kind, left, right]) => ({ kind, left, right })),
    fc
      .tuple(tie("node"), fc.integer({ min: 2, max: 3 }))
      .map(([base, exponent]) => ({ kind: "power" as const, base, exponent })),
  ),
})).node;

const part = (node: Expression, write: Writer): string => {
  const text = write(node);
  return node.kind === "number" || node.kind === "symbol" ? text : `\\left(${text}\\right)`;
};

export type Writer = (node: Expression) => string;

/** As it stands. */
export const plain: Writer = (node) => {
  switch (node.kind) {
    case "number":
      return String(node.value);
    case "symbol":
      return node.name;
    case "sum":
      return `${part(node.left, plain)} + ${part(node.right, plain)}`;
    case "product":
      return `${part(node.left, plain)} \\cdot ${part(node.right, plain)}`;
    case "power":
      return `{${part(node.base, plain)}}^{${node.exponent}}`;
  }
};

/** With sums and products turned round. */
export const commuted: Writer = (node) => {
  switch (node.kind) {
    case "sum":
      return `${part(node.right, commuted)}+${part(node.left, commuted)}`;
    case "product":
      return `${part(node.right, commuted)}\\times ${part(node.left, commuted)}`;
    case "power":
      return `${part(node.base, commuted)}^{${node.exponent}}`;
    default:
      return plain(node);
  }
};

/** With products of sums multiplied out and powers written as products. */
export const expanded: Writer = (node) => {
  switch (node.kind) {
    case "product": {
      if (node.left.kind !== "sum") {
        return `${part(node.left, expanded)} \\cdot ${part(node.right, expanded)}`;
      }
      const { left, right } = node.left;
      const other = part(node.right, expanded);
      return `${part(left, expanded)} \\cdot ${other} + ${part(right, expanded)} \\cdot ${other}`;
    }
    case "power": {
      const base = `(${expanded(node.base)})`;
      return Array.from({ length: node.exponent }, () => base).join("");
    }
    case "sum":
      return `${part(node.left, expanded)} + ${part(node.right, expanded)}`;
    default:
      return plain(node);
  }
};
