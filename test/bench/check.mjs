/**
 * Verdicts for the whole ledger with 1,000,000 stored samples: seconds and memory of `assay check`, as a
 * process of its own, beside a plain read of the same rows. Run by `npm run bench:check`.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { openStore } from "../../dist/store/store.js";

const SAMPLES = Number(process.argv[2] ?? 1_000_000);
const MODELS = ["1.5B", "7B", "14B", "32B"].map(
  (size) => `deepseek/DeepSeek-R1-Distill-Qwen-${size}`,
);
const TASKS = 500;
const PER_TASK = Math.round(SAMPLES / TASKS / MODELS.length);
const say = (text) => process.stdout.write(`${text}\n`);

const folder = mkdtempSync(join(tmpdir(), "assay-bench-"));
const file = join(folder, "bench.sqlite");
openStore(file, { create: true }).close();
const db = new Database(file);
const definition = {
  ...{ name: "math-500", title: "t", version: "1", category: "math", licence: "-", source: "-" },
  ...{ prompt: "{{input}}", grader: { kind: "math" } },
  sampling: { temperature: 0.6, topP: 0.95, maxTokens: 32768 },
};
const empty = Buffer.alloc(0);
db.transaction(() => {
  db.prepare(
    "INSERT INTO runs (id, kind, state, spec, spec_hash, program, node, seed, started_at) VALUES ('R','measure','finished','{}','h','p','n',1,'2026-01-01T00:00:00.000Z')",
  ).run();
  db.prepare("INSERT INTO suites VALUES ('S', ?)").run(JSON.stringify(definition));
  const task = db.prepare(
    "INSERT INTO tasks VALUES ('S', ?, ?, ?, '\"1\"', '{\"kind\":\"math\"}', '{}')",
  );
  for (let t = 0; t < TASKS; t += 1) task.run(t, `t${t}`, empty);
  const backend = db.prepare("INSERT INTO backends VALUES ('R', ?, ?)");
  for (const [m, serves] of MODELS.entries())
    backend.run(`b${m}`, JSON.stringify({ kind: "openai-compatible", model: "m", serves }));
  const sample = db.prepare(
    "INSERT INTO samples VALUES (?, 'R', ?, ?, 'S', ?, ?, 1, 'completed', NULL)",
  );
  const grade = db.prepare(
    "INSERT INTO grades (sample_id, grader, grade, score, extracted, reason, graded_at) VALUES (?, 'math/2', ?, ?, '1', 'r', '2026-01-01')",
  );
  let n = 0;
  for (let k = 0; k < PER_TASK; k += 1) {
    for (let t = 0; t < TASKS; t += 1) {
      for (let m = 0; m < MODELS.length; m += 1) {
        n += 1;
        const right = (t * 7 + k * 13 + m) % 100 < 90 ? 1 : 0;
        sample.run(`R.${n}`, n, `b${m}`, `t${t}`, k);
        grade.run(`R.${n}`, right ? "correct" : "incorrect", right);
      }
    }
  }
})();
db.pragma("wal_checkpoint(TRUNCATE)");
const start = performance.now();
const rows = db
  .prepare("SELECT s.task_id, g.score FROM samples s JOIN grades g ON g.sample_id = s.id")
  .all().length;
const read = (performance.now() - start) / 1000;
db.close();

const script = `const { main } = await import(${JSON.stringify(new URL("../../dist/cli/main.js", import.meta.url).href)});
await main(["check", "--db", ${JSON.stringify(file)}, "--json"]);
process.stderr.write("PEAK " + Math.round(process.resourceUsage().maxRSS / 1024));`;
const before = performance.now();
const { stdout, stderr, status } = spawnSync(
  process.execPath,
  ["--input-type=module", "-e", script],
  {
    encoding: "utf8",
    maxBuffer: 1 << 30,
  },
);
const seconds = (performance.now() - before) / 1000;
if (status !== 0 || !stdout.includes("assay.check")) throw new Error(stderr + stdout);
const { verdicts, counts } = JSON.parse(stdout);
say(`${rows} samples stored; a plain read of their scores ${read.toFixed(2)} s`);
say(
  `assay check, whole ledger: ${seconds.toFixed(2)} s, ${(seconds / read).toFixed(1)} x the plain read; peak ${/PEAK (\d+)/.exec(stderr)?.[1]} MB`,
);
say(`${verdicts.length} verdicts: ${JSON.stringify(counts)}`);
