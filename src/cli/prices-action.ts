import { UserError } from "../errors.js";
import { suggest } from "../nearest.js";
import type { Instant } from "../pricing/instant.js";
import { isValidAt, type PriceRow } from "../pricing/row.js";
import { isNamed } from "../pricing/select.js";
import { holds, windowText } from "../pricing/window.js";
import { loadPrices } from "../suites/prices/load.js";
import { print, printable, printJson } from "./output.js";
import { table } from "./table.js";

export interface PricesListOptions {
  readonly provider?: string;
  readonly model?: string;
  readonly at?: string;
  readonly json?: boolean;
}

const HEAD = [
  "provider",
  "model",
  "window",
  "in",
  "cached",
  "out",
  "currency",
  "valid",
  "last seen",
  "source",
] as const;

/** `assay prices list`. */
export function listPrices({ provider, model, at, json }: PricesListOptions): void {
  const all = loadPrices();
  const providers = [...new Set(all.map((row) => row.provider))];
  if (provider !== undefined && !providers.includes(provider)) {
    throw new UserError(
      `--provider: the price table has no provider "${provider}"; ${suggest(provider, providers)}`,
    );
  }
  const rows = [...all]
    .sort(byName)
    .filter(
      (row) =>
        (provider === undefined || row.provider === provider) &&
        (model === undefined || isNamed(row, model)) &&
        (at === undefined || isListedAt(row, at)),
    );
  if (json === true) printJson({ schema: "assay.prices/1", prices: rows.map(document) });
  else if (rows.length === 0) print("no row of the price table is that");
  else print(table(HEAD, rows.map(cells), new Set(["in", "cached", "out"])));
}

function byName(a: PriceRow, b: PriceRow): number {
  return (
    a.provider.localeCompare(b.provider, "en") ||
    a.model.localeCompare(b.model, "en") ||
    b.price.currency.localeCompare(a.price.currency, "en") ||
    a.validity.from - b.validity.from
  );
}

const DAY_MS = 86_400_000;

/** On a day: at any moment of it. At an instant: then, in its window where it has one. */
function isListedAt(row: PriceRow, at: string): boolean {
  const moment = Date.parse(at);
  if (at.includes("T")) {
    return isValidAt(row, moment) && (row.window === undefined || holds(row.window, moment));
  }
  const { from, to } = row.validity;
  return from < moment + DAY_MS && (to === undefined || to > moment);
}

function cells({ provider, model, price, validity, window, source }: PriceRow): readonly string[] {
  const { from, begin, to, lastSeen } = validity;
  const fee = price.request === undefined ? "" : ` + ${price.request} a request`;
  const thought = price.reasoning === undefined ? "" : ` (reasoning ${price.reasoning})`;
  return [
    ...[provider, model].map(printable),
    window === undefined ? "" : windowText(window),
    String(price.input),
    price.cachedInput === undefined ? "" : String(price.cachedInput),
    `${price.output}${thought}${fee}`,
    price.currency,
    `${begin === "seen" ? "seen " : ""}${short(from)} to ${to === undefined ? "..." : short(to)}`,
    short(lastSeen),
    printable(`${source.title}, ${source.date}`),
  ];
}

function document({ validity, ...row }: PriceRow) {
  const { from, begin, to, lastSeen } = validity;
  return {
    ...row,
    validity: {
      from: instant(from),
      begin,
      ...(to !== undefined && { to: instant(to) }),
      lastSeen: instant(lastSeen),
    },
  };
}

function instant(moment: Instant): string {
  return new Date(moment).toISOString();
}

/** To the minute, and to the day where it is midnight. */
function short(moment: Instant): string {
  return instant(moment).slice(0, 16).replace("T00:00", "");
}
