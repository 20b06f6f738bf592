import { join } from "node:path";
import Database from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { type Dialect, TOKENS, wordFor } from "../backends/conformance/dialect.js";
import { DIALECTS } from "../backends/conformance/dialects/index.js";
import { serve } from "../backends/server.js";
import { assay } from "../helpers/assay.js";
import { folderWith } from "../helpers/files.js";

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

describe("assay run", () => {
  it.each(DIALECTS.map((dialect): [string, Dialect] => [dialect.name, dialect]))(
    "asks %s from an entry of the configuration, and stores what it said",
    async (_name, dialect) => {
      const server = await serve((body) => solved(dialect, body));
      const mine = { ...dialect.config, baseURL: `http://${server.host}${dialect.path}` };
      const cwd = folderWith({
        "sums/suite.yaml": SUITE,
        "sums/tasks.jsonl": TASKS.map((task) => `${JSON.stringify(task)}\n`).join(""),
        "assay.config.yaml": stringify({ backends: { mine } }),
      });
      const ended = await assay(["run", "./sums", "-b", "mine", "--json"], {
        cwd,
        env: { [dialect.key.variable]: KEY },
      });
      await server.close();
      expect(ended.code, ended.stderr).toBe(0);
      expect(`${ended.stdout}${ended.stderr}`).not.toContain(KEY);
      expect(JSON.parse(ended.stdout).entries[0]).toMatchObject({
        backend: "mine",
        counts: { planned: 3, correct: 3 },
        score: { known: true, value: 1 },
      });
      expect(server.seen.map(({ url }) => url)).toEqual(Array(3).fill(dialect.url));
      const db = new Database(join(cwd, "results/assay.sqlite"), { readonly: true });
      const stored = db.prepare("SELECT model, input_tokens, output_tokens FROM attempts").all();
      db.close();
      const row = { model: dialect.echo ?? null, input_tokens: 10, output_tokens: 20 };
      expect(stored).toEqual(Array(3).fill(row));
    },
  );
});
