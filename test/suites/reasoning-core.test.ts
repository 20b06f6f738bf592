import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { counterfactual } from "./reasoning-core/counterfactual.js";
import { deduction } from "./reasoning-core/deduction.js";
import { grids } from "./reasoning-core/grids.js";
import { kinship } from "./reasoning-core/kinship.js";
import { knights } from "./reasoning-core/knights.js";
import { misguided } from "./reasoning-core/misguided.js";
import { ordering } from "./reasoning-core/ordering.js";
import type { Checks } from "./reasoning-core/solve.js";

interface Task {
  readonly id: string;
  readonly input: string;
  readonly target: string;
  readonly kind: string;
  readonly level: number;
  readonly options?: readonly string[];
  readonly grader?: { readonly kind: string; readonly answer_in: string };
}

const folder = new URL("../../suites/reasoning-core/", import.meta.url);
const suite: Record<string, unknown> = parse(readFileSync(new URL("suite.yaml", folder), "utf8"));
const tasks: readonly Task[] = readFileSync(new URL("tasks.jsonl", folder), "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => JSON.parse(line));
const checks: Checks = {
  ...grids,
  ...knights,
  ...ordering,
  ...kinship,
  ...counterfactual,
  ...misguided,
  ...deduction,
};

const kinds = [
  "logic-grid",
  "knights-knaves",
  "ordering",
  "kinship",
  "counterfactual",
  "misguided-attention",
  "deduction",
];
const letters = ["A", "B", "C", "D", "E", "F"];
const choices = tasks.filter((task) => task.options !== undefined);
const texts = tasks.filter((task) => task.options === undefined);

const optionLines = (options: readonly string[]) =>
  options.map((option, i) => `${letters[i]}) ${option}`);

/** The letter of the one option that is the answer, or the answer itself where there is no choice. */
function answered({ id, options = [] }: Task): string | undefined {
  const answer = checks[id]?.(options);
  if (options.length === 0) return answer;
  const right = letters.filter((_, i) => i < options.length && options[i] === answer);
  expect(right, `the options that say "${answer}"`).toHaveLength(1);
  return right[0];
}

describe("The suite reasoning-core", () => {
  test("says what it is, and asks for the answer alone in a tag.", () => {
    expect(suite).toMatchObject({
      name: "reasoning-core",
      category: "reasoning",
      licence: "MIT",
      grader: { kind: "choice", answer_in: "tag:answer|boxed" },
      sampling: { temperature: 0.6, topP: 0.95, maxTokens: 32768 },
      tasks: "tasks.jsonl",
    });
    expect(suite["prompt"]).toContain("{{input}}");
    expect(suite["prompt"]).toContain("<answer></answer>");
  });

  test("has at least 72 tasks, and no id or input stands twice.", () => {
    expect(tasks.length).toBeGreaterThanOrEqual(72);
    expect(new Set(tasks.map((task) => task.id)).size).toBe(tasks.length);
    expect(new Set(tasks.map((task) => task.input)).size).toBe(tasks.length);
  });

  test.each(kinds)("has at least ten tasks of the kind '%s'.", (kind) => {
    expect(tasks.filter((task) => task.kind === kind).length).toBeGreaterThanOrEqual(10);
  });

  test("has no other kinds, and levels from 1 to 4.", () => {
    expect(new Set(tasks.map((task) => task.kind))).toEqual(new Set(kinds));
    expect(new Set(tasks.map((task) => task.level))).toEqual(new Set([1, 2, 3, 4]));
  });

  test("has a check for every task, and a task for every check.", () => {
    expect(Object.keys(checks).sort()).toEqual(tasks.map((task) => task.id).sort());
  });

  test.each(choices)(
    "lists the options of $id at the end of its input.",
    ({ input, options = [] }) => {
      expect(options.length).toBeGreaterThanOrEqual(3);
      expect(options.length).toBeLessThanOrEqual(6);
      expect(new Set(options).size).toBe(options.length);
      const lines = input.split("\n");
      expect(lines.slice(-options.length)).toEqual(optionLines(options));
      expect(lines.filter((line) => /^[A-Z]\) /.test(line))).toHaveLength(options.length);
    },
  );

  test("grades all tasks without options as short texts, and only these.", () => {
    for (const { grader } of texts)
      expect(grader).toEqual({ kind: "text", answer_in: "tag:answer|boxed" });
    for (const { grader } of choices) expect(grader).toBeUndefined();
  });

  test("is for the most part, but not only, a choice among options.", () => {
    const share = choices.length / tasks.length;
    expect(share).toBeGreaterThan(0.5);
    expect(share).toBeLessThan(0.7);
  });

  test.each(["A", "B", "C", "D", "E"])("has no bias for or against the letter %s.", (letter) => {
    const having = choices.filter(({ options = [] }) => letters.indexOf(letter) < options.length);
    const right = having.filter((task) => task.target === letter);
    expect(right.length).toBeGreaterThan(0);
    expect(right.length / having.length).toBeLessThanOrEqual(0.4);
  });

  test.each(tasks)("has a target for $id that the check recomputes.", (task) => {
    expect(answered(task)).toBe(task.target);
  });
});
