import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadSuite } from "../../src/suites/load.js";
import { readTranscripts, suiteOfTranscripts } from "../../src/suites/transcripts.js";
import { folderWith } from "../helpers/files.js";

const SUITE = {
  "suite.yaml": `name: tiny
title: Tiny
version: "1"
category: math
licence: MIT
source: here
grader: { kind: choice }
prompt: "{{input}}"
tasks: tasks.jsonl
`,
  "tasks.jsonl": '{"id":"a","input":"?","target":"B"}\n',
};

function line(fields: object): string {
  return `${JSON.stringify({ task_id: "a", prompt: "?", target: "B", response: "B", ...fields })}\n`;
}

function transcripts(text: string) {
  const folder = folderWith({ ...SUITE, "t.jsonl": text });
  return { suite: loadSuite(folder), file: join(folder, "t.jsonl") };
}

describe("transcripts", () => {
  it("name the bad line 17 and what is wrong with it", () => {
    const good = Array.from({ length: 16 }, (_, sample) => line({ sample })).join("");
    const { file } = transcripts(`${good}{"task_id": "a", "prompt": "?", "target": "B"}\n`);
    expect(() => readTranscripts([file])).toThrow(`${file}:17: key "response": missing`);
  });

  it("end their lines at newline alone: U+2028 is text", () => {
    const { file } = transcripts(
      `{"task_id":"a","prompt":"?","target":"B","response":"x\u2028y"}\n`,
    );
    expect(readTranscripts([file]).get("a")?.get(0)?.response).toBe("x\u2028y");
  });

  it("count the samples of a task up where the file does not number them", () => {
    const { file } = transcripts(line({}) + line({}));
    expect([...(readTranscripts([file]).get("a")?.keys() ?? [])]).toEqual([0, 1]);
  });

  it("are refused when a sample stands there twice", () => {
    const { file } = transcripts(line({ sample: 1 }) + line({ sample: 1 }));
    expect(() => readTranscripts([file])).toThrow(
      `${file}:2: sample 1 of task "a" stands there twice`,
    );
  });

  it("are refused when they were made for another target than the suite's", () => {
    const { suite, file } = transcripts(line({ target: "C" }));
    expect(() => suiteOfTranscripts(suite, readTranscripts([file]))).toThrow(
      'task "a": the transcript was made for target "C", not "B"',
    );
  });

  it("bring the tests and the entry point of a program, with their prompt as what it starts from", () => {
    const folder = folderWith({
      "suite.yaml": SUITE["suite.yaml"]
        .replace("kind: choice", "kind: code")
        .replace("tasks.jsonl", "transcripts"),
      "t.jsonl": line({
        prompt: "def f():\n",
        tests: "assert f() == 1",
        entry_point: "f",
        language: "python",
      }),
    });
    const read = readTranscripts([join(folder, "t.jsonl")]);
    expect(suiteOfTranscripts(loadSuite(folder), read).tasks[0]?.grader).toEqual({
      kind: "code",
      tests: "assert f() == 1",
      entry_point: "f",
      language: "python",
      starter: "def f():\n",
    });
  });

  it("bring no tests to a grader that has none", () => {
    const { suite, file } = transcripts(
      line({ task_id: "z", tests: "assert True", language: "de" }),
    );
    const [task] = suiteOfTranscripts(suite, readTranscripts([file])).tasks;
    expect(task?.grader).toEqual({ kind: "choice" });
  });

  it("give the suite its own tasks and count those that are not its own", () => {
    const { suite, file } = transcripts(line({}) + line({ task_id: "z" }));
    const result = suiteOfTranscripts(suite, readTranscripts([file]));
    expect(result.tasks.map(({ id }) => id)).toEqual(["a", "z"]);
    expect(result.foreignTasks).toBe(1);
    expect(result.hash).not.toBe(suite.hash);
  });

  it("hand on how many options there are where the metadata says no more", () => {
    const { suite, file } = transcripts(
      line({ task_id: "z", target: "2", metadata: { options: 3 } }),
    );
    const [task] = suiteOfTranscripts(suite, readTranscripts([file])).tasks;
    expect(task?.grader.options).toBe(3);
  });
});
