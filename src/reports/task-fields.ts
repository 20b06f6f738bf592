import type { Json } from "../json.js";
import type { Task } from "../suites/suite.js";

/** The fields of a task that numbers of a report follow from, and that it therefore embeds. */
export const TASK_FIELDS = ["level", "topic", "language"] as const;

export function fieldOf(
  { fields }: Pick<Task, "fields">,
  name: (typeof TASK_FIELDS)[number],
): Json | undefined {
  return fields[name];
}
