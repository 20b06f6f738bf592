/// <reference lib="dom" />

/** Makes the tables with sortable columns sortable: their heads hold buttons. */
export function sortTables(within: ParentNode): void {
  for (const table of within.querySelectorAll<HTMLTableElement>("table.sortable")) {
    const heads = [...table.querySelectorAll<HTMLElement>("thead th")];
    for (const [column, head] of heads.entries()) {
      head.querySelector("button")?.addEventListener("click", () => {
        const up = head.getAttribute("aria-sort") === "descending";
        for (const each of heads) each.removeAttribute("aria-sort");
        head.setAttribute("aria-sort", up ? "ascending" : "descending");
        sort(table, column, up);
      });
    }
  }
}

function sort(table: HTMLTableElement, column: number, up: boolean): void {
  const body = table.tBodies[0];
  if (body === undefined) return;
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
