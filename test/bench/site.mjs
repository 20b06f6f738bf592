/**
 * Renders the site from databases of 10,000, 100,000 (and more: `node test/bench/site.mjs 1000000`)
 * samples: time, size, the ratio to a bare read of the same rows, the time to verify it, and how fast its
 * pages open and filter in a browser. CHARACTERS=10000 is the length of each reasoning.
 */
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { workedOut } from "../../dist/cli/checked.js";
import { siteInput } from "../../dist/cli/site-input.js";
import { writeSiteTo } from "../../dist/cli/write-site.js";
import { grade, graderName } from "../../dist/graders/index.js";
import { SITE } from "../../dist/reports/index.js";
import { verifySite } from "../../dist/reports/verify/verify.js";
import { openStore } from "../../dist/store/store.js";
import { loadPack } from "../../dist/suites/ledger/load.js";
import { loadSuite, withTasks } from "../../dist/suites/load.js";
import { loadPrices } from "../../dist/suites/prices/load.js";
import { PROGRAM } from "../../dist/version.js";

const sizes = process.argv.slice(2).map(Number);
const CHARACTERS = Number(process.env.CHARACTERS ?? 10_000);
const BACKENDS = 8;
const seconds = (from) => (performance.now() - from) / 1000;

for (const samples of sizes.length > 0 ? sizes : [10_000, 100_000]) await measure(samples);

async function measure(samples) {
  const folder = mkdtempSync(join(tmpdir(), "assay-bench-"));
  try {
    const file = join(folder, "db.sqlite");
    const filling = performance.now();
    fill(file, samples);
    const filled = seconds(filling);
    const store = openStore(file, { create: false });
    const reading = performance.now();
    let characters = 0;
    for (const cell of store.cells())
      for (const { attempts } of store.samples(cell))
        for (const { reasoning, answer } of attempts)
          characters += reasoning.length + answer.length;
    const read = seconds(reading);
    const rendering = performance.now();
    const input = await siteInput(store, [], { lang: "en", live: false });
    const modelled = seconds(rendering);
    const out = join(folder, "site");
    await writeSiteTo(out, (put) => SITE.write(input, put));
    const rendered = seconds(rendering);
    const verifying = performance.now();
    const { ledger } = loadPack(undefined);
    const means = { program: PROGRAM, workOut: workedOut, ledger, prices: loadPrices() };
    const { problems } = await verifySite(out, means);
    const verified = seconds(verifying);
    if (problems.length > 0) throw new Error(problems.slice(0, 5).join("\n"));
    const files = readdirSync(out, { recursive: true }).map((name) => statSync(join(out, name)));
    const bytes = files.reduce((sum, each) => sum + (each.isFile() ? each.size : 0), 0);
    const line = {
      samples,
      characters,
      fill_s: filled,
      bare_read_s: read,
      model_s: modelled,
      render_s: rendered,
      ratio: rendered / read,
      verify_s: verified,
      files: files.filter((each) => each.isFile()).length,
      site_mb: bytes / 1e6,
      overview_kb: statSync(join(out, "index.html")).size / 1e3,
      peak_mb: process.resourceUsage().maxRSS / 1e3,
      ...(await browse(`${pathToFileURL(out).href}/`)),
    };
    store.close();
    for (const [name, value] of Object.entries(line))
      process.stdout.write(
        `${name.padEnd(24)}${Number.isInteger(value) ? value : value.toFixed(2)}\n`,
      );
    process.stdout.write("\n");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A number between 0 and 1 that looks like chance, so that backends agree on some tasks. */
function scattered(n) {
  const mixed = (h) => Math.imul(h ^ (h >>> 16), 0x45d9f3b);
  const h = mixed(mixed(n + 1));
  return ((h ^ (h >>> 16)) >>> 0) / 2 ** 32;
}

/** A finished run of made-up answers. */
function fill(file, samples) {
  const store = openStore(file, { create: true });
  const base = loadSuite("math-core");
  const each = Math.ceil(samples / BACKENDS);
  const tasks = Array.from({ length: each }, (_, n) => ({
    ...base.tasks[n % base.tasks.length],
    id: `t${String(n).padStart(6, "0")}`,
  }));
  const suite = withTasks(base, tasks);
  const labels = Array.from({ length: BACKENDS }, (_, n) => `backend-${n}`);
  const plan = labels.flatMap((backend, b) =>
    tasks.map(({ id }, n) => ({
      id: `bench.${b * each + n}`,
      ordinal: b * each + n,
      backend,
      suiteHash: suite.hash,
      taskId: id,
      sample: 0,
      seed: n,
    })),
  );
  const price = { currency: "USD", input: 1, output: 2 };
  store.createRun(
    {
      id: "bench",
      kind: "measure",
      spec: {},
      specHash: "0",
      program: "0",
      node: "0",
      seed: 1,
      startedAt: "2026-01-01T00:00:00.000Z",
    },
    labels.map((label) => ({ label, config: { kind: "openai-compatible", model: label, price } })),
    [suite],
    plan,
    new Map(),
  );
  const words = Array.from({ length: 400 }, (_, n) => `w${(n * 7919) % 1009}`).join(" ");
  for (const { id, ordinal } of plan) {
    const right = scattered(ordinal) < 0.55 + 0.03 * (ordinal % 8);
    const task = tasks[ordinal % each];
    const answer = `So \\boxed{${right ? task.target : "x"}}.`;
    const reasoning = `${ordinal} ${words} `
      .repeat(Math.ceil(CHARACTERS / words.length))
      .slice(0, CHARACTERS);
    store.record(
      id,
      [
        {
          id: `${id}.1`,
          number: 1,
          role: "answer",
          startedAt: "2026-01-01T00:00:00.000Z",
          result: {
            ok: true,
            completion: {
              reasoning,
              answer,
              finishReason: "stop",
              unfinishedReasoning: false,
              usage: { input: 100, output: 2000 + (ordinal % 500), reasoning: 1500 },
              timing: {
                firstEvent: 100,
                firstAnswer: 900 + (ordinal % 300),
                end: 1200 + (ordinal % 400),
                chunks: 10,
              },
            },
          },
        },
      ],
      {
        outcome: "completed",
        grader: graderName("math"),
        grade: grade(answer, task.target, task.grader),
      },
      "2026-01-01T00:00:00.000Z",
    );
  }
  store.endRun("bench", "finished", "2026-01-01T01:00:00.000Z", {});
  store.close();
}

/** Milliseconds until pages can be used, in a fresh browser; nothing where there is none. */
async function browse(base) {
  const { chromium } = await import("playwright-core");
  const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
  const browser = await chromium
    .launch({ executablePath, args: ["--no-sandbox"] })
    .catch(() => undefined);
  if (browser === undefined) return {};
  try {
    const page = await browser.newPage();
    const timed = async (action) => {
      const from = performance.now();
      await action();
      return performance.now() - from;
    };
    const overview = await timed(() => page.goto(`${base}index.html`));
    let loaded = 0;
    page.on("request", (request) => {
      loaded += statSync(new URL(request.url()).pathname).size;
    });
    const tasks = await timed(async () => {
      await page.goto(`${base}tasks.html`);
      await page.waitForSelector("#rows a");
    });
    const list = loaded;
    const before = await page.textContent("#found");
    const filter = await timed(async () => {
      await page.check("#f-split");
      await page.waitForFunction(
        (old) => document.querySelector("#found")?.textContent !== old,
        before,
      );
    });
    const open = await timed(async () => {
      await page.locator("#rows a").first().click();
      await page.waitForSelector("#task .card .answer");
    });
    return {
      overview_ms: overview,
      tasks_page_ms: tasks,
      tasks_page_mb: list / 1e6,
      filter_ms: filter,
      open_task_ms: open,
    };
  } finally {
    await browser.close();
  }
}
