import { describe, expect, it } from "vitest";
import {
  ask,
  askAt,
  chunk,
  completionOf,
  DONE,
  event,
  failed,
  failureOf,
  openCompatible,
  REQUEST,
  type Script,
  serve,
  TIMEOUTS,
} from "./server.js";

/** The step, again and again, each after a wait in milliseconds. */
const repeated = (step: string, wait: number, times: number): NonNullable<Script["steps"]> =>
  Array.from({ length: times }, () => [step, { wait }]).flat();

describe("timers", () => {
  it("do not take keep-alives for a first event", { retry: 4 }, async () => {
    const started = performance.now();
    const steps = [
      event({ choices: [] }),
      chunk({ role: "assistant", content: "" }),
      ...repeated(": keep-alive\n\n", 20, 100),
    ];
    const failure = await failureOf({ steps }, { timeouts: { firstEvent: 200, idle: 50 } });
    expect(failure).toMatchObject({ kind: "timeout-first-event", scope: "retry" });
    expect(failure.message).toContain("raise timeouts.firstEvent");
    expect(performance.now() - started).toBeGreaterThanOrEqual(199);
    expect(performance.now() - started).toBeLessThan(600);
  });

  it("let a server queue in silence for as long as the first event may take", async () => {
    const steps = [...repeated(":\n\n", 20, 8), chunk({ content: "42" }, "stop")];
    expect((await completionOf({ steps }, { timeouts: { idle: 60 } })).answer).toBe("42");
  });

  it("wait for headers as long as for a first event", async () => {
    const server = await serve({ steps: [{ wait: 1_000 }] });
    const failure = failed(await askAt(server.baseURL, { timeouts: { firstEvent: 100 } }));
    expect(failure.kind).toBe("timeout-first-event");
    await server.close();
  });

  it.each([
    ["stalls", [chunk({ content: "4" })]],
    ["sends comments only", [chunk({ content: "4" }), ...repeated(":\n\n", 20, 60)]],
    [
      "sends empty deltas only",
      [chunk({ content: "4" }), ...repeated(chunk({ content: "" }), 20, 60)],
    ],
  ])("end a stream that %s", async (_name, steps) => {
    const result = await ask({ steps, ending: "stay" }, { timeouts: { idle: 120 } });
    expect(result).toMatchObject({
      ok: false,
      failure: { kind: "timeout-idle", scope: "retry" },
      partial: { answer: "4" },
    });
  });

  it("let a stream go on that is slow but steady", async () => {
    const steps = [...repeated(chunk({ content: "4" }), 50, 8), chunk({}, "stop")];
    expect((await completionOf({ steps }, { timeouts: { idle: 150 } })).answer).toBe("44444444");
  });

  it("end a stream that takes too long in all", async () => {
    const steps = repeated(chunk({ content: "4" }), 20, 100);
    const failure = await failureOf({ steps }, { timeouts: { total: 200, idle: 100 } });
    expect(failure).toMatchObject({ kind: "timeout-total", scope: "retry" });
  });

  it("take an answer for whole that stalls behind its finish reason", async () => {
    const script: Script = { steps: [chunk({ content: "42" }, "stop")], ending: "stay" };
    expect((await completionOf(script, { timeouts: { idle: 100 } })).answer).toBe("42");
  });

  it("do not wait for a server that keeps the stream open behind the end marker", async () => {
    const started = performance.now();
    const script: Script = { steps: [chunk({ content: "42" }, "stop"), DONE], ending: "stay" };
    expect((await completionOf(script)).answer).toBe("42");
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  it("do not blame the server when our own process stood still", async () => {
    const server = await serve({
      steps: [...repeated(chunk({ content: "4" }), 20, 10), chunk({}, "stop")],
    });
    const result = askAt(server.baseURL, { timeouts: { idle: 100 } });
    await new Promise((resolve) => setTimeout(resolve, 60));
    const until = performance.now() + 300;
    while (performance.now() < until);
    expect(await result).toMatchObject({ ok: true, completion: { answer: "4444444444" } });
    await server.close();
  });
});

describe("an abort", () => {
  it.each([
    ["while text arrives", repeated(chunk({ content: "4" }), 10, 200)],
    ["while nothing arrives", []],
  ] as const)(
    "ends the request within 100 ms and closes the connection %s",
    { retry: 4 },
    async (_name, steps) => {
      const server = await serve({ steps, ending: "stay" });
      const backend = openCompatible({ baseURL: server.baseURL, model: "m", timeouts: TIMEOUTS });
      const abort = new AbortController();
      const result = backend.complete(REQUEST, abort.signal);
      await new Promise((resolve) => setTimeout(resolve, 150));
      const at = performance.now();
      abort.abort();
      expect(failed(await result)).toMatchObject({ kind: "interrupted", scope: "sample" });
      await server.seen[0]?.closed;
      expect(performance.now() - at).toBeLessThan(100);
      expect(server.seen).toHaveLength(1);
      await backend.close();
      await server.close();
    },
  );

  it("that came before makes no request", async () => {
    const server = await serve({});
    const result = await askAt(server.baseURL, { signal: AbortSignal.abort() });
    expect(failed(result).kind).toBe("interrupted");
    expect(server.seen).toHaveLength(0);
    await server.close();
  });

  it("leaves no listener behind on the run's signal", async () => {
    const { signal } = new AbortController();
    const added: unknown[] = [];
    const add = signal.addEventListener.bind(signal);
    const remove = signal.removeEventListener.bind(signal);
    signal.addEventListener = (...of: Parameters<typeof add>) => {
      added.push(of[1]);
      add(...of);
    };
    signal.removeEventListener = (...of: Parameters<typeof remove>) => {
      added.splice(added.indexOf(of[1]), 1);
      remove(...of);
    };
    await completionOf({ steps: [chunk({ content: "42" }, "stop")] }, { signal });
    expect(added).toEqual([]);
  });
});

it("ends requests still running when the backend is closed", async () => {
  const server = await serve({ steps: [chunk({ content: "4" })], ending: "stay" });
  const backend = openCompatible({ baseURL: server.baseURL, model: "m", timeouts: TIMEOUTS });
  const result = backend.complete(REQUEST, new AbortController().signal);
  await new Promise((resolve) => setTimeout(resolve, 60));
  await backend.close();
  expect(failed(await result).kind).toBe("interrupted");
  expect(failed(await backend.complete(REQUEST, new AbortController().signal)).kind).toBe(
    "interrupted",
  );
  await server.close();
});
