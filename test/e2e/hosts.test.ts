import { rmSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { type Dialect, TOKENS, wordFor } from "../backends/conformance/dialect.js";
import { DIALECTS } from "../backends/conformance/dialects/index.js";
import { type Seen, serve, type TestServer } from "../backends/server.js";
import { assay, type Ended } from "../helpers/assay.js";
import { newFolder } from "../helpers/files.js";

const KEY = "sk-hosts-0123456789";

const SUITE = `name: sums
title: Sums
version: "1"
category: math
licence: MIT
source: made in a test
grader: { kind: math, answer_in: boxed }
prompt: "{{input}}"
tasks: tasks.jsonl
`;

const TASKS = [1, 2, 3].map((n) => ({ id: `s${n}`, input: `What is ${n}+1?`, target: `${n + 1}` }));

/** A right answer in the provider's form: with reasoning in its own field where it has one. */
function solved(dialect: Dialect, body: unknown) {
  const n = Number(/What is (\d+)\+1\?/.exec(JSON.stringify(body))?.[1]);
  const [field] = Object.values(dialect.fields);
  const { opening, text, ending, contentType } = dialect;
  const thought = field === undefined ? text("<think>hm</think>") : field("hm");
  const answer = text(`It is \\boxed{${n + 1}}.`);
  return {
    headers: { "content-type": contentType },
    steps: [...opening, thought, answer, ...ending(wordFor(dialect, "stop"), TOKENS)],
  };
}

describe("one run of a backend for each host", () => {
  let cwd = "";
  let ended: Ended;
  const seen = new Map<string, readonly Seen[]>();

  beforeAll(async () => {
    const backends: Record<string, object> = {};
    const keys: Record<string, string> = {};
    const servers: TestServer[] = [];
    for (const dialect of DIALECTS) {
      const server = await serve((body) => solved(dialect, body));
      servers.push(server);
      seen.set(dialect.name, server.seen);
      keys[dialect.key.variable] = KEY;
      const baseURL = `http://${server.host}${dialect.path}`;
      backends[idOf(dialect)] = { ...dialect.config, baseURL };
    }
    cwd = newFolder({
      "sums/suite.yaml": SUITE,
      "sums/tasks.jsonl": TASKS.map((task) => `${JSON.stringify(task)}\n`).join(""),
      "assay.config.yaml": stringify({ backends }),
    });
    const args = ["run", "./sums", "-b", Object.keys(backends).join(","), "--json"];
    ended = await assay(args, { cwd, env: keys });
    for (const server of servers) await server.close();
  }, 60_000);
  afterAll(() => rmSync(cwd, { recursive: true, force: true }));

  it("ends with exit code 0, and shows neither a key nor the warnings of a package", () => {
    expect(ended.code, ended.stderr).toBe(0);
    expect(ended.stderr).not.toContain("Warning");
    expect(`${ended.stdout}${ended.stderr}`).not.toContain(KEY);
  });

  it.each(DIALECTS.map((dialect): [string, Dialect] => [dialect.name, dialect]))(
    "asks %s at its address, and stores the score, the counts and the model's name",
    (name, dialect) => {
      const backend = idOf(dialect);
      const entries: readonly { readonly backend: string }[] = JSON.parse(ended.stdout).entries;
      expect(entries.find((entry) => entry.backend === backend)).toMatchObject({
        counts: { planned: 3, correct: 3 },
        score: { known: true, value: 1 },
      });
      expect(seen.get(name)?.map(({ url }) => url)).toEqual(Array(3).fill(dialect.url));
      const db = new Database(join(cwd, "results/assay.sqlite"), { readonly: true });
      const stored = db
        .prepare(
          `SELECT model, input_tokens, output_tokens FROM attempts
           JOIN samples ON samples.id = sample_id WHERE backend = ?`,
        )
        .all(backend);
      db.close();
      const row = { model: dialect.echo ?? null, input_tokens: 10, output_tokens: 20 };
      expect(stored).toEqual(Array(3).fill(row));
    },
  );
});

/** The row's name as an id of the configuration. */
function idOf({ name }: Dialect): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, "-");
}
