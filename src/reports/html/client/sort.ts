/// <reference lib="dom" />

/** Makes the tables with sortable columns sortable: their heads hold buttons. */
export function sortTables(within: ParentNode): void {
  for (const table of within.querySelectorAll<HTMLTableElement>("table.sortable")) {
    const heads = [...table.querySelectorAll<HTMLElement>("thead th")];
    for (const [column, head] of heads.entries()) {
      head.querySelector("button")?.addEventListener("click", () => {
        sort(table, column, head.getAttribute("aria-sort") === "descending");
      });
    }
  }
}

/** Sorts tables by what the same tables of an older content were sorted by. */
export function sortLike(old: ParentNode, within: ParentNode): void {
  const tables = within.querySelectorAll<HTMLTableElement>("table.sortable");
  for (const [place, table] of old.querySelectorAll("table.sortable").entries()) {
    const heads = [...table.querySelectorAll("thead th")];
    const column = heads.findIndex((head) => head.hasAttribute("aria-sort"));
    const same = tables[place];
    if (column >= 0 && same !== undefined)
      sort(same, column, heads[column]?.getAttribute("aria-sort") === "ascending");
  }
}

function sort(table: HTMLTableElement, column: number, up: boolean): void {
  const body = table.tBodies[0];
  if (body === undefined) return;
  for (const [place, head] of table.querySelectorAll("thead th").entries()) {
    if (place === column) head.setAttribute("aria-sort", up ? "ascending" : "descending");
    else head.removeAttribute("aria-sort");
  }
  const keyed = [...body.rows].map((row) => ({ row, key: keyOf(row.cells[column]) }));
  keyed.sort((a, b) => compared(a.key, b.key, up));
  body.append(...keyed.map(({ row }) => row));
}

type Key = number | string | undefined;

/** What is not known comes last, either way. */
function compared(a: Key, b: Key, up: boolean): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  const order =
    typeof a === "number" && typeof b === "number" ? a - b : String(a).localeCompare(String(b));
  return up ? order : -order;
}

function keyOf(cell: HTMLTableCellElement | undefined): Key {
  const value = cell?.dataset["value"];
  if (value === undefined) return cell?.tagName === "TH" ? (cell.textContent ?? "") : undefined;
  return value === "" ? undefined : Number(value);
}
