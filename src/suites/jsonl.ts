import type { z } from "zod";
import { UserError } from "../errors.js";
import { readRecords } from "./records.js";

/**
 * Reads a JSON-lines file (or an array, or either one compressed) against a schema. The first bad
 * record throws a UserError with file, line and key.
 */
export function readJsonLines<T>(
  file: string,
  schema: z.ZodType<T>,
  what: string,
): readonly { readonly line: number; readonly value: T }[] {
  return [...readRecords(file, what)].map(({ line, value }) => ({
    line,
    value: checked(`${file}:${line}`, value, schema),
  }));
}

/** The value as the schema has it. Throws a UserError that names the place (`file:line`) and key. */
export function checked<T>(place: string, value: unknown, schema: z.ZodType<T>): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  if (issue === undefined) throw new UserError(`${place}: not as expected`);
  if (issue.path.length === 0) throw new UserError(`${place}: ${issue.message}`);
  const missing = at(value, issue.path) === undefined;
  throw new UserError(
    `${place}: key "${issue.path.map(String).join(".")}": ${missing ? "missing" : issue.message}`,
  );
}

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  let inner: unknown = value;
  for (const key of path) {
    if (typeof inner !== "object" || inner === null) return undefined;
    inner = Reflect.get(inner, key);
  }
  return inner;
}
