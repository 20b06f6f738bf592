import { isMap, isSeq, parseDocument } from "yaml";
import { readText } from "../../config/yaml-file.js";
import type { Difference, Quote } from "../../pricing/differences.js";
import type { PlacedRow } from "./load.js";

/** The files are in block style without folded lines, so a rewritten one differs only in what changed. */
const LAYOUT = { lineWidth: 0 } as const;

const SOURCE = { title: "models.dev", url: "https://models.dev/api.json" };

/**
 * The new text of each provider's file in which a price changed or is new: the old row ends on that
 * day (2026-06-30, UTC) and the new one begins. Comments stay. What is gone or unclear is left alone.
 */
export function rewritten(
  placed: readonly PlacedRow[],
  differences: readonly Difference[],
  day: string,
): ReadonlyMap<string, string> {
  const files = new Map(placed.map(({ row, file }) => [row.provider, file]));
  const texts = new Map<string, string>();
  for (const [provider, file] of files) {
    const own = differences.flatMap((each) =>
      (each.kind === "changed" || each.kind === "new") && each.quote.provider === provider
        ? [each]
        : [],
    );
    if (own.length > 0) texts.set(file, textWith(readText(file, "price table"), own, day));
  }
  return texts;
}

function textWith(
  text: string,
  differences: readonly Extract<Difference, { readonly quote: Quote }>[],
  day: string,
): string {
  const document = parseDocument(text);
  const rows = document.get("rows", true);
  if (!isSeq(rows)) throw new TypeError("a price table without rows was let through");
  for (const difference of differences) {
    if (difference.kind === "changed") {
      const { id } = difference.row;
      const old = rows.items.find((item) => isMap(item) && item.get("id") === id);
      if (isMap(old)) old.set("to", day);
    }
    rows.add(document.createNode(entryOf(difference, day)));
  }
  return document.toString(LAYOUT);
}

function entryOf(difference: Extract<Difference, { readonly quote: Quote }>, day: string) {
  const { provider, model, price } = difference.quote;
  const old = difference.kind === "changed" ? difference.row : undefined;
  const { currency, input, cachedInput, output, reasoning } = price;
  return {
    id: `${provider}/${old?.model ?? model}/${currency.toLowerCase()}/${day}`,
    model: old?.model ?? model,
    ...(old !== undefined && old.alsoNamed.length > 0 && { also_named: old.alsoNamed }),
    ...(old !== undefined && old.serves.length > 0 && { serves: old.serves }),
    ...{ currency, input },
    ...(cachedInput !== undefined && { cached_input: cachedInput }),
    output,
    ...(reasoning !== undefined && { reasoning }),
    observed: day,
    source: { ...SOURCE, date: day },
  };
}
