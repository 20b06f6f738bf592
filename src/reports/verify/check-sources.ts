import type { Claim, Ledger } from "../../claims/claim.js";
import { canonicalJson } from "../../hash.js";
import type { PriceRow } from "../../pricing/row.js";
import type { Facts } from "../evidence/facts.js";

/** What comes with the program that verifies. */
export interface OwnSources {
  readonly ledger: Ledger;
  readonly prices: readonly PriceRow[];
}

/** Named in a note; the others are counted. */
const MOST = 3;

/**
 * Claims and prices are nobody's measurements: they come with Assay. Those of the report that read
 * otherwise than its own are named; between versions, or after `assay prices refresh`, they may.
 */
export function notesOnSources({ ledger, prices }: Facts, own: OwnSources): readonly string[] {
  const claims = changed(ledger.claims.map(unplaced), own.ledger.claims.map(unplaced));
  const rows = changed(prices, own.prices);
  return [
    ...(claims.length > 0
      ? [`claims that this Assay's ledger states otherwise: ${list(claims)}`]
      : []),
    ...(rows.length > 0 ? [`prices that this Assay's table states otherwise: ${list(rows)}`] : []),
  ];
}

function unplaced({ place: _, ...claim }: Claim): Omit<Claim, "place"> {
  return claim;
}

/** The ids of what is not among the others as it stands. */
function changed<T extends { readonly id: string }>(
  these: readonly T[],
  others: readonly T[],
): readonly string[] {
  const known = new Map(others.map((each) => [each.id, canonicalJson(each)]));
  return these.filter((each) => canonicalJson(each) !== known.get(each.id)).map(({ id }) => id);
}

function list(ids: readonly string[]): string {
  const more = ids.length > MOST ? ` and ${ids.length - MOST} more` : "";
  return `${ids.slice(0, MOST).join(", ")}${more}`;
}
