import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { buildModel } from "../../src/reports/build-model.js";
import { startRun } from "../../src/runner/run.js";
import { MIGRATIONS } from "../../src/store/migrations.js";
import { openStore } from "../../src/store/store.js";
import { loadPrices } from "../../src/suites/prices/load.js";
import { folderWith, temporaryFolder } from "../helpers/files.js";
import { answer } from "../helpers/scripted-backend.js";
import { suiteOf } from "../helpers/suite.js";

function fresh(): string {
  return join(temporaryFolder(), "deep", "er", "a.sqlite");
}

function startedIn(file: string) {
  const store = openStore(file, { create: true });
  const run = startRun(store, {
    kind: "measure",
    suites: [suiteOf(2)],
    backends: [{ label: "x", config: { kind: "test", model: "m" } }],
    samplesOf: () => [0],
    seed: 7,
    graderErrors: new Map(),
  });
  return { store, run };
}

function plannedOf(runId: string, ordinal: number) {
  const suiteHash = suiteOf(2).hash;
  return {
    ...{ id: `${runId}.${ordinal}`, ordinal, backend: "x", suiteHash },
    ...{ taskId: "t1", sample: ordinal, seed: 0 },
  };
}

describe("the store", () => {
  it("gives back what was put in, to the letter", () => {
    const file = fresh();
    const { store, run } = startedIn(file);
    const hostile =
      "\u001b[31mred\u0000 <script>'; DROP TABLE runs;-- 🙂\u2028 \ud83d\ude00 é".repeat(1000);
    const attempt = {
      id: `${run.id}.1.1`,
      number: 1,
      role: "answer" as const,
      startedAt: "2026-01-01T00:00:00.000Z",
      result: answer(hostile),
    };
    const grade = { grade: "correct", score: 1, extracted: hostile, reason: "equal" } as const;
    store.record(
      `${run.id}.1`,
      [attempt],
      { outcome: "completed", grade, grader: "math/1" },
      "2026-01-01T00:00:01.000Z",
    );
    store.close();
    const data = openStore(file, { create: false }).readRun(run.id);
    expect(data.samples[0]).toMatchObject({
      outcome: "completed",
      grade: { ...grade, grader: "math/1" },
    });
    expect(data.samples[0]?.attempts[0]?.answer).toBe(hostile);
    expect(data.suites).toEqual([suiteOf(2)]);
    expect(data.backends).toEqual([{ label: "x", config: { kind: "test", model: "m" } }]);
    expect(data.run).toMatchObject({
      id: run.id,
      seed: 7,
      state: "running",
      node: process.versions.node,
    });
  });

  it("notes each place that a run's requests went to, or were kept from, once", () => {
    const { store, run } = startedIn(fresh());
    const decisions = [
      { host: "127.0.0.1:1", backend: "x", jurisdiction: "local", allowed: true, reason: "here" },
      { host: "a.example", jurisdiction: "unknown", allowed: false, reason: "nobody names it" },
    ];
    store.recordEgress(run.id, decisions);
    store.recordEgress(run.id, [...decisions].reverse());
    expect(store.readRun(run.id).egress).toEqual(decisions);
  });

  it("keeps what a server did not count absent, not 0", () => {
    const { store, run } = startedIn(fresh());
    const {
      usage: _none,
      timing: _never,
      ...bare
    } = (answer("x") as { completion: object & { usage?: unknown; timing?: unknown } }).completion;
    const result = { ok: true, completion: bare } as ReturnType<typeof answer>;
    store.record(
      `${run.id}.1`,
      [{ id: `${run.id}.1.1`, number: 1, role: "answer" as const, startedAt: "t", result }],
      { outcome: "empty" },
      "t",
    );
    const attempt = store.readRun(run.id).samples[0]?.attempts[0];
    expect(attempt).not.toHaveProperty("inputTokens");
    expect(attempt).not.toHaveProperty("endMs");
  });

  it("counts samples by all that a score hangs on, by their newest grade", () => {
    const { store, run } = startedIn(fresh());
    const wrong = { grade: "incorrect", score: 0, extracted: "1", reason: "unequal" } as const;
    const right = { grade: "correct", score: 1, extracted: "1", reason: "equal" } as const;
    const completed = { outcome: "completed", grade: wrong, grader: "math/1" } as const;
    store.record(`${run.id}.1`, [], completed, "t");
    store.extendRun(run.id, [plannedOf(run.id, 3), plannedOf(run.id, 4)]);
    for (const ordinal of [3, 4]) store.record(`${run.id}.${ordinal}`, [], completed, "t");
    store.regrade(
      run.id,
      [1, 4].map((n) => ({ sampleId: `${run.id}.${n}`, grader: "math/2", grade: right })),
      new Map(),
      "t",
    );
    const [cell] = store.cells();
    if (cell === undefined) throw new Error("no cell");
    const key = { runId: run.id, backend: "x", suiteHash: cell.suiteHash };
    const corrects = { outcome: "completed", grade: { grade: "correct", score: 1 }, count: 2 };
    const wrongs = { outcome: "completed", grade: { grade: "incorrect", score: 0 }, count: 1 };
    expect(store.taskGroups(cell)).toEqual([
      { taskId: "t1", ...corrects },
      { taskId: "t1", ...wrongs },
      { taskId: "t2", count: 1 },
    ]);
    expect(store.groups()).toEqual(
      [{ count: 1 }, corrects, wrongs].map((group) => ({ ...key, ...group })),
    );
  });

  it("stores all of a sample or nothing of it", () => {
    const { store, run } = startedIn(fresh());
    const attempt = {
      id: "same",
      number: 1,
      role: "answer" as const,
      startedAt: "t",
      result: answer("x"),
    };
    expect(() =>
      store.record(`${run.id}.1`, [attempt, attempt], { outcome: "empty" }, "t"),
    ).toThrow();
    expect(store.readRun(run.id).samples[0]).toMatchObject({ attempts: [] });
    expect(store.readRun(run.id).samples[0]?.outcome).toBeUndefined();
  });

  it("numbers its migrations and applies each once", () => {
    const file = fresh();
    openStore(file, { create: true }).close();
    openStore(file, { create: true }).close();
    const versions = new Database(file).prepare("SELECT version FROM migrations").pluck().all();
    expect(versions).toEqual(MIGRATIONS.map((_, index) => index + 1));
  });

  it("brings a database of the first schema forwards, with all that is in it", () => {
    const file = join(temporaryFolder(), "old.sqlite");
    const old = new Database(file);
    old.exec(MIGRATIONS[0] ?? "");
    old.exec("CREATE TABLE migrations (version INTEGER PRIMARY KEY) STRICT");
    old.exec("INSERT INTO migrations VALUES (1)");
    old.exec(`PRAGMA application_id = ${0x41535341}`);
    old.exec(
      "INSERT INTO runs VALUES ('r', 'measure', 'finished', '{}', 'h', '0.1.0', '20', 1, 't', 't', NULL, NULL)",
    );
    old.close();
    const store = openStore(file, { create: false });
    expect(store.readRun("r")).toMatchObject({ run: { id: "r" }, samples: [] });
    expect(store.readRun("r").graderErrors.size).toBe(0);
    store.close();
  });

  it("brings a database of the second schema forwards: its requests have no stored price", () => {
    const file = join(temporaryFolder(), "old.sqlite");
    const old = new Database(file);
    old.exec("CREATE TABLE migrations (version INTEGER PRIMARY KEY) STRICT");
    for (const [index, step] of MIGRATIONS.slice(0, 2).entries()) {
      old.exec(step);
      old.exec(`INSERT INTO migrations VALUES (${index + 1})`);
    }
    old.exec(`PRAGMA application_id = ${0x41535341}`);
    const config = JSON.stringify({ kind: "deepseek", model: "deepseek-reasoner" });
    const definition = JSON.stringify({ name: "s", grader: { kind: "math" } });
    old.exec(`
      INSERT INTO runs VALUES ('r', 'measure', 'finished', '{}', 'h', '0.1.0', '20', 1, 't', 't', NULL, NULL);
      INSERT INTO backends VALUES ('r', 'b', '${config}');
      INSERT INTO suites VALUES ('h', '${definition}');
      INSERT INTO tasks VALUES ('h', 0, 't1', x'0300', '"1"', '{"kind":"math"}', '{}');
      INSERT INTO samples VALUES ('r.1', 'r', 1, 'b', 'h', 't1', 0, 1, 'empty', NULL);
      INSERT INTO attempts (id, sample_id, number, started_at, result, input_tokens, output_tokens)
        VALUES ('r.1.1', 'r.1', 1, '2025-03-01T17:00:00.000Z', 'ok', 1000000, 1000000);
    `);
    old.close();
    const store = openStore(file, { create: false });
    const [cell] = store.cells();
    if (cell === undefined) throw new Error("no cell");
    const [request] = store.requests(cell);
    expect(request).toEqual({
      startedAt: "2025-03-01T17:00:00.000Z",
      ...{ result: "ok", answered: false },
      usage: { input: 1_000_000, output: 1_000_000 },
    });
    const model = (options: object) =>
      buildModel([store.readRun("r")], undefined, { all: true, prices: loadPrices(), ...options });
    const [entry] = model({}).entries;
    expect(entry?.cost).toMatchObject({ known: true, total: 0.135 + 0.55, currency: "USD" });
    expect(entry?.pricedBy).toEqual({
      rows: ["deepseek/deepseek-reasoner/usd/2025-02-26/night"],
      byServer: 0,
    });
    const later = model({ pricedAsOf: "2025-10-25" });
    expect(later.priced_as_of).toBe("2025-10-25");
    expect(later.entries[0]?.cost).toMatchObject({ known: true, total: 0.28 + 0.42 });
    store.close();
  });

  it("keeps the cost by the price, with its row, and the server's own beside it", () => {
    const { store, run } = startedIn(fresh());
    const usage = { input: 10, output: 20, cost: { amount: 0.25, currency: "EUR" } };
    const price = { row: "host/m/usd/2025", cost: { amount: 0.5, currency: "USD" } };
    const attempt = (number: number, more: object) => ({
      ...{ id: `${run.id}.1.${number}`, number, role: "answer" as const },
      startedAt: "2026-01-01T00:00:00.000Z",
      result: answer(number === 1 ? "" : "2"),
      ...more,
    });
    store.record(
      `${run.id}.1`,
      [
        attempt(1, {}),
        attempt(2, { price: { row: "config" } }),
        attempt(3, { price, result: answer("2", { usage }) }),
      ],
      { outcome: "empty" },
      "t",
    );
    const stored = store.readRun(run.id).samples[0]?.attempts;
    expect(stored?.map((each) => [each.price, each.serverCost])).toEqual([
      [undefined, undefined],
      [{ row: "config" }, undefined],
      [price, usage.cost],
    ]);
    const [cell] = store.cells();
    if (cell === undefined) throw new Error("no cell");
    expect(store.requests(cell)).toMatchObject([
      { result: "ok", answered: false, usage: { input: 10, output: 20, reasoning: 15 } },
      { answered: true, price: { row: "config" } },
      { answered: true, usage, price },
    ]);
    store.close();
  });

  it("suggests the nearest run", () => {
    const { store, run } = startedIn(fresh());
    expect(() => store.readRun(run.id.slice(0, -1))).toThrow(`did you mean "${run.id}"?`);
  });
});

describe("a database that cannot be used", () => {
  it("is named when it does not exist", () => {
    expect(() => openStore("/nowhere/a.sqlite", { create: false })).toThrow(
      "there is no database /nowhere/a.sqlite yet",
    );
  });

  it("is left as it is when it is no database", () => {
    const file = join(
      folderWith({ "a.sqlite": "name: not a database, but a text of some length" }),
      "a.sqlite",
    );
    expect(() => openStore(file, { create: true })).toThrow(`${file} is not a SQLite database`);
    expect(readFileSync(file, "utf8")).toMatch(/^name: not a database/);
  });

  it("is left as it is when it is another program's", () => {
    const file = join(temporaryFolder(), "a.sqlite");
    new Database(file).exec("CREATE TABLE theirs (x)").close();
    const size = statSync(file).size;
    expect(() => openStore(file, { create: true })).toThrow(
      "is a SQLite database of another program",
    );
    expect(statSync(file).size).toBe(size);
    expect(existsSync(`${file}-wal`)).toBe(false);
  });

  it("is refused when it is newer than the program", () => {
    const file = fresh();
    openStore(file, { create: true }).close();
    new Database(file).exec("INSERT INTO migrations VALUES (99)").close();
    expect(() => openStore(file, { create: true })).toThrow(
      /was written by a newer Assay \(schema 99, this program knows \d+\)/,
    );
  });

  it("is refused when it is damaged", () => {
    const file = fresh();
    openStore(file, { create: true }).close();
    const bytes = readFileSync(file);
    bytes.fill(0xff, 100, 4096);
    writeFileSync(file, bytes);
    expect(() => openStore(file, { create: true })).toThrow(
      /database .*a\.sqlite is damaged or not a SQLite database|of another program/,
    );
  });

  it("is refused after a while when another process holds it", () => {
    const file = fresh();
    openStore(file, { create: true }).close();
    const other = new Database(file);
    other.exec("BEGIN EXCLUSIVE");
    expect(() => openStore(file, { create: true })).toThrow(
      `database ${file} is in use by another process`,
    );
    other.close();
  });
});
