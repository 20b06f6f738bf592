import type { Value } from "./value.js";

const FLOATS: ReadonlyMap<string, number> = new Map([
  ["nan", Number.NaN],
  ["inf", Number.POSITIVE_INFINITY],
  ["+inf", Number.POSITIVE_INFINITY],
  ["-inf", Number.NEGATIVE_INFINITY],
  ["infinity", Number.POSITIVE_INFINITY],
  ["-infinity", Number.NEGATIVE_INFINITY],
]);

/**
 * The value of a call that Python prints where a type has no literal of its own: set(), frozenset([1]),
 * float('nan'), Counter({...}), OrderedDict([...]). A frozenset equals the set of its items, a Counter
 * or OrderedDict the dict of its entries, as Python's == has it. No other call is carried out.
 */
export const called = (name: string, args: readonly Value[]): Value | undefined => {
  const [first] = args;
  if (args.length > 1) return undefined;
  switch (name) {
    case "set":
    case "frozenset":
      return containerOf("set", first);
    case "list":
    case "tuple":
      return containerOf(name, first);
    case "dict":
    case "Counter":
    case "OrderedDict":
      return dictOf(first);
    case "str":
      return first === undefined ? { kind: "str", value: "" } : only(first, "str");
    case "bytes":
    case "bytearray":
      return first === undefined ? { kind: "bytes", value: "" } : only(first, "bytes");
    case "int":
      return first === undefined ? { kind: "int", value: 0n } : only(first, "int");
    case "float":
      return floatOf(first);
    default:
      return undefined;
  }
};

const containerOf = (
  kind: "list" | "tuple" | "set",
  value: Value | undefined,
): Value | undefined => {
  const items = value === undefined ? [] : members(value);
  return items && { kind, items };
};

const members = (value: Value): readonly Value[] | undefined =>
  "items" in value ? value.items : undefined;

const only = (value: Value, kind: Value["kind"]): Value | undefined =>
  value.kind === kind ? value : undefined;

const dictOf = (value: Value | undefined): Value | undefined => {
  if (value === undefined) return { kind: "dict", entries: [] };
  if (value.kind === "dict") return value;
  const entries = (members(value) ?? []).flatMap((pair): (readonly [Value, Value])[] => {
    const [key, mapped, ...more] = members(pair) ?? [];
    return key !== undefined && mapped !== undefined && more.length === 0 ? [[key, mapped]] : [];
  });
  return entries.length === members(value)?.length ? { kind: "dict", entries } : undefined;
};

const floatOf = (value: Value | undefined): Value | undefined => {
  if (value === undefined) return { kind: "float", value: 0 };
  if (value.kind === "float") return value;
  if (value.kind === "int") return { kind: "float", value: Number(value.value) };
  if (value.kind !== "str") return undefined;
  const named = FLOATS.get(value.value.toLowerCase());
  return named === undefined ? undefined : { kind: "float", value: named };
};
