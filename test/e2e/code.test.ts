import { mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { assay } from "../helpers/assay.js";
import { folderWith } from "../helpers/files.js";
import { NO_SANDBOX, SANDBOX_PRESENT } from "../helpers/sandbox.js";

const ADD = [
  { args: [1, 2], expected: 3 },
  { args: [-1, 1], expected: 0 },
];
const FENCE = "```";
const fenced = (language: string, program: string) => `${FENCE}${language}\n${program}\n${FENCE}`;

/** What a line of the input is, beside its id, and how it must be graded. */
const LINES: readonly (readonly [id: string, line: object, grade: string, reason: RegExp])[] = [
  [
    "right",
    { response: `<think>easy</think>So:\n${fenced("python", "def add(a, b):\n    return a + b")}` },
    "correct",
    /^passed: 2 of 2 tests/,
  ],
  [
    "wrong",
    { response: fenced("python", "def add(a, b):\n    return abs(a) + b") },
    "incorrect",
    /^failed in test 2: another result/,
  ],
  ["no code", { response: "Adding is commutative." }, "unparsed", /no code in the answer/],
  [
    "syntax",
    { response: fenced("python", "def add(a, b)\n    return a + b") },
    "incorrect",
    /^error: SyntaxError/,
  ],
  [
    "other language",
    { response: fenced("java", "int add(int a, int b) { return a + b; }") },
    "unparsed",
    /java, python was asked for/,
  ],
  [
    "five megabytes",
    { response: fenced("python", `x = "${"a".repeat(5_000_000)}"`) },
    "unparsed",
    /longer than/,
  ],
  [
    "NUL bytes",
    { response: fenced("python", 'def add(a, b):\n    return a + b\nx = "\0"') },
    "incorrect",
    /null bytes/,
  ],
  [
    "endless output",
    { response: fenced("python", "def add(a, b):\n    while True:\n        print('x' * 999)") },
    "incorrect",
    /^output-limit in test 1/,
  ],
  [
    "endless",
    {
      response: fenced("python", "def add(a, b):\n    while True:\n        pass"),
      cpu_seconds: 0.3,
    },
    "incorrect",
    /^timeout in test 1: used more than its 0\.3 s/,
  ],
  [
    "broken tests",
    {
      response: fenced("python", "def add(a, b):\n    return a + b"),
      tests: "def check(candidate)",
    },
    "ungraded",
    /^the tests cannot be run: SyntaxError/,
  ],
  [
    "tests as source",
    {
      response: fenced("python", "def add(a, b):\n    return a + b"),
      tests: "def check(candidate):\n    assert candidate(1, 2) == 3\n\ncheck(add)\n",
    },
    "correct",
    /^passed: 1 of 1 tests/,
  ],
  [
    "JavaScript",
    {
      response: fenced("js", "export const add = async (a, b) => a + b;"),
      language: "javascript",
    },
    "correct",
    /^passed/,
  ],
  [
    "standard input",
    {
      response: fenced("python", "print(sum(map(int, input().split())))"),
      tests: [{ stdin: "1 2\n", stdout: "3" }],
      entry_point: undefined,
    },
    "correct",
    /^passed/,
  ],
];

describe.skipIf(!SANDBOX_PRESENT)(`programs on the command line${NO_SANDBOX}`, () => {
  it("grades each with its verdict, and says which test did not hold", async () => {
    const input = LINES.map(([id, line]) =>
      JSON.stringify({ id, tests: ADD, entry_point: "add", language: "python", ...line }),
    );
    const cwd = folderWith({ "in.jsonl": `${input.join("\n")}\n` });
    const { code } = await assay(["grade", "code", "--in", "in.jsonl", "--out", "out.jsonl"], {
      cwd,
    });
    expect(code).toBe(0);
    const graded = readFileSync(join(cwd, "out.jsonl"), "utf8")
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    for (const [index, [id, , grade, reason]] of LINES.entries()) {
      expect(graded[index]).toMatchObject({ id, grade });
      expect(graded[index].reason).toMatch(reason);
    }
    expect(graded[1].execution.failing).toEqual({
      number: 2,
      input: "add(-1, 1)",
      expected: "0",
      got: "2",
    });
  });

  it("runs a suite of programs, keeps how each was run, and grades it again", async () => {
    const cwd = folderWith({
      "adding/suite.yaml": SUITE,
      "adding/tasks.jsonl": `${JSON.stringify(TASK)}\n`,
    });
    const run = await assay(["run", "./adding", "-b", "reference", "--samples", "3", "--json"], {
      cwd,
    });
    expect(run.code).toBe(0);
    const [entry] = JSON.parse(run.stdout).entries;
    expect(entry.executions.isolations).toEqual(["bubblewrap"]);
    const verdicts: Record<string, number> = entry.executions.verdicts;
    expect(Object.values(verdicts).reduce((sum, count) => sum + count, 0)).toBe(3);
    const again = await assay(["regrade"], { cwd });
    expect(again.stdout).toContain("3 samples graded again, 0 changed");
  });

  it("refuses a task whose reference fails, and a wrong program that passes", async () => {
    const bad = { ...TASK, id: "adding/2", target: "def add(a, b):\n    return a - b\n" };
    const passing = { task: "adding/1", why: "it is right", program: TASK.target };
    const cwd = folderWith({
      "adding/suite.yaml": SUITE,
      "adding/tasks.jsonl": `${JSON.stringify(TASK)}\n${JSON.stringify(bad)}\n`,
      "adding/wrong.jsonl": `${JSON.stringify(passing)}\n`,
    });
    const { code, stdout } = await assay(["suites", "lint", "./adding"], { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain("adding: 2 targets, 1 wrong programs: 2 defects");
    expect(stdout).toContain(
      "adding/2: its reference solution is graded incorrect: failed in test 1",
    );
    expect(stdout).toContain("adding/1: a wrong program (it is right) is graded correct");
  });

  it("runs nothing bare: without bubblewrap the suite is refused, with the mend", async () => {
    const cwd = folderWith({
      "adding/suite.yaml": SUITE,
      "adding/tasks.jsonl": `${JSON.stringify(TASK)}\n`,
    });
    mkdirSync(join(cwd, "bin"));
    symlinkSync(process.execPath, join(cwd, "bin", "node"));
    const { code, stderr } = await assay(["run", "./adding", "-b", "reference"], {
      cwd,
      env: { PATH: join(cwd, "bin") },
    });
    expect(code).toBe(2);
    expect(stderr).toContain("code is run in a sandbox only, and there is none");
    expect(stderr).toContain("apt install bubblewrap");
  });
});

const SUITE = `name: adding
title: Adding
version: "1"
category: code
licence: MIT
source: written for a test
grader: { kind: code }
prompt: "{{input}}"
tasks: tasks.jsonl
`;

const TASK = {
  id: "adding/1",
  input: "Write add(a, b).",
  language: "python",
  entry_point: "add",
  tests: ADD,
  target: "def add(a, b):\n    return a + b\n",
  level: 1,
};
