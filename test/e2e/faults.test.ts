import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { assay, type Ended } from "../helpers/assay.js";
import { FAULTS, type FaultyEndpoint, faultyEndpoint } from "../helpers/faulty-endpoint.js";
import { newFolder } from "../helpers/files.js";

const KEY = "sk-faults-0123456789abcdef";
const TASKS = 1_000;
const FAULT_RATE = 0.35;
const CONCURRENCY = 64;

const SUITE = `name: sums
title: Sums
version: "1"
category: math
licence: MIT
source: made in a test
grader: { kind: math, answer_in: boxed }
prompt: "{{input}}"
tasks: tasks.jsonl
`;

const config = (baseURL: string) => `backends:
  mine:
    kind: openai-compatible
    baseURL: ${baseURL}
    model: m
    apiKeyEnv: MY_KEY
    price: { currency: USD, input: 1, output: 2 }
    timeouts: { connect: 20s, firstEvent: 20s, idle: 20s, total: 60s }
`;

const sampleRow = z.object({ task_id: z.string(), outcome: z.string(), grades: z.number() });
const attemptRow = z.object({
  id: z.string(),
  task_id: z.string(),
  number: z.number(),
  input: z.number().nullable(),
  output: z.number().nullable(),
});

describe("a run of 1,000 tasks, 64 at a time, against a server that fails at random", () => {
  let server: FaultyEndpoint;
  let cwd = "";
  let ended: Ended;
  let reported: Ended;

  beforeAll(async () => {
    server = await faultyEndpoint(20_261_125, FAULT_RATE, CONCURRENCY);
    const line = (n: number) => ({ id: `s${n}`, input: `What is ${n}+1?`, target: `${n + 1}` });
    cwd = newFolder({
      "sums/suite.yaml": SUITE,
      "sums/tasks.jsonl": Array.from(
        { length: TASKS },
        (_, n) => `${JSON.stringify(line(n))}\n`,
      ).join(""),
      "assay.config.yaml": config(server.baseURL),
    });
    const env = { MY_KEY: KEY };
    ended = await assay(
      ["run", "./sums", "-b", "mine", "--concurrency", `${CONCURRENCY}`, "--json"],
      {
        cwd,
        env,
      },
    );
    reported = await assay(["report", "--format", "html,md,json"], { cwd, env });
  }, 120_000);
  afterAll(() => {
    server.close();
    rmSync(cwd, { recursive: true, force: true });
  });

  const stored = <T>(row: z.ZodType<T>, sql: string): readonly T[] => {
    const db = new Database(join(cwd, "results/assay.sqlite"), { readonly: true });
    try {
      return db
        .prepare(sql)
        .all()
        .map((each) => row.parse(each));
    } finally {
      db.close();
    }
  };
  const attempts = () =>
    stored(
      attemptRow,
      `SELECT attempts.id, task_id, number, input_tokens AS input, output_tokens AS output
       FROM attempts JOIN samples ON samples.id = sample_id ORDER BY ordinal, number`,
    );
  const sum = (numbers: readonly (number | null | undefined)[]) =>
    numbers.reduce<number>((total, each) => total + (each ?? 0), 0);
  const entry = () => JSON.parse(ended.stdout).entries[0];

  it("meets every kind of fault, with 64 requests under way", () => {
    expect(new Set(server.served.map(({ fault }) => fault))).toEqual(new Set(FAULTS));
    expect(server.busiest()).toBe(CONCURRENCY);
  });

  it("gives one sample a task: none twice, none lost", () => {
    const samples = stored(
      sampleRow,
      `SELECT task_id, COALESCE(outcome, 'not run') AS outcome,
              (SELECT COUNT(*) FROM grades WHERE sample_id = samples.id) AS grades FROM samples`,
    );
    expect(samples).toHaveLength(TASKS);
    expect(new Set(samples.map(({ task_id }) => task_id)).size).toBe(TASKS);
    for (const { outcome, grades } of samples) {
      expect(["completed", "filtered", "failed"]).toContain(outcome);
      expect(grades).toBe(outcome === "completed" ? 1 : 0);
    }
  });

  it("comes for each task to what the last answer of the server was", () => {
    const last = new Map(server.served.map(({ task, fault }) => [task, fault]));
    const ends = [...last.values()];
    const correct = ends.filter((fault) => fault === "none").length;
    const filtered = ends.filter((fault) => fault === "content filter").length;
    const failed = TASKS - correct - filtered;
    expect(entry().counts).toMatchObject({ planned: TASKS, correct, filtered, failed, notRun: 0 });
    expect(ended.code).toBe(filtered + failed > 0 ? 4 : 0);
    expect(correct).toBeGreaterThan(900);
  });

  it("stores the requests that the server saw, each once, and no other", () => {
    const ids = attempts().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...ids].sort()).toEqual(server.served.map(({ id }) => id).sort());
    expect(entry()).toMatchObject({ attempts: ids.length, retries: ids.length - TASKS });
  });

  it("stops asking for a task once it was answered or filtered, and after five requests", () => {
    const byTask = new Map<number, string[]>();
    for (const { task, fault } of server.served) {
      byTask.set(task, [...(byTask.get(task) ?? []), fault]);
    }
    for (const faults of byTask.values()) {
      const final = faults.findIndex((fault) => fault === "none" || fault === "content filter");
      expect(faults).toHaveLength(final === -1 ? 5 : final + 1);
    }
  });

  it("stores the tokens that the server told, and the cost that they make", () => {
    const told = new Map(server.served.map(({ id, told: counts }) => [id, counts]));
    const rows = attempts();
    for (const { id, input, output } of rows) {
      expect({ id, input, output }).toEqual({
        id,
        input: told.get(id)?.input ?? null,
        output: told.get(id)?.output ?? null,
      });
    }
    const input = sum(server.served.map((each) => each.told?.input));
    const output = sum(server.served.map((each) => each.told?.output));
    expect(entry().cost).toMatchObject({ known: true, currency: "USD" });
    expect(entry().cost.total).toBeCloseTo((input * 1 + output * 2) / 1e6, 9);
  });

  it("writes the key nowhere, though errors repeat it: no file, message or address holds it", () => {
    expect(reported.code, reported.stderr).toBe(0);
    const said = [ended.stdout, ended.stderr, reported.stdout, reported.stderr].join("");
    expect(said).not.toContain(KEY);
    expect(server.served.filter(({ url }) => url !== "/v1/chat/completions")).toEqual([]);
    const files = readdirSync(cwd, { recursive: true, withFileTypes: true }).filter((file) =>
      file.isFile(),
    );
    expect(files.length).toBeGreaterThan(6);
    for (const { parentPath, name } of files) {
      expect(readFileSync(join(parentPath, name)).includes(KEY), name).toBe(false);
    }
    const messages = stored(
      z.object({ message: z.string().nullable() }),
      "SELECT message FROM attempts",
    );
    expect(messages.filter(({ message }) => message?.includes("[key]")).length).toBeGreaterThan(0);
  });
});
