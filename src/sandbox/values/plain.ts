import type { Json } from "../../json.js";

/** A JSON value of a test as the harness takes it: its objects are dicts, not tags. */
export function plainOf(value: Json): unknown {
  if (Array.isArray(value)) return value.map(plainOf);
  if (value !== null && typeof value === "object") {
    return { d: Object.entries(value).map(([key, each]) => [key, plainOf(each)]) };
  }
  // JSON does not tell 2 from 2.0; a fraction is a float anyway.
  return typeof value === "number" && !Number.isInteger(value) ? { f: String(value) } : value;
}
