import { parentPort } from "node:worker_threads";
import { evaluate, type MathNode, parse } from "mathjs/number";
import type { Worked } from "./evaluate.js";

const OPERATORS = new Set(["+", "-", "*", "/", "^"]);
const FUNCTIONS = new Set(["abs", "max", "min", "round", "sqrt"]);
const MOST_DEPTH = 60;

/** Why a node may not be worked out; undefined where it is plain arithmetic. */
function refusalOf(node: MathNode, depth: number): string | undefined {
  if (depth > MOST_DEPTH) return `it is nested more than ${MOST_DEPTH} deep`;
  if ("fn" in node && "args" in node && Array.isArray(node.args)) {
    const name = node.type === "OperatorNode" && "op" in node ? String(node.op) : String(node.fn);
    const allowed = node.type === "OperatorNode" ? OPERATORS : FUNCTIONS;
    if (!allowed.has(name)) return `"${name}" is not plain arithmetic`;
    const args: readonly MathNode[] = node.args;
    return args.map((arg) => refusalOf(arg, depth + 1)).find((reason) => reason !== undefined);
  }
  if (node.type === "ParenthesisNode") {
    let reason: string | undefined;
    node.forEach((inner) => {
      reason ??= refusalOf(inner, depth + 1);
    });
    return reason;
  }
  if (node.type === "ConstantNode" && "value" in node && typeof node.value === "number") return;
  return `a ${node.type} is not plain arithmetic`;
}

function workOut(expression: string): Worked {
  try {
    const reason = refusalOf(parse(expression), 0);
    if (reason !== undefined) return { ok: false, reason };
    const value: unknown = evaluate(expression);
    return typeof value === "number" && Number.isFinite(value)
      ? { ok: true, value }
      : { ok: false, reason: "its result is not a finite number" };
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}

const port = parentPort;
if (port === null) throw new Error("to be started by evaluateAll");
port.on("message", (expression: string) => port.postMessage(workOut(expression)));
port.postMessage("ready");
