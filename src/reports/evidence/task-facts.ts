import type { GraderSpec } from "../../graders/grader.js";
import type { Suite, Task } from "../../suites/suite.js";
import type { TaskData, TaskList } from "../html/site-data.js";
import { fieldOf, TASK_FIELDS } from "../task-fields.js";

/** `fields-SUITE`: what the pages do not need of a suite's tasks, but its numbers do. */
export interface TaskFacts {
  /** Places of the tasks whose target is not a text: it is shown as JSON. */
  readonly structured: readonly number[];
  /** By place, where it is not the suite's own. A program's tests are left out: nothing is run again. */
  readonly graders: Readonly<Record<number, GraderSpec>>;
  readonly fields: readonly Task["fields"][];
}

export function taskFacts({ grader, tasks }: Suite): TaskFacts {
  const own = JSON.stringify(shortened(grader));
  return {
    structured: tasks.flatMap(({ target }, place) => (typeof target === "string" ? [] : [place])),
    graders: Object.fromEntries(
      tasks
        .map((task, place) => [place, shortened(task.grader)] as const)
        .filter(([, each]) => JSON.stringify(each) !== own),
    ),
    fields: tasks.map(embedded),
  };
}

/** The tasks again. */
export function tasksFrom(
  grader: GraderSpec,
  { ids }: Pick<TaskList, "ids">,
  shown: readonly TaskData[],
  facts: TaskFacts,
): readonly Task[] {
  const structured = new Set(facts.structured);
  return ids.map((id, place): Task => {
    const { prompt = "", target = "" } = shown[place] ?? {};
    return {
      id,
      prompt,
      target: structured.has(place) ? JSON.parse(target) : target,
      grader: facts.graders[place] ?? grader,
      fields: facts.fields[place] ?? {},
    };
  });
}

/** Without what no number follows from. */
function embedded(task: Task): Task["fields"] {
  return Object.fromEntries(
    TASK_FIELDS.flatMap((name) => {
      const value = fieldOf(task, name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** Whether all that decides a score is embedded: a program's tests are not. */
export function isWhole({ tasks }: Suite): boolean {
  return tasks.every(({ grader }) => grader.kind !== "code");
}

function shortened({ tests: _tests, starter: _starter, ...spec }: GraderSpec): GraderSpec {
  return spec;
}
