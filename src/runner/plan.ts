import type { PlannedSample } from "../store/rows.js";
import type { Suite, Task } from "../suites/suite.js";
import { sampleSeed } from "./seed.js";

export interface PlanInput {
  readonly runId: string;
  readonly suites: readonly Suite[];
  readonly backends: readonly string[];
  /** Sample indices of a task; the same for every backend. */
  readonly samplesOf: (taskId: string) => readonly number[];
  readonly seed: number;
}

/**
 * tasks x backends x samples, in an order that spreads each backend's work over the whole run: drift
 * of a machine or a host then touches all tasks alike, and an interrupted run has met most tasks.
 */
export function planSamples(input: PlanInput): readonly PlannedSample[] {
  const cells = input.suites.flatMap((suite) =>
    suite.tasks.flatMap((task) => cellsOf(input, suite, task)),
  );
  cells.sort((a, b) => a.sample - b.sample);
  return cells.map((cell, index) => ({
    ...cell,
    id: `${input.runId}.${index + 1}`,
    ordinal: index + 1,
    seed: sampleSeed(input.seed, cell.taskId, cell.sample),
  }));
}

function cellsOf({ backends, samplesOf }: PlanInput, suite: Suite, task: Task) {
  return samplesOf(task.id).flatMap((sample) =>
    backends.map((backend) => ({ backend, suiteHash: suite.hash, taskId: task.id, sample })),
  );
}
