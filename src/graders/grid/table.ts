import { foldName } from "./fold.js";
import { isMap, type Loose, type LooseMap } from "./loose-json.js";

/** Rows by name, their cells by the name of the column; names are folded. */
export type Table = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** What a table is read with: the column that names the rows ("house"), and the others. */
export interface Layout {
  readonly keyColumn: string;
  readonly columns: ReadonlySet<string>;
}

/** "House 1", "house_1" and "1" name the same row where houses are the rows. */
export const rowName = (name: string, { keyColumn }: Layout): string => {
  const folded = foldName(name);
  const rest =
    keyColumn !== "" && folded.startsWith(keyColumn) ? folded.slice(keyColumn.length) : "";
  return rest === "" ? folded : rest;
};

/** A header and rows under it; the rows are named by the key column, else by the first, else numbered. */
export const fromRows = (
  header: readonly string[],
  rows: readonly (readonly string[])[],
  layout: Layout,
): Table => {
  const names = header.map(foldName);
  const byName = names.indexOf(layout.keyColumn);
  const key = byName === -1 && layout.columns.has(names[0] ?? "") ? undefined : Math.max(byName, 0);
  return new Map(
    rows.map((row, index) => [
      key === undefined ? String(index + 1) : rowName(row[key] ?? "", layout),
      new Map(names.flatMap((name, at) => (at === key ? [] : [[name, row[at] ?? ""]]))),
    ]),
  );
};

const texts = (value: Loose | undefined): readonly string[] | undefined => {
  if (!Array.isArray(value)) return undefined;
  const members: readonly Loose[] = value;
  const kept = members.filter((member) => typeof member === "string");
  return kept.length === members.length ? kept : undefined;
};

const textRows = (value: Loose | undefined): readonly (readonly string[])[] | undefined => {
  if (!Array.isArray(value) || value.length === 0) return undefined;
  const members: readonly Loose[] = value;
  const rows = members.map(texts).filter((row) => row !== undefined);
  return rows.length === members.length ? rows : undefined;
};

const cellsOf = (map: LooseMap): ReadonlyMap<string, string> | undefined => {
  const cells = [...map].flatMap(([name, cell]): [string, string][] =>
    typeof cell === "string" ? [[foldName(name), cell]] : [],
  );
  return cells.length === map.size && cells.length > 0 ? new Map(cells) : undefined;
};

/** The tables that a value is or holds, the outer ones left out, in order. */
export const tablesIn = (value: Loose, layout: Layout): readonly Table[] => {
  const table = tableOf(value, layout);
  if (table !== undefined) return [table];
  if (typeof value === "string") return [];
  return [...value.values()].flatMap((member) => tablesIn(member, layout));
};

/** A value's rows and columns, in any of the forms in which models write them. */
const tableOf = (value: Loose, layout: Layout): Table | undefined => {
  if (typeof value === "string") return undefined;
  if (isMap(value)) return fromMap(value, layout);
  const [first, ...rest] = textRows(value) ?? [];
  if (first !== undefined) return fromRows(first, rest, layout);
  const cells = value.map((member) => (isMap(member) ? cellsOf(member) : undefined));
  const rows = cells.filter((row) => row !== undefined);
  if (rows.length === 0 || rows.length < value.length) return undefined;
  return new Map(
    rows.map((row, index) => [
      rowName(row.get(layout.keyColumn) ?? String(index + 1), layout),
      new Map([...row].filter(([name]) => name !== layout.keyColumn)),
    ]),
  );
};

const fromMap = (value: LooseMap, layout: Layout): Table | undefined => {
  const header = texts(value.get("header") ?? value.get("columns"));
  const rows = textRows(value.get("rows"));
  if (header !== undefined && rows !== undefined) return fromRows(header, rows, layout);
  const named = [...value].map(([name, row]): [string, ReadonlyMap<string, string> | undefined] => [
    rowName(name, layout),
    isMap(row) ? cellsOf(row) : numbered(texts(row)),
  ]);
  const kept = named.flatMap(([name, row]): [string, ReadonlyMap<string, string>][] =>
    row === undefined ? [] : [[name, row]],
  );
  return kept.length === named.length && kept.length > 0 ? new Map(kept) : undefined;
};

const numbered = (cells: readonly string[] | undefined): ReadonlyMap<string, string> | undefined =>
  cells === undefined || cells.length === 0
    ? undefined
    : new Map(cells.map((cell, index) => [String(index + 1), cell]));
