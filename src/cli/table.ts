import Table from "cli-table3";

const PARTS = [
  [
    "top",
    "top-mid",
    "top-left",
    "top-right",
    "bottom",
    "bottom-mid",
    "bottom-left",
    "bottom-right",
  ],
  ["left", "left-mid", "mid", "mid-mid", "right", "right-mid"],
].flat();

/** A table without rules, two spaces between columns; cells must be printable already. */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  numeric: ReadonlySet<string> = new Set(),
): string {
  const grid = new Table({
    head: [...head],
    chars: { ...Object.fromEntries(PARTS.map((part) => [part, ""])), middle: "  " },
    style: { head: [], border: [], "padding-left": 0, "padding-right": 0 },
    colAligns: head.map((name) => (numeric.has(name) ? "right" : "left")),
  });
  for (const row of rows) grid.push([...row]);
  return grid
    .toString()
    .split("\n")
    .map((line) => line.trimEnd())
    .filter((line) => line !== "")
    .join("\n");
}
