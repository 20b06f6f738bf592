import { z } from "zod";
import { messageOf } from "../../errors.js";
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
}

const id = z.union([z.string(), z.number()]);

const lineSchema = z.object({
  id,
  target: z.json(),
  response: z.string("must be a text"),
  ...graderOptions,
});

/** Grades a line. One that cannot be read gets a line back that says what is wrong, and `unread`. */
export function gradeLine(
  raw: string,
  number: number,
  defaults: GraderSpec,
): { readonly line: GradedLine; readonly unread: boolean } {
  let value: unknown;
  try {
    value = JSON.parse(raw);
  } catch (error) {
    return unread(null, `line ${number}: not valid JSON: ${messageOf(error)}`);
  }
  const parsed = lineSchema.safeParse(withOptionsOf(defaults, value));
  if (!parsed.success) {
    const known = z.object({ id }).safeParse(value);
    return unread(known.success ? known.data.id : null, `line ${number}: ${said(parsed.error)}`);
  }
  const { id: own, target, response, ...options } = parsed.data;
  const result = gradeResponse(response, target, { ...defaults, ...options });
  const {
    grade,
    score = null,
    extracted = null,
    reason,
  } = { score: undefined, extracted: undefined, ...result };
  return { line: { id: own, grade, score, extracted, reason }, unread: false };
}

/** The line without the options that only other graders have. */
function withOptionsOf({ kind }: GraderSpec, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const own = new Set<string>(GRADERS[kind].options);
  const isForeign = (key: string) => key in graderOptions && key !== "form" && !own.has(key);
  return Object.fromEntries(Object.entries(value).filter(([key]) => !isForeign(key)));
}

function unread(own: GradedLine["id"], reason: string) {
  return {
    line: { id: own, grade: "ungraded", score: null, extracted: null, reason },
    unread: true,
  } as const;
}

function said({ issues: [issue] }: z.ZodError): string {
  if (issue === undefined) return "not as expected";
  return issue.path.length === 0
    ? issue.message
    : `key "${issue.path.map(String).join(".")}": ${issue.message}`;
}
