import { nameAction } from "./action.js";
import type { Step } from "./read-action.js";
import { after, denied, type Fact, holds, type Places, preconditions } from "./state.js";

export interface Outcome {
  /** Why the plan fails; undefined where it reaches the goal. */
  readonly fault: string | undefined;
  /** The actions that could be taken, in PDDL. */
  readonly taken: readonly string[];
}

/** Takes the steps one by one, as far as their preconditions hold, and looks at the goal at the end. */
export const simulate = (steps: readonly Step[], init: Places, goal: readonly Fact[]): Outcome => {
  const taken: string[] = [];
  let places = init;
  for (const [index, step] of steps.entries()) {
    if (step.kind !== "action") {
      return {
        fault: `step ${index + 1} is no action on a block of the task: "${step.text}"`,
        taken,
      };
    }
    const state = places;
    const unmet = preconditions(step.action).find((fact) => !holds(fact, state));
    const action = nameAction(step.action);
    if (unmet !== undefined)
      return { fault: `step ${index + 1} ${action}: ${denied(unmet)}`, taken };
    places = after(step.action, places);
    taken.push(action);
  }
  const end = places;
  const missed = goal.find((fact) => !holds(fact, end));
  return { fault: missed && `the goal is not reached: ${denied(missed)}`, taken };
};
