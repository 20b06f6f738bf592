import { hashOfTasks } from "../../suites/hash-of-tasks.js";
import type { Source } from "../build-model.js";
import { isWhole } from "../evidence/task-facts.js";
import { suitesOf } from "../suites-of.js";

/** Whether each suite's prompts, targets and grader options are those that its hash stands for. */
export function checkTasks(sources: readonly Source[]): {
  readonly problems: readonly string[];
  readonly notes: readonly string[];
} {
  const suites = suitesOf(sources);
  return {
    problems: suites
      .filter((suite) => isWhole(suite) && hashOfTasks(suite.tasks) !== suite.hash)
      .map(({ name, hash }) => `suite ${name}: its tasks are not those that ${hash} stands for`),
    notes: suites
      .filter((suite) => !isWhole(suite))
      .map(
        ({ name }) =>
          `suite ${name}: the tests of its programs are not in the report, so its tasks were held against the hashes of their files alone`,
      ),
  };
}
