import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import type { CodeTests } from "../../src/graders/code/cases.js";
import type { Verdict } from "../../src/graders/code/execution.js";
import { LIMITS } from "../../src/sandbox/limits.js";
import { NO_SANDBOX, openSandbox, SANDBOX_PRESENT } from "../helpers/sandbox.js";
import { type Canaries, canaries } from "./hostile/canaries.js";

/** Hostile programs of others; not part of this project. */
const FOLDER = resolve(process.env["ASSAY_DATA"] ?? "../shared/data", "..", "hostile");
const PRESENT = existsSync(join(FOLDER, "manifest.json"));
const WHY = SANDBOX_PRESENT && !PRESENT ? ` (skipped: no manifest in ${FOLDER})` : NO_SANDBOX;

const calls = z.array(z.object({ args: z.array(z.json()), expected: z.json() }));
const schema = z.object({
  tasks: z.record(
    z.string(),
    z.object({
      entry: z.string().default("main"),
      python_check: z.string().optional(),
      cases: calls.optional(),
      io: z.array(z.object({ stdin: z.string(), stdout: z.string() })).optional(),
    }),
  ),
  cases: z.array(
    z.object({
      ...{ id: z.string(), file: z.string(), lang: z.enum(["python", "javascript"]) },
      ...{ task: z.string() },
      expect: z.object({
        verdict: z.enum(["pass", "fail"]),
        reasons: z.array(z.string()).default([]),
      }),
    }),
  ),
});

const REASONS: Readonly<Record<Verdict, readonly string[]>> = {
  passed: ["pass"],
  failed: ["wrong_answer", "bad_value"],
  error: ["exception", "load_error", "no_result", "crash", "bad_value"],
  timeout: ["timeout", "cpu_limit"],
  memory: ["memory_limit"],
  "output-limit": ["output_limit"],
  violation: ["protocol"],
  "sandbox-unavailable": [],
};

describe.skipIf(!SANDBOX_PRESENT || !PRESENT)(`Hostile programs of others${WHY}`, () => {
  const { tasks, cases } = PRESENT
    ? schema.parse(JSON.parse(readFileSync(join(FOLDER, "manifest.json"), "utf8")))
    : { tasks: {}, cases: [] };
  const jobs = cases.flatMap(({ id, file, lang, task, expect: { verdict, reasons } }) => {
    const { entry, cases: all, io, python_check: check } = tasks[task] ?? { entry: "main" };
    const python = lang === "python" ? check : undefined;
    const ways = [all, io, python].filter((tests) => tests !== undefined);
    const expected = verdict === "pass" ? ["pass"] : reasons;
    return ways.map((tests: CodeTests) => ({ id, file, language: lang, entry, tests, expected }));
  });
  const sandbox = openSandbox("bubblewrap");
  const limits = { ...LIMITS, cpuMs: 500, idleMs: 800 };
  let set: Canaries;
  beforeAll(async () => {
    set = await canaries();
  });
  afterAll(async () => {
    await sandbox.close();
    set.close();
  });

  const outcome = async ({ file, language, entry, tests }: (typeof jobs)[number]) => {
    const source = readFileSync(join(FOLDER, file), "utf8").replaceAll("@@CANARY_", "@@");
    const program = set.named(source);
    const execution = await sandbox.run({ language, program, entry, tests, limits });
    expect(set.leaked(JSON.stringify(execution))).toBe(false);
    return execution;
  };

  /** All of them, so many at a time; those that did not come out as they must. */
  const wrong = async (atOnce: number) => {
    const found: string[] = [];
    let next = 0;
    const work = async () => {
      for (;;) {
        const job = jobs[next++];
        if (job === undefined) return;
        const { verdict, detail } = await outcome(job);
        const held = REASONS[verdict].some((reason) => job.expected.includes(reason));
        if (!held) found.push(`${job.id}: ${verdict} (${detail})`);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, work));
    return [...found, ...set.touched()];
  };

  it("come out as they must, two at a time, three times in a row", async () => {
    for (let round = 0; round < 3; round += 1) expect(await wrong(2)).toEqual([]);
  }, 300_000);

  it("come out as they must, sixteen at a time", async () => {
    expect(await wrong(16)).toEqual([]);
  }, 300_000);
});
