import { messageOf } from "../../errors.js";
import { judgeJob } from "../judges/job.js";
import { judgeTestsApart, judgeTestsBeside } from "../judges/tests.js";
import { Pool } from "../pool.js";
import type { Confinement, Runtime } from "../runtime.js";
import { slowness } from "../slowness.js";
import type { Started } from "../worker.js";
import { startPython } from "./cage.js";
import { type Interpreter, interpreters } from "./interpreter.js";

/** Programs that one process serves: many, yet memory that its interpreter gathers is given back. */
const USES = 2_000;

/** Python 3.11 on the processor that limits are stated for. */
const CALIBRATION = {
  program: "total = 0\nfor i in range(400000):\n    total += i * i % 7\nprint(total)\n",
  referenceMs: 33,
};

/** Finds a Python that runs confined. Throws an Error that says what each one lacks. */
export async function openPython(confinement: Confinement): Promise<Runtime> {
  const all = await interpreters();
  const failures: string[] = [];
  for (const interpreter of all) {
    for (const fresh of confinement.nests ? [true, false] : [false]) {
      try {
        const first = await startPython(interpreter, confinement.confine, fresh);
        return await runtimeOf(confinement, interpreter, first);
      } catch (error) {
        failures.push(`${interpreter.executable}: ${messageOf(error)}`);
      }
    }
  }
  throw new Error(all.length === 0 ? "there is no python3" : failures.join("; "));
}

async function runtimeOf(
  { isolation, confine }: Confinement,
  interpreter: Interpreter,
  first: Started,
): Promise<Runtime> {
  const { fresh, version } = first;
  const start = async () => (await startPython(interpreter, confine, fresh)).worker;
  const programs = new Pool(start, fresh ? USES : 1, first.worker);
  const judges = new Pool(start, USES);
  const scale = await slowness(programs, CALIBRATION.program, CALIBRATION.referenceMs);
  return {
    name: `Python ${version}`,
    interpreter: interpreter.executable,
    isolation: fresh ? isolation : `${isolation}, one process for each program`,
    scale,
    judge: (job) =>
      judgeJob(job, programs, scale, (tests) =>
        fresh
          ? programs.with((worker) => judgeTestsBeside(job, tests, worker, scale))
          : // Tests are not the model's: theirs is a cage that may be used again.
            programs.with((program) =>
              judges.with((judge) => judgeTestsApart(job, tests, { program, judge }, scale)),
            ),
      ),
    close: async () => {
      await Promise.all([programs.close(), judges.close()]);
    },
  };
}
