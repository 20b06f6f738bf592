import { groupBy } from "../collections.js";
import type { Instant } from "./instant.js";
import type { PriceRow } from "./row.js";
import { holds, WEEKDAYS, type Window } from "./window.js";

/** What is wrong with a row of the table. */
export interface Flaw {
  readonly row: PriceRow;
  readonly message: string;
}

/** What no row may be, whatever its figures: ids twice or of another row, empty times, overlaps. */
export function flawsOf(rows: readonly PriceRow[]): readonly Flaw[] {
  return [
    ...rows.flatMap(flawsOfRow),
    ...[...groupBy(rows, ({ id }) => id).values()].flatMap(([, second]) =>
      second === undefined ? [] : [{ row: second, message: `the id "${second.id}" stands twice` }],
    ),
    ...[
      ...groupBy(rows, ({ provider, price }) => `${provider} ${price.currency}`).values(),
    ].flatMap(overlapsIn),
  ];
}

function flawsOfRow(row: PriceRow): readonly Flaw[] {
  const { id, provider, model, price, validity } = row;
  const begin = `${provider}/${model}/${price.currency.toLowerCase()}/`;
  const flaws: Flaw[] = [];
  if (!id.startsWith(begin))
    flaws.push({ row, message: `the id "${id}" must begin with ${begin}` });
  if (validity.to !== undefined && validity.to <= validity.from) {
    const begun = validity.begin === "seen" ? "it was first seen" : "it took effect";
    flaws.push({ row, message: `"${id}" never holds: it ended before ${begun}` });
  }
  return flaws;
}

function overlapsIn(rows: readonly PriceRow[]): readonly Flaw[] {
  return rows.flatMap((row, index) => {
    const other = rows.slice(0, index).find((earlier) => overlap(earlier, row));
    return other === undefined
      ? []
      : [{ row, message: `"${row.id}" and "${other.id}" hold at the same time` }];
  });
}

function overlap(a: PriceRow, b: PriceRow): boolean {
  const names = new Set(namesOf(a));
  return (
    namesOf(b).some((name) => names.has(name)) &&
    a.region === b.region &&
    a.validity.from < (b.validity.to ?? Number.POSITIVE_INFINITY) &&
    b.validity.from < (a.validity.to ?? Number.POSITIVE_INFINITY) &&
    windowsOverlap(a.window, b.window)
  );
}

function namesOf({ model, alsoNamed }: PriceRow): readonly string[] {
  return [model, ...alsoNamed].map((name) => name.toLowerCase());
}

/** Two rows without a window clash; one with and one without do not, since the one goes before. */
function windowsOverlap(a: Window | undefined, b: Window | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return startsOf(a).some((at) => isIn(b, at)) || startsOf(b).some((at) => isIn(a, at));
}

/** A Sunday; days left out are overlooked, so that windows must differ without them. */
const ANY_SUNDAY = Date.UTC(2023, 0, 1);
const MINUTE_MS = 60_000;

function startsOf(window: Window): readonly Instant[] {
  return WEEKDAYS.flatMap((_, day) =>
    (window.hours ?? [{ from: 0 }]).map(({ from }) => ANY_SUNDAY + (day * 1440 + from) * MINUTE_MS),
  ).filter((at) => isIn(window, at));
}

function isIn({ except: _, ...weekly }: Window, at: Instant): boolean {
  return holds(weekly, at);
}
