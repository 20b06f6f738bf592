import { parentPort } from "node:worker_threads";
import { all, create, type MathNode } from "mathjs";
import { messageOf } from "../errors.js";
import type { Evaluated } from "./evaluate.js";

/** What an expression of the ledger may be made of: arithmetic, nothing that names or keeps anything. */
const NODES = new Set(["ConstantNode", "OperatorNode", "ParenthesisNode", "FunctionNode"]);
const FUNCTIONS = new Set(["sqrt", "abs", "min", "max", "round", "floor", "ceil", "log10"]);
const OPERATORS = new Set([
  "add",
  "subtract",
  "multiply",
  "divide",
  "pow",
  "unaryMinus",
  "unaryPlus",
]);

const math = create(all ?? {}, { number: "number" });

/** Works out one expression after the other. */
parentPort?.on("message", (expression: string) => {
  parentPort?.postMessage(evaluated(expression));
});

function evaluated(expression: string): Evaluated {
  const nothing = (reason: string) => ({ known: false, reason }) as const;
  try {
    const tree = math.parse(expression);
    const stranger = strangerIn(tree);
    if (stranger !== undefined) return nothing(`"${stranger}" has no place in an expression`);
    const value: unknown = tree.evaluate();
    if (typeof value === "number" && Number.isFinite(value)) return { known: true, value };
    return nothing("it does not come to a finite number");
  } catch (error) {
    return nothing(messageOf(error));
  }
}

function strangerIn(tree: MathNode): string | undefined {
  const strangers = tree.filter((node) => !isAllowed(node));
  // The name of a function is a node of its own below it.
  return strangers.find((node) => !isFunctionName(node))?.toString();
}

function isAllowed(node: MathNode): boolean {
  if (!NODES.has(node.type)) return false;
  if (math.isFunctionNode(node)) return FUNCTIONS.has(node.fn.name);
  return !math.isOperatorNode(node) || OPERATORS.has(node.fn);
}

function isFunctionName(node: MathNode): boolean {
  return math.isSymbolNode(node) && FUNCTIONS.has(node.name);
}
