import { closeSync, openSync, readSync } from "node:fs";
import { codeOf, messageOf, UserError } from "../errors.js";

const NEWLINE = 10;
const BLOCK = 1 << 24;

/** Opens a file for reading; one that cannot be opened is an error that names it. */
export function openFile(file: string, what: string): number {
  try {
    return openSync(file, "r");
  } catch (cause) {
    throw new UserError(`${what} ${file} ${whyUnread(cause)}`, { cause });
  }
}

/** The lines of an open file from its start, read block by block: it may be of any length. */
export function* linesOfFile(file: string, descriptor: number): Generator<string> {
  let rest: Buffer[] = [];
  for (let position = 0; ; ) {
    const block = Buffer.allocUnsafe(BLOCK);
    const length = readAt(file, descriptor, block, position);
    if (length === 0) break;
    position += length;
    let from = 0;
    for (;;) {
      const newline = block.subarray(0, length).indexOf(NEWLINE, from);
      if (newline === -1) break;
      yield text([...rest, block.subarray(from, newline)]);
      rest = [];
      from = newline + 1;
    }
    if (from < length) rest.push(block.subarray(from, length));
  }
  if (rest.length > 0) yield text(rest);
}

/** The lines of bytes that are in memory. */
export function* linesOfBytes(bytes: Buffer): Generator<string> {
  for (let at = 0; at < bytes.length; ) {
    const newline = bytes.indexOf(NEWLINE, at);
    const end = newline === -1 ? bytes.length : newline;
    yield bytes.toString("utf8", at, end);
    at = end + 1;
  }
}

/** The first bytes of an open file. */
export function startOf(file: string, descriptor: number): Buffer {
  const block = Buffer.alloc(64);
  return block.subarray(0, readAt(file, descriptor, block, 0));
}

export function close(descriptor: number): void {
  closeSync(descriptor);
}

const text = (parts: readonly Buffer[]): string => Buffer.concat(parts).toString("utf8");

function readAt(file: string, descriptor: number, into: Buffer, position: number): number {
  try {
    return readSync(descriptor, into, 0, into.length, position);
  } catch (cause) {
    throw new UserError(`${file} ${whyUnread(cause)}`, { cause });
  }
}

function whyUnread(cause: unknown): string {
  return codeOf(cause) === "ENOENT" ? "does not exist" : `cannot be read (${messageOf(cause)})`;
}
