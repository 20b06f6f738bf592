import { readdirSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { optional } from "../../collections.js";
import { parseYamlWithLines, readText } from "../../config/yaml-file.js";
import { UserError } from "../../errors.js";
import { type Instant, latestOf } from "../../pricing/instant.js";
import { flawsOf } from "../../pricing/lint.js";
import type { PriceRow, Validity } from "../../pricing/row.js";
import { type PriceEntry, pricesSchema } from "./schema.js";

/** The table that comes with Assay: one file a provider. */
const PRICES_FOLDER = resolve(dirname(fileURLToPath(import.meta.url)), "../../../suites/prices");

const WHAT = "price table";

/** A row and the file and line it stands in. */
export interface PlacedRow {
  readonly row: PriceRow;
  readonly file: string;
  readonly line: number;
}

/** The price table. Throws a UserError that names file and line of what is wrong with it. */
export function loadPrices(folder?: string): readonly PriceRow[] {
  return loadPlacedPrices(folder).map(({ row }) => row);
}

/** The same with the place of each row. `texts` stand in for those files of which they are the text. */
export function loadPlacedPrices(
  folder: string = PRICES_FOLDER,
  texts: ReadonlyMap<string, string> = new Map(),
): readonly PlacedRow[] {
  const files = readdirSync(folder).filter((name) => name.endsWith(".yaml"));
  const placed = files.sort().flatMap((name) => {
    const file = join(folder, name);
    return readProvider(file, texts.get(file) ?? readText(file, WHAT));
  });
  const [flaw] = flawsOf(placed.map(({ row }) => row));
  if (flaw === undefined) return placed;
  const place = placed.find(({ row }) => row === flaw.row);
  throw new UserError(
    `${relative(".", place?.file ?? folder)}:${place?.line ?? 1}: ${flaw.message}`,
    {
      hint: "give the row another id, or mend its dates: from, to, window",
    },
  );
}

function readProvider(file: string, text: string): readonly PlacedRow[] {
  const { data, lineOf } = parseYamlWithLines(text, file, pricesSchema, WHAT);
  return data.rows.map((entry, index) => ({
    row: rowOf(data.provider, entry),
    file,
    line: lineOf(["rows", index, "id"]),
  }));
}

function rowOf(provider: string, entry: PriceEntry): PriceRow {
  const { id, model, also_named: alsoNamed, serves, region, source, note, remark } = entry;
  const { currency, input, output, reasoning, request, uncounted } = entry;
  return {
    ...{ id, provider, model, alsoNamed, serves },
    price: {
      ...{ currency, input, output },
      ...optional({ cachedInput: entry.cached_input, reasoning, request, uncounted }),
    },
    validity: validityOf(entry),
    source: { title: source.title, date: source.date, ...optional({ url: source.url }) },
    ...optional({ region, note, remark, window: entry.window && optional(entry.window) }),
  };
}

/** The schema has seen to it that every date is one. */
function validityOf({ from, to, observed, source }: PriceEntry): Validity {
  const seen = momentOf(observed ?? source.date);
  const start = from === undefined ? seen : momentOf(from);
  return {
    from: start,
    begin: from === undefined ? "seen" : "effective",
    lastSeen: Math.max(seen, start),
    ...optional({ to: to === undefined ? undefined : momentOf(to) }),
  };
}

function momentOf(date: string): Instant {
  const moment = latestOf(date);
  if (moment === undefined) throw new TypeError(`not a date: ${date}`);
  return moment;
}
