import { createReadStream } from "node:fs";

/** Whole lines of a file, with the number of the first. */
export interface Batch {
  readonly firstLine: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Bytes read at a time: enough work for a thread that handing it over costs nothing. */
const PIECE = 256 * 1024;
const NEWLINE = 0x0a;

/** Reads a file of any length as batches of whole lines. Lines end at \n only. */
export async function* batchesOf(file: string): AsyncGenerator<Batch, void> {
  let rest: Uint8Array[] = [];
  let firstLine = 1;
  const pieces: AsyncIterable<Buffer> = createReadStream(file, { highWaterMark: PIECE });
  for await (const piece of pieces) {
    const end = piece.lastIndexOf(NEWLINE) + 1;
    if (end === 0) {
      rest.push(piece);
      continue;
    }
    const bytes = joined([...rest, piece.subarray(0, end)]);
    const lines = linesIn(bytes);
    yield { firstLine, bytes };
    firstLine += lines;
    rest = [piece.subarray(end)];
  }
  const bytes = joined(rest);
  if (bytes.length > 0) yield { firstLine, bytes };
}

/** A copy of its own, so that its memory can be given to another thread. */
function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function linesIn(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(NEWLINE); at !== -1; at = bytes.indexOf(NEWLINE, at + 1)) count += 1;
  return count;
}
