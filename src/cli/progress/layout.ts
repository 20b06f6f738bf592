import { count, moneyOf } from "../../reports/format.js";
import { wilson } from "../../stats/wilson.js";
import { printable } from "../output.js";
import type { Signs } from "./signs.js";
import { type CellTally, totalOf } from "./tally.js";
import { fitted, widthOf } from "./width.js";

const BAR = 16;
const GAP = "  ";
/** Below this a table says less than one line. */
const NARROW = 60;
const LONGEST_NAME = 28;

/** Columns in the order shown; where the window is too narrow, those with the highest `drop` go first. */
const COLUMNS: readonly {
  readonly drop: number;
  readonly right?: true;
  readonly text: (cell: CellTally, seconds: number, signs: Signs) => string;
}[] = [
  { drop: 0, text: ({ suite }, _, { more }) => fitted(printable(suite), LONGEST_NAME, more) },
  { drop: 0, text: ({ backend }, _, { more }) => fitted(printable(backend), LONGEST_NAME, more) },
  { drop: 7, text: ({ done, of }, _, signs) => bar(done, of, signs) },
  { drop: 0, right: true, text: ({ done, of }) => `${count(done)}/${count(of)}` },
  { drop: 1, right: true, text: ({ right, scored }) => rightText(right, scored) },
  { drop: 5, text: ({ right, scored }) => intervalText(right, scored) },
  { drop: 3, text: ({ missing }) => (missing === 0 ? "" : `${count(missing)} missing`) },
  { drop: 6, right: true, text: speedText },
  { drop: 4, right: true, text: costText },
  { drop: 2, right: true, text: leftText },
];

/**
 * The progress as lines of at most `columns` and at most `rows`: one for each backend on each suite, in
 * a narrow or low window those still under way, or one for all.
 */
export function layout(
  cells: readonly CellTally[],
  seconds: number,
  window: { readonly columns: number; readonly rows: number },
  signs: Signs,
): readonly string[] {
  const { columns, rows } = window;
  if (columns < NARROW || rows < 3)
    return [fitted(oneLine(cells, seconds, signs), columns, signs.more)];
  const shown = cells.length <= rows ? cells : open(cells).slice(0, rows - 1);
  const texts = shown.map((cell) => COLUMNS.map(({ text }) => text(cell, seconds, signs)));
  const widths = COLUMNS.map((_, index) =>
    Math.max(0, ...texts.map((row) => widthOf(row[index] ?? ""))),
  );
  const kept = fitting(widths, columns);
  const lines = texts.map((row) =>
    fitted(
      kept
        .map((index) =>
          padded(row[index] ?? "", widths[index] ?? 0, COLUMNS[index]?.right === true),
        )
        .join(GAP)
        .trimEnd(),
      columns,
      signs.more,
    ),
  );
  if (shown.length === cells.length) return lines;
  const left = `${cells.length - shown.length} more ${signs.dot} ${oneLine(cells, seconds, signs)}`;
  return [...lines, fitted(left, columns, signs.more)];
}

/** All cells in one line, the most important first. */
export function oneLine(cells: readonly CellTally[], seconds: number, { dot }: Signs): string {
  const total = totalOf(cells);
  const parts = [
    `${count(total.done)}/${count(total.of)}`,
    rightText(total.right, total.scored),
    leftText(total, seconds),
    total.missing === 0 ? "" : `${count(total.missing)} missing`,
    costText(total),
    speedText(total, seconds),
  ];
  return parts.filter((part) => part !== "").join(` ${dot} `);
}

function open(cells: readonly CellTally[]): readonly CellTally[] {
  return cells.toSorted((a, b) => Number(a.done >= a.of) - Number(b.done >= b.of));
}

/** Places of the columns that fit. Empty ones are left out. */
function fitting(widths: readonly number[], columns: number): readonly number[] {
  let kept = widths.flatMap((width, index) => (width > 0 ? [index] : []));
  const wide = () =>
    kept.reduce((sum, index) => sum + (widths[index] ?? 0), 0) + GAP.length * (kept.length - 1);
  while (wide() > columns) {
    const most = Math.max(...kept.map((index) => COLUMNS[index]?.drop ?? 0));
    if (most === 0) break;
    kept = kept.filter((index) => COLUMNS[index]?.drop !== most);
  }
  return kept;
}

function padded(text: string, width: number, right: boolean): string {
  const space = " ".repeat(Math.max(0, width - widthOf(text)));
  return right ? space + text : text + space;
}

function bar(done: number, of: number, { full, rest }: Signs): string {
  const filled = of === 0 ? 0 : Math.floor((BAR * done) / of);
  return full.repeat(Math.min(BAR, filled)) + rest.repeat(Math.max(0, BAR - filled));
}

function rightText(right: number, scored: number): string {
  return scored === 0 ? "" : `${((100 * right) / scored).toFixed(1)} % right`;
}

/** Wilson's; samples of one task count as independent here, which the final interval corrects. */
function intervalText(right: number, scored: number): string {
  if (scored === 0) return "";
  const { low, high } = wilson(right / scored, scored, 0.95);
  return `[${(100 * low).toFixed(0)}, ${(100 * high).toFixed(0)}]`;
}

function speedText({ outputTokens }: CellTally, seconds: number): string {
  return outputTokens === 0 || seconds < 1
    ? ""
    : `${count(Math.round(outputTokens / seconds))} tok/s`;
}

function costText({ spent, currency }: CellTally): string {
  return currency === undefined ? "" : moneyOf(spent, currency);
}

function leftText({ done, of, fresh }: CellTally, seconds: number): string {
  if (fresh === 0 || done >= of) return "";
  return `${clock((seconds / fresh) * (of - done))} left`;
}

/** "40 s", "3 min 20 s", "2 h 5 min". */
function clock(seconds: number): string {
  const whole = Math.max(1, Math.ceil(seconds));
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
