import type { Grade } from "../../grader.js";
import { isMap, type Loose } from "../loose-json.js";
import { factsOf } from "./facts.js";
import { foldObject, type Names } from "./names.js";
import { type Plan, readPlan } from "./read-plan.js";
import { simulate } from "./simulate.js";
import { type Fact, type Places, placesOf } from "./state.js";

/** A task of the blocks world: where the blocks are, and what must hold at the end. */
interface Task {
  readonly places: Places;
  readonly goal: readonly Fact[];
  readonly names: Names;
}

/**
 * Grades a plan by simulation. The target's fields: `domain` (blocksworld), `init` and `goal` (atoms or
 * sentences), and where the prompt calls the objects otherwise, `objects` ({"a": "red block"}).
 */
export const gradePlan = (response: string, fields: ReadonlyMap<string, Loose>): Grade => {
  const task = taskOf(fields);
  if (typeof task === "string") return { grade: "ungraded", reason: task };
  const plan = readPlan(response, task.names);
  return plan === undefined
    ? { grade: "unparsed", reason: "no plan was found" }
    : graded(plan, task);
};

const graded = ({ steps, place }: Plan, { places, goal }: Task): Grade => {
  const { fault, taken } = simulate(steps, places, goal);
  const extracted = taken.join(" ") || "(no step)";
  return fault === undefined
    ? {
        grade: "correct",
        score: 1,
        extracted,
        reason: `${place}: ${steps.length} steps reach the goal`,
      }
    : { grade: "incorrect", score: 0, extracted, reason: `${place}: ${fault}` };
};

const taskOf = (fields: ReadonlyMap<string, Loose>): Task | string => {
  const domain = String(fields.get("domain"));
  if (!/^blocks[\s_-]?world|^blocks$/i.test(domain))
    return `no simulator for domain "${domain.slice(0, 40)}"`;
  const init = factsOf(fields.get("init"));
  const goal = factsOf(fields.get("goal"));
  if (init === undefined || goal === undefined) return "init or goal of the target cannot be read";
  const places = placesOf(init);
  if (places === undefined) return "init does not give each block one place";
  return { places, goal, names: namesOf(places, fields.get("objects")) };
};

const namesOf = (places: Places, aliases: Loose | undefined): Names => {
  const names = new Map([...places.keys()].map((object) => [object, object]));
  if (isMap(aliases)) {
    for (const [object, alias] of aliases) {
      if (typeof alias === "string") names.set(foldObject(alias), foldObject(object));
    }
  }
  return names;
};
