import { randomBytes } from "node:crypto";
import type { CallCase } from "../../graders/code/cases.js";
import type { Job, Judged, Judgement } from "../job.js";
import { equals } from "../values/equal.js";
import { plainOf } from "../values/plain.js";
import { show, showCall } from "../values/show.js";
import type { Worker } from "../worker.js";
import { inTime } from "./ended.js";
import { nextReply } from "./reply.js";

/**
 * Calls a program with the arguments of each case and compares what comes back here, outside its
 * process: it never sees what is expected, nor a case before its turn.
 */
export async function judgeCalls(
  { program, entry = "", limits }: Job,
  cases: readonly CallCase[],
  worker: Worker,
  scale: number,
): Promise<Judged> {
  const session = worker.run(
    { role: "program", mode: "calls", source: program, entry, limits },
    scale,
  );
  const judgement = await judged();
  const over = await session.stop();
  return { judgement: inTime(judgement, over, limits), cpuMs: over.cpu_ms };

  async function judged(): Promise<Judgement> {
    const loaded = await nextReply(session, limits);
    if ("verdict" in loaded) return { ...loaded, passed: 0, tests: cases.length };
    for (const [index, { args, expected }] of cases.entries()) {
      // What it says must repeat this: so it cannot have been said before it was asked.
      const id = randomBytes(8).toString("hex");
      session.send(JSON.stringify({ id, name: entry, args: args.map(plainOf) }));
      const reply = await nextReply(session, limits, id);
      const failing = {
        number: index + 1,
        input: showCall(entry, args.map(plainOf)),
        expected: show(plainOf(expected)),
      };
      const counts = { passed: index, tests: cases.length };
      if ("verdict" in reply) return { ...reply, ...counts, failing };
      if (!equals(expected, reply.value)) {
        const got = show(reply.value);
        return {
          verdict: "failed",
          detail: "another result",
          ...counts,
          failing: { ...failing, got },
        };
      }
    }
    return { verdict: "passed", detail: "every test", passed: cases.length, tests: cases.length };
  }
}
