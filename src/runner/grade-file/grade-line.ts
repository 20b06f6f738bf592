import { z } from "zod";
import { messageOf } from "../../errors.js";
import type { Execution } from "../../graders/code/execution.js";
import type { Grade, GraderSpec } from "../../graders/grader.js";
import { GRADERS } from "../../graders/index.js";
import { graderOptions } from "../../suites/grader-options.js";
import { gradeResponse } from "../grade-response.js";

/** A line of the output: the grade under the id of its line in the input. */
export interface GradedLine {
  readonly id: string | number | null;
  readonly grade: Grade["grade"];
  readonly score: number | null;
  readonly extracted: string | null;
  readonly reason: string;
  /** code: what running the program came to. */
  readonly execution?: Execution;
}

/** A line of the input, read: what is to be graded; or the line back that says what is wrong with it. */
export type ReadLine =
  | {
      readonly id: string | number;
      readonly response: string;
      readonly target: unknown;
      readonly spec: GraderSpec;
    }
  | { readonly unread: GradedLine };

const id = z.union([z.string(), z.number()]);

const lineSchema = z.object({
  id,
  target: z.json(),
  response: z.string("must be a text"),
  ...graderOptions,
});

/** Where a grader needs no target, a line may do without. */
const codeLineSchema = lineSchema.extend({
  target: z.json().exactOptional(),
  prompt: z.string().exactOptional(),
});

/** Grades a line. One that cannot be read gets a line back that says what is wrong, and `unread`. */
export function gradeLine(
  raw: string,
  number: number,
  defaults: GraderSpec,
): { readonly line: GradedLine; readonly unread: boolean } {
  const read = readLine(raw, number, defaults);
  if ("unread" in read) return { line: read.unread, unread: true };
  const { response, target, spec } = read;
  return { line: lineOf(read.id, gradeResponse(response, target, spec)), unread: false };
}

export function readLine(raw: string, number: number, defaults: GraderSpec): ReadLine {
  let value: unknown;
  try {
    value = JSON.parse(raw);
  } catch (error) {
    return unread(null, `line ${number}: not valid JSON: ${messageOf(error)}`);
  }
  const schema = defaults.kind === "code" ? codeLineSchema : lineSchema;
  const parsed = schema.safeParse(withOptionsOf(defaults, value));
  if (!parsed.success) {
    const known = z.object({ id }).safeParse(value);
    return unread(known.success ? known.data.id : null, `line ${number}: ${said(parsed.error)}`);
  }
  const { id: own, target, response, ...more } = parsed.data;
  // What a program may go on from is what was asked, unless the line says it apart.
  const { prompt, ...options } = { prompt: undefined, ...more };
  const starter = defaults.kind === "code" && prompt !== undefined ? { starter: prompt } : {};
  return { id: own, response, target, spec: { ...defaults, ...starter, ...options } };
}

export function lineOf(own: string | number, result: Grade): GradedLine {
  const {
    grade,
    score = null,
    extracted = null,
    reason,
    execution,
  } = { score: undefined, extracted: undefined, execution: undefined, ...result };
  return { id: own, grade, score, extracted, reason, ...(execution && { execution }) };
}

/** The line without the options that only other graders have. */
function withOptionsOf({ kind }: GraderSpec, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const own = new Set<string>(GRADERS[kind].options);
  const isForeign = (key: string) => key in graderOptions && key !== "form" && !own.has(key);
  return Object.fromEntries(Object.entries(value).filter(([key]) => !isForeign(key)));
}

function unread(own: GradedLine["id"], reason: string): ReadLine {
  return { unread: { id: own, grade: "ungraded", score: null, extracted: null, reason } };
}

function said({ issues: [issue] }: z.ZodError): string {
  if (issue === undefined) return "not as expected";
  return issue.path.length === 0
    ? issue.message
    : `key "${issue.path.map(String).join(".")}": ${issue.message}`;
}
