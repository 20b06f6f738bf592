import { jsonIn } from "./find-json.js";
import { fold } from "./fold.js";
import type { Loose } from "./loose-json.js";
import type { Table } from "./table.js";

export type Rows = readonly (readonly string[])[];

interface RowsAt {
  readonly rows: Rows;
  readonly at: number;
}

/** The last grid of a response: a list of lists, or lines that hold as many cells as asked for. */
export const lastMatrix = (response: string, target: Rows): Rows | undefined => {
  const lists = jsonIn(response).flatMap(({ value, at }) =>
    matricesIn(value).map((rows) => ({ rows, at })),
  );
  const found = [...lists, ...linesOf(response, target)].toSorted((a, b) => a.at - b.at);
  const whole = found.findLast(({ rows }) => rows.length >= target.length && fits(rows, target));
  const chosen = whole ?? found.at(-1);
  // A puzzle may stand right above its solution.
  return chosen?.rows.slice(-target.length);
};

const fits = (rows: Rows, target: Rows): boolean =>
  rows.every((row) => row.length === target[0]?.length);

const matricesIn = (value: Loose): readonly Rows[] => {
  if (typeof value === "string") return [];
  const members = [...value.values()];
  const rows = members.flatMap((member) =>
    Array.isArray(member) && member.length > 0 && member.every((cell) => typeof cell === "string")
      ? [member.map(String)]
      : [],
  );
  if (rows.length > 1 && rows.length === members.length) return [rows];
  return members.flatMap(matricesIn);
};

const SEPARATORS = /[\s|│┃║,;&[\]\\()]+/;
const RULE = /^[\s\-+=_|:│┃║─━═┼╋╬├┤┬┴┌┐└┘╔╗╚╝╠╣╦╩╪╫╟╢╤╧]*$/;

/** Labels of rows, tags and commands of LaTeX round and between rows. */
const MARKUP =
  /^\s*(?:row|line)\s*\d{1,3}\s*[:.)-]|<\/?\w{1,20}>|\\(?:begin|end)\{\w{1,20}\*?\}(?:\{[^{}]{0,40}\})?|\\hline/gi;

/** Runs of lines that hold as many cells as the target's first row; rules and blank lines may lie between. */
const linesOf = (response: string, target: Rows): readonly RowsAt[] => {
  const width = target[0]?.length ?? 0;
  const compact = target.every((row) => row.every((cell) => [...cell].length === 1));
  const runs: { rows: string[][]; at: number }[] = [];
  let [open, at] = [false, 0];
  for (const line of response.replaceAll("\\\\", " \n").split("\n")) {
    const cells = cellsOf(line.slice(0, 2000), width, compact);
    if (cells !== undefined) {
      if (!open) runs.push({ rows: [], at });
      runs.at(-1)?.rows.push(cells);
      open = true;
    } else if (!RULE.test(line.slice(0, 2000))) {
      open = false;
    }
    at += line.length + 1;
  }
  return runs.filter(({ rows }) => rows.length > 1);
};

const cellsOf = (line: string, width: number, compact: boolean): string[] | undefined => {
  if (RULE.test(line)) return undefined;
  const bare = line.replace(MARKUP, " ").replace(/["'`*$]/g, "");
  const cells = bare.split(SEPARATORS).filter((cell) => cell !== "");
  if (cells.length === width) return cells;
  const joined = cells.join("");
  return compact && !/[^\p{N}._?-]/u.test(joined) && [...joined].length === width
    ? [...joined]
    : undefined;
};

/** Rows and columns by their numbers from 1. */
export const matrixTable = (rows: Rows): Table =>
  new Map(
    rows.map((row, index) => [
      String(index + 1),
      new Map(row.map((cell, column) => [String(column + 1), fold(cell)])),
    ]),
  );
