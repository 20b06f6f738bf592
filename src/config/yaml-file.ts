import { readFileSync } from "node:fs";
import { isMap, isScalar, LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import { codeOf, messageOf, UserError } from "../errors.js";

/** Reads a YAML file and checks it against a schema; every error names file, line and key. */
export function readYaml<T>(file: string, schema: z.ZodType<T>, what: string): T {
  return readYamlWithLines(file, schema, what).data;
}

/** The same, with the line in which a key stands, for what a schema cannot check. */
export function readYamlWithLines<T>(
  file: string,
  schema: z.ZodType<T>,
  what: string,
): { readonly data: T; readonly lineOf: (path: readonly PropertyKey[]) => number } {
  return parseYamlWithLines(readText(file, what), file, schema, what);
}

/** The same of a text that is to be, or was, in the file. */
export function parseYamlWithLines<T>(
  text: string,
  file: string,
  schema: z.ZodType<T>,
  what: string,
): { readonly data: T; readonly lineOf: (path: readonly PropertyKey[]) => number } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, strict: true });
  const broken = document.errors[0];
  if (broken !== undefined) {
    const { line } = lines.linePos(broken.pos[0]);
    throw new UserError(`${file}:${line}: not valid YAML: ${firstLine(broken.message)}`);
  }
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let depth = path.length; depth >= 0; depth -= 1) {
      const range = rangeOf(document, path.slice(0, depth));
      if (range !== undefined) return lines.linePos(range).line;
    }
    return 1;
  };
  const parsed = schema.safeParse(document.toJS() ?? {});
  if (parsed.success) return { data: parsed.data, lineOf };
  const [issue] = parsed.error.issues;
  if (issue === undefined) throw new UserError(`${file}: not a valid ${what}`);
  throw describe(file, issue, lineOf);
}

export function readText(file: string, what: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    const why =
      codeOf(cause) === "ENOENT" ? "does not exist" : `cannot be read (${messageOf(cause)})`;
    throw new UserError(`${what} ${file} ${why}`, { cause });
  }
}

/** Where the key at the end of `path` stands (its value, when the key cannot be found). */
function rangeOf(
  document: ReturnType<typeof parseDocument>,
  path: readonly PropertyKey[],
): number | undefined {
  const last = path.at(-1);
  const parent = path.length > 0 ? document.getIn(path.slice(0, -1), true) : undefined;
  if (isMap(parent)) {
    const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === last);
    if (pair !== undefined && isScalar(pair.key)) return pair.key.range?.[0];
    return undefined;
  }
  const node: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
  return isScalar(node) || isMap(node) ? node.range?.[0] : undefined;
}

function describe(
  file: string,
  issue: z.core.$ZodIssue,
  lineOf: (path: readonly PropertyKey[]) => number,
): UserError {
  const place = issue.path.map(String).join(".");
  if (issue.code === "unrecognized_keys") {
    const key = issue.keys[0] ?? "";
    const where = place === "" ? "" : ` in "${place}"`;
    return new UserError(`${file}:${lineOf([...issue.path, key])}: unknown key "${key}"${where}`, {
      hint: "remove it, or check its spelling",
    });
  }
  if (issue.code === "invalid_value") {
    const options = issue.values.map(String);
    return new UserError(`${file}:${lineOf(issue.path)}: key "${place}": ${issue.message}`, {
      hint: `one of: ${options.join(", ")}`,
    });
  }
  return new UserError(`${file}:${lineOf(issue.path)}: key "${place}": ${issue.message}`);
}

function firstLine(text: string): string {
  return text.split("\n", 1)[0] ?? text;
}
