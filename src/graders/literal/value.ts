import { MAX_DEPTH, TooLarge } from "../limits.js";

/** A value that a Python or JSON literal can write. */
export type Value =
  | { readonly kind: "none" | "ellipsis" }
  | { readonly kind: "bool"; readonly value: boolean }
  | { readonly kind: "int"; readonly value: bigint }
  | { readonly kind: "float"; readonly value: number }
  | { readonly kind: "complex"; readonly re: number; readonly im: number }
  | { readonly kind: "str" | "bytes"; readonly value: string }
  | { readonly kind: "list" | "tuple" | "set"; readonly items: readonly Value[] }
  | { readonly kind: "dict"; readonly entries: readonly (readonly [Value, Value])[] };

/**
 * One text for all values that Python's == holds equal: 1, 1.0 and True share theirs, a list and a
 * tuple do not; sets and dicts are without order. Unlike Python, nan is itself.
 */
export const canonical = (value: Value): string => {
  switch (value.kind) {
    case "none":
    case "ellipsis":
      return value.kind;
    case "bool":
      return value.value ? "1" : "0";
    case "int":
      return String(value.value);
    case "float":
      return canonicalFloat(value.value);
    case "complex":
      return value.im === 0
        ? canonicalFloat(value.re)
        : `${canonicalFloat(value.re)}+${canonicalFloat(value.im)}j`;
    case "str":
    case "bytes":
      return `${value.kind}${JSON.stringify(value.value)}`;
    case "list":
    case "tuple":
      return `${value.kind}(${value.items.map(canonical).join(",")})`;
    case "set":
      return `set(${[...new Set(value.items.map(canonical))].sort().join(",")})`;
    case "dict":
      return `dict(${canonicalEntries(value.entries)})`;
  }
};

/** A whole float equals the int of its exact value: 1e22 is 10000000000000000000000. */
const canonicalFloat = (value: number): string =>
  Number.isInteger(value) ? String(BigInt(value)) : String(value);

/** As in Python, the last of two equal keys counts. */
const canonicalEntries = (entries: readonly (readonly [Value, Value])[]): string => {
  const byKey = new Map(entries.map(([key, value]) => [canonical(key), canonical(value)]));
  return [...byKey]
    .map(([key, value]) => `${key}:${value}`)
    .sort()
    .join(",");
};

/** A JSON value of a target as the literal that it stands for. */
export const fromJson = (json: unknown, depth = 0): Value => {
  if (depth > MAX_DEPTH) throw new TooLarge();
  if (typeof json === "boolean") return { kind: "bool", value: json };
  if (typeof json === "string") return { kind: "str", value: json };
  if (typeof json === "number") {
    return Number.isSafeInteger(json)
      ? { kind: "int", value: BigInt(json) }
      : { kind: "float", value: json };
  }
  if (Array.isArray(json)) {
    return { kind: "list", items: json.map((item) => fromJson(item, depth + 1)) };
  }
  if (typeof json === "object" && json !== null) {
    const entries = Object.entries(json).map(
      ([key, value]) => [{ kind: "str", value: key } as const, fromJson(value, depth + 1)] as const,
    );
    return { kind: "dict", entries };
  }
  return { kind: "none" };
};
