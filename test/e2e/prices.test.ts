import { readFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { assay } from "../helpers/assay.js";
import { endpoint, say } from "../helpers/endpoint.js";
import { folderWith } from "../helpers/files.js";

const SUITE = {
  "sums/suite.yaml": `name: sums
title: Sums
version: "1"
category: math
licence: MIT
source: made in a test
grader: { kind: math, answer_in: boxed }
prompt: "{{input}}"
tasks: tasks.jsonl
`,
  "sums/tasks.jsonl": [1, 2]
    .map((n) => `{"id":"s${n}","input":"What is ${n}+1?","target":"${n + 1}"}\n`)
    .join(""),
};

/** A finished run of two samples, one of them with a retry, on a backend with a price of its own. */
async function measured(): Promise<string> {
  const { baseURL } = await endpoint((response, { prompt }, call) => {
    if (call === 1) response.writeHead(503).end();
    else say(response, `\\boxed{${Number(/\d+/.exec(prompt)?.[0]) + 1}}`);
  });
  const cwd = folderWith({
    ...SUITE,
    "assay.config.yaml": `backends:
  mine:
    kind: openai-compatible
    baseURL: ${baseURL}
    model: some-model
    price: { currency: USD, input: 1, output: 2 }
`,
  });
  const ended = await assay(["run", "./sums", "-b", "mine"], { cwd });
  expect(ended.code).toBe(0);
  return cwd;
}

const COST = (12 + 2 * 34) / 1e6;

describe("the cost of a run", () => {
  it("is stored with each request, retries too, beside the row that made it", async () => {
    const cwd = await measured();
    const db = new Database(join(cwd, "results/assay.sqlite"), { readonly: true });
    const rows = db
      .prepare("SELECT result, price_row, cost, cost_currency FROM attempts ORDER BY cost")
      .raw()
      .all();
    db.close();
    expect(rows).toEqual([
      ["http", "config", 0, "USD"],
      ["ok", "config", COST, "USD"],
      ["ok", "config", COST, "USD"],
    ]);
  });

  it("is told anew as of another day, in words and in JSON, the same each time", async () => {
    const cwd = await measured();
    // The run becomes one of DeepSeek's own R1, made before anybody stored prices.
    const db = new Database(join(cwd, "results/assay.sqlite"));
    db.exec(`UPDATE backends SET config = '{"kind":"deepseek","model":"deepseek-reasoner"}'`);
    db.exec("UPDATE attempts SET price_row = NULL, cost = NULL, cost_currency = NULL");
    db.exec("UPDATE attempts SET started_at = '2025-06-30T12:00:00.000Z'");
    db.close();
    const report = async (...more: string[]) => {
      const args = ["report", "--format", "html,md,json", "--json", ...more];
      const ended = await assay(args, { cwd });
      expect(ended.code).toBe(0);
      return JSON.parse(ended.stdout);
    };
    const text = (file: string) => readFileSync(join(cwd, "reports", file), "utf8");
    const own = await report();
    expect(own.priced_as_of).toBeUndefined();
    expect(own.entries[0].cost.total).toBeCloseTo((2 * (12 * 0.55 + 34 * 2.19)) / 1e6, 12);
    expect(text("report.md")).not.toContain("Costs are at");
    const then = await report("--as-of", "2025-10-25");
    const first = ["index.html", "report.md", "report.json"].map(text);
    expect(then.priced_as_of).toBe("2025-10-25");
    expect(then.entries[0].cost.total).toBeCloseTo((2 * (12 * 0.28 + 34 * 0.42)) / 1e6, 12);
    expect(then.entries[0].pricedBy.rows).toEqual(["deepseek/deepseek-reasoner/usd/2025-09-29"]);
    for (const page of first.slice(0, 2)) {
      expect(page).toContain("Costs are at the prices valid on 2025-10-25");
    }
    expect(JSON.parse(first[2] ?? "").priced_as_of).toBe("2025-10-25");
    await report("--as-of", "2025-10-25");
    expect(["index.html", "report.md", "report.json"].map(text)).toEqual(first);
    const gone = await report("--as-of", "2026-09-01");
    expect(gone.entries[0].cost).toMatchObject({
      known: false,
      reason: expect.stringContaining("no price of deepseek-reasoner at deepseek is known"),
    });
  });

  it.each(["2999-01-01", "2025-02-30", "yesterday"])("is not told as of %s", async (day) => {
    const ended = await assay(["report", "--as-of", day], { cwd: folderWith({}) });
    expect(ended.code).toBe(2);
    expect(ended.stderr).toContain("--as-of");
  });
});

describe("assay prices", () => {
  const cwd = () => folderWith({});

  it("lists the rows that were valid at a moment", async () => {
    const args = ["prices", "list", "--provider", "deepseek", "--model", "deepseek-reasoner"];
    const ended = await assay([...args, "--at", "2025-03-01T17:00:00Z"], { cwd: cwd() });
    expect(ended.code).toBe(0);
    expect(ended.stdout).toMatch(/window +in +cached +out +currency +valid +last seen +source/);
    expect(ended.stdout).toMatch(/16:30-00:30 UTC +0\.135 +0\.035 +0\.55 +USD +2025-02-26 to/);
    const json = await assay([...args, "--at", "2025-10-25", "--json"], { cwd: cwd() });
    expect(JSON.parse(json.stdout)).toMatchObject({
      schema: "assay.prices/1",
      prices: [{ id: "deepseek/deepseek-reasoner/usd/2025-09-29", price: { output: 0.42 } }],
    });
  });

  it("suggests the provider that was meant", async () => {
    const ended = await assay(["prices", "list", "--provider", "deepsek"], { cwd: cwd() });
    expect(ended.code).toBe(2);
    expect(ended.stderr).toContain('did you mean "deepseek"?');
  });

  it("shows what another list says, and writes nothing unasked", async () => {
    const cost = { input: 9, output: 9 };
    const models = { "deepseek-r1": { cost } };
    const folder = folderWith({ "api.json": JSON.stringify({ azure: { models } }) });
    const ended = await assay(["prices", "refresh", "--from", "api.json"], { cwd: folder });
    expect(ended.code).toBe(0);
    expect(ended.stdout).toMatch(/changed +azure +deepseek-r1 +1\.35\/-\/5\.4 +9\/-\/9/);
    expect(ended.stdout).toContain("1 changed, 0 new");
    expect(ended.stderr).toContain("nothing is written");
    const bad = await assay(["prices", "refresh", "--from", "none.json"], { cwd: folder });
    expect(bad.code).toBe(2);
    expect(bad.stderr).toContain("price file none.json does not exist");
  });

  it("shows the row that prices each backend", async () => {
    const ended = await assay(["backends", "list", "--json"], { cwd: cwd() });
    expect(JSON.parse(ended.stdout).backends).toMatchObject([
      { id: "reference", price: "0.5/2 USD", priceRow: "config" },
      { id: "reference-mini", priceRow: "config" },
    ]);
  });
});
