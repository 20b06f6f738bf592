import { fold } from "./fold.js";
import type { Table } from "./table.js";

export interface Comparison {
  readonly right: number;
  readonly asked: number;
  /** The first cell that is missing or wrong, in words. */
  readonly firstWrong: string | undefined;
  /** Rows and columns that nobody asked for. */
  readonly extra: readonly string[];
}

/** Cell by cell; a blank cell of the target is not asked for, a missing one of the response is wrong. */
export const compareTables = (given: Table, target: Table): Comparison => {
  let [right, asked] = [0, 0];
  let firstWrong: string | undefined;
  for (const [row, cells] of target) {
    for (const [column, wanted] of cells) {
      if (fold(wanted) === "") continue;
      asked++;
      const said = given.get(row)?.get(column);
      if (said !== undefined && fold(said) === fold(wanted)) right++;
      else
        firstWrong ??= `row ${row}, ${column}: ${said === undefined ? "missing" : `"${said.slice(0, 40)}"`}, not "${wanted}"`;
    }
  }
  const columns = new Set([...target.values()].flatMap((cells) => [...cells.keys()]));
  const extraRows = [...given.keys()].filter((row) => !target.has(row));
  const extraColumns = new Set(
    [...given.values()].flatMap((cells) => [...cells.keys()].filter((name) => !columns.has(name))),
  );
  const extra = [
    ...extraRows.map((row) => `row ${row}`),
    ...[...extraColumns].map((name) => `column ${name}`),
  ];
  return { right, asked, firstWrong, extra: extra.slice(0, 5) };
};
