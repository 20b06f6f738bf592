import { count, moneyOf } from "../../reports/format.js";
import { wilson } from "../../stats/wilson.js";
import { printable } from "../output.js";
import type { Signs } from "./signs.js";
import type { PacedTally, Standing } from "./tally.js";
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
  readonly text: (cell: PacedTally, signs: Signs) => string;
}[] = [
  { drop: 0, text: ({ suite }, { more }) => fitted(printable(suite), LONGEST_NAME, more) },
  { drop: 0, text: ({ backend }, { more }) => fitted(printable(backend), LONGEST_NAME, more) },
  { drop: 7, text: ({ done, of }, signs) => bar(done, of, signs) },
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
  { cells, total }: Standing,
  window: { readonly columns: number; readonly rows: number },
  signs: Signs,
): readonly string[] {
  const { columns, rows } = window;
  if (columns < NARROW || rows < 3) return [fitted(oneLine(total, signs), columns, signs.more)];
  const shown = cells.length <= rows ? cells : open(cells).slice(0, rows - 1);
  const texts = shown.map((cell) => COLUMNS.map(({ text }) => text(cell, signs)));
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
  const left = `${cells.length - shown.length} more ${signs.dot} ${oneLine(total, signs)}`;
  return [...lines, fitted(left, columns, signs.more)];
}

/** All cells in one line, the most important first. */
export function oneLine(total: PacedTally, { dot }: Signs): string {
  const parts = [
    `${count(total.done)}/${count(total.of)}`,
    rightText(total.right, total.scored),
    leftText(total),
    total.missing === 0 ? "" : `${count(total.missing)} missing`,
    costText(total),
    speedText(total),
  ];
  return parts.filter((part) => part !== "").join(` ${dot} `);
}

function open(cells: readonly PacedTally[]): readonly PacedTally[] {
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

function speedText({ tokensPerSecond }: PacedTally): string {
  return tokensPerSecond === undefined ? "" : `${count(Math.round(tokensPerSecond))} tok/s`;
}

function costText({ spent, currency }: PacedTally): string {
  return currency === undefined ? "" : moneyOf(spent, currency);
}

function leftText({ secondsLeft }: PacedTally): string {
  return secondsLeft === undefined ? "" : `${clock(secondsLeft)} left`;
}

/** "40 s", "3 min 20 s", "2 h 5 min". */
function clock(seconds: number): string {
  const whole = Math.max(1, Math.ceil(seconds));
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
