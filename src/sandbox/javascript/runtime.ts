import { judgeCalls } from "../judges/calls.js";
import { isCalls, isStdio } from "../judges/kind.js";
import { judgeStdio } from "../judges/stdio.js";
import { judgeTestsApart } from "../judges/tests.js";
import { Pool } from "../pool.js";
import type { Confinement, Runtime } from "../runtime.js";
import { slowness } from "../slowness.js";
import { startJavaScript } from "./cage.js";

/** Programs that one process serves before another takes its place. */
const USES = 2_000;
const CALIBRATION = {
  program: "let t = 0; for (let i = 0; i < 400000; i++) t += (i * i) % 7; console.log(t);",
  referenceMs: 55,
};

/** QuickJS: each program in a fresh runtime. Throws an Error that says why it does not start. */
export async function openJavaScript(confinement: Confinement): Promise<Runtime> {
  const first = await startJavaScript(confinement);
  const ready = [first.worker];
  const start = async () => ready.pop() ?? (await startJavaScript(confinement)).worker;
  const pool = new Pool(start, USES);
  const scale = await slowness(pool, CALIBRATION.program, CALIBRATION.referenceMs);
  return {
    name: `QuickJS ${first.version}`,
    interpreter: process.execPath,
    isolation: confinement.isolation,
    scale,
    judge: (job) => {
      const { tests } = job;
      if (isCalls(tests)) return pool.with((worker) => judgeCalls(job, tests, worker, scale));
      if (isStdio(tests)) return judgeStdio(job, tests, (act) => pool.with(act), scale);
      return pool.with((program) =>
        pool.with((judge) => judgeTestsApart(job, tests, { program, judge }, scale)),
      );
    },
    close: () => pool.close(),
  };
}
