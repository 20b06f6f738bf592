import type { Usage } from "../backends/backend.js";
import { beginOf, dayOf, type Instant } from "./instant.js";
import type { Money } from "./money.js";
import { type Cost, costOf, type Price } from "./price.js";
import { type PriceAt, type PricedBackend, priceFor } from "./price-for.js";
import type { PriceRow } from "./row.js";

/** A request as far as its cost goes. */
export interface Request {
  readonly startedAt: string;
  /** "ok", or the kind of failure. */
  readonly result: string;
  /** Whether any text of an answer came. */
  readonly answered: boolean;
  readonly usage: Usage;
  /** What the row valid at its time made of it, worked out when it was stored. */
  readonly price?: RowPrice;
}

/** The row that was valid, and the cost by it; absent where the server's counts did not allow one. */
export interface RowPrice {
  readonly row: string;
  readonly cost?: Money;
}

/** What a request cost, and by whose word. */
export interface Charge {
  readonly cost: Cost;
  readonly by: "server" | "price";
  /** By the price alone, also where the server's word goes before it; absent where there is no price. */
  readonly price?: RowPrice;
  /** What must be said of the price. */
  readonly remarks: readonly string[];
}

/** Results of requests that ended before the model wrote anything: no tokens, so no cost. */
const COSTLESS: ReadonlySet<string> = new Set([
  "connect",
  "http",
  "not-an-api",
  "credentials",
  "not-recorded",
]);

/**
 * Prices the requests of one backend: by the server's word, by what was stored, else by the row valid
 * when it was made. With `asOf`, a day or an instant, only by the rows valid then (see `momentOf`).
 */
export function chargesOf(
  backend: PricedBackend,
  rows: readonly PriceRow[],
  asOf?: string,
): (request: Request) => Charge {
  const priceAt = priceFor(backend, rows);
  return (request) => {
    const price = priceAt(momentOf(request.startedAt, asOf));
    if (asOf !== undefined) return byPrice(request, price);
    const own = byStored(request.price, price) ?? byPrice(request, price);
    const said = request.usage.cost;
    if (said === undefined) return own;
    return { ...own, cost: { known: true, ...said }, by: "server", remarks: [] };
  };
}

/**
 * When the request counts as made. As of a day it keeps its time of day, so that peak stays peak;
 * as of an instant, all requests are of that instant.
 */
function momentOf(startedAt: string, asOf: string | undefined): Instant {
  const begun = Date.parse(startedAt);
  if (asOf === undefined) return begun;
  const timeOfDay = begun - Date.parse(dayOf(begun));
  return (beginOf(asOf) ?? begun) + (asOf.includes("T") ? 0 : timeOfDay);
}

function byStored(stored: RowPrice | undefined, price: ReturnType<PriceAt>): Charge | undefined {
  if (stored?.cost === undefined) return undefined;
  const remarks = price.known && price.row === stored.row ? price.remarks : [];
  return { cost: { known: true, ...stored.cost }, by: "price", price: stored, remarks };
}

function byPrice(request: Request, found: ReturnType<PriceAt>): Charge {
  if (!found.known) return { cost: found, by: "price", remarks: [] };
  const { row, price, remarks } = found;
  const cost = costByPrice(request, price);
  const money = cost.known ? { amount: cost.amount, currency: cost.currency } : undefined;
  return { cost, by: "price", price: { row, ...(money && { cost: money }) }, remarks };
}

/**
 * The cost of one request from its token counts. A request that was turned away cost nothing; one
 * that broke off before its counts came has an unknown cost.
 */
function costByPrice({ result, answered, usage }: Request, price: Price): Cost {
  const uncounted = usage.input === undefined && usage.output === undefined;
  const turnedAway = COSTLESS.has(result) || (result === "filtered" && !answered);
  if (uncounted && turnedAway) return { known: true, amount: 0, currency: price.currency };
  return costOf(usage, price);
}
