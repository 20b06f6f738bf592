import { mcnemar } from "../stats/mcnemar.js";
import { inEnglish, say } from "../words/said.js";
import type { Said } from "../words/worded.js";
import type { Claim, Ordering, Printed } from "./claim.js";
import type { TableRow } from "./table-rows.js";

/** Two figures of one row, one of either side. */
export interface Pair {
  readonly row: TableRow;
  readonly left: { readonly model: string; readonly figure: Printed };
  readonly right: { readonly model: string; readonly figure: Printed };
}

export interface Ordered {
  readonly holds: boolean;
  readonly leads: readonly Pair[];
  readonly level: readonly Pair[];
  readonly trails: readonly Pair[];
}

/**
 * Holds "A beats B" against every row of the table in which both have a figure. `above`: every row, or
 * most of them, must have the left side higher. `level`: neither side leads in so many rows that a coin
 * would do it in less than 1 of 20 tables (sign test; Conover 1999, Practical Nonparametric
 * Statistics, 3rd ed., section 3.4). Undefined where no row has both.
 */
function orderingOf(ordering: Ordering, rows: readonly TableRow[]): Ordered | undefined {
  const pairs = rows
    .filter((row) => covers(ordering, row))
    .flatMap((row) => pairsIn(ordering, row));
  if (pairs.length === 0) return undefined;
  const by = (sign: number) =>
    pairs.filter(({ left, right }) => Math.sign(left.figure.number - right.figure.number) === sign);
  const [leads, level, trails] = [by(1), by(0), by(-1)];
  return {
    holds: holds(ordering, leads.length, pairs.length, mcnemar(leads.length, trails.length)),
    leads,
    level,
    trails,
  };
}

function holds({ relation, share }: Ordering, leads: number, all: number, p: number): boolean {
  if (relation === "level") return p > 0.05;
  return share === "every" ? leads === all : leads > all / 2;
}

function covers({ table, on, metric }: Ordering, row: TableRow): boolean {
  return (
    row.table === table &&
    (on === undefined || on.includes(row.benchmark)) &&
    (metric === undefined || metric === row.metric)
  );
}

function pairsIn({ left, right }: Ordering, row: TableRow): readonly Pair[] {
  return left.flatMap((a) =>
    right.flatMap((b) => {
      const [first, second] = [row.figures.get(a), row.figures.get(b)];
      if (first === undefined || second === undefined) return [];
      return [{ row, left: { model: a, figure: first }, right: { model: b, figure: second } }];
    }),
  );
}

/** "GPQA Diamond: 49.1 against 49.9". */
export function pairText(pair: Pair): string {
  return inEnglish(pairSaid(pair));
}

export function pairSaid({ row, left, right }: Pair): Said {
  const metric = row.metric === "pass@1" ? "" : ` ${row.metric}`;
  return say("row-pair", {
    row: `${row.benchmark}${metric}`,
    left: left.figure.text,
    right: right.figure.text,
  });
}

/** The claim's ordering held against the printed tables, where it states one. */
export function orderedClaim(claim: Claim, rows: readonly TableRow[]): Ordered | undefined {
  const { ordering } = claim.check;
  return ordering && orderingOf(ordering, rows);
}
