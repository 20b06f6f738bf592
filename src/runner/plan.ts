import type { PlannedSample } from "../store/rows.js";
import type { Suite, Task } from "../suites/suite.js";
import { sampleSeed } from "./seed.js";

export interface PlanInput {
  readonly runId: string;
  readonly suites: readonly Suite[];
  readonly backends: readonly string[];
  /** Sample indices of a task; the same for every backend. */
  readonly samplesOf: (taskId: string) => readonly number[];
  readonly wants: (backend: string, suiteHash: string) => boolean;
  readonly seed: number;
  /** Of the first sample planned; the others follow. */
  readonly firstOrdinal: number;
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
    id: `${input.runId}.${input.firstOrdinal + index}`,
    ordinal: input.firstOrdinal + index,
    seed: sampleSeed(input.seed, cell.taskId, cell.sample),
  }));
}

function cellsOf({ backends, samplesOf, wants }: PlanInput, suite: Suite, task: Task) {
  const asked = backends.filter((backend) => wants(backend, suite.hash));
  return samplesOf(task.id).flatMap((sample) =>
    asked.map((backend) => ({ backend, suiteHash: suite.hash, taskId: task.id, sample })),
  );
}
