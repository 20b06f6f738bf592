import type { PriceRow } from "../../src/pricing/row.js";

interface Shape extends Partial<Omit<PriceRow, "price" | "validity">> {
  readonly price?: Partial<PriceRow["price"]>;
  readonly from?: string;
  readonly to?: string;
  readonly seen?: string;
}

/** A row of the provider "host" for the model "m", at 1 for input and 2 for output from 2025 on. */
export function rowOf(shape: Shape = {}): PriceRow {
  const { price, from = "2025-01-01", to, seen = from, ...rest } = shape;
  const { provider = "host", model = "m" } = rest;
  const currency = price?.currency ?? "USD";
  return {
    id: `${provider}/${model}/${currency.toLowerCase()}/${from}`,
    ...{ provider, model, alsoNamed: [], serves: [] },
    source: { title: "a price list", date: from },
    ...rest,
    price: { input: 1, output: 2, ...price, currency },
    validity: {
      from: Date.parse(from),
      begin: "effective",
      lastSeen: Date.parse(seen),
      ...(to !== undefined && { to: Date.parse(to) }),
    },
  };
}
