import { MAX_STEPS, TooLarge } from "../../limits.js";
import type { Names } from "./names.js";
import { readStep, type Step, withoutLead } from "./read-action.js";
import { type Line, readLine } from "./read-line.js";

export interface Plan {
  readonly steps: readonly Step[];
  /** Where it stood, for the grade's reason. */
  readonly place: string;
}

/** The plan of a response: the marked one, else the last list of the firmest form. */
export const readPlan = (response: string, names: Names): Plan | undefined => {
  const marked = /^[\s\S]*\[PLAN\]/i.exec(response)?.[0].length;
  if (marked !== undefined) {
    const inside =
      response.slice(marked).split(/\[(?:PLAN END|END PLAN|\/PLAN)\]|\[STATEMENT\]/i)[0] ?? "";
    return {
      steps: inside.split("\n").flatMap((line) => markedSteps(line, names)),
      place: "[PLAN]",
    };
  }
  const runs = runsOf(response, names);
  const firm = runs.findLast((run) => /numbered|formal/.test(formOf(run)));
  const run = firm ?? runs.findLast(({ mark }) => mark === "bullet") ?? longest(runs);
  return run && { steps: trimmed(run.steps), place: `${formOf(run)} steps` };
};

interface Run {
  readonly mark: Line["mark"];
  readonly indent: number;
  readonly steps: Step[];
  last: number;
}

/** Of sentences the longest run: single ones may be remarks. */
const longest = (runs: readonly Run[]): Run | undefined =>
  runs.toSorted((one, other) => other.steps.length - one.steps.length)[0];

const markedSteps = (line: string, names: Names): readonly Step[] => {
  const { body } = readLine(line);
  if (!/[a-z]/i.test(body) || /^`{3}/.test(body)) return [];
  const steps = stepsIn(body, names, undefined);
  return steps.length > 0 ? steps : [{ kind: "unknown", text: body.slice(0, 60) }];
};

/** Remarks before the first action and after the last are no steps. */
const trimmed = (steps: readonly Step[]): readonly Step[] => {
  const isAction = ({ kind }: Step): boolean => kind === "action";
  return steps.slice(steps.findIndex(isAction), steps.findLastIndex(isAction) + 1);
};

/** The lists of a response. A numbered list goes on over remarks and deeper lines as long as it counts on. */
const runsOf = (response: string, names: Names): readonly Run[] => {
  const runs: Run[] = [];
  let list: Run | undefined;
  let loose: Run | undefined;
  let total = 0;
  for (const line of response.split("\n")) {
    if (line.trim() === "") continue;
    const read = readLine(line);
    const open = list ?? loose;
    if (open !== undefined && read.indent > open.indent && read.mark !== "none") continue;
    const sentences = read.mark === "none" ? read.body.split(/\.\s+/) : [read.body];
    const steps = sentences.flatMap((said) => stepsIn(said, names, heldBefore(open)));
    total += steps.length;
    if (total > MAX_STEPS) throw new TooLarge();
    if (read.mark === "number") {
      loose = undefined;
      list = continued(list, read, runs);
      list.steps.push(
        ...(steps.length > 0
          ? steps
          : [{ kind: "unknown" as const, text: read.body.slice(0, 60) }]),
      );
      continue;
    }
    const acting = steps.length > 0 && steps.every(({ kind }) => kind === "action");
    if (!acting) {
      if (!/^(?:`{3}|[[(]?\w*[\])]?$)/.test(read.body)) loose = undefined;
      continue;
    }
    if (loose?.mark !== read.mark || loose.indent !== read.indent) {
      loose = { mark: read.mark, indent: read.indent, steps: [], last: 0 };
      runs.push(loose);
    }
    loose.steps.push(...steps);
  }
  return runs.filter(({ steps }) => steps.some(({ kind }) => kind === "action"));
};

type Form = "numbered" | "formal" | "bulleted" | "worded";

const formOf = ({ mark, steps }: Run): Form => {
  if (mark === "number") return "numbered";
  if (steps.every((step) => step.kind === "action" && step.formal)) return "formal";
  return mark === "bullet" ? "bulleted" : "worded";
};

const continued = (list: Run | undefined, { number, indent }: Line, runs: Run[]): Run => {
  if (list !== undefined && number === list.last + 1 && indent <= list.indent + 3) {
    list.last = number;
    return list;
  }
  const run: Run = { mark: "number", indent, steps: [], last: number };
  runs.push(run);
  return run;
};

const heldBefore = (run: Run | undefined): string | undefined => {
  const step = run?.steps.at(-1);
  return step?.kind === "action" ? step.action.block : undefined;
};

const VERBS = "pick[- _]?up|lift|grab|take|pick|put|set|lay|drop|place|unstack|remove|stack";
const JOINTS = new RegExp(
  `\\s*(?:;|→|->|=>|,?\\s+(?:and\\s+)?then\\b,?|,\\s*and\\b|,|\\s+and\\b)\\s+(?=(?:${VERBS})\\b)`,
  "gi",
);
const ATOMS = /\(\s*(?:pick[-_ ]?up|put[-_ ]?down|stack|unstack)(?:\s+[\w-]+){1,2}\s*\)/gi;

/** The steps of a line: one, or several that "and", "then", a comma or brackets join. */
const stepsIn = (body: string, names: Names, held: string | undefined): readonly Step[] => {
  const atoms = body.match(ATOMS);
  const parts =
    atoms !== null && atoms.length > 1
      ? atoms
      : withoutLead(withoutRemark(body)).split(JOINTS).slice(0, 50);
  const steps: Step[] = [];
  let hand = held;
  for (const part of parts) {
    const step = readStep(part, names, hand);
    if (step === undefined) return steps;
    steps.push(step);
    if (step.kind === "action") hand = step.action.block;
  }
  return steps;
};

/** What stands after a stop, a dash, a semicolon or in brackets after English words explains. */
const withoutRemark = (body: string): string => {
  const text = body.replace(/[`*]/g, "").trim();
  if (/^\(|^[\w -]{2,12}\(/.test(text)) {
    const end = text.indexOf(")");
    return end === -1 ? text : text.slice(0, end + 1);
  }
  return text.split(/\s+[-–—]\s|\.(?:\s|$)|:\s|:$|\s\((?!on\b)/)[0] ?? "";
};
