import { jsonIn } from "./find-json.js";
import { foldName } from "./fold.js";
import { isMap, type Loose } from "./loose-json.js";
import { type Layout, type Table, tablesIn } from "./table.js";

/** What a task asks for. */
export type GridTarget =
  | { readonly kind: "table"; readonly table: Table; readonly layout: Layout }
  | { readonly kind: "matrix"; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: "plan"; readonly fields: ReadonlyMap<string, Loose> };

/** Reads a target, also one that is JSON in a string. Undefined where it is none of the three. */
export const gridTarget = (target: unknown): GridTarget | undefined => {
  const value = typeof target === "string" ? fromText(target) : looseOf(target);
  if (value === undefined || typeof value === "string") return undefined;
  if (!isMap(value)) return matrix(value);
  if (value.has("domain")) return { kind: "plan", fields: value };
  const layout = layoutOf(value);
  const table = tablesIn(value, layout).at(-1);
  if (table === undefined) return undefined;
  const columns = new Set([...table.values()].flatMap((cells) => [...cells.keys()]));
  if (columns.size === 0) return undefined;
  return { kind: "table", table, layout: { ...layout, columns } };
};

const fromText = (text: string): Loose | undefined => jsonIn(text)[0]?.value ?? matrixLines(text);

/** Rows of white-spaced cells, or of digits without spaces. */
const matrixLines = (text: string): Loose | undefined => {
  const lines = text.split("\n").map((line) => line.trim());
  const rows = lines.filter((line) => line !== "").map((line) => line.split(/[\s,]+/));
  return rows.length > 1
    ? rows.map((row) => (row.length === 1 ? [...(row[0] ?? "")] : row))
    : undefined;
};

/** The column that names the rows: the header's first, or what the names of the rows begin with. */
const layoutOf = (value: ReadonlyMap<string, Loose>): Layout => {
  const header = value.get("header");
  const first = Array.isArray(header) ? header[0] : undefined;
  if (typeof first === "string") return { keyColumn: foldName(first), columns: new Set() };
  const prefixes = new Set([...value.keys()].map((name) => /^(\D*)\d+$/.exec(foldName(name))?.[1]));
  const [prefix] = prefixes;
  return { keyColumn: prefixes.size === 1 ? (prefix ?? "") : "", columns: new Set() };
};

const matrix = (value: readonly Loose[]): GridTarget | undefined => {
  const rows = value.map((row) => (Array.isArray(row) ? row.map(String) : undefined));
  const kept = rows.filter((row) => row !== undefined && row.length > 0).map((row) => row ?? []);
  return kept.length === rows.length && kept.length > 0
    ? { kind: "matrix", rows: kept }
    : undefined;
};

/** A value of JSON with its scalars as texts. */
const looseOf = (value: unknown): Loose | undefined => {
  if (Array.isArray(value)) return value.map((member: unknown) => looseOf(member) ?? "");
  if (typeof value === "object" && value !== null) {
    return new Map(Object.entries(value).map(([name, member]) => [name, looseOf(member) ?? ""]));
  }
  return value === null || value === undefined ? "" : String(value);
};
