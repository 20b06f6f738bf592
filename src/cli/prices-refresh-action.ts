import { dirname, relative } from "node:path";
import { type Difference, differencesFrom } from "../pricing/differences.js";
import { dayOf } from "../pricing/instant.js";
import type { Price } from "../pricing/price.js";
import { loadPlacedPrices } from "../suites/prices/load.js";
import { type Quoted, readModelsDev } from "../suites/prices/models-dev.js";
import { rewritten } from "../suites/prices/rewrite.js";
import { print, printable, printJson, say } from "./output.js";
import { table } from "./table.js";
import { writeWhole } from "./write-whole.js";

export interface PricesRefreshOptions {
  readonly from: string;
  readonly write?: boolean;
  readonly json?: boolean;
}

/**
 * `assay prices refresh`. Everything is read and the new table checked before the first file is
 * written. `folder` holds the table, where it is not the one that comes with Assay.
 */
export function refreshPrices(
  options: PricesRefreshOptions,
  now: number = Date.now(),
  folder?: string,
): void {
  const { quotes, listed, leftOut } = readModelsDev(options.from);
  const placed = loadPlacedPrices(folder);
  const rows = placed.map(({ row }) => row);
  const differences = differencesFrom(quotes, listed, rows, now);
  const texts = rewritten(placed, differences, dayOf(now));
  loadPlacedPrices(folder, texts);
  const written = options.write === true ? [...texts] : [];
  for (const [file, text] of written) writeWhole(dirname(file), file, text);
  const files = written.map(([file]) => relative(".", file));
  if (options.json === true) {
    printJson({
      schema: "assay.prices-refresh/1",
      from: options.from,
      differences: differences.map(document),
      left_out: leftOut,
      written: files,
    });
    return;
  }
  if (differences.length > 0) {
    print(table(HEAD, differences.map(cells), new Set(["here", "there"])));
  }
  print(summaryOf(differences));
  say(leftOutText(leftOut));
  if (files.length > 0) say(printable(`written: ${files.join(", ")}`));
  else if (texts.size > 0) say("nothing is written; --write appends what is new or changed");
}

const HEAD = ["what", "provider", "model", "here (in/cached/out)", "there"] as const;

function cells(difference: Difference): readonly string[] {
  const { provider, model, here, there } = document(difference);
  return [
    difference.kind,
    printable(provider),
    printable(model),
    here.map(({ price }) => figures(price)).join(" or "),
    there === undefined ? "" : figures(there),
  ];
}

function document(difference: Difference) {
  const { kind } = difference;
  const rows = kind === "unclear" ? difference.rows : "row" in difference ? [difference.row] : [];
  const about = kind === "gone" ? difference.row : difference.quote;
  return {
    kind,
    provider: about.provider,
    model: about.model,
    here: rows.map(({ id, price }) => ({ id, price })),
    ...("quote" in difference && { there: difference.quote.price }),
  };
}

function figures({ input, cachedInput, output }: Price): string {
  return `${input}/${cachedInput ?? "-"}/${output}`;
}

function summaryOf(differences: readonly Difference[]): string {
  const count = (kind: Difference["kind"]) =>
    differences.filter((difference) => difference.kind === kind).length;
  return [
    `${count("changed")} changed, ${count("new")} new`,
    `${count("unclear")} unclear (rows by the hour or region, none of which it is: look yourself)`,
    `${count("gone")} gone (not listed there, which ends no price)`,
  ].join("; ");
}

function leftOutText({ tiered, free, unpriced }: Quoted["leftOut"]): string {
  return `left out there: ${tiered} priced by length of the prompt, ${free} at 0 (free or unknown), ${unpriced} without a price; and huggingface, whose prices depend on the host`;
}
