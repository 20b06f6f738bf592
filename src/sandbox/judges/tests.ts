import { z } from "zod";
import { BrokenTests, type Job, type Judged, type Judgement, type Refusal } from "../job.js";
import type { Limits } from "../limits.js";
import type { End } from "../session.js";
import { showCall } from "../values/show.js";
import type { Worker } from "../worker.js";
import { ended, inTime } from "./ended.js";
import { NO_RESULT, nextReply, raisedSchema, refusalOf, replyOf } from "./reply.js";

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
    /** As the program said it: it may be anything. */
    raised: z.unknown().optional(),
    broken: z.string().exactOptional(),
    /** What the program said instead of being loaded. */
    unloaded: z.string().exactOptional(),
    /** Why the program could not answer any more. */
    ended: z.enum(["ended", "unconfined", "violation", "output"]).exactOptional(),
  }),
});

/** How a judge's call begins; what follows goes to the program as it is. */
const CALL = '{"call": ';

/**
 * Runs tests that are source text (`check(candidate)`, asserts) in a process beside the program's: each
 * call of it crosses as plain data and comes back so. Throws BrokenTests where they cannot run.
 */
export async function judgeTestsBeside(
  job: Job,
  tests: string,
  worker: Worker,
  scale: number,
): Promise<Judged> {
  const { program, judge } = starts(job, tests);
  const session = worker.run({ ...program, judge }, scale);
  const event = await session.next();
  const over = await session.stop();
  const { limits } = job;
  if ("over" in event) {
    if (over.judge === undefined)
      return { judgement: { ...ended(over, limits), passed: 0 }, cpuMs: 0 };
    return { judgement: outlasted(over.judge, limits), cpuMs: over.cpu_ms };
  }
  const judgement = inTime(decided(event.frame, over, limits), over, limits);
  return { judgement, cpuMs: over.cpu_ms };
}

/** The same where the two cannot meet: tests and program in cages apart, and their calls go through here. */
export async function judgeTestsApart(
  job: Job,
  tests: string,
  workers: { readonly program: Worker; readonly judge: Worker },
  scale: number,
): Promise<Judged> {
  const { limits } = job;
  const { program, judge } = starts(job, tests);
  const running = workers.program.run(program, scale);
  const judging = workers.judge.run(judge, scale);
  try {
    const judgement = await judged();
    const over = await running.stop();
    return { judgement: inTime(judgement, over, limits), cpuMs: over.cpu_ms };
  } finally {
    await Promise.all([running.stop(), judging.stop()]);
  }

  async function judged(): Promise<Judgement> {
    const loaded = await nextReply(running, limits);
    if ("verdict" in loaded) return { ...loaded, passed: 0 };
    for (let calls = 1; ; calls += 1) {
      const event = await judging.next();
      if ("over" in event) return outlasted(event.over, limits);
      if (!event.frame.startsWith(CALL)) return decided(event.frame, await running.stop(), limits);
      running.send(event.frame.slice(CALL.length, -1));
      const answer = await running.next();
      if ("over" in answer) {
        const failing = lastCall(event.frame, calls);
        return { ...ended(answer.over, limits), passed: calls - 1, failing };
      }
      judging.send(answer.frame);
    }
  }
}

function starts({ program, entry, starter, limits }: Job, tests: string) {
  const both = { mode: "calls", ...(entry !== undefined && { entry }), limits } as const;
  return {
    program: { ...both, role: "program", source: program },
    judge: { ...both, role: "judge", source: tests, ...(starter !== undefined && { starter }) },
  } as const;
}

/** The tests themselves reached a limit: with a program that passes they do not. */
function outlasted(judge: End, limits: Limits): Judgement {
  const { verdict, detail } = ended(judge, limits);
  return { verdict, detail: `with this program the tests ${detail}`, passed: 0 };
}

function decided(frame: string, over: End, limits: Limits): Judgement {
  const { verdict } = verdictSchema.parse(JSON.parse(frame));
  if (verdict.broken !== undefined) throw new BrokenTests(verdict.broken);
  if (verdict.unloaded !== undefined) {
    const reply = replyOf(verdict.unloaded);
    return { ...("verdict" in reply ? reply : NO_RESULT), passed: 0 };
  }
  const { passed = 0, tests, failing, failed, raised } = verdict;
  const counts = {
    passed,
    ...(typeof tests === "number" && { tests }),
    ...(failing !== undefined && { failing }),
  };
  if (verdict.ended === "violation") {
    return {
      verdict: "violation",
      detail: "wrote to the channel of its results by itself",
      ...counts,
    };
  }
  if (verdict.ended === "unconfined" || verdict.ended === "output")
    return { ...ended({ ...over, how: verdict.ended }, limits), ...counts };
  if (verdict.ended !== undefined) return { ...ended(over, limits), ...counts };
  if (raised !== undefined) return { ...raisedOf(raised), ...counts };
  if (failed !== undefined) return { verdict: "failed", detail: failed, ...counts };
  return { verdict: "passed", detail: "every test", ...counts };
}

function raisedOf(raised: unknown): Refusal {
  const said = raisedSchema.safeParse(raised);
  return said.success ? refusalOf(said.data) : NO_RESULT;
}

const orderSchema = z.object({ name: z.string(), args: z.array(z.unknown()) });

function lastCall(frame: string, number: number): NonNullable<Judgement["failing"]> {
  const { name, args } = orderSchema.parse(JSON.parse(frame.slice(CALL.length, -1)));
  return { number, input: showCall(name, args) };
}
