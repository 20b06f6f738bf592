import { describe, expect, it } from "vitest";
import type { AttemptResult } from "../../src/backends/backend.js";
import { graderName } from "../../src/graders/index.js";
import { buildModel } from "../../src/reports/build-model.js";
import { execute } from "../../src/runner/execute.js";
import { startRun } from "../../src/runner/run.js";
import type { ErrorsByGrader } from "../../src/store/rows.js";
import { openStore, type Store } from "../../src/store/store.js";
import { answer, failure, scriptedBackend } from "../helpers/scripted-backend.js";
import { suiteOf } from "../helpers/suite.js";

const PRICE = { currency: "USD", input: 1, output: 2 };

interface Shape {
  readonly graderErrors?: ErrorsByGrader;
  readonly tasks?: number;
  readonly samples?: number;
  readonly config?: object;
  readonly label?: string;
}

/** A run in which the n-th request (from 1) is answered as the function says. */
async function runIn(
  store: Store,
  reply: (call: number, taskId: string) => AttemptResult,
  shape: Shape = {},
) {
  const { tasks = 4, samples = 1, label = "x" } = shape;
  const suite = suiteOf(tasks);
  const run = startRun(store, {
    kind: "measure",
    suites: [suite],
    backends: [
      { label, config: { kind: "openai-compatible", model: "m", price: PRICE, ...shape.config } },
    ],
    samplesOf: () => Array.from({ length: samples }, (_, index) => index),
    seed: 1,
    graderErrors: shape.graderErrors ?? new Map(),
  });
  const backend = scriptedBackend(({ taskId }, call) => reply(call, taskId));
  await execute({
    store,
    runId: run.id,
    suites: [suite],
    backends: new Map([[label, { backend, concurrency: 1, sampling: {} }]]),
    pending: run.pending,
    signal: new AbortController().signal,
    retry: { maxAttempts: 2, base: 1, cap: 1 },
  });
  return run.id;
}

const right = (_call: number, taskId: string) => answer(`\\boxed{${taskId.slice(1)}}`);

function modelOf(store: Store, options = { all: false }) {
  return buildModel(
    store.runs().map(({ id }) => store.readRun(id)),
    undefined,
    options,
  );
}

describe("the score corrected for the grader's errors", () => {
  const measured: ErrorsByGrader = new Map([
    [
      graderName("math"),
      { falsePositives: { count: 0, of: 400 }, falseNegatives: { count: 40, of: 400 } },
    ],
  ]);

  it("is higher where the grader was measured to refuse right answers", async () => {
    const store = openStore(":memory:", { create: true });
    const half = (call: number, taskId: string) =>
      call % 2 === 0 ? right(call, taskId) : answer("\\boxed{999}");
    await runIn(store, half, { tasks: 10, graderErrors: measured });
    const [entry] = modelOf(store).entries;
    expect(entry?.score).toMatchObject({ known: true, value: 0.5 });
    if (!entry?.corrected.known) throw new Error("not known");
    expect(entry.corrected.value).toBeCloseTo(0.5 / 0.9, 10);
  });

  it("leaves what was never graded as it is", async () => {
    const store = openStore(":memory:", { create: true });
    const cut = (call: number, taskId: string) =>
      call % 2 === 0 ? right(call, taskId) : answer("", { finishReason: "length" });
    await runIn(store, cut, { tasks: 10, graderErrors: measured });
    const [entry] = modelOf(store).entries;
    // All that was graded is right already: nothing is left to correct but the truncated ones.
    expect(entry?.corrected).toMatchObject({ known: true, value: 0.5 });
  });

  it("is unknown, with the reason, where the errors were not measured", async () => {
    const store = openStore(":memory:", { create: true });
    await runIn(store, right);
    expect(modelOf(store).entries[0]?.corrected).toMatchObject({
      known: false,
      reason: "the grader's errors were not measured with this run",
    });
  });
});

describe("the report model", () => {
  it("counts every outcome apart, and missing samples not as wrong", async () => {
    const store = openStore(":memory:", { create: true });
    const replies = [
      answer("\\boxed{1}"),
      answer("\\boxed{0}"),
      answer("There are several ways of looking at it, and each of them leads on to another."),
      answer("", { unfinishedReasoning: true }),
      answer(""),
      failure("sample", { kind: "filtered", message: "no" }),
      failure("sample"),
    ];
    await runIn(store, (call) => replies[call - 1] ?? answer("\\boxed{8}"), { tasks: 8 });
    const [entry] = modelOf(store).entries;
    expect(entry?.counts).toEqual({
      planned: 8,
      correct: 2,
      incorrect: 1,
      unparsed: 1,
      refused: 0,
      truncated: 1,
      empty: 1,
      ungraded: 0,
      filtered: 1,
      failed: 1,
      notRun: 0,
    });
    expect(entry?.score).toMatchObject({ known: true, numerator: 2, denominator: 6, tasks: 6 });
    expect(entry?.bounds).toEqual({ worst: 2 / 8, best: 4 / 8 });
    expect(entry?.warnings.map(({ code }) => code)).toContain("samples-missing");
  });

  it("adds up the cost of every request, retries included, and of right answers", async () => {
    const store = openStore(":memory:", { create: true });
    await runIn(store, (call, task) =>
      call === 1 ? failure("retry") : call === 2 ? answer("\\boxed{0}") : right(call, task),
    );
    const [entry] = modelOf(store).entries;
    // Four answered requests of 10 tokens in and 20 out; the one that was turned away cost nothing.
    expect(entry?.cost).toMatchObject({ known: true, currency: "USD" });
    expect(entry?.cost.known && entry.cost.total).toBeCloseTo((4 * 50) / 1e6, 12);
    expect(entry?.costPerCorrect.known && entry.costPerCorrect.value).toBeCloseTo(
      (4 * 50) / 1e6 / 3,
      12,
    );
    expect(entry).toMatchObject({ attempts: 5, retries: 1 });
  });

  it("has no cost where there is no price or the server did not count", async () => {
    const store = openStore(":memory:", { create: true });
    await runIn(store, right, { label: "free", config: { price: undefined } });
    await runIn(
      store,
      () => ({
        ok: true,
        completion: {
          reasoning: "",
          answer: "1",
          unfinishedReasoning: false,
          finishReason: "stop",
        },
      }),
      { label: "mute" },
    );
    const entries = modelOf(store).entries;
    expect(entries.map(({ cost }) => cost.known)).toEqual([false, false]);
    expect(entries.find(({ backend }) => backend === "mute")?.tokens.output.known).toBe(false);
    expect(entries.find(({ backend }) => backend === "mute")?.latency.total.known).toBe(false);
  });

  it("says so when requests broke off uncounted, and leaves them out of the cost", async () => {
    const store = openStore(":memory:", { create: true });
    const cut: AttemptResult = {
      ok: false,
      failure: { kind: "stream-cut", scope: "retry", message: "cut" },
      partial: { reasoning: "hm", answer: "", unfinishedReasoning: false, finishReason: "unknown" },
    };
    await runIn(store, (call, task) => (call === 1 ? cut : right(call, task)));
    const [entry] = modelOf(store).entries;
    expect(entry?.cost.known).toBe(true);
    expect(entry?.warnings.find(({ code }) => code === "usage-missing")?.text).toMatch(
      /^1 requests broke off/,
    );
  });

  it("shows the newest finished run of a backend, and all runs when they are named", async () => {
    const store = openStore(":memory:", { create: true });
    await runIn(store, () => answer("\\boxed{0}"));
    await new Promise((resolve) => setTimeout(resolve, 5));
    const second = await runIn(store, right);
    expect(modelOf(store).entries.map(({ runId }) => runId)).toEqual([second]);
    expect(modelOf(store, { all: true }).entries).toHaveLength(2);
  });

  it("leads from every entry to its samples and from every sample to its requests", async () => {
    const store = openStore(":memory:", { create: true });
    const id = await runIn(store, right, { samples: 3 });
    const model = modelOf(store);
    expect(model.samples).toHaveLength(12);
    for (const [index, sample] of model.samples.entries()) {
      expect(sample.id).toBe(`${id}.${index + 1}`);
      expect(sample.attempts.map((attempt) => attempt.id)).toEqual([`${sample.id}.1`]);
      expect(model.entries.map((entry) => entry.id)).toContain(sample.entry);
    }
  });

  it("warns when the server names another model within the run", async () => {
    const store = openStore(":memory:", { create: true });
    await runIn(store, (call) => answer("\\boxed{1}", { model: call < 3 ? "m-old" : "m-new" }));
    const warning = modelOf(store).entries[0]?.warnings.find(
      ({ code }) => code === "model-changed",
    );
    expect(warning?.text).toContain("m-old, m-new");
  });

  it("shows what the reference engine was built to score", async () => {
    const store = openStore(":memory:", { create: true });
    await runIn(store, right, { config: { kind: "reference", skill: [0.7, 0.1] } });
    expect(modelOf(store).entries[0]).toMatchObject({ origin: "reference", truth: 0.7 });
  });

  it("is the same for the same rows", async () => {
    const store = openStore(":memory:", { create: true });
    await runIn(store, right);
    expect(JSON.stringify(modelOf(store))).toBe(JSON.stringify(modelOf(store)));
  });

  it("is empty, not broken, for an empty database", () => {
    const model = modelOf(openStore(":memory:", { create: true }));
    expect(model).toMatchObject({
      entries: [],
      samples: [],
      certificate: { state: "none" },
      asOf: "",
    });
    expect(model.warnings.map(({ code }) => code)).toEqual(["certificate-missing"]);
  });
});
