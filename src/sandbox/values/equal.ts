import type { Json } from "../../json.js";

/**
 * Whether a program's plain value (tagged JSON of the harness) equals what a test expects. By value: a
 * tuple equals a list, 1 equals 1.0, the order of a dict's keys does not matter; no tolerance. Numbers as
 * keys equal the texts that JSON makes of them. Never throws, whatever the value is.
 */
export function equals(expected: Json, got: unknown, depth = 0): boolean {
  if (depth > MOST_DEPTH) return false;
  if (typeof expected === "number") {
    const value = numberOf(got);
    return value !== undefined && value === expected;
  }
  if (expected === null || typeof expected !== "object") return got === expected;
  if (Array.isArray(expected)) {
    const items = itemsOf(got);
    return (
      items !== undefined &&
      items.length === expected.length &&
      expected.every((each, index) => equals(each, items[index], depth + 1))
    );
  }
  const entries = entriesOf(got);
  if (entries === undefined) return false;
  const keys = Object.entries(expected);
  if (entries.size !== keys.length) return false;
  return keys.every(
    ([key, value]) => entries.has(key) && equals(value, entries.get(key), depth + 1),
  );
}

const MOST_DEPTH = 500;

const tagged = (value: unknown, tag: string): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, tag)
    ? Reflect.get(value, tag)
    : undefined;

/** Exact: a whole number beyond 2^53 equals only what JSON.parse makes of the same digits. */
function numberOf(value: unknown): number | undefined {
  if (typeof value === "number") return value;
  const float = tagged(value, "f");
  if (typeof float === "string" && float.length < 40) return Number(float);
  const whole = tagged(value, "i");
  return typeof whole === "string" && /^-?0x[0-9a-f]{1,256}$/.test(whole)
    ? Number(whole.startsWith("-") ? -BigInt(whole.slice(1)) : BigInt(whole))
    : undefined;
}

function itemsOf(value: unknown): readonly unknown[] | undefined {
  const items = Array.isArray(value) ? value : (tagged(value, "t") ?? tagged(value, "it"));
  return Array.isArray(items) ? items : undefined;
}

function entriesOf(value: unknown): ReadonlyMap<string, unknown> | undefined {
  const pairs = tagged(value, "d");
  if (!Array.isArray(pairs)) return undefined;
  const entries = new Map<string, unknown>();
  for (const pair of pairs) {
    if (!Array.isArray(pair) || pair.length !== 2) return undefined;
    const key = keyOf(pair[0]);
    if (key === undefined) return undefined;
    entries.set(key, pair[1]);
  }
  return entries;
}

function keyOf(key: unknown): string | undefined {
  if (typeof key === "string") return key;
  if (typeof key === "number" || typeof key === "boolean") return String(key);
  return key === null ? "null" : undefined;
}
