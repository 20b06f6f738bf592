import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { Check } from "./math-core/format.js";
import { level1 } from "./math-core/level-1.js";
import { level2 } from "./math-core/level-2.js";
import { level3 } from "./math-core/level-3.js";
import { level4 } from "./math-core/level-4.js";

interface Task {
  readonly id: string;
  readonly input: string;
  readonly target: string;
  readonly level: number;
  readonly shape: string;
  readonly topic: string;
}

const folder = new URL("../../suites/math-core/", import.meta.url);
const suite: Record<string, unknown> = parse(readFileSync(new URL("suite.yaml", folder), "utf8"));
const tasks: readonly Task[] = readFileSync(new URL("tasks.jsonl", folder), "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => JSON.parse(line));
const checks: Record<string, Check> = { ...level1, ...level2, ...level3, ...level4 };

/** How a target of each shape is written. The suite asks for the common ones many times. */
const common = {
  integer: /^-?\d+$/,
  fraction: /^-?\\frac\{\d+\}\{\d+\}$/,
  radical: /\\sqrt\{\d+\}/,
  interval: /^[[(][^,]+, [^,]+[\])]$/,
  set: /^\\\{-?\d+(, -?\d+)+\\\}$/,
  expression: /^[^=]*[a-z][^=]*$/,
  tuple: /^\(-?\d+(, -?\d+)+\)$/,
};
const shapes: Record<string, RegExp> = {
  ...common,
  decimal: /^\d+\.\d+$/,
  percent: /^\d+(\.\d+)?\\%$/,
  "pi-multiple": /^(\d+\\pi|\\frac\{\d+\\pi\}\{\d+\})$/,
  "pi-sum": /^\d+\\pi [-+] \d+$/,
  equation: /^y = .*x/,
  union: / \\cup /,
};

describe("The suite math-core", () => {
  test("says what it is, and asks for a boxed answer to the task's input.", () => {
    expect(suite).toMatchObject({
      name: "math-core",
      category: "math",
      licence: "MIT",
      grader: { kind: "math", answer_in: "boxed" },
      sampling: { temperature: 0.6, topP: 0.95, maxTokens: 32768 },
      tasks: "tasks.jsonl",
    });
    expect(suite["prompt"]).toContain("{{input}}");
    expect(suite["prompt"]).toContain("\\boxed{}");
  });

  test("has at least 60 tasks, and their ids are unique and in order.", () => {
    expect(tasks.length).toBeGreaterThanOrEqual(60);
    const numbered = [1, 2, 3, 4].flatMap((level) =>
      tasks
        .filter((task) => task.level === level)
        .map((_, index) => `math-core/${level}-${String(index + 1).padStart(2, "0")}`),
    );
    expect(tasks.map((task) => task.id)).toEqual(numbered);
    expect(new Set(tasks.map((task) => task.input)).size).toBe(tasks.length);
  });

  test("has about equally many tasks on each of the four levels.", () => {
    for (const level of [1, 2, 3, 4])
      expect(tasks.filter((task) => task.level === level).length).toBeGreaterThanOrEqual(18);
  });

  test.each(Object.keys(common))("asks at least five times for the shape '%s'.", (shape) => {
    expect(tasks.filter((task) => task.shape === shape).length).toBeGreaterThanOrEqual(5);
  });

  test("writes every target the way its shape says, and has every shape.", () => {
    for (const { id, shape, target } of tasks)
      expect(target, id).toMatch(shapes[shape] ?? /no such shape/);
    expect(new Set(tasks.map((task) => task.shape))).toEqual(new Set(Object.keys(shapes)));
  });

  test("has a check for every task, and a task for every check.", () => {
    expect(Object.keys(checks).sort()).toEqual(tasks.map((task) => task.id).sort());
  });

  test.each(tasks)("has a target for $id that the check recomputes.", ({ id, target }) => {
    expect(checks[id]?.(target)).toBe(target);
  });
});
