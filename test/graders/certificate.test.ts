import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { GRADER_KINDS, type GraderKind, type GraderSpec } from "../../src/graders/grader.js";
import { gradeResponse } from "../../src/runner/grade-response.js";

/** Labelled cases of our own writing: a file a grader, KIND.jsonl. */
const FOLDER = fileURLToPath(new URL("../../suites/graders", import.meta.url));

interface Case extends Omit<GraderSpec, "kind"> {
  readonly id: string;
  readonly shape: string;
  readonly target: unknown;
  readonly response: string;
  readonly expected: string;
}

const isKind = (name: string): name is GraderKind => GRADER_KINDS.some((kind) => kind === name);

const files = existsSync(FOLDER)
  ? readdirSync(FOLDER).filter((name) => name.endsWith(".jsonl"))
  : [];

describe.each(files)("the certificate cases in %s", (file) => {
  const kind = basename(file, ".jsonl");
  const cases = readFileSync(join(FOLDER, file), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line): Case => JSON.parse(line));

  it("belong to a grader, and each has an id of its own", () => {
    expect(GRADER_KINDS).toContain(kind);
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
  });

  it.each(cases)(
    "$id is graded as it is labelled",
    ({ id, shape, target, response, expected, ...options }) => {
      if (!isKind(kind)) throw new Error(`no grader is called ${kind}`);
      const { grade, reason } = gradeResponse(response, target, { ...options, kind });
      expect({ grade, reason }).toMatchObject({ grade: expected });
    },
  );
});
