import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { assay } from "../helpers/assay.js";
import { endpoint, event, say } from "../helpers/endpoint.js";
import { folderWith, temporaryFolder } from "../helpers/files.js";

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
  "sums/tasks.jsonl": Array.from(
    { length: 10 },
    (_, n) => `{"id":"s${n}","input":"What is ${n}+1?","target":"${n + 1}"}\n`,
  ).join(""),
};

const SECRET = "sk-very-secret-0123456789";

function config(baseURL: string, more = ""): string {
  return `backends:
  mine:
    kind: openai-compatible
    baseURL: ${baseURL}
    model: some-model
    apiKeyEnv: MY_KEY
    price: { currency: USD, input: 1, output: 2 }
    timeouts: { connect: 2s, firstEvent: 2s, idle: 500ms, total: 5s }
${more}`;
}

function project(baseURL: string): string {
  return folderWith({ ...SUITE, "assay.config.yaml": config(baseURL) });
}

const KEY = { MY_KEY: SECRET };

/** The right answer to a task of the suite. */
function solve(prompt: string): string {
  return `It is \\boxed{${Number(/\d+/.exec(prompt)?.[0]) + 1}}.`;
}

describe("assay run", () => {
  it("asks a streaming endpoint, grades, stores, prints one JSON document and leaves with 0", async () => {
    const { baseURL, asked } = await endpoint((response, { prompt }) =>
      say(response, solve(prompt)),
    );
    const cwd = project(baseURL);
    const { code, stdout, stderr } = await assay(
      ["run", "./sums", "-b", "mine", "--samples", "2", "--json"],
      { cwd, env: KEY },
    );
    expect(stderr).toMatch(/^20\/20 \| /m);
    expect(code).toBe(0);
    const document = JSON.parse(stdout);
    expect(document).toMatchObject({ schema: "assay.summary/1", state: "finished" });
    expect(document.entries[0]).toMatchObject({
      backend: "mine",
      suite: "sums",
      counts: { planned: 20, correct: 20 },
      score: { known: true, value: 1, denominator: 20, tasks: 10 },
      cost: { known: true, currency: "USD" },
    });
    expect(document.entries[0].cost.total).toBeCloseTo((20 * (12 * 1 + 34 * 2)) / 1e6, 12);
    expect(asked).toHaveLength(20);
    expect(asked[0]?.headers.authorization).toBe(`Bearer ${SECRET}`);
    expect(asked[0]?.body).toMatchObject({ model: "some-model", stream: true });
    expect(new Set(asked.map(({ body }) => body["seed"])).size).toBe(20);
  });

  it("writes the key nowhere: not into the database, the report or a message", async () => {
    const { baseURL } = await endpoint((response, { prompt, headers }) => {
      if (prompt.includes(" 3+")) {
        response.writeHead(401, { "content-type": "application/json" });
        response.end(JSON.stringify({ error: { message: `bad key ${headers.authorization}` } }));
      } else say(response, solve(prompt));
    });
    const cwd = project(baseURL);
    const ended = await assay(["run", "./sums", "-b", "mine", "--concurrency", "1"], {
      cwd,
      env: KEY,
    });
    expect(ended.code).toBe(4);
    const reported = await assay(["report", "--format", "html,md,json"], { cwd, env: KEY });
    const files = readdirSync(cwd, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    for (const file of files) {
      expect(readFileSync(join(file.parentPath, file.name)).includes(SECRET), file.name).toBe(
        false,
      );
    }
    expect(`${ended.stdout}${ended.stderr}${reported.stdout}${reported.stderr}`).not.toContain(
      SECRET,
    );
  });

  it("stops at Ctrl-C with 130, keeps what is measured, and goes on with --resume", async () => {
    const { baseURL, asked } = await endpoint((response, { prompt }) => {
      setTimeout(() => say(response, solve(prompt)), 60);
    });
    const cwd = project(baseURL);
    let sent = false;
    const first = await assay(
      ["run", "./sums", "-b", "mine", "--samples", "6", "--concurrency", "2"],
      {
        cwd,
        env: KEY,
        onStderr: (text, kill) => {
          if (sent || !text.includes("samples to take")) return;
          sent = true;
          setTimeout(() => kill("SIGINT"), 700);
        },
      },
    );
    expect(first.code).toBe(130);
    expect(first.stderr).toMatch(/go on with: assay run --resume \d{8}-\d{6}-\w+/);
    const before = asked.length;
    expect(before).toBeLessThan(60);
    const second = await assay(["run", "--resume", "--json"], { cwd, env: KEY });
    expect(second.code).toBe(0);
    expect(JSON.parse(second.stdout).entries[0].counts).toMatchObject({ planned: 60, correct: 60 });
    expect(asked.length).toBeLessThanOrEqual(60 + 2);
  });

  it("shows with --dry-run who would be asked what, and sends nothing", async () => {
    const { baseURL, asked } = await endpoint((response) => say(response, "x"));
    const cwd = project(baseURL);
    const { code, stdout } = await assay(
      ["run", "./sums", "-b", "mine", "--samples", "3", "--dry-run"],
      { cwd, env: KEY },
    );
    expect(code).toBe(0);
    expect(stdout).toMatch(/mine +127\.0\.0\.1:\d+ +local +sums +30 /);
    expect(asked).toHaveLength(0);
    expect(existsSync(join(cwd, "results"))).toBe(false);
  });
});

describe("a replay backend", () => {
  it("gives recorded answers to assay run, and what is not recorded is missing", async () => {
    const line = {
      task_id: "s0",
      prompt: "",
      target: "1",
      response: "<think>hm</think>\\boxed{1}",
    };
    const cwd = folderWith({
      ...SUITE,
      "recorded.jsonl": `${JSON.stringify(line)}\n`,
      "assay.config.yaml": "backends: { tape: { kind: replay, file: recorded.jsonl } }\n",
    });
    const { code, stdout } = await assay(
      ["run", "./sums", "-b", "tape", "--limit", "2", "--json"],
      { cwd },
    );
    expect(code).toBe(4);
    expect(JSON.parse(stdout).entries[0]).toMatchObject({
      origin: "recorded",
      counts: { planned: 2, correct: 1, failed: 1 },
      bounds: { worst: 0.5, best: 1 },
    });
  });
});

describe("an endpoint that misbehaves", () => {
  const stream = { "content-type": "text/event-stream" };

  it.each<[string, Parameters<typeof endpoint>[0], RegExp]>([
    [
      "answers HTML",
      (response) =>
        response.writeHead(200, { "content-type": "text/html" }).end("<!doctype html><h1>Hi</h1>"),
      /backend "mine" was given up: .*HTML.*baseURL/,
    ],
    [
      "cuts every stream",
      (response) => {
        response.writeHead(200, stream);
        response.write(event({ content: "It" }));
        setTimeout(() => response.destroy(), 20);
      },
      /10 samples are missing|given up/,
    ],
    [
      "ends every stream without a finish reason",
      (response) => {
        response.writeHead(200, stream);
        response.end(event({ content: "It is \\boxed{1}" }));
      },
      /finish/,
    ],
    [
      "sends malformed chunks",
      (response) => {
        response.writeHead(200, stream);
        response.end("data: {nope\u001b[31m}\n\n");
      },
      /nope/,
    ],
    [
      "never ends",
      (response) => {
        response.writeHead(200, stream);
        response.write(event({ content: "It" }));
      },
      /500 ms|idle|silent/,
    ],
    [
      "does not know the model",
      (response) =>
        response
          .writeHead(404, { "content-type": "application/json" })
          .end('{"error":{"message":"no such model"}}'),
      /backend "mine" was given up: .*no such model/,
    ],
  ])(
    "that %s leaves samples missing, says so in a line, and exit code 4",
    async (_name, answer, message) => {
      const { baseURL } = await endpoint(answer);
      const cwd = project(baseURL);
      const { code, stderr, stdout } = await assay(
        ["run", "./sums", "-b", "mine", "--limit", "10"],
        { cwd, env: KEY },
      );
      expect(stderr).toMatch(message);
      expect(code).toBe(4);
      expect(`${stdout}${stderr}`).not.toContain("\u001b");
      expect(stderr).not.toMatch(/\n\s+at /);
    },
    60_000,
  );

  it("that cannot be reached is named with the mend", async () => {
    const cwd = project("http://127.0.0.1:9/v1");
    const { code, stderr } = await assay(["run", "./sums", "-b", "mine"], { cwd, env: KEY });
    expect(code).toBe(4);
    expect(stderr).toMatch(/backend "mine" was given up: .*127\.0\.0\.1:9/);
  }, 60_000);
});

describe("what is refused", () => {
  const somewhere = "http://127.0.0.1:9/v1";

  it.each<[string, readonly string[], RegExp]>([
    [
      "a suite that does not exist",
      ["run", "math-croe", "-b", "mine"],
      /there is no suite "math-croe"; did you mean "math-core"\?/,
    ],
    [
      "a backend that does not exist",
      ["run", "./sums", "-b", "mien"],
      /there is no backend "mien"; did you mean "mine"\?/,
    ],
    ["no backend", ["run", "./sums"], /no backend is named/],
    [
      "a flag that does not exist",
      ["run", "./sums", "-b", "mine", "--sample", "3"],
      /unknown option '--sample'/,
    ],
    [
      "a flag's bad value",
      ["run", "./sums", "-b", "mine", "--samples", "many"],
      /--samples.*whole number/,
    ],
    ["a command that does not exist", ["rnu"], /unknown command 'rnu'/],
    [
      "a missing key",
      ["run", "./sums", "-b", "mine"],
      /backend "mine": the environment variable MY_KEY is not set/,
    ],
    ["a report without a database", ["report"], /there is no database .* yet/],
    [
      "a format that does not exist",
      ["report", "--format", "pdf"],
      /--format: there is no format "pdf"/,
    ],
    [
      "an import into nothing",
      ["import", "nope.jsonl", "--suite", "./sums", "--backend", "x"],
      /transcript file nope\.jsonl does not exist/,
    ],
    [
      "a suite without tasks of its own",
      ["run", "gsm8k", "-b", "reference"],
      /suite gsm8k has no tasks of its own/,
    ],
  ])("%s, with exit code 2, one line, and nothing written", async (_name, args, message) => {
    const cwd = project(somewhere);
    const { code, stderr, stdout } = await assay(args, { cwd });
    expect(stderr).toMatch(message);
    expect(code).toBe(2);
    expect(stdout).toBe("");
    expect(existsSync(join(cwd, "results"))).toBe(false);
  });

  it("a database of another kind, which stays as it is", async () => {
    const cwd = folderWith({ ...SUITE, "a.db": "this is a text file, not a database at all" });
    const { code, stderr } = await assay(["run", "./sums", "-b", "reference", "--db", "a.db"], {
      cwd,
    });
    expect(code).toBe(2);
    expect(stderr).toMatch(/a\.db is not a SQLite database/);
    expect(readFileSync(join(cwd, "a.db"), "utf8")).toBe(
      "this is a text file, not a database at all",
    );
  });

  it("a jurisdiction that the policy does not admit, before anything is sent", async () => {
    const { baseURL, asked } = await endpoint((response) => say(response, "x"));
    const cwd = folderWith({
      ...SUITE,
      "assay.config.yaml": `policy: { allow: [eu] }\n${config(baseURL)}`,
    });
    const { code, stderr } = await assay(["run", "./sums", "-b", "mine"], { cwd, env: KEY });
    expect(code).toBe(2);
    expect(stderr).toMatch(/policy refuses backend "mine": its jurisdiction is local, allowed: eu/);
    expect(asked).toHaveLength(0);
  });

  it("an error as one JSON document under --json", async () => {
    const cwd = project(somewhere);
    const { stdout } = await assay(["run", "nope", "-b", "mine", "--json"], { cwd });
    expect(JSON.parse(stdout)).toMatchObject({ schema: "assay.error/1" });
  });
});

describe("assay import and report", () => {
  const good = [
    {
      task_id: "s0",
      prompt: "What is 0+1?",
      target: "1",
      response: "<think>\\boxed{7}</think>\\boxed{1}",
      sample: 0,
      usage: { input: 5, output: 9 },
      seconds: 2.5,
    },
    {
      task_id: "s1",
      prompt: "What is 1+1?",
      target: "2",
      response: "hm\n</think>\n\\boxed{3}",
      sample: 0,
      label: 1,
    },
    {
      task_id: "s2",
      prompt: "What is 2+1?",
      target: "3",
      response: "<think>and on and",
      finish_reason: "length",
    },
    { task_id: "s3", prompt: "What is 3+1?", target: "4", response: "" },
  ];
  const lines = (rows: readonly object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join("");

  it("show recorded transcripts beside live backends, label never used", async () => {
    const { baseURL } = await endpoint((response, { prompt }) => say(response, solve(prompt)));
    const cwd = project(baseURL);
    writeFileSync(join(cwd, "t.jsonl"), lines(good));
    const imported = await assay(
      ["import", "t.jsonl", "--suite", "./sums", "--backend", "recorded one", "--json"],
      { cwd },
    );
    expect(imported.code).toBe(0);
    expect(JSON.parse(imported.stdout).entries[0]).toMatchObject({
      backend: "recorded one",
      origin: "recorded",
      counts: { planned: 4, correct: 1, incorrect: 1, truncated: 1, empty: 1 },
      score: { value: 0.25 },
      latency: { total: { known: true, p50: 2500 } },
    });
    await assay(["run", "./sums", "-b", "mine", "--limit", "4"], { cwd, env: KEY });
    const reported = await assay(["report", "--format", "html,md,json"], { cwd });
    expect(reported.code).toBe(0);
    expect(reported.stdout).toContain("reports/index.html");
    const model = JSON.parse(readFileSync(join(cwd, "reports/report.json"), "utf8"));
    expect(model.entries.map(({ backend }: { backend: string }) => backend).sort()).toEqual([
      "mine",
      "recorded one",
    ]);
    for (const sample of model.samples) {
      expect(sample.attempts[0].id).toBe(`${sample.id}.1`);
      expect(model.entries.some(({ id }: { id: string }) => id === sample.entry)).toBe(true);
    }
    const again = readFileSync(join(cwd, "reports/index.html"));
    await assay(["report"], { cwd });
    expect(readFileSync(join(cwd, "reports/index.html")).equals(again)).toBe(true);
  });

  it("refuse a file with a bad line 17 and store nothing of it", async () => {
    const cwd = folderWith({ ...SUITE });
    const rows = Array.from({ length: 16 }, (_, n) => ({ ...good[0], sample: n }));
    writeFileSync(join(cwd, "t.jsonl"), `${lines(rows)}{"task_id": \n`);
    const { code, stderr } = await assay(
      ["import", "t.jsonl", "--suite", "./sums", "--backend", "x"],
      { cwd },
    );
    expect(code).toBe(2);
    expect(stderr).toMatch(/t\.jsonl:17: not valid JSON/);
    expect(existsSync(join(cwd, "results"))).toBe(false);
  });
});

describe("a disk that is full", () => {
  it("ends the run with one line, and what was stored can be read and resumed", async () => {
    const filler = "a long thought ".repeat(4000);
    const { baseURL } = await endpoint((response, { prompt }, call) =>
      say(
        response,
        solve(prompt),
        `${filler}${Array.from({ length: 3000 }, (_, n) => Math.sin(n * call)).join(" ")}`,
      ),
    );
    const cwd = project(baseURL);
    const { code, stderr } = await assay(["run", "./sums", "-b", "mine", "--samples", "8"], {
      cwd,
      env: KEY,
      limit: "ulimit -f 1024; trap '' XFSZ",
    });
    expect(stderr).toMatch(
      /assay: database .* (cannot grow: the disk is full|cannot be read or written)/,
    );
    expect(code).toBe(2);
    const db = new Database(join(cwd, "results/assay.sqlite"));
    expect(db.pragma("integrity_check", { simple: true })).toBe("ok");
    db.close();
    const resumed = await assay(["run", "--resume", "--json"], { cwd, env: KEY });
    expect(JSON.parse(resumed.stdout).entries[0].counts).toMatchObject({
      planned: 80,
      correct: 80,
    });
  }, 60_000);
});

describe("assay --help", () => {
  it("names every command and shows examples", async () => {
    const { code, stdout } = await assay(["--help"], { cwd: temporaryFolder() });
    expect(code).toBe(0);
    for (const command of ["run", "import", "report", "calibrate", "suites", "backends", "runs"]) {
      expect(stdout).toContain(command);
    }
    expect(stdout).toContain("Examples:");
  });
});
