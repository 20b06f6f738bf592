import type { Claim, Printed } from "./claim.js";
import { figureOf } from "./claim.js";

/** A row of a printed table: one benchmark and metric, with the figure of each model in it. */
export interface TableRow {
  readonly table: string;
  readonly benchmark: string;
  readonly metric: string;
  readonly figures: ReadonlyMap<string, Printed>;
  /** A claim of the row, for its source. */
  readonly claim: Claim;
}

/** The rows of every printed table, put together from the claims that stand in it. */
export function tableRows(claims: readonly Claim[]): readonly TableRow[] {
  const rows = new Map<string, TableRow & { readonly figures: Map<string, Printed> }>();
  for (const claim of claims) {
    const { table, benchmark, metric, model, beside } = claim;
    const figure = figureOf(claim);
    if (table === undefined || benchmark === undefined || metric === undefined || !figure) continue;
    const key = JSON.stringify([table, benchmark, metric, claim.called]);
    const row = rows.get(key) ?? { table, benchmark, metric, figures: new Map(), claim };
    row.figures.set(model, figure);
    for (const [other, printed] of Object.entries(beside)) {
      if (!row.figures.has(other)) row.figures.set(other, printed);
    }
    rows.set(key, row);
  }
  return [...rows.values()];
}
