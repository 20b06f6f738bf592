import type { Names } from "./names.js";
import type { Step } from "./read-action.js";
import { readLine } from "./read-line.js";
import { lineSteps, remark } from "./read-steps.js";
import { actions, formOf, type Run, runsOf } from "./runs.js";

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
    const steps = inside.split("\n").flatMap((line) => markedSteps(line, names));
    return { steps: trimmed(steps), place: "[PLAN]" };
  }
  const runs = runsOf(response, names);
  const acting = runs.filter((run) => actions(run) > 0);
  const run = chosen(acting.length > 0 ? acting : runs);
  return run && { steps: trimmed(run.steps), place: `${formOf(run)} steps` };
};

/** Of numbered and formal lists the last, else of bullets, else the longest run of sentences. */
const chosen = (runs: readonly Run[]): Run | undefined => {
  const most = Math.max(...runs.map(actions), 0);
  // A note below the plan may look like a list of one step.
  const long = runs.filter((run) => 2 * actions(run) >= most);
  return (
    long.findLast((run) => /numbered|formal/.test(formOf(run))) ??
    long.findLast(({ mark }) => mark === "bullet") ??
    long.toSorted((one, other) => actions(other) - actions(one))[0]
  );
};

const markedSteps = (written: string, names: Names): readonly Step[] => {
  const line = readLine(written);
  if (!/[a-z]/i.test(line.body) || line.body.startsWith("```")) return [];
  const steps = lineSteps(line, names, undefined);
  return steps.length > 0 ? steps : [remark(line)];
};

/** Remarks before the first step and after the last are no steps. */
const trimmed = (steps: readonly Step[]): readonly Step[] => {
  const isStep = ({ kind }: Step): boolean => kind !== "remark";
  return steps.slice(Math.max(steps.findIndex(isStep), 0), steps.findLastIndex(isStep) + 1);
};
