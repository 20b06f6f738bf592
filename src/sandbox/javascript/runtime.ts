import { judgeJob } from "../judges/job.js";
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
  const start = async () => (await startJavaScript(confinement)).worker;
  const pool = new Pool(start, USES, first.worker);
  const scale = await slowness(pool, CALIBRATION.program, CALIBRATION.referenceMs);
  return {
    name: `QuickJS ${first.version}`,
    interpreter: process.execPath,
    isolation: confinement.isolation,
    scale,
    judge: (job) =>
      judgeJob(job, pool, scale, (tests) =>
        pool.with((program) =>
          pool.with((judge) => judgeTestsApart(job, tests, { program, judge }, scale)),
        ),
      ),
    close: () => pool.close(),
  };
}
