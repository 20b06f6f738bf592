import { groupBy } from "../../collections.js";
import type { Claim, Printed } from "../claim.js";
import { figureOf } from "../claim.js";

/** One printing of a figure: as a claim of its own, or beside one in its row. */
export interface Printing {
  readonly model: string;
  readonly figure: Printed;
  /** The claim that it is, or stands beside. */
  readonly claim: Claim;
  readonly own: boolean;
}

/** Every printed figure of every model on a benchmark; what stands beside a claim counts once a table. */
export function printings(claims: readonly Claim[]): readonly Printing[] {
  const own = claims.flatMap((claim): readonly Printing[] => {
    const figure = figureOf(claim);
    if (figure === undefined || claim.benchmark === undefined) return [];
    return [{ model: claim.model, figure, claim, own: true }];
  });
  const seen = new Set(own.map(({ claim, model }) => placeOf(claim, model)));
  const others = own.flatMap(({ claim }) =>
    Object.entries(claim.beside).flatMap(([model, figure]): readonly Printing[] => {
      const place = placeOf(claim, model);
      if (seen.has(place)) return [];
      seen.add(place);
      return [{ model, figure, claim, own: false }];
    }),
  );
  return [...own, ...others];
}

function placeOf({ table, source, benchmark, metric, called }: Claim, model: string): string {
  return JSON.stringify([table ?? source.id, benchmark, metric, called, model]);
}

/** Printings by the quantity that they state. */
export function byQuantity(found: readonly Printing[]): ReadonlyMap<string, readonly Printing[]> {
  return groupBy(found, ({ model, claim: { benchmark, metric, unit } }) =>
    JSON.stringify([model, benchmark, metric, unit]),
  );
}

export function publisherOf({ claim }: Printing): string {
  return claim.source.publisher;
}

/** "39.6 (v3-0324-card)". */
export function printingText({ figure, claim }: Printing): string {
  const called = claim.called === undefined ? "" : `, ${claim.called}`;
  return `${figure.text} (${claim.table ?? claim.source.id}${called})`;
}
