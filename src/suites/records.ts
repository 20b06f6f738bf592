import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { codeOf, messageOf, UserError } from "../errors.js";
import { close, linesOfBytes, linesOfFile, openFile, startOf } from "./file-lines.js";

/** A JSON value of a file, and the line on which it begins. */
interface Record {
  readonly line: number;
  readonly value: unknown;
}

/**
 * The records of a file in turn: JSON lines, or the members of one JSON array; compressed by gzip or
 * not. Lines end at \n only (U+2028 and friends are text); blank lines are skipped. Each record is
 * decoded when it is asked for, so that a file may be longer than the longest string.
 */
export function* readRecords(file: string, what: string): Generator<Record> {
  const descriptor = openFile(file, what);
  try {
    const start = startOf(file, descriptor);
    const compressed = start[0] === 0x1f && start[1] === 0x8b;
    const plain = compressed ? unpacked(file, readFileSync(descriptor)) : undefined;
    if (beginsWithBracket(plain?.subarray(0, 64) ?? start)) {
      yield* membersOf(file, (plain ?? readFileSync(descriptor)).toString("utf8"));
      return;
    }
    let line = 0;
    for (const raw of plain ? linesOfBytes(plain) : linesOfFile(file, descriptor)) {
      line += 1;
      const text = line === 1 ? withoutMark(raw) : raw;
      if (text.trim() !== "") yield { line, value: parse(file, line, text) };
    }
  } finally {
    close(descriptor);
  }
}

/** What a compressed file may unpack to: Node's longest buffer is a little more. */
const MAX_BYTES = 4_000_000_000;

function unpacked(file: string, bytes: Buffer): Buffer {
  try {
    return gunzipSync(bytes, { maxOutputLength: MAX_BYTES });
  } catch (cause) {
    const why = codeOf(cause) === "Z_BUF_ERROR" ? "is cut off" : `is damaged (${messageOf(cause)})`;
    throw new UserError(`${file}: the gzip file ${why}`, { hint: "fetch it again", cause });
  }
}

const withoutMark = (text: string): string => text.replace(/^\uFEFF/, "");

const beginsWithBracket = (start: Buffer): boolean =>
  withoutMark(start.toString("utf8")).trimStart().startsWith("[");

function parse(file: string, line: number, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new UserError(`${file}:${line}: not valid JSON: ${messageOf(cause)}`, {
      hint: "each line is one JSON object",
      cause,
    });
  }
}

function membersOf(file: string, text: string): readonly Record[] {
  let value: unknown;
  try {
    value = JSON.parse(withoutMark(text));
  } catch (cause) {
    throw new UserError(`${file}: not valid JSON: ${messageOf(cause)}`, {
      hint: "a file that begins with [ is one JSON array",
      cause,
    });
  }
  const lines = linesOfMembers(text);
  return Array.isArray(value)
    ? value.map((member: unknown, index) => ({ line: lines[index] ?? 1, value: member }))
    : [];
}

/** The line on which each member of a (valid) JSON array of objects begins. */
function linesOfMembers(text: string): readonly number[] {
  const lines: number[] = [];
  let line = 1;
  let depth = 0;
  let awaited = true;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? "";
    if (sign === "\n") line += 1;
    else if (sign > " " && depth === 1 && sign !== "," && sign !== "]" && awaited) {
      lines.push(line);
      awaited = false;
    }
    if (sign === '"') at = endOfString(text, at);
    else if (sign === "[" || sign === "{") depth += 1;
    else if (sign === "]" || sign === "}") depth -= 1;
    else if (sign === "," && depth === 1) awaited = true;
  }
  return lines;
}

function endOfString(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] === "\\") at += 1;
    else if (text[at] === '"') return at;
  }
  return text.length;
}
