import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { assay } from "../helpers/assay.js";

const cwd = mkdtempSync(join(tmpdir(), "assay-claims-"));
const run = (...args: readonly string[]) => assay(args, { cwd });
const json = async (...args: readonly string[]) =>
  JSON.parse((await run(...args, "--json")).stdout);

const claim = (id: string, value: string) => `  - id: ${id}
    statement: The engine has ${value} on tiny.
    model: maker/engine
    benchmark: tiny
    metric: pass@1
    value: "${value}"
    unit: percent
    samples: 100000
    source: { ref: made, place: here }
    kind: reported
    read: primary
    check: { suite: tiny, metric: pass@1 }
`;
const PACK = `title: What an engine is said to do
models: { maker/engine: { maker: Maker }, maker/other: { maker: Maker } }
benchmarks: { tiny: { suite: tiny, problems: 20, margin: 20 } }
sources: { made: { title: A made-up card, publisher: Maker, date: "2026-01-01" } }
claims:
`;
const CONFIG = `backends:
  engine: { kind: reference, model: reference-large, serves: maker/engine, skill: [0.5] }
  other: { kind: reference, model: reference-mini, serves: maker/other, skill: [0.5] }
`;
const SUITE = `name: tiny
title: Sums
version: "1.0.0"
category: math
licence: MIT
source: made for a test
grader: { kind: math }
prompt: "{{input}}"
tasks: tasks.jsonl
`;

beforeAll(() => {
  const tasks = Array.from({ length: 20 }, (_, i) =>
    JSON.stringify({ id: `t${i}`, input: `${i}+1`, target: String(i + 1), level: 1 }),
  );
  const write = (name: string, text: string) => writeFileSync(join(cwd, name), text);
  write("suite.yaml", SUITE);
  write("tasks.jsonl", `${tasks.join("\n")}\n`);
  write("assay.config.yaml", CONFIG);
  write("pack.yaml", `${PACK}${claim("far", "99.00")}${claim("near", "50.00")}`);
});

describe("the ledger on the command line", () => {
  it("is listed by model and benchmark", async () => {
    const { stdout, code } = await run(
      "claims",
      "list",
      "--model",
      "R1-Distill-Qwen-7B",
      "--benchmark",
      "AIME 2024",
    );
    expect(code).toBe(0);
    expect(stdout).toContain("distill-readme-aime-2024-pass-1-deepseek-r1-distill-qwen-7b");
    expect(stdout).toContain("55.5");
    expect(stdout).not.toContain("MATH-500");
  });

  it("shows one claim with source, protocol, published replications and what the audit says", async () => {
    const { stdout } = await run(
      "claims",
      "show",
      "distill-readme-aime-2024-pass-1-deepseek-r1-distill-llama-8b",
    );
    for (const part of [
      "50.4 percent",
      "DeepSeek-R1 README",
      "temperature: 0.6",
      "43.9",
      "quoted: open-r1 gives 41.7",
    ]) {
      expect(stdout).toContain(part);
    }
  });

  it("refuses an unknown claim, verdict, rule and pack, each with what there is", async () => {
    for (const [args, message] of [
      [["claims", "show", "nope"], /there is no claim "nope"/],
      [["claims", "list", "--status", "fine"], /--status: there is no verdict "fine"/],
      [["claims", "audit", "--rule", "grimm"], /--rule: there is no rule "grimm".*grim/],
      [["check", "deepseek-r9"], /there is no pack "deepseek-r9"/],
    ] as const) {
      const { code, stderr } = await run(...args);
      expect(code).toBe(2);
      expect(stderr).toMatch(message);
    }
  });

  it("is audited offline, with a sentence and both sources for each finding", async () => {
    const { findings, schema } = await json("claims", "audit");
    expect(schema).toBe("assay.claims-audit/1");
    const text = await run("claims", "audit", "--pack", "training-cost");
    expect(text.stdout).toContain("cost-r1-zero-648 is printed as 648");
    expect(findings.every(({ evidence }: { evidence: unknown[] }) => evidence.length > 0)).toBe(
      true,
    );
  });

  it("gives every claim of the ledger a verdict without a database", async () => {
    const { counts, verdicts } = await json("check");
    expect(verdicts.length).toBeGreaterThanOrEqual(690);
    expect(counts).toMatchObject({ contradicted: 3 });
    expect(JSON.stringify(verdicts)).not.toContain("NaN");
  });
});

describe("a pack of one's own", () => {
  it("is planned before anything is spent", async () => {
    const { stdout, code } = await run("plan", "pack.yaml", "-b", "engine,other");
    expect(code).toBe(0);
    expect(stdout).toMatch(/near +engine +tiny +\+-20/);
    expect(stdout).toContain("nothing was sent");
    expect((await run("plan", "deepseek-r1", "-b", "engine")).stdout).toContain(
      "0.6 points on AIME 2024 take 2369 samples a problem",
    );
  });

  it("is sampled until its claims are decided, then checked and gated", async () => {
    const before = await run("check", "pack.yaml");
    expect(before.stdout).toContain("2 not run");
    const taken = await run(
      "run",
      ".",
      "-b",
      "engine,other",
      "--until-decided",
      "pack.yaml",
      "--samples",
      "12",
      "--budget",
      "5",
    );
    expect(taken.stderr).toMatch(/decided after round \d: far, engine: below/);
    expect(taken.code).toBe(0);
    const { verdicts } = await json("check", "pack.yaml");
    const far = verdicts.find(({ claim: { id } }: { claim: { id: string } }) => id === "far");
    expect(far).toMatchObject({ verdict: "below", measured: { backend: "engine" } });
    expect((await run("check", "pack.yaml", "--gate")).code).toBe(1);
  });

  it("has nothing to decide for a backend that no claim is about", async () => {
    const { code, stderr } = await run("run", ".", "-b", "other", "--until-decided", "pack.yaml");
    expect(code).toBe(2);
    expect(stderr).toContain("no claim of the pack is about these backends");
  });

  it("stops at the budget, keeps what was taken, and refuses one that cannot be kept", async () => {
    const spent = await run(
      "run",
      ".",
      "-b",
      "engine",
      "--samples",
      "20",
      "--budget",
      "0.0001",
      "--concurrency",
      "1",
    );
    expect(spent.code).toBe(4);
    expect(spent.stderr).toContain("the budget is spent");
    const stopped = (await json("runs", "list")).runs.at(-1);
    expect(stopped).toMatchObject({ state: "stopped", stopReason: "the budget was spent" });
    writeFileSync(
      join(cwd, "free.yaml"),
      "backends: { x: { kind: openai-compatible, baseURL: 'http://127.0.0.1:9/v1', model: m } }\n",
    );
    const refused = await run("run", ".", "-b", "x", "--budget", "1", "--config", "free.yaml");
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('--budget: backend "x" has no price');
  });
});

describe("comparing", () => {
  it("finds a worse backend, says so in every format, and fails the gate", async () => {
    writeFileSync(
      join(cwd, "two.yaml"),
      "backends:\n  good: { kind: reference, model: reference-large, skill: [0.95] }\n  bad: { kind: reference, model: reference-mini, skill: [0.2] }\n",
    );
    const config = ["--config", "two.yaml", "--db", "two.sqlite"];
    await run("run", ".", "-b", "good,bad", "--samples", "4", ...config);
    const gate = await run(
      "compare",
      "good",
      "bad",
      "--fail-on",
      "regression",
      "--format",
      "md,json,junit",
      "--out",
      "out",
      ...config,
    );
    expect(gate.code).toBe(1);
    const model = JSON.parse(readFileSync(join(cwd, "out", "compare.json"), "utf8"));
    expect(model.suites).toHaveLength(1);
    expect(model.suites[0]).toMatchObject({
      suite: "tiny",
      tasks: 20,
      pairs: 80,
      verdict: "worse",
    });
    expect(readFileSync(join(cwd, "out", "compare.md"), "utf8")).toContain("| worse |");
    expect(readFileSync(join(cwd, "out", "compare.junit.xml"), "utf8")).toMatch(
      /failures="1".*<failure message=/s,
    );
    expect((await run("compare", "bad", "good", "--fail-on", "regression", ...config)).code).toBe(
      0,
    );
    expect((await run("compare", "good", "bad", "--strict", ...config)).code).toBe(2);
    await run("run", "math-core", "-b", "good", "--limit", "3", ...config);
    const lost = await run(
      "compare",
      "bad",
      "good",
      "--fail-on",
      "regression",
      "--strict",
      ...config,
    );
    expect(lost.stdout).toContain("math-core, good: not compared: good has it and bad has not");
    expect(lost.code).toBe(3);
    const same = await run("compare", "good", "good", ...config);
    expect(same.stderr).toContain("are the same samples");
  });

  it("watches a backend over its runs, and says since when it is worse", async () => {
    for (const [night, skill] of [0.95, 0.95, 0.95, 0.95, 0.95, 0.3, 0.3, 0.3, 0.3].entries()) {
      writeFileSync(
        join(cwd, "nightly.yaml"),
        `backends: { n: { kind: reference, model: reference-mini, skill: [${skill}] } }\n`,
      );
      const args = [
        "--samples",
        "2",
        "--seed",
        String(night),
        "--config",
        "nightly.yaml",
        "--db",
        "n.sqlite",
      ];
      expect((await run("run", ".", "-b", "n", ...args)).code).toBe(0);
      // A run of two tasks alone is another series.
      if (night === 5) await run("run", ".", "-b", "n", ...args, "--limit", "2");
    }
    const args = ["--drift", "n", "--db", "n.sqlite"];
    const { suites } = await json("compare", ...args);
    expect(suites.map((each: { runs: unknown[] }) => each.runs.length)).toEqual([9, 1]);
    const runs = suites[0].runs;
    const { stdout, code } = await run("compare", ...args, "--fail-on", "regression");
    expect(stdout).toContain(`worse since run ${runs[5].runId}`);
    expect(code).toBe(1);
    expect((await run("compare", "--drift", "nobody")).stderr).toContain(
      'no finished run of a backend "nobody"',
    );
  }, 60_000);

  it("refuses sides that are not there or share no task", async () => {
    const missing = await run("compare", "nobody", "engine");
    expect(missing.code).toBe(2);
    expect(missing.stderr).toContain('no run and no backend "nobody"');
    expect((await run("compare", "engine")).stderr).toContain("two sides are needed");
    expect((await run("compare", "--hosts", "engine")).stderr).toContain("one host only");
  });
});
