import { plain } from "../../markdown-text.js";
import type { CellNights, NightsModel } from "./model.js";
import { NIGHT_HEAD, nightCells } from "./row.js";

/** For job summaries: the change first, then tonight's numbers, earlier nights folded. */
export function nightsMarkdown({ headline, gate, cells, rate, from }: NightsModel): string {
  const line = (texts: readonly string[]) => `| ${texts.map(plain).join(" | ")} |`;
  const tableOf = (rows: readonly (readonly string[])[]) =>
    [line(NIGHT_HEAD), `| ${NIGHT_HEAD.map(() => "---").join(" | ")} |`, ...rows.map(line)].join(
      "\n",
    );
  const newest = cells.flatMap((cell) => rowsOf(cell).slice(-1));
  const all = cells.flatMap((cell) => rowsOf(cell).toReversed());
  return [
    `**${plain(headline)}**`,
    `Gate: ${gate}. Each night is held against the green nights before it, by an exact test stratified by task; where nothing has changed, a night is red by chance once in ${Math.round(1 / rate)}.${from === undefined ? "" : ` Nights before ${plain(from)} do not count.`}`,
    tableOf(newest),
    `<details><summary>All nights (${all.length})</summary>\n\n${tableOf(all)}\n\n</details>`,
    "",
  ].join("\n\n");
}

function rowsOf(cell: CellNights): readonly (readonly string[])[] {
  return cell.nights.map((night) => nightCells(cell, night));
}
