import { crc32 } from "node:zlib";

/**
 * Frames of `application/vnd.amazon.eventstream`, in which Bedrock streams: total length, length of
 * the headers, CRC32 of these two, headers, payload, CRC32 of all before; big endian throughout.
 */

/** An event, in the JSON that Bedrock sends, with the random padding that it adds to each. */
export function frame(type: string, payload: object): Buffer {
  const padded = {
    ...payload,
    p: "abcdefghijklmnopqrstuvwxyzABCD".slice(0, 3 + (type.length % 9)),
  };
  return written({ ":event-type": type, ":message-type": "event" }, padded);
}

/** An error inside the stream, such as `throttlingException`. */
export function exceptionFrame(type: string, message: string): Buffer {
  return written({ ":exception-type": type, ":message-type": "exception" }, { message });
}

/** The frame with one bit of its payload turned, which its checksum must show. */
export function damaged(whole: Buffer): Buffer {
  const copy = Buffer.from(whole);
  const at = copy.length - 8;
  copy.writeUInt8(copy.readUInt8(at) ^ 1, at);
  return copy;
}

function written(names: Readonly<Record<string, string>>, payload: object): Buffer {
  const headers = Buffer.concat(
    Object.entries({ ...names, ":content-type": "application/json" }).map(header),
  );
  const body = Buffer.from(JSON.stringify(payload));
  const prelude = Buffer.alloc(8);
  prelude.writeUInt32BE(8 + 4 + headers.length + body.length + 4, 0);
  prelude.writeUInt32BE(headers.length, 4);
  const before = Buffer.concat([prelude, checksum(prelude), headers, body]);
  return Buffer.concat([before, checksum(before)]);
}

/** Type 7: a string with its length in two bytes. */
function header([name, value]: readonly [string, string]): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(Buffer.byteLength(value));
  return Buffer.concat([
    Buffer.of(Buffer.byteLength(name)),
    Buffer.from(name),
    Buffer.of(7),
    length,
    Buffer.from(value),
  ]);
}

function checksum(bytes: Buffer): Buffer {
  const four = Buffer.alloc(4);
  four.writeUInt32BE(crc32(bytes));
  return four;
}
