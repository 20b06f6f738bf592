import { LIMITS } from "./limits.js";
import type { Pool } from "./pool.js";

/** Taken several times, as a busy machine only ever makes it longer. */
const TIMES = 3;

/**
 * How many times longer than on the reference processor a known program takes here, in processor time:
 * so a limit of 10 s allows the same work everywhere. Throws an Error where it does not run.
 */
export async function slowness(pool: Pool, program: string, referenceMs: number): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let time = 0; time < TIMES; time += 1) {
    const event = await pool.with((worker) =>
      worker.run({ role: "program", mode: "script", source: program, limits: LIMITS }, 1).next(),
    );
    if (!("over" in event) || event.over.how !== "exit" || event.over.code !== 0) {
      const said = "over" in event ? event.over.stderr.trim() || event.over.how : "a result";
      throw new Error(`the program that measures its speed did not run: ${said}`);
    }
    best = Math.min(best, event.over.cpu_ms);
  }
  return best / referenceMs;
}
