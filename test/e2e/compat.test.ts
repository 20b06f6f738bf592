import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { assay } from "../helpers/assay.js";
import { folderWith, temporaryFolder } from "../helpers/files.js";

const LINES = [
  { id: "a", target: "10 \\text{ cm}", response: "It is \\boxed{10 \\text{ m}}." },
  { id: "b", target: "7", response: "It is \\boxed{7}." },
];

const jsonl = (rows: readonly object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join("");

const suiteYaml = (grader: string): string =>
  [
    "name: own",
    "title: Own tasks",
    'version: "1.0.0"',
    "category: math",
    "licence: MIT",
    "source: of our own",
    `grader: ${grader}`,
    'prompt: "{{input}}"',
    "tasks: transcripts",
    "",
  ].join("\n");

describe("--compat math-verify", () => {
  it("shows beside our score the one that Math-Verify's decisions give", async () => {
    const cwd = temporaryFolder();
    const transcripts = LINES.map(({ id, ...line }) => ({ task_id: id, prompt: "?", ...line }));
    writeFileSync(join(cwd, "t.jsonl"), jsonl(transcripts));
    await assay(["import", "t.jsonl", "--suite", "gsm8k", "--backend", "x"], { cwd });
    const args = ["report", "--compat", "math-verify", "--format", "html,json"];
    expect(await assay(args, { cwd })).toMatchObject({ code: 0 });
    const { entries } = JSON.parse(readFileSync(join(cwd, "reports/report.json"), "utf8"));
    expect(entries[0]).toMatchObject({
      score: { value: 0.5 },
      compat: { name: "math-verify", score: { value: 1 }, differ: 1 },
    });
    expect(readFileSync(join(cwd, "reports/index.html"), "utf8")).toContain(
      "as math-verify decides: 100.0 % (1 differ)",
    );
  });

  it("grades a file by Math-Verify's decisions, and says by which", async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, "in.jsonl"), jsonl(LINES));
    const args = ["grade", "math", "--in", "in.jsonl", "--out", "out.jsonl"];
    await assay([...args, "--compat", "math-verify"], { cwd });
    expect(readFileSync(join(cwd, "out.jsonl"), "utf8")).toContain(
      "equal to Math-Verify, rule units-dropped",
    );
    const { code, stderr } = await assay([...args, "--compat", "other"], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain("It must be math-verify.");
  });

  it.each([
    ["{ kind: math, compat: math-verify }", true],
    ["{ kind: math }", false],
  ])("suites show lists its rules for the grader %s: %s", async (grader, listed) => {
    const cwd = folderWith({ "s/suite.yaml": suiteYaml(grader) });
    const { code, stdout } = await assay(["suites", "show", "./s"], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain("imaginary-unit: ");
    expect(stdout.includes("units-dropped: ")).toBe(listed);
  });
});
