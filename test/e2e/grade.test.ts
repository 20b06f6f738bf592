import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { assay } from "../helpers/assay.js";
import { folderWith } from "../helpers/files.js";

const LINES = Array.from(
  { length: 3000 },
  (_, n) =>
    `{"id":${n},"target":"${n}","response":"${"so ".repeat(200)}\\\\boxed{${n % 3 === 0 ? n + 1 : n}}"}\n`,
).join("");

describe("assay grade", () => {
  it("grades a file on all cores, in order, and counts what it found", async () => {
    const cwd = folderWith({ "in.jsonl": LINES });
    const { code, stdout, stderr } = await assay(
      ["grade", "math", "--in", "in.jsonl", "--out", "out.jsonl", "--json"],
      { cwd },
    );
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      schema: "assay.grades/1",
      correct: 2000,
      incorrect: 1000,
      unread: 0,
    });
    expect(stderr).toContain("3000 lines · 100 %");
    const ids = readFileSync(join(cwd, "out.jsonl"), "utf8")
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line).id);
    expect(ids).toEqual(Array.from({ length: 3000 }, (_, n) => n));
  });

  it("gives a line back for a bad one, and leaves with 4", async () => {
    const cwd = folderWith({ "in.jsonl": '{"id":"a","target":"1","response":"1"}\nnope\n' });
    const { code, stdout } = await assay(
      ["grade", "math", "--in", "in.jsonl", "--out", "out.jsonl"],
      { cwd },
    );
    expect(code).toBe(4);
    expect(stdout).toContain("1 that could not be read");
    expect(readFileSync(join(cwd, "out.jsonl"), "utf8")).toContain("line 2: not valid JSON");
  });

  it.each([
    [["maths", "--in", "in.jsonl", "--out", "o"], /no grader "maths"; did you mean "math"\?/],
    [["math", "--in", "nope.jsonl", "--out", "o"], /--in: nope\.jsonl cannot be read/],
    [["math", "--in", ".", "--out", "o"], /--in: \. is not a file/],
    [["math", "--in", "in.jsonl", "--out", "no/o"], /cannot grade in\.jsonl into no\/o/],
  ])("refuses %j and writes nothing", async (args, message) => {
    const cwd = folderWith({ "in.jsonl": LINES });
    const { code, stderr } = await assay(["grade", ...args], { cwd });
    expect(stderr).toMatch(message);
    expect(code).toBe(2);
    expect(existsSync(join(cwd, "o"))).toBe(false);
    expect(existsSync(join(cwd, "o.part"))).toBe(false);
  });
});

describe("assay regrade", () => {
  it("adds today's grades, keeps the old ones, and the report shows the new", async () => {
    const cwd = folderWith({
      "t.jsonl": `${JSON.stringify({ task_id: "a", prompt: "1/2?", target: "1/2", response: "\\boxed{0.5}" })}\n`,
    });
    await assay(["import", "t.jsonl", "--suite", "gsm8k", "--backend", "x"], { cwd });
    const file = join(cwd, "results/assay.sqlite");
    const db = new Database(file);
    db.exec("UPDATE grades SET grade = 'incorrect', score = 0, grader = 'math/0'");
    const { code, stdout } = await assay(["regrade", "--json"], { cwd });
    expect(code).toBe(0);
    expect(JSON.parse(stdout).runs[0]).toMatchObject({
      graded: 1,
      changed: [{ before: "incorrect", now: "correct" }],
    });
    expect(db.prepare("SELECT grade FROM grades ORDER BY id").pluck().all()).toEqual([
      "incorrect",
      "correct",
    ]);
    db.close();
    await assay(["report", "--format", "json"], { cwd });
    const report = JSON.parse(readFileSync(join(cwd, "reports/report.json"), "utf8"));
    expect(report.samples[0]).toMatchObject({ grade: "correct" });
  });
});

describe("assay calibrate graders", () => {
  it("prints how often each grader errs, in all and by shape", async () => {
    const { code, stdout } = await assay(["calibrate", "graders", "--json"], {
      cwd: folderWith({}),
    });
    expect(code).toBe(0);
    const { schema, graders } = JSON.parse(stdout);
    expect(schema).toBe("assay.graders/1");
    for (const { kind, cases, falsePositives, falseNegatives, shapes } of graders) {
      expect(cases, kind).toBeGreaterThanOrEqual(kind === "math" ? 600 : 100);
      expect(falsePositives.of + falseNegatives.of, kind).toBeLessThanOrEqual(cases);
      expect(falsePositives.interval.high, kind).toBeGreaterThan(0);
      const counted = shapes.reduce(
        (sum: number, shape: { cases: number }) => sum + shape.cases,
        0,
      );
      expect(counted, kind).toBe(cases);
    }
  });
});
