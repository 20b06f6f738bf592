import { tryParse } from "../../../src/graders/math/parse.js";
import { spell } from "../../../src/graders/math/spelling.js";
import type { FunctionName, Node } from "../../../src/graders/math/tree.js";
import { startWork } from "../../../src/graders/math/work.js";

/** The tree of a text that can be read; starts the work on a pair anew. */
export const nodeOf = (text: string): Node => {
  startWork();
  const node = tryParse(spell(text));
  if (node === undefined) throw new Error(`${text} cannot be read`);
  return node;
};

export const callOf = (name: FunctionName, ...args: readonly string[]): Node => ({
  kind: "call",
  name,
  args: args.map(nodeOf),
});
