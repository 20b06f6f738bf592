import { hashOfList } from "../hash.js";
import type { Task } from "./suite.js";

/** SHA-256 of what decides a score: the prompts, targets and grader options, in order. */
export function hashOfTasks(tasks: readonly Task[]): string {
  return hashOfList(
    tasks.map(({ id, prompt, target, grader }) => ({ id, prompt, target, grader })),
  );
}
