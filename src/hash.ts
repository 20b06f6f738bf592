import { createHash } from "node:crypto";

/** JSON with sorted keys, so that equal values give equal text. Absent (undefined) keys are left out. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** SHA-256 of a text or bytes, in hex. */
export function sha256(content: Buffer | string): string {
  return createHash("sha256").update(content).digest("hex");
}

/** The same of the canonical JSON. */
export function hashOf(value: unknown): string {
  return sha256(canonicalJson(value));
}

/** The same of a list, piece by piece: its text may be longer than the longest string. */
export function hashOfList(values: readonly unknown[]): string {
  const hash = createHash("sha256").update("[");
  for (const [index, value] of values.entries()) {
    hash.update(index === 0 ? "" : ",").update(canonicalJson(value));
  }
  return hash.update("]").digest("hex");
}
