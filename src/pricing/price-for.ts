import { optional } from "../collections.js";
import { type Measured, unknown } from "../stats/measured.js";
import type { Instant } from "./instant.js";
import type { Price } from "./price.js";
import { type PriceRow, remarksOn } from "./row.js";
import { offerOf, rowIn } from "./select.js";

/** A backend's configuration, as far as its price goes. Its kind is the provider's name in the table. */
export interface PricedBackend {
  readonly kind: string;
  readonly model?: string;
  readonly serves?: string;
  readonly region?: string;
  readonly price?: Price;
}

/** Stands for a row where the configuration says the price. */
const CONFIG_ROW = "config";

export type PriceAt = (at: Instant) => Measured<{
  readonly row: string;
  readonly price: Price;
  readonly remarks: readonly string[];
}>;

/**
 * The price of a backend at a moment. What the configuration says goes before the table: it is the
 * user's own contract, and has no date. A kind that is no provider of the table has no other price.
 */
export function priceFor(backend: PricedBackend, rows: readonly PriceRow[]): PriceAt {
  const { kind: provider, model, price } = backend;
  if (price !== undefined) {
    return () => ({ known: true, row: CONFIG_ROW, price, remarks: [] });
  }
  if (!rows.some((row) => row.provider === provider)) {
    return () => unknown("no-price-for-kind", { kind: provider });
  }
  if (model === undefined) return () => unknown("no-model-named");
  const { serves, region } = backend;
  const offer = offerOf(rows, { provider, model, ...optional({ serves, region }) });
  if (!offer.known) return () => offer;
  return (at) => {
    const found = rowIn(offer, at);
    if (!found.known) return found;
    const { row } = found;
    return { known: true, row: row.id, price: row.price, remarks: remarksOn(row, at) };
  };
}
