import { expect, it, onTestFinished, vi } from "vitest";
import { finish } from "../../src/cli/finish.js";
import { startRun } from "../../src/runner/run.js";
import { openStore } from "../../src/store/store.js";
import { failure, right, scriptedBackend } from "../helpers/scripted-backend.js";
import { suiteOf } from "../helpers/suite.js";

/** What both streams were given, from now to the end of the test. */
function everythingSaid(): readonly string[] {
  const said: string[] = [];
  const keep = (text: string | Uint8Array) => {
    said.push(String(text));
    return true;
  };
  vi.spyOn(process.stderr, "write").mockImplementation(keep);
  vi.spyOn(process.stdout, "write").mockImplementation(keep);
  onTestFinished(() => {
    vi.restoreAllMocks();
  });
  return said;
}

it("a run ends with why its samples failed, the most frequent reason first", async () => {
  const said = everythingSaid();
  const store = openStore(":memory:", { create: true });
  const run = startRun(store, {
    kind: "measure",
    suites: [suiteOf(8)],
    backends: [{ label: "x", config: { kind: "test", model: "m" } }],
    samplesOf: () => [0],
    seed: 1,
    graderErrors: new Map(),
  });
  const reasons = ["rare", "usual", "usual", "usual", "second", "second", "fourth"];
  const backend = scriptedBackend((request, call) => {
    const message = reasons[call - 2];
    return message === undefined ? right(request) : failure("sample", { message });
  });
  const parties = {
    backends: new Map([["x", { backend, concurrency: 1, sampling: {} }]]),
    judges: new Map(),
    egress: { decisions: [] },
    close: async () => undefined,
  };
  expect(await finish(store, run, parties, false, [])).toBe(4);
  const lines = said.join("").split("\n");
  const told = lines.filter((line) => / x x: |other reason/.test(line));
  expect(told).toEqual([
    expect.stringMatching(/^3 x x: .*usual$/),
    expect.stringMatching(/^2 x x: .*second$/),
    expect.stringMatching(/^1 x x: /),
    "and one other reason: see the report",
  ]);
});

it("a run that the policy stops leaves with 2, shows what is measured, says how to go on and closes the way out", async () => {
  const said = everythingSaid();
  const store = openStore(":memory:", { create: true });
  const run = startRun(store, {
    kind: "measure",
    suites: [suiteOf(10)],
    backends: [{ label: "x", config: { kind: "test", model: "m" } }],
    samplesOf: () => [0],
    seed: 1,
    graderErrors: new Map(),
  });
  const refused = {
    allowed: false,
    host: "a.example",
    jurisdiction: "unknown",
    reason: "nobody names it",
    mend: "name it",
  } as const;
  const decisions: (typeof refused)[] = [];
  const backend = scriptedBackend((request, call) => {
    if (call < 4) return right(request);
    decisions.push(refused);
    return failure("run", { kind: "egress", message: "policy refuses to send to a.example" });
  });
  const close = vi.fn(async () => undefined);
  const open = { backend, concurrency: 1, sampling: {} };
  const parties = {
    backends: new Map([["x", open]]),
    judges: new Map(),
    egress: { decisions },
    close,
  };
  expect(await finish(store, run, parties, false, [])).toBe(2);
  const { samples, egress } = store.readRun(run.id);
  expect(samples.filter(({ outcome }) => outcome === "completed")).toHaveLength(3);
  expect(egress).toMatchObject([{ host: "a.example", allowed: false }]);
  expect(close).toHaveBeenCalledOnce();
  const text = said.join("");
  expect(text).toContain("3/3");
  expect(text).toMatch(/policy refuses to send to a\.example.*assay run --resume/);
});
