import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import type { Grade, GraderKind, GraderSpec } from "../graders/grader.js";
import { graderOptions } from "../suites/grader-options.js";
import { readJsonLines } from "../suites/jsonl.js";

/** A response whose grade is known beforehand. */
export interface GraderCase {
  readonly id: string;
  /** What kind of answer it is; errors are counted by shape. */
  readonly shape: string;
  readonly target: unknown;
  readonly response: string;
  readonly spec: GraderSpec;
  readonly expected: Grade["grade"];
}

const caseSchema = z.strictObject({
  id: z.string().min(1),
  shape: z.string().min(1),
  target: z.json(),
  response: z.string(),
  expected: z.enum(["correct", "incorrect", "unparsed", "refused", "ungraded"]),
  ...graderOptions,
});

const FOLDER = resolve(dirname(fileURLToPath(import.meta.url)), "../../suites/graders");

/** The labelled cases that come with Assay for a grader; none where it has no file of them. */
export function graderCases(kind: GraderKind): readonly GraderCase[] {
  const file = join(FOLDER, `${kind}.jsonl`);
  if (!existsSync(file)) return [];
  return readJsonLines(file, caseSchema, "grader cases").map(({ value }) => {
    const { id, shape, target, response, expected, ...options } = value;
    return { id, shape, target, response, expected, spec: { kind, ...options } };
  });
}
