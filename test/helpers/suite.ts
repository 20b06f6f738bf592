import { hashOfTasks } from "../../src/suites/hash-of-tasks.js";
import type { Suite, Task } from "../../src/suites/suite.js";

/** A suite of n tasks "t1" ... whose right answer is their number. */
export function suiteOf(n: number): Suite {
  const tasks = Array.from(
    { length: n },
    (_, index): Task => ({
      id: `t${index + 1}`,
      prompt: `Say ${index + 1}.`,
      target: String(index + 1),
      grader: { kind: "math", answer_in: "boxed" },
      fields: { level: 1 },
    }),
  );
  return {
    name: "numbers",
    title: "Numbers",
    version: "1",
    category: "math",
    licence: "MIT",
    source: "made in a test",
    prompt: "Say {{n}}.",
    grader: { kind: "math", answer_in: "boxed" },
    sampling: { maxTokens: 100 },
    tasks,
    hash: hashOfTasks(tasks),
  };
}
