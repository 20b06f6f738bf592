import { MAX_STEPS, TooLarge } from "../../limits.js";
import type { Names } from "./names.js";
import type { Step } from "./read-action.js";
import { type Line, readLine } from "./read-line.js";
import { heldBefore, lineSteps, remark } from "./read-steps.js";

/** Lines of a response that belong together as a list. */
export interface Run {
  readonly mark: Line["mark"];
  readonly indent: number;
  readonly steps: Step[];
  last: number;
  /** Whether an item of a numbered list is itself a step; else steps may stand below headings. */
  direct: boolean;
}

export const actions = ({ steps }: Run): number =>
  steps.filter(({ kind }) => kind === "action").length;

/** The lists of a response. A numbered list goes on over remarks and deeper lines as long as it counts on. */
export const runsOf = (response: string, names: Names): readonly Run[] => {
  const runs: Run[] = [];
  let list: Run | undefined;
  let loose: Run | undefined;
  let total = 0;
  for (const line of response.split("\n")) {
    if (line.trim() === "") continue;
    const read = readLine(line);
    const open = list ?? loose;
    if (explains(read, open)) continue;
    const steps = lineSteps(read, names, heldBefore(open?.steps));
    total += Math.max(steps.length, read.mark === "number" ? 1 : 0);
    if (total > MAX_STEPS) throw new TooLarge();
    if (read.mark === "number") {
      loose = undefined;
      list = continued(list, read, runs);
      list.steps.push(...(steps.length > 0 ? steps : [remark(read)]));
      list.direct ||= steps.length > 0;
      continue;
    }
    const acting = steps.length > 0 && steps.every(({ kind }) => kind === "action");
    if (!acting) {
      if (!/^(?:`{3}|[[(]?\w*[\])]?$)/.test(read.body)) loose = undefined;
      continue;
    }
    if (list?.direct === false) {
      if (list.steps.at(-1)?.kind === "remark") list.steps.pop();
      list.steps.push(...steps);
      continue;
    }
    if (loose?.mark !== read.mark || loose.indent !== read.indent) {
      loose = { mark: read.mark, indent: read.indent, steps: [], last: 0, direct: true };
      runs.push(loose);
    }
    loose.steps.push(...steps);
  }
  return runs.filter(({ steps }) => steps.some(({ kind }) => kind !== "remark"));
};

/** A deeper list below a step explains it; below a heading that is no step, it may be the plan. */
const explains = (line: Line, run: Run | undefined): boolean =>
  run?.direct === true && line.indent > run.indent && line.mark !== "none";

type Form = "numbered" | "formal" | "bulleted" | "worded";

export const formOf = ({ mark, steps }: Run): Form => {
  if (mark === "number") return "numbered";
  if (steps.every((step) => step.kind === "action" && step.formal)) return "formal";
  return mark === "bullet" ? "bulleted" : "worded";
};

const continued = (list: Run | undefined, { number, indent }: Line, runs: Run[]): Run => {
  if (list !== undefined && number === list.last + 1 && indent <= list.indent + 3) {
    list.last = number;
    return list;
  }
  const run: Run = { mark: "number", indent, steps: [], last: number, direct: false };
  runs.push(run);
  return run;
};
