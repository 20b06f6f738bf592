import { describe, expect, it } from "vitest";
import type { PriceRow } from "../../src/pricing/row.js";
import { Budget } from "../../src/runner/budget.js";
import { execute } from "../../src/runner/execute.js";
import { startRun } from "../../src/runner/run.js";
import { openStore } from "../../src/store/store.js";
import { answer, failure, scriptedBackend } from "../helpers/scripted-backend.js";
import { suiteOf } from "../helpers/suite.js";
import { rowOf } from "../pricing/rows.js";

const NOW = new Date().toISOString();
const TABLE: readonly PriceRow[] = [
  rowOf({ to: "2026-01-01", price: { input: 99, output: 99 } }),
  rowOf({ from: "2026-01-01" }),
];
const ROW = "host/m/usd/2026-01-01";
/** What the scripted answer of 10 and 20 tokens costs at 1 and 2 for a million. */
const EACH = 50 / 1e6;

/** Takes one sample of four tasks; the server turns the first request away and prices the last itself. */
async function taken(budget?: Budget) {
  const store = openStore(":memory:", { create: true });
  const suite = suiteOf(4);
  const config = { kind: "host", model: "m" };
  const run = startRun(store, {
    kind: "measure",
    suites: [suite],
    backends: [{ label: "x", config }],
    samplesOf: () => [0],
    seed: 1,
    graderErrors: new Map(),
  });
  const backend = scriptedBackend((_, call) => {
    if (call === 1) return failure("retry");
    const usage = { input: 10, output: 20 };
    return answer("2", {
      usage: call === 5 ? { ...usage, cost: { amount: 3, currency: "USD" } } : usage,
    });
  });
  await execute({
    store,
    runId: run.id,
    suites: [suite],
    backends: new Map([["x", { backend, concurrency: 1, sampling: {}, priced: config }]]),
    pending: run.pending,
    prices: TABLE,
    signal: new AbortController().signal,
    retry: { maxAttempts: 2, base: 1, cap: 1 },
    ...(budget && { budget }),
  });
  return store.readRun(run.id).samples.flatMap(({ attempts }) => attempts);
}

describe("requests of a run", () => {
  it("are priced by the row valid when they were made, and keep it", async () => {
    const attempts = await taken();
    const amounts = attempts.map(({ price }) => [price?.row, price?.cost?.amount]);
    expect(amounts).toEqual([
      [ROW, 0],
      [ROW, EACH],
      [ROW, EACH],
      [ROW, EACH],
      [ROW, EACH],
    ]);
    expect(attempts.map(({ serverCost }) => serverCost?.amount)).toEqual([
      ...Array.from({ length: 4 }, () => undefined),
      3,
    ]);
  });
});

describe("a budget", () => {
  it("counts what the server says before what the price says, and what was turned away as nothing", async () => {
    const budget = new Budget(100, "USD");
    await taken(budget);
    expect(budget.spent).toBeCloseTo(3 * EACH + 3, 12);
    expect(budget.uncounted).toBe(0);
    expect(budget.exhausted).toBe(false);
  });

  it("ends a run at its limit", async () => {
    const budget = new Budget(2 * EACH, "USD");
    expect(await taken(budget)).toHaveLength(3);
    expect(budget.exhausted).toBe(true);
  });

  it("counts apart what is unpriced or in another currency", () => {
    const budget = new Budget(1, "USD");
    const attempt = { id: "r.1.1", number: 1, role: "answer", startedAt: NOW } as const;
    const result = answer("2");
    budget.add([
      { ...attempt, result },
      { ...attempt, result, price: { row: "a" } },
      { ...attempt, result, price: { row: "a", cost: { amount: 1, currency: "CNY" } } },
    ]);
    expect(budget.spent).toBe(0);
    expect(budget.uncounted).toBe(3);
  });
});
