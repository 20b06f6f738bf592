import { groupBy } from "../collections.js";
import { type Measured, unknown } from "../stats/measured.js";
import { phrases } from "../words/said.js";
import { dayOf, type Instant } from "./instant.js";
import { isValidAt, type PriceRow } from "./row.js";
import { holds } from "./window.js";

export interface PriceQuery {
  readonly provider: string;
  /** As it is sent. */
  readonly model: string;
  /** What is behind the name, for hosts at which the owner of a deployment chooses its name. */
  readonly serves?: string;
  /** Where it is asked, such as us or us-east-1. */
  readonly region?: string;
}

/** Preferred where a provider has prices in several currencies. */
const PREFERRED_CURRENCY = "USD";

/** Hosts at which a model's name may be its owner's own. */
const NAMED_BY_OWNER: ReadonlySet<string> = new Set(["azure", "bedrock"]);

/**
 * The one row that prices a request made at that moment, or why there is none. Never a row of another
 * provider, model or time. In its hours a row with a window goes before one without; among currencies
 * USD goes before others, which count only where they are alone.
 */
export function rowAt(
  rows: readonly PriceRow[],
  { at, ...wanted }: PriceQuery & { readonly at: Instant },
): Measured<{ readonly row: PriceRow }> {
  const offer = offerOf(rows, wanted);
  return offer.known ? rowIn(offer, at) : offer;
}

/** The rows of what is asked for, whenever they hold: looked up once for many requests. */
export interface Offer {
  readonly rows: readonly PriceRow[];
  readonly model: string;
  readonly provider: string;
}

export function offerOf(rows: readonly PriceRow[], query: PriceQuery): Measured<Offer> {
  const { provider, model, serves, region } = query;
  const offered = rows.filter((row) => row.provider === provider);
  if (offered.length === 0) return unknown("no-provider-in-table", { provider });
  const named = offered.filter((row) => isNamed(row, model));
  const meant = named.length > 0 ? named : servingRows(offered, query);
  if (meant.length === 0) return unknown("no-model-in-table", { model, provider });
  const models = [...new Set(meant.map((row) => row.model))];
  if (models.length > 1 && named.length === 0) {
    return unknown("several-models-meant", {
      provider,
      serves: serves ?? "",
      models: phrases(models),
    });
  }
  return { known: true, rows: inRegion(meant, region), model, provider };
}

/** The row of an offer that is valid at the moment; see `rowAt`. */
export function rowIn(
  { rows, model, provider }: Offer,
  at: Instant,
): Measured<{ readonly row: PriceRow }> {
  const what = { model, provider };
  const valid = rows.filter((row) => isValidAt(row, at));
  if (valid.length === 0) return unknown("no-price-on-day", { ...what, day: dayOf(at) });
  const current = [...groupBy(valid, ({ price }) => price.currency).values()].flatMap((group) =>
    atTheHour(group, at),
  );
  if (current.length === 0) {
    return unknown("no-price-at-hour", { ...what, day: dayOf(at) });
  }
  const preferred = current.filter(({ price }) => price.currency === PREFERRED_CURRENCY);
  const [row, ...others] = preferred.length > 0 ? preferred : current;
  if (row === undefined || others.length > 0) {
    return unknown("several-prices", { ...what, rows: phrases(current.map(({ id }) => id)) });
  }
  return { known: true, row };
}

/** Whether the row is the price of that name; letter case does not count. */
export function isNamed(row: PriceRow, model: string): boolean {
  const wanted = model.toLowerCase();
  return [row.model, ...row.alsoNamed].some((name) => name.toLowerCase() === wanted);
}

function servingRows(
  rows: readonly PriceRow[],
  { provider, serves }: PriceQuery,
): readonly PriceRow[] {
  if (serves === undefined || !NAMED_BY_OWNER.has(provider)) return [];
  return rows.filter((row) => row.serves.includes(serves));
}

/** Rows of the region where there are such; otherwise those that hold everywhere. */
function inRegion(rows: readonly PriceRow[], region: string | undefined): readonly PriceRow[] {
  if (region === undefined) return rows;
  const own = rows.filter(
    (row) =>
      row.region !== undefined && (region === row.region || region.startsWith(`${row.region}-`)),
  );
  return own.length > 0 ? own : rows.filter((row) => row.region === undefined);
}

function atTheHour(rows: readonly PriceRow[], at: Instant): readonly PriceRow[] {
  const claimed = rows.filter(({ window }) => window !== undefined && holds(window, at));
  return claimed.length > 0 ? claimed : rows.filter(({ window }) => window === undefined);
}
