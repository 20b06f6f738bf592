import { z } from "zod";
import { BrokenTests, type Job, type Judgement } from "../job.js";
import { show } from "../values/show.js";
import type { Worker } from "../worker.js";
import { ended } from "./ended.js";
import { nextReply, raisedSchema, refusalOf } from "./reply.js";

const verdictSchema = z.object({
  verdict: z.object({
    passed: z.number().exactOptional(),
    tests: z.number().nullable().exactOptional(),
    failing: z
      .object({
        number: z.number(),
        input: z.string(),
        expected: z.string().exactOptional(),
        got: z.string().exactOptional(),
      })
      .exactOptional(),
    failed: z.string().exactOptional(),
    raised: raisedSchema.exactOptional(),
    broken: z.string().exactOptional(),
  }),
});

/** How a judge's call begins; what follows goes to the program as it is. */
const CALL = '{"call": ';

/**
 * Runs tests that are source text (`check(candidate)`, asserts) in a confined process of their own; each
 * call of the program crosses to its process as plain data and comes back so. Throws BrokenTests where
 * they cannot run.
 */
export async function judgeTests(
  { program, entry, starter, limits }: Job,
  tests: string,
  workers: { readonly program: Worker; readonly judge: Worker },
  scale: number,
): Promise<{ readonly judgement: Judgement; readonly cpuMs: number }> {
  const named = { ...(entry !== undefined && { entry }), limits };
  const running = workers.program.run(
    { role: "program", mode: "calls", source: program, ...named },
    scale,
  );
  const judge = workers.judge.run(
    {
      role: "judge",
      mode: "calls",
      source: tests,
      ...named,
      ...(starter !== undefined && { starter }),
    },
    scale,
  );
  try {
    const judgement = await judged();
    const over = await running.stop();
    return { judgement, cpuMs: over.cpu_ms };
  } finally {
    await Promise.all([running.stop(), judge.stop()]);
  }

  async function judged(): Promise<Judgement> {
    const loaded = await nextReply(running, limits);
    if ("verdict" in loaded) return { ...loaded, passed: 0 };
    for (let calls = 0; ; calls += 1) {
      const event = await judge.next();
      if ("over" in event) {
        const { verdict, detail } = ended(event.over, limits);
        return { verdict, detail: `with this program the tests ${detail}`, passed: 0 };
      }
      if (!event.frame.startsWith(CALL)) return decided(event.frame);
      running.send(event.frame.slice(CALL.length, -1));
      const answer = await running.next();
      if ("over" in answer) {
        return { ...ended(answer.over, limits), passed: 0, failing: lastCall(event.frame, calls) };
      }
      judge.send(answer.frame);
    }
  }
}

function decided(frame: string): Judgement {
  const { verdict } = verdictSchema.parse(JSON.parse(frame));
  if (verdict.broken !== undefined) throw new BrokenTests(verdict.broken);
  const { passed = 0, tests, failing, failed, raised } = verdict;
  const counts = {
    passed,
    ...(typeof tests === "number" && { tests }),
    ...(failing !== undefined && { failing }),
  };
  if (raised !== undefined) return { ...refusalOf(raised), ...counts };
  if (failed !== undefined) return { verdict: "failed", detail: failed, ...counts };
  return { verdict: "passed", detail: "every test", ...counts };
}

const orderSchema = z.object({ name: z.string(), args: z.array(z.unknown()) });

function lastCall(frame: string, before: number): NonNullable<Judgement["failing"]> {
  const { name, args } = orderSchema.parse(JSON.parse(frame.slice(CALL.length, -1)));
  const input = `${name}(${args.map((arg) => show(arg, 120)).join(", ")})`;
  return { number: before + 1, input: input.slice(0, 300) };
}
