import type { StdioCase } from "../../graders/code/cases.js";
import type { Job, Judged } from "../job.js";
import { cut } from "../values/show.js";
import type { Worker } from "../worker.js";
import { ended } from "./ended.js";
import { sameOutput } from "./same-output.js";

/** Runs a program once for each case, in a place of its own, and compares what it prints. */
export async function judgeStdio(
  { program, limits }: Job,
  cases: readonly StdioCase[],
  withWorker: <T>(act: (worker: Worker) => Promise<T>) => Promise<T>,
  scale: number,
): Promise<Judged> {
  let cpuMs = 0;
  for (const [index, { stdin, stdout }] of cases.entries()) {
    const start = { role: "program", mode: "script", source: program, stdin, limits } as const;
    const event = await withWorker((worker) => worker.run(start, scale).next());
    if (!("over" in event)) throw new Error("a program that was to be run whole sent a result");
    const { over } = event;
    cpuMs += over.cpu_ms;
    const counts = { passed: index, tests: cases.length };
    const failing = { number: index + 1, input: cut(stdin), expected: cut(stdout) };
    const got = cut(over.stdout);
    if (over.how !== "exit" || over.code !== 0) {
      const judgement = { ...ended(over, limits), ...counts, failing: { ...failing, got } };
      return { judgement, cpuMs };
    }
    if (!sameOutput(stdout, over.stdout)) {
      const judgement = {
        ...({ verdict: "failed", detail: "another output", ...counts } as const),
        failing: { ...failing, got },
      };
      return { judgement, cpuMs };
    }
  }
  const all = { passed: cases.length, tests: cases.length };
  return { judgement: { verdict: "passed", detail: "every test", ...all }, cpuMs };
}
