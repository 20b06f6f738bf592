import { tryParse } from "../../../src/graders/math/parse.js";
import type { Node } from "../../../src/graders/math/tree.js";
import { startWork } from "../../../src/graders/math/work.js";

/** A tree as one line, every operation in brackets with its name first: `(+ x (* 2 y))`. */
export const treeText = (node: Node): string => {
  switch (node.kind) {
    case "number":
      return node.value.bottom === 1n
        ? String(node.value.top)
        : `${node.value.top}/${node.value.bottom}`;
    case "constant":
      return node.name;
    case "symbol":
      return `'${node.name}'`;
    case "sum":
      return called("+", node.terms);
    case "product":
      return called("*", node.factors);
    case "negation":
      return called("-", [node.of]);
    case "quotient":
      return called("/", [node.top, node.bottom]);
    case "power":
      return called("^", [node.base, node.exponent]);
    case "percent":
      return called("%", [node.of]);
    case "degrees":
      return called("°", [node.of]);
    case "call":
      return called(node.name, node.args);
    case "big":
      return called(`${node.operator} '${node.variable}'`, [node.from, node.to, node.body]);
    case "either":
      return called(node.upper ? "±" : "∓", [node.of]);
    case "based":
      return `(base ${node.base} ${node.digits})`;
    case "sequence":
      return node.open === ""
        ? called("list", node.items)
        : `${node.open}${node.items.map(treeText).join(", ")}${node.close}`;
    case "sets":
      return called(node.operator, node.parts);
    case "matrix":
      return `(matrix ${node.rows.map((row) => row.map(treeText).join(" ")).join(" | ")})`;
    case "relation":
      return `(${node.sides.map((side, index) => `${treeText(side)}${node.operators[index] ?? ""}`).join(" ")})`;
  }
};

const called = (name: string, parts: readonly Node[]): string =>
  `(${[name, ...parts.map(treeText)].join(" ")})`;

/** The tree of a spelled text with a fresh budget; undefined for what is no mathematics. */
export const parsed = (text: string): string | undefined => {
  startWork();
  const node = tryParse(text);
  return node && treeText(node);
};

/** Texts with their trees. */
export type Trees = readonly (readonly [text: string, tree: string])[];
