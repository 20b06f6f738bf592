import { jsonIn } from "./find-json.js";
import { markdownTables } from "./markdown-table.js";
import { fromRows, type Layout, rowName, type Table, tablesIn } from "./table.js";

export interface FoundTable {
  readonly table: Table;
  /** "JSON" or "Markdown table", for the grade's reason. */
  readonly place: string;
}

/** The last table of a response, as JSON or Markdown, that has a row or column of the one asked for. */
export const lastTable = (
  response: string,
  target: Table,
  layout: Layout,
): FoundTable | undefined => {
  const json = jsonIn(response).flatMap(({ value, at }) =>
    tablesIn(value, layout).map((table) => ({ table, at, place: "JSON" })),
  );
  const markdown = markdownTables(response).map(({ header, rows, at }) => ({
    table: fromRows(header, rows, layout),
    at,
    place: "Markdown table",
  }));
  const tables = [...json, ...markdown]
    .toSorted((one, other) => one.at - other.at)
    .map(({ table, place }) => ({ table: oriented(table, target, layout), place }))
    .map((found) => ({ ...found, cells: shared(found.table, target) }));
  // A remark below the solution may repeat a row of it.
  const most = tables.reduce((best, { cells }) => Math.max(best, cells), 1);
  return tables.findLast(({ cells }) => 2 * cells >= most);
};

/** Cells whose row and column both tables have. */
const shared = (table: Table, target: Table): number =>
  [...target].reduce((sum, [name, cells]) => {
    const row = table.get(name);
    return row === undefined ? sum : sum + [...cells.keys()].filter((key) => row.has(key)).length;
  }, 0);

/** Houses may stand as rows or as columns. */
const oriented = (table: Table, target: Table, layout: Layout): Table => {
  const turned = transposed(table, layout);
  return shared(turned, target) > shared(table, target) ? turned : table;
};

const transposed = (table: Table, layout: Layout): Table => {
  const turned = new Map<string, Map<string, string>>();
  for (const [row, cells] of table) {
    for (const [column, cell] of cells) {
      const name = rowName(column, layout);
      const line = turned.get(name) ?? new Map<string, string>();
      turned.set(name, line.set(row, cell));
    }
  }
  return turned;
};
