/** What a program may use. Reached, each has a verdict of its own. */
export interface Limits {
  /** Processor time of the program and its children, in milliseconds of the reference processor. */
  readonly cpuMs: number;
  /** Time in which none of its processes works, while it owes an answer: asleep, stopped or waiting. */
  readonly idleMs: number;
  /** All time; generous, as it also passes while others use the processor. */
  readonly wallMs: number;
  /** Memory of all its processes together. */
  readonly memoryMB: number;
  /** All it prints, and each of its results. */
  readonly outputBytes: number;
  readonly tmpMB: number;
  /** Processes and threads at a time. */
  readonly processes: number;
}

/** HumanEval's harness allows a program 3 s, EvalPlus's at least 1 s a test, LiveCodeBench's 6 s a test. */
export const LIMITS: Limits = {
  cpuMs: 10_000,
  idleMs: 3_000,
  wallMs: 120_000,
  memoryMB: 512,
  outputBytes: 1_048_576,
  tmpMB: 32,
  processes: 16,
};
