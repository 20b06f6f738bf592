import { existsSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { deflateSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { programOf } from "../../../src/graders/code/extract.js";
import { literal } from "../../../src/graders/literal/grade.js";
import { loadSuite } from "../../../src/suites/load.js";
import { folderWith } from "../../helpers/files.js";

const head = (
  format: string,
  more = "",
  kind = "code",
  tasks = "tasks.jsonl",
): string => `name: tiny
title: Tiny
version: "1"
category: code
licence: MIT
source: here
grader: { kind: ${kind} }
prompt: "{{input}}"
tasks: ${tasks}
format: ${format}
${more}`;

const lines = (...records: readonly object[]): string =>
  records.map((record) => `${JSON.stringify(record)}\n`).join("");

const load = (yaml: string, tasks: string) =>
  loadSuite(folderWith({ "suite.yaml": yaml, "tasks.jsonl": tasks }));

const HUMANEVAL = {
  task_id: "Own/0",
  prompt: 'def double(x: int) -> int:\n    """ Twice x. """\n',
  entry_point: "double",
  canonical_solution: "    return 2 * x\n",
  test: "def check(candidate):\n    assert candidate(2) == 4\n",
};

const MBPP = {
  task_id: 7,
  text: "Write a function that halves a number.",
  code: "def helper(x):\n    return x\n\ndef halve(x):\n    return helper(x) // 2",
  test_list: ["assert halve(4) == 2", "assert set([halve(6)]) == set([3])"],
  test_setup_code: "import math",
  challenge_test_list: ["assert halve(0) == 0"],
};

const pickled = (value: unknown): string => {
  const text = Buffer.from(JSON.stringify(value));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(text.length);
  const pickle = Buffer.concat([
    Buffer.from("800258", "hex"),
    length,
    text,
    Buffer.from("71002e", "hex"),
  ]);
  return deflateSync(pickle).toString("base64");
};

const STDIN_TEST = { input: "1 2\n", output: "3\n", testtype: "stdin" };
const CALL_TEST = { input: '[1, 2]\n"a\\nb"', output: "[true, null]", testtype: "functional" };

const LCB = {
  question_title: "Sum",
  question_content: "Add two numbers.",
  platform: "own",
  question_id: "own_a",
  contest_id: "own",
  contest_date: "2024-05-01T00:00:00",
  starter_code: "",
  difficulty: "easy",
  public_test_cases: JSON.stringify([STDIN_TEST]),
  private_test_cases: pickled([{ ...STDIN_TEST, input: "4 5\n", output: "9\n" }]),
  metadata: "{}",
};
const LCB_CALL = {
  ...LCB,
  question_id: "own_b",
  contest_date: "2024-06-30T00:00:00",
  starter_code: "class Solution:\n    def f(self, xs: List[int], s: str) -> list:\n        ",
  public_test_cases: JSON.stringify([CALL_TEST]),
  private_test_cases: pickled([CALL_TEST]),
  metadata: JSON.stringify({ func_name: "f" }),
};

const CRUX = { id: "own_0", code: "def f(x):\n    return [x]", input: "'a'", output: "['a']" };

describe("HumanEval", () => {
  it("is read with its tests called and its prompt as the starter", () => {
    const [task] = load(head("humaneval"), lines({ ...HUMANEVAL, atol: 0, plus_input: [] })).tasks;
    expect(task).toMatchObject({
      id: "Own/0",
      prompt: HUMANEVAL.prompt.trim(),
      target: HUMANEVAL.prompt + HUMANEVAL.canonical_solution,
      grader: {
        kind: "code",
        language: "python",
        entry_point: "double",
        starter: HUMANEVAL.prompt,
        tests: `${HUMANEVAL.test}\ncheck(double)\n`,
      },
    });
  });

  it("is called once where its tests call themselves", () => {
    const test = `${HUMANEVAL.test}\ncheck(double)\n`;
    const [task] = load(head("humaneval"), lines({ ...HUMANEVAL, test })).tasks;
    expect(task?.grader.tests).toBe(test);
  });

  it("has another hash when a test changes", () => {
    const one = load(head("humaneval"), lines(HUMANEVAL)).hash;
    const test = HUMANEVAL.test.replace("4", "5");
    expect(load(head("humaneval"), lines({ ...HUMANEVAL, test })).hash).not.toBe(one);
  });
});

describe("MBPP", () => {
  it("is read with its asserts in the prompt and its setup before them", () => {
    const [task] = load(head("mbpp"), lines(MBPP)).tasks;
    expect(task).toMatchObject({
      id: "Mbpp/7",
      prompt: `${MBPP.text}\n\nYour code should pass these tests:\n\n${MBPP.test_list.join("\n")}`,
      target: MBPP.code,
      grader: {
        language: "python",
        entry_point: "halve",
        tests: `import math\n${MBPP.test_list.join("\n")}\n`,
      },
    });
  });

  it("gives its text and its asserts to a template of one's own", () => {
    const yaml = head("mbpp").replace("{{input}}", "{{text}} ({{test_list}})");
    const [task] = load(yaml, lines(MBPP)).tasks;
    expect(task?.prompt).toBe(`${MBPP.text} (${MBPP.test_list.join("\n")})`);
  });

  it("is read from the array of its sanitized version, and errors name the line of a member", () => {
    const { text: prompt, test_setup_code: _setup, ...rest } = MBPP;
    const sanitized = { ...rest, prompt, test_imports: ["import re"] };
    const array = (...records: object[]) =>
      `[\n${records.map((one) => JSON.stringify(one, null, 1)).join(",\n")}\n]`;
    const yaml = head("mbpp", "", "code", "mbpp.json");
    const good = loadSuite(folderWith({ "suite.yaml": yaml, "mbpp.json": array(sanitized) }));
    expect(good.tasks[0]?.grader.tests).toBe(`import re\n${MBPP.test_list.join("\n")}\n`);
    const text = array(sanitized, { ...sanitized, code: 3 });
    const line = text.slice(0, text.lastIndexOf("{")).split("\n").length;
    expect(() => loadSuite(folderWith({ "suite.yaml": yaml, "mbpp.json": text }))).toThrow(
      `mbpp.json:${line}: key "code"`,
    );
  });

  it("is read with the tests of MBPP+ where they are there", () => {
    const test = "for x in range(9):\n    assert halve(2 * x) == x\n";
    const [task] = load(head("mbpp"), lines({ ...MBPP, task_id: "Mbpp/9", test })).tasks;
    expect(task?.id).toBe("Mbpp/9");
    expect(task?.grader).toMatchObject({ entry_point: "halve", tests: `import math\n${test}\n` });
  });
});

describe("LiveCodeBench", () => {
  const both = lines(LCB, LCB_CALL);

  it("is read with public and private tests, six seconds each, and the usual imports", () => {
    const [task] = load(head("livecodebench"), both).tasks;
    expect(task?.grader).toMatchObject({
      tests: [
        { stdin: "1 2\n", stdout: "3\n" },
        { stdin: "4 5\n", stdout: "9\n" },
      ],
      cpu_seconds: 6,
      language: "python",
    });
    expect(task?.grader.entry_point).toBeUndefined();
    expect(task?.grader.starter).toContain("from collections import *\n");
    expect(task?.fields).toMatchObject({ difficulty: "easy", contest_date: "2024-05-01" });
    expect(task?.fields).not.toHaveProperty("starter");
  });

  it("is read with one argument a line where a function is asked for", () => {
    const task = load(head("livecodebench"), both).tasks[1];
    const call = { args: [[1, 2], "a\nb"], expected: [true, null] };
    expect(task?.grader).toMatchObject({ tests: [call, call], entry_point: "f" });
  });

  it("says in {{how}} how the program gets its input", () => {
    const yaml = head("livecodebench").replace("{{input}}", "{{how}}");
    const [stdin, call] = load(yaml, both).tasks;
    expect(stdin?.prompt).toContain("standard input");
    expect(call?.prompt).toContain("class Solution:\n    def f(self");
  });

  it("gives its imports to a method that was written without them", () => {
    const task = load(head("livecodebench"), both).tasks[1];
    const { entry_point = "", starter = "" } = task?.grader ?? {};
    const text =
      "class Solution:\n    def f(self, xs: List[int], s: str) -> list:\n        return []";
    const program = programOf(`\`\`\`python\n${text}\n\`\`\``, { entry_point, starter });
    expect(program).toMatchObject({ kind: "found", entry: "Solution.f" });
    expect(program.kind === "found" && program.program).toMatch(
      /^from string import \*[\s\S]*sys\.setrecursionlimit\(50000\)\s+class Solution/,
    );
  });

  it.each([
    ["", 2],
    ["from: 2024-05-01\nto: 2024-05-01\n", 1],
    ["from: 2024-05-02\n", 1],
    ["to: 2024-06-29\n", 1],
    ["from: 2024-05-01\nto: 2024-06-30\n", 2],
  ])("is cut to the days of %j", (window, count) => {
    expect(load(head("livecodebench", window), both).tasks).toHaveLength(count);
  });

  it("does not unpack the tests of days that are not meant", () => {
    const broken = {
      ...LCB,
      question_id: "own_c",
      private_test_cases: "!",
      contest_date: "2023-01-01",
    };
    const yaml = head("livecodebench", "from: 2024-01-01\n");
    expect(load(yaml, lines(broken) + both).tasks).toHaveLength(2);
  });

  it("names the days there are where the window is empty", () => {
    const yaml = head("livecodebench", "from: 2025-01-01\n");
    expect(() => load(yaml, both)).toThrow(
      expect.objectContaining({
        message: expect.stringMatching(/suite\.yaml: key "from": there is no task from 2025-01-01/),
        hint: expect.stringMatching(/has tasks of 2024-05-01 to 2024-06-30/),
      }),
    );
  });
});

describe("CRUXEval", () => {
  it("is read with the output as target", () => {
    const yaml = head("cruxeval", "", "literal").replace(
      "{{input}}",
      "{{code}}\\nf({{input}}) == ?",
    );
    const [task] = load(yaml, lines(CRUX)).tasks;
    expect(task).toMatchObject({
      id: "own_0",
      prompt: `${CRUX.code}\nf('a') == ?`,
      target: "['a']",
      grader: { kind: "literal" },
    });
  });
});

describe("a file in another form than the suite says", () => {
  it.each<[string, string, string, RegExp, RegExp | undefined]>([
    [
      "MBPP as HumanEval",
      head("humaneval"),
      lines(MBPP),
      /tasks\.jsonl:1: key "task_id"/,
      /^this looks like MBPP: format: mbpp$/,
    ],
    [
      "HumanEval as MBPP",
      head("mbpp"),
      lines(HUMANEVAL),
      /:1: key "code": missing/,
      /^this looks like HumanEval: format: humaneval$/,
    ],
    [
      "HumanEval as ours",
      head("assay"),
      lines(HUMANEVAL),
      /:1: key "id": missing/,
      /format: humaneval$/,
    ],
    [
      "LiveCodeBench as HumanEval",
      head("humaneval"),
      lines(LCB),
      /key "task_id": missing/,
      /format: livecodebench$/,
    ],
    [
      "CRUXEval as ours",
      head("assay", "", "literal"),
      lines(CRUX),
      /key "target": missing/,
      /format: cruxeval$/,
    ],
    [
      "a broken second line",
      head("humaneval"),
      lines(HUMANEVAL, { ...HUMANEVAL, prompt: 1 }),
      /tasks\.jsonl:2: key "prompt"/,
      undefined,
    ],
    [
      "HumanEval+ without source",
      head("humaneval"),
      lines({ ...HUMANEVAL, test: undefined }),
      /:1: key "test": missing/,
      /EvalPlus/,
    ],
    [
      "MBPP without a test",
      head("mbpp"),
      lines({ ...MBPP, test_list: [] }),
      /:1: key "test_list": there is no test/,
      undefined,
    ],
    [
      "MBPP whose tests call nothing",
      head("mbpp"),
      lines({ ...MBPP, test_list: ["assert True"] }),
      /no test calls a function/,
      /entry_point/,
    ],
    [
      "an id twice",
      head("humaneval"),
      lines(HUMANEVAL, HUMANEVAL),
      /:2: id "Own\/0" stands already in line 1/,
      undefined,
    ],
    [
      "tests of two kinds",
      head("livecodebench"),
      lines({ ...LCB, private_test_cases: pickled([CALL_TEST]) }),
      /:1: its tests are of two kinds/,
      undefined,
    ],
    [
      "no tests",
      head("livecodebench"),
      lines({ ...LCB, public_test_cases: "[]", private_test_cases: "" }),
      /:1: key "public_test_cases": there is no test/,
      undefined,
    ],
    [
      "packed tests that are cut off",
      head("livecodebench"),
      lines({ ...LCB, private_test_cases: LCB.private_test_cases.slice(0, 40) }),
      /:1: key "private_test_cases": cannot be unpacked/,
      /fetch the file again/,
    ],
    [
      "a function without a name",
      head("livecodebench"),
      lines({ ...LCB_CALL, metadata: "{}" }),
      /:1: metadata: key "func_name": missing/,
      undefined,
    ],
    [
      "a number too large",
      head("livecodebench"),
      lines({
        ...LCB_CALL,
        public_test_cases: JSON.stringify([{ ...CALL_TEST, output: "[12345678901234567890]" }]),
      }),
      /:1: test 1: 12345678901234567890 is beyond/,
      /leave this record out/,
    ],
    [
      "the wrong grader",
      head("humaneval", "", "math"),
      lines(HUMANEVAL),
      /key "grader\.kind": HumanEval is graded by code, not math/,
      undefined,
    ],
    [
      "days for HumanEval",
      head("humaneval", "from: 2024-01-01\n"),
      lines(HUMANEVAL),
      /suite\.yaml:11: key "from": only format livecodebench has days/,
      undefined,
    ],
    [
      "days the wrong way round",
      head("livecodebench", "from: 2024-02-01\nto: 2024-01-01\n"),
      lines(LCB),
      /suite\.yaml:12: key "to": lies before "from"/,
      undefined,
    ],
    [
      "a day that is none",
      head("livecodebench", "from: 2024-13-01\n"),
      lines(LCB),
      /suite\.yaml:11: key "from": a date/,
      undefined,
    ],
    [
      "a format that is none",
      head("humanevil"),
      lines(HUMANEVAL),
      /suite\.yaml:10: key "format"/,
      /humaneval/,
    ],
  ])("is refused: %s", (_name, yaml, tasks, message, hint) => {
    const error = thrown(() => load(yaml, tasks));
    expect(error.message).toMatch(message);
    if (hint !== undefined) expect(error.hint).toMatch(hint);
  });
});

function thrown(act: () => unknown): { readonly message: string; readonly hint?: string } {
  try {
    act();
  } catch (error) {
    if (error instanceof Error) return error;
  }
  throw new Error("nothing was thrown");
}

describe("a compressed file", () => {
  const written = (bytes: Buffer): string => {
    const folder = folderWith({ "suite.yaml": head("humaneval", "", "code", "tasks.jsonl.gz") });
    writeFileSync(join(folder, "tasks.jsonl.gz"), bytes);
    return folder;
  };
  const bytes = gzipSync(`\uFEFF${lines(HUMANEVAL)}`);

  it("is read, whatever its name", () => {
    expect(loadSuite(written(bytes)).tasks).toHaveLength(1);
  });

  it("is refused where it is cut off", () => {
    expect(() => loadSuite(written(bytes.subarray(0, bytes.length - 20)))).toThrow(
      /tasks\.jsonl\.gz: the gzip file is cut off/,
    );
  });

  it("is refused where it is damaged", () => {
    const damaged = Buffer.from(bytes);
    damaged.fill(0xff, 12, 40);
    expect(() => loadSuite(written(damaged))).toThrow(/tasks\.jsonl\.gz: the gzip file is /);
  });
});

const DATA = resolve(process.env["ASSAY_DATA"] ?? "../shared/data", "datasets");

describe.skipIf(!existsSync(join(DATA, "HumanEval.jsonl.gz")))("the published files", () => {
  const published = (format: string, kind: string, file: string) => {
    const yaml = head(format, "", kind, `${JSON.stringify(join(DATA, file))}`);
    return loadSuite(folderWith({ "suite.yaml": yaml })).tasks;
  };

  it("of HumanEval hold 164 tasks, whose references define what is asked", () => {
    const tasks = published("humaneval", "code", "HumanEval.jsonl.gz");
    expect(tasks).toHaveLength(164);
    for (const { target, grader } of tasks) {
      const { entry_point = "", starter = "" } = grader;
      const program = programOf(String(target), { entry_point, starter });
      expect(program).toMatchObject({ kind: "found", entry: entry_point, rules: ["bare"] });
    }
  });

  it("of CRUXEval hold 800 tasks, each of whose outputs is graded right as its own answer", () => {
    const tasks = published("cruxeval", "literal", "cruxeval.jsonl");
    expect(tasks).toHaveLength(800);
    for (const { target } of tasks) {
      expect(literal.grade(`\`${String(target)}\``, target, { kind: "literal" }).grade).not.toBe(
        "incorrect",
      );
    }
  });
});
