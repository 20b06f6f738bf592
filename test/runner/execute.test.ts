import { describe, expect, it } from "vitest";
import type { Backend } from "../../src/backends/backend.js";
import { CLOCK } from "../../src/runner/clock.js";
import { type Execution, execute } from "../../src/runner/execute.js";
import { Pace } from "../../src/runner/pace.js";
import { resumeRun, startRun } from "../../src/runner/run.js";
import { openStore, type Store } from "../../src/store/store.js";
import { FakeClock } from "../helpers/fake-clock.js";
import { answer, failure, right, scriptedBackend } from "../helpers/scripted-backend.js";
import { suiteOf } from "../helpers/suite.js";

const RETRY = { maxAttempts: 3, base: 1, cap: 50 };
const NEVER = new AbortController().signal;

function started(store: Store, tasks: number, samples = 1) {
  return startRun(store, {
    kind: "measure",
    suites: [suiteOf(tasks)],
    backends: [{ label: "x", config: { kind: "test", model: "m" } }],
    samplesOf: () => Array.from({ length: samples }, (_, index) => index),
    seed: 1,
    graderErrors: new Map(),
  });
}

function executing(
  store: Store,
  run: ReturnType<typeof started>,
  backend: Backend,
  more: Partial<Execution> = {},
) {
  return execute({
    store,
    runId: run.id,
    suites: run.suites,
    backends: new Map([["x", { backend, concurrency: 4, sampling: { temperature: 0.6 } }]]),
    pending: run.pending,
    signal: NEVER,
    retry: RETRY,
    ...more,
  });
}

describe("a run", () => {
  it("takes every planned sample once, grades it and stores it with its request", async () => {
    const store = openStore(":memory:", { create: true });
    const run = started(store, 10, 3);
    const backend = scriptedBackend(right);
    expect(await executing(store, run, backend)).toMatchObject({ state: "finished" });
    const { samples, run: stored } = store.readRun(run.id);
    expect(samples).toHaveLength(30);
    expect(samples.every(({ grade }) => grade?.grade === "correct")).toBe(true);
    expect(samples[0]).toMatchObject({
      id: `${run.id}.1`,
      outcome: "completed",
      attempts: [
        { id: `${run.id}.1.1`, result: "ok", reasoning: "because", outputTokens: 20, endMs: 12 },
      ],
    });
    expect(stored.state).toBe("finished");
    expect(backend.requests).toHaveLength(30);
    expect(backend.busiest()).toBeLessThanOrEqual(4);
  });

  it("sends the suite's sampling, with the backend's own before it", async () => {
    const store = openStore(":memory:", { create: true });
    const backend = scriptedBackend(right);
    await executing(store, started(store, 1), backend);
    expect(backend.requests[0]?.sampling).toEqual({ maxTokens: 100, temperature: 0.6 });
  });

  it("tries again what may pass, keeps every attempt, and counts the sample once", async () => {
    const store = openStore(":memory:", { create: true });
    const run = started(store, 1);
    await executing(
      store,
      run,
      scriptedBackend((request, call) => (call < 3 ? failure("retry") : right(request))),
    );
    const [sample] = store.readRun(run.id).samples;
    expect(sample?.attempts.map(({ id, result }) => [id, result])).toEqual([
      [`${run.id}.1.1`, "http"],
      [`${run.id}.1.2`, "http"],
      [`${run.id}.1.3`, "ok"],
    ]);
    expect(sample?.outcome).toBe("completed");
  });

  it("calls a sample failed, not wrong, when its attempts are used up", async () => {
    const store = openStore(":memory:", { create: true });
    const run = started(store, 1);
    await executing(
      store,
      run,
      scriptedBackend(() => failure("retry")),
    );
    const [sample] = store.readRun(run.id).samples;
    expect(sample).toMatchObject({ outcome: "failed", detail: "http: no" });
    expect(sample?.grade).toBeUndefined();
    expect(sample?.attempts).toHaveLength(3);
  });

  it.each([
    ["truncated", answer("\\boxed{1}", { finishReason: "length" })],
    ["truncated", answer("", { unfinishedReasoning: true })],
    ["empty", answer("  \n")],
    ["filtered", answer("x", { finishReason: "content-filter" })],
    ["filtered", failure("sample", { kind: "filtered" })],
  ])("says %s where there is no answer to grade", async (outcome, result) => {
    const store = openStore(":memory:", { create: true });
    const run = started(store, 1);
    await executing(
      store,
      run,
      scriptedBackend(() => result),
    );
    const [sample] = store.readRun(run.id).samples;
    expect(sample?.outcome).toBe(outcome);
    expect(sample?.grade).toBeUndefined();
  });

  it("gives a backend up at the first failure that no request can survive, and keeps what is measured", async () => {
    const store = openStore(":memory:", { create: true });
    const run = started(store, 40);
    const backend = scriptedBackend((request, call) =>
      call === 9 ? failure("backend", { status: 402, message: "no money left" }) : right(request),
    );
    const end = await executing(store, run, backend);
    expect(end.stopped.get("x")?.message).toBe("no money left");
    expect(backend.requests.length).toBeLessThan(20);
    const { samples } = store.readRun(run.id);
    expect(samples.filter(({ outcome }) => outcome === "completed").length).toBeGreaterThanOrEqual(
      8,
    );
    expect(samples.filter(({ outcome }) => outcome === undefined).length).toBeGreaterThan(20);
  });

  it("gives a backend up that never once answered", async () => {
    const store = openStore(":memory:", { create: true });
    const backend = scriptedBackend(() =>
      failure("sample", { status: 400, message: "unknown field" }),
    );
    const end = await executing(store, started(store, 100), backend);
    expect(end.stopped.get("x")?.message).toBe("unknown field");
    expect(backend.requests.length).toBeLessThan(12);
  });

  it("shares a pause that the server asks for among all workers of the backend", async () => {
    const store = openStore(":memory:", { create: true });
    const at: number[] = [];
    const backend = scriptedBackend((request, call) => {
      at.push(performance.now());
      return call === 1 ? failure("retry", { status: 429, retryAfter: 40 }) : right(request);
    });
    const [first] = [performance.now()];
    await executing(store, started(store, 12), backend);
    const during = at.slice(4).filter((time) => time - (first ?? 0) < 38);
    expect(during).toEqual([]);
  });

  it("stops cleanly when interrupted and goes on where it stopped", async () => {
    const store = openStore(":memory:", { create: true });
    const run = started(store, 30);
    const stop = new AbortController();
    const backend = scriptedBackend((request, call, signal) => {
      if (call === 10) stop.abort();
      return signal.aborted ? failure("sample", { kind: "interrupted" }) : right(request);
    });
    const end = await executing(store, run, backend, { signal: stop.signal });
    expect(end.state).toBe("interrupted");
    const before = store.readRun(run.id);
    expect(before.run.state).toBe("interrupted");
    const done = before.samples.filter(({ outcome }) => outcome === "completed").length;
    expect(done).toBeGreaterThanOrEqual(6);
    expect(
      before.samples.filter(({ outcome }) => outcome !== undefined && outcome !== "completed"),
    ).toEqual([]);

    const again = resumeRun(store, run.id);
    expect(again.pending).toHaveLength(30 - done);
    const second = scriptedBackend(right);
    await executing(store, again, second);
    const after = store.readRun(run.id);
    expect(after.run.state).toBe("finished");
    expect(after.samples.every(({ outcome }) => outcome === "completed")).toBe(true);
    expect(second.requests).toHaveLength(30 - done);
  });

  it("stops as a whole where the policy refuses a request, keeps what is measured, and can go on", async () => {
    const store = openStore(":memory:", { create: true });
    const run = started(store, 40);
    const backend = scriptedBackend((request, call) =>
      call === 9 ? failure("run", { kind: "egress", message: "not there" }) : right(request),
    );
    const end = await executing(store, run, backend);
    expect(end).toMatchObject({ state: "refused", failure: { message: "not there" } });
    expect([...end.stopped]).toEqual([]);
    const { run: stored, samples } = store.readRun(run.id);
    expect(stored).toMatchObject({ state: "stopped", stopReason: "not there" });
    const done = samples.filter(({ outcome }) => outcome === "completed").length;
    expect(done).toBeGreaterThanOrEqual(8);
    expect(samples.filter(({ outcome }) => outcome === undefined)).toHaveLength(40 - done);
    expect(backend.requests.length).toBeLessThan(20);
    await executing(store, resumeRun(store, run.id), scriptedBackend(right));
    expect(store.readRun(run.id).run.state).toBe("finished");
  });

  it("keeps to its limits of a minute, however many workers there are", async () => {
    const store = openStore(":memory:", { create: true });
    const clock = new FakeClock();
    const at: number[] = [];
    const backend = scriptedBackend((request) => {
      at.push(clock.now());
      return right(request);
    });
    const open = { backend, concurrency: 4, sampling: {}, pace: new Pace({ rpm: 3 }, clock) };
    await clock.run(
      executing(store, started(store, 8), backend, { backends: new Map([["x", open]]) }),
    );
    expect(at.map((time) => time / 60_000)).toEqual([0, 0, 0, 1, 1, 1, 2, 2]);
  });

  it("lets go of the limits of a minute when it is interrupted", async () => {
    const store = openStore(":memory:", { create: true });
    const stop = new AbortController();
    const backend = scriptedBackend((request, call) => {
      if (call === 2) setTimeout(() => stop.abort(), 20);
      return right(request);
    });
    const open = { backend, concurrency: 4, sampling: {}, pace: new Pace({ rpm: 2 }, CLOCK) };
    const end = await executing(store, started(store, 8), backend, {
      backends: new Map([["x", open]]),
      signal: stop.signal,
    });
    expect(end.state).toBe("interrupted");
    expect(backend.requests).toHaveLength(2);
  });

  it("takes failed samples again when resumed, and numbers their attempts on", async () => {
    const store = openStore(":memory:", { create: true });
    const run = started(store, 1);
    await executing(
      store,
      run,
      scriptedBackend(() => failure("retry")),
    );
    await executing(store, resumeRun(store, run.id), scriptedBackend(right));
    const [sample] = store.readRun(run.id).samples;
    expect(sample?.outcome).toBe("completed");
    expect(sample?.attempts.map(({ id }) => id.split(".").at(-1))).toEqual(["1", "2", "3", "4"]);
  });

  it("survives a defect in a backend as a failed sample", async () => {
    const store = openStore(":memory:", { create: true });
    const run = started(store, 1);
    await executing(
      store,
      run,
      scriptedBackend(() => {
        throw new Error("oops");
      }),
    );
    expect(store.readRun(run.id).samples[0]?.detail).toBe("internal: a defect of Assay: oops");
  });

  it("stops and says why when the store cannot take more", async () => {
    const store = openStore(":memory:", { create: true });
    const run = started(store, 20);
    const backend = scriptedBackend(right);
    let writes = 0;
    const full: Store = {
      ...store,
      record: (...args) => {
        writes += 1;
        if (writes > 5) throw new Error("disk full");
        store.record(...args);
      },
    };
    await expect(executing(full, run, backend)).rejects.toThrow("disk full");
    const { run: stored, samples } = store.readRun(run.id);
    expect(stored).toMatchObject({ state: "stopped", stopReason: "disk full" });
    expect(samples.filter(({ outcome }) => outcome !== undefined)).toHaveLength(5);
  });
});
