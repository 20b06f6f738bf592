import { deflateRawSync, inflateRawSync } from "node:zlib";

/** Long texts are stored deflated (RFC 1951); reasoning shrinks to about a third. */
export function pack(text: string): Buffer {
  return deflateRawSync(Buffer.from(text, "utf8"), { level: 5 });
}

export function unpack(packed: Buffer): string {
  return inflateRawSync(packed).toString("utf8");
}
