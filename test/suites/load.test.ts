import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadSuite, withTasks } from "../../src/suites/load.js";
import { folderWith } from "../helpers/files.js";

const HEAD = `name: tiny
title: Tiny
version: "1"
category: math
licence: MIT
source: here
grader: { kind: math, answer_in: boxed }
prompt: "{{input}} Say it."
tasks: tasks.jsonl
`;
const TASKS = `{"id":"a","input":"1+1?","target":"2","level":1}
{"id":"b","input":"2+2?","target":"4","grader":{"kind":"text"},"aliases":["four"]}
`;

function suite(head: string, tasks: string): string {
  return folderWith({ "suite.yaml": head, "tasks.jsonl": tasks });
}

describe("a suite", () => {
  it("is read with its template filled in and its graders resolved", () => {
    const [a, b] = loadSuite(suite(HEAD, TASKS)).tasks;
    expect(a).toMatchObject({
      id: "a",
      prompt: "1+1? Say it.",
      target: "2",
      grader: { kind: "math", answer_in: "boxed" },
      fields: { level: 1 },
    });
    expect(b?.grader).toEqual({ kind: "text", aliases: ["four"] });
  });

  it("does not expand placeholders that stand in a task's own text", () => {
    const tasks = '{"id":"a","input":"what is {{target}}?","target":"2"}\n';
    expect(loadSuite(suite(HEAD, tasks)).tasks[0]?.prompt).toBe("what is {{target}}? Say it.");
  });

  it("has a hash that changes with a target and stays with a title", () => {
    const hash = loadSuite(suite(HEAD, TASKS)).hash;
    expect(loadSuite(suite(HEAD.replace("title: Tiny", "title: Other"), TASKS)).hash).toBe(hash);
    expect(loadSuite(suite(HEAD, TASKS.replace('"target":"2"', '"target":"3"'))).hash).not.toBe(
      hash,
    );
  });

  it("has another hash when only a part of it is asked", () => {
    const whole = loadSuite(suite(HEAD, TASKS));
    expect(withTasks(whole, whole.tasks.slice(0, 1)).hash).not.toBe(whole.hash);
  });

  it.each([
    [
      "a duplicate id",
      HEAD,
      TASKS.replace('"id":"b"', '"id":"a"'),
      /tasks\.jsonl:2: id "a" stands already in line 1/,
    ],
    ["a missing target", HEAD, '{"id":"a","input":"x"}\n', /tasks\.jsonl:1: key "target": missing/],
    [
      "an empty target",
      HEAD,
      '{"id":"a","input":"x","target":""}\n',
      /tasks\.jsonl:1: key "target": missing/,
    ],
    ["a bad line", HEAD, `${TASKS}{oops\n`, /tasks\.jsonl:3: not valid JSON/],
    ["a line that is no object", HEAD, "7\n", /tasks\.jsonl:1: /],
    ["no task", HEAD, "\n", /tasks\.jsonl: there is no task in it/],
    [
      "a template field that no task has",
      HEAD.replace("{{input}}", "{{inptu}}"),
      TASKS,
      /suite\.yaml: key "prompt": no task has the field "inptu"/,
    ],
    [
      "a template field that one task lacks",
      HEAD.replace("{{input}}", "{{input}} {{level}}"),
      TASKS,
      /tasks\.jsonl:2: task "b": the template asks for \{\{level\}\}/,
    ],
    ["an unknown key", `${HEAD}grade: x\n`, TASKS, /suite\.yaml:10: unknown key "grade"/],
    [
      "an unknown grader",
      HEAD.replace("kind: math", "kind: maths"),
      TASKS,
      /suite\.yaml:7: key "grader\.kind"/,
    ],
    [
      "a place that is none",
      HEAD.replace("answer_in: boxed", "answer_in: box"),
      TASKS,
      /suite\.yaml:7: key "grader\.answer_in": places joined by/,
    ],
    [
      "a missing tasks file",
      HEAD.replace("tasks.jsonl", "nope.jsonl"),
      TASKS,
      /nope\.jsonl does not exist/,
    ],
  ])("is refused for %s", (_name, head, tasks, message) => {
    expect(() => loadSuite(suite(head, tasks))).toThrow(message);
  });

  it("is suggested when its name is nearly right", () => {
    expect(() => loadSuite("math-croe")).toThrow(
      'there is no suite "math-croe"; did you mean "math-core"?',
    );
  });

  it("is refused when its folder has no suite.yaml", () => {
    const folder = folderWith({});
    expect(() => loadSuite(folder)).toThrow(
      `there is no suite in ${join(folder)}: it has no suite.yaml`,
    );
  });
});
