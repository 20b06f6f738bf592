import type { Job, Judged } from "../job.js";
import type { Pool } from "../pool.js";
import { judgeCalls } from "./calls.js";
import { isCalls, isStdio } from "./kind.js";
import { judgeStdio } from "./stdio.js";

/** Judges by the kind of a job's tests; those that are source text as its language has it. */
export function judgeJob(
  job: Job,
  programs: Pool,
  scale: number,
  bySource: (tests: string) => Promise<Judged>,
): Promise<Judged> {
  const { tests } = job;
  if (isCalls(tests)) return programs.with((worker) => judgeCalls(job, tests, worker, scale));
  if (isStdio(tests)) return judgeStdio(job, tests, (act) => programs.with(act), scale);
  return bySource(tests);
}
