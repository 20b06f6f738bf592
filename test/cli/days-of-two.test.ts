import { expect, it, onTestFinished, vi } from "vitest";
import { withSince } from "../../src/cli/days-of-two.js";
import { matchSides } from "../../src/cli/sides.js";
import { buildComparisons } from "../../src/reports/compare/build.js";
import { execute } from "../../src/runner/execute.js";
import { startRun } from "../../src/runner/run.js";
import { openStore, type Store } from "../../src/store/store.js";
import { answer, scriptedBackend } from "../helpers/scripted-backend.js";
import { suiteOf } from "../helpers/suite.js";

const TASKS = 30;

/** One night of two hosts; the second has so many tasks wrong. `asked`: the first tasks alone. */
async function night(store: Store, day: number, wrong: number, asked = TASKS): Promise<void> {
  vi.setSystemTime(`2026-11-${String(day).padStart(2, "0")}T02:17:00Z`);
  const whole = suiteOf(TASKS);
  const suite = { ...whole, tasks: whole.tasks.slice(0, asked) };
  const run = startRun(store, {
    kind: "measure",
    suites: [suite],
    backends: ["azure", "fireworks"].map((label) => ({ label, config: { kind: "test" } })),
    samplesOf: () => [0],
    seed: 1,
    graderErrors: new Map(),
  });
  const hostWith = (bad: number) => ({
    backend: scriptedBackend(({ taskId }) => {
      const number = Number(taskId.slice(1));
      return answer(`\\boxed{${number <= bad ? -1 : number}}`);
    }),
    concurrency: 1,
    sampling: {},
  });
  await execute({
    store,
    runId: run.id,
    suites: [suite],
    backends: new Map([
      ["azure", hostWith(2)],
      ["fireworks", hostWith(wrong)],
    ]),
    pending: run.pending,
    signal: new AbortController().signal,
  });
}

it("a difference between hosts is dated by the first day of the unbroken row of days that have it", async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const store = openStore(":memory:", { create: true });
  for (const [day, wrong, asked] of [
    [9, 20],
    [10, 2],
    [11, 1],
    [12, 15],
    // On the first tasks alone they do not differ: no day of these tasks.
    [12, 0, 2],
    [13, 20],
  ] as const) {
    await night(store, day, wrong, asked);
  }
  const { sides } = matchSides(store, "azure", "fireworks", []);
  const [found] = buildComparisons(sides, 1).suites;
  if (found === undefined) throw new Error("nothing was compared");
  expect(found.verdict).toBe("worse");
  expect(withSince(store, found).since).toBe("2026-11-12T02:17:00.000Z");
  const uncertain = { ...found, verdict: "inconclusive" } as const;
  expect(withSince(store, uncertain)).toBe(uncertain);
});
