import type { Names } from "./names.js";
import { readStep, type Step, withoutLead } from "./read-action.js";
import type { Line } from "./read-line.js";

const VERBS = "pick[- _]?up|lift|grab|take|pick|put|set|lay|drop|place|unstack|remove|stack";
/** What joins two steps in a line: a semicolon, an arrow, a comma, "and", "then". */
const JOINTS = new RegExp(
  `\\s*(?:;|→|->|=>|,?\\s+(?:and\\s+)?then\\b,?|,\\s*and\\b|,|\\s+and\\b)\\s+(?=(?:${VERBS})\\b)`,
  "gi",
);
const ATOMS = /\(\s*(?:pick[-_ ]?up|put[-_ ]?down|stack|unstack)(?:\s+[\w-]+){1,2}\s*\)/gi;

/** The block that "it" names after these steps. */
export const heldBefore = (steps: readonly Step[] | undefined): string | undefined => {
  const step = steps?.at(-1);
  return step?.kind === "action" ? step.action.block : undefined;
};

/** The steps of a line: of a list item its first sentence, of running text every sentence. */
export const lineSteps = (
  { mark, body }: Line,
  names: Names,
  held: string | undefined,
): readonly Step[] => {
  const steps: Step[] = [];
  for (const said of mark === "none" ? body.split(/\.\s+/) : [body]) {
    steps.push(...stepsIn(said, names, heldBefore(steps) ?? held));
  }
  return steps;
};

/** A line of a list that begins as no action does. */
export const remark = ({ body }: Line): Step => ({ kind: "remark", text: body.slice(0, 60) });

/** One step, or several that a joint or brackets part; they end at the first part that is none. */
const stepsIn = (body: string, names: Names, held: string | undefined): readonly Step[] => {
  const atoms = body.match(ATOMS);
  const parts =
    atoms !== null && atoms.length > 1 ? atoms : withoutLead(withoutRemark(body)).split(JOINTS);
  const steps: Step[] = [];
  for (const part of parts) {
    const step = readStep(part, names, heldBefore(steps) ?? held);
    if (step === undefined) return steps;
    steps.push(step);
  }
  return steps;
};

/** What stands after a stop, a dash, a colon or in brackets after English words explains. */
const withoutRemark = (body: string): string => {
  const text = body.replace(/[`*"“”]/g, "").trim();
  if (/^\(|^[\w -]{2,12}\(/.test(text)) {
    const end = text.indexOf(")");
    return end === -1 ? text : text.slice(0, end + 1);
  }
  return text.split(/\s[-–—]\s|\.(?:\s|$)|:\s|:$|\s\(/)[0] ?? "";
};
