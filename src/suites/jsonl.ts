import type { z } from "zod";
import { readText } from "../config/yaml-file.js";
import { messageOf, UserError } from "../errors.js";

/**
 * Reads a JSON-lines file against a schema. Lines end at \n only (U+2028 and friends are text);
 * blank lines are skipped. The first bad line throws a UserError with file, line and key.
 */
export function readJsonLines<T>(
  file: string,
  schema: z.ZodType<T>,
  what: string,
): readonly { readonly line: number; readonly value: T }[] {
  const text = readText(file, what).replace(/^\uFEFF/, "");
  return text.split("\n").flatMap((raw, index) => {
    if (raw.trim() === "") return [];
    const line = index + 1;
    return [{ line, value: check(file, line, parse(file, line, raw), schema) }];
  });
}

function parse(file: string, line: number, raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch (cause) {
    throw new UserError(`${file}:${line}: not valid JSON: ${messageOf(cause)}`, {
      hint: "each line is one JSON object",
      cause,
    });
  }
}

function check<T>(file: string, line: number, value: unknown, schema: z.ZodType<T>): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  if (issue === undefined) throw new UserError(`${file}:${line}: not as expected`);
  if (issue.path.length === 0) throw new UserError(`${file}:${line}: ${issue.message}`);
  const missing = at(value, issue.path) === undefined;
  throw new UserError(
    `${file}:${line}: key "${issue.path.map(String).join(".")}": ${missing ? "missing" : issue.message}`,
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
