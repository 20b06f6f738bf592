import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { loadSuite } from "../../src/suites/load.js";

interface Task {
  readonly id: string;
  readonly input: string;
  readonly how: string;
  readonly language: string;
  readonly entry_point?: string;
  readonly tests: readonly Readonly<Record<string, unknown>>[];
  readonly target: string;
  readonly level: number;
  readonly style: string;
  readonly topic: string;
}

interface WrongProgram {
  readonly task: string;
  readonly why: string;
  readonly program: string;
}

const folder = new URL("../../suites/code-core/", import.meta.url);

function linesOf<T>(file: string): readonly T[] {
  return readFileSync(new URL(file, folder), "utf8")
    .trimEnd()
    .split("\n")
    .map((line): T => JSON.parse(line));
}

const tasks = linesOf<Task>("tasks.jsonl");
const wrong = linesOf<WrongProgram>("wrong.jsonl");
const suite = loadSuite("code-core");
const PREFIX = { python: "py", javascript: "js" };
const languages = Object.keys(PREFIX);
const levels = [1, 2, 3, 4];

/** The words of a statement without its examples, to compare statements by. */
function wordsOf(task: Task): Set<string> {
  return new Set(
    task.input
      .split(/\n\n+Example/)[0]
      ?.toLowerCase()
      .match(/[a-z]{4,}/g),
  );
}

/** The part of their words that two statements share. */
function overlap(a: Set<string>, b: Set<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.min(a.size, b.size);
}

describe("The suite code-core", () => {
  test("loads, is ours, and asks with the statement and with how to answer.", () => {
    expect(suite).toMatchObject({
      name: "code-core",
      category: "code",
      licence: "MIT",
      grader: { kind: "code" },
      sampling: { temperature: 0.6, topP: 0.95, maxTokens: 32768 },
    });
    expect(suite.tasks.map(({ prompt }) => prompt)).toEqual(
      tasks.map(({ input, how }) => `${input}\n\n${how}`.trim()),
    );
  });

  test("has at least six tasks of each language on each level, in both styles.", () => {
    for (const language of languages) {
      for (const level of levels) {
        const these = tasks.filter((task) => task.language === language && task.level === level);
        expect(these.length, `${language} ${level}`).toBeGreaterThanOrEqual(6);
        expect(new Set(these.map(({ style }) => style))).toEqual(new Set(["function", "stdin"]));
      }
    }
  });

  test("has ids that are unique, in order, and name the language and the level.", () => {
    const numbered = Object.entries(PREFIX).flatMap(([language, prefix]) =>
      levels.flatMap((level) =>
        tasks
          .filter((task) => task.language === language && task.level === level)
          .map((_, i) => `code-core/${prefix}-${level}-${String(i + 1).padStart(2, "0")}`),
      ),
    );
    expect(tasks.map(({ id }) => id)).toEqual(numbered);
  });

  test("has no two statements alike.", () => {
    const words = tasks.map(wordsOf);
    for (const [i, one] of words.entries()) {
      for (const [j, other] of words.slice(0, i).entries()) {
        expect(overlap(one, other), `${tasks[i]?.id} ${tasks[j]?.id}`).toBeLessThan(0.75);
      }
    }
  });

  test("stays below 1 MB.", () => {
    for (const file of ["tasks.jsonl", "wrong.jsonl"])
      expect(readFileSync(new URL(file, folder)).length).toBeLessThan(1_000_000);
  });

  test.each(tasks)("says in $id what to write, in which language, with an example.", (task) => {
    expect(task.input).toMatch(/\n\nExamples?(?: input)?:/);
    expect(task.how).toContain(task.language === "python" ? "```python" : "```javascript");
    expect(task.topic).not.toBe("");
    if (task.style === "function") {
      expect(task.input).toContain(`${task.entry_point}(`);
      expect(task.how).toContain(`\`${task.entry_point}\``);
      expect(task.target).toMatch(
        new RegExp(String.raw`^(?:def|function) ${task.entry_point}\(`, "m"),
      );
    } else {
      expect(task.entry_point).toBeUndefined();
      expect(task.input).toContain("Example output:\n```\n");
      if (task.language === "javascript") expect(task.how).toContain("`readInput()`");
    }
  });

  test.each(tasks)("has 8 to 20 tests for $id, no two of them the same.", ({ tests, style }) => {
    expect(tests.length).toBeGreaterThanOrEqual(8);
    expect(tests.length).toBeLessThanOrEqual(20);
    const keys = style === "function" ? ["args", "expected"] : ["stdin", "stdout"];
    for (const each of tests) expect(Object.keys(each)).toEqual(keys);
    const inputs = tests.map((each) => JSON.stringify(each["args"] ?? each["stdin"]));
    expect(new Set(inputs).size).toBe(inputs.length);
  });

  test.each(tasks)(
    "knows three or more programs that are wrong for $id, each for a reason of its own.",
    ({ id, target }) => {
      const these = wrong.filter(({ task }) => task === id);
      expect(these.length).toBeGreaterThanOrEqual(3);
      expect(new Set(these.map(({ why }) => why)).size).toBe(these.length);
      expect(new Set([target, ...these.map(({ program }) => program)]).size).toBe(these.length + 1);
      for (const { why, program } of these) {
        expect(why).not.toBe("");
        expect(program.trim()).not.toBe("");
      }
    },
  );

  test("has no wrong program for a task that it does not have.", () => {
    const ids = new Set(tasks.map(({ id }) => id));
    expect(wrong.filter(({ task }) => !ids.has(task))).toEqual([]);
  });
});
