import type { Instant } from "./instant.js";
import type { Price } from "./price.js";
import { isValidAt, type PriceRow } from "./row.js";
import { isNamed } from "./select.js";

/** A model that another list names, by our name of its provider. */
export interface Listed {
  readonly provider: string;
  readonly model: string;
}

/** What another list says that a model costs now. */
export interface Quote extends Listed {
  readonly price: Price;
}

/** Where another list and the rows valid now part. */
export type Difference =
  | { readonly kind: "changed"; readonly quote: Quote; readonly row: PriceRow }
  | { readonly kind: "new"; readonly quote: Quote }
  /** We have rows by the hour or the region, and it is none of them: a person must look. */
  | { readonly kind: "unclear"; readonly quote: Quote; readonly rows: readonly PriceRow[] }
  /** The list is silent of it, which ends no price. */
  | { readonly kind: "gone"; readonly row: PriceRow };

/**
 * Holds quotes against the rows valid at the moment, in the quotes' own currency. `listed` are all
 * models that the list names, also those at no price that a row could hold.
 */
export function differencesFrom(
  quotes: readonly Quote[],
  listed: readonly Listed[],
  rows: readonly PriceRow[],
  at: Instant,
): readonly Difference[] {
  const valid = rows.filter((row) => isValidAt(row, at));
  return [
    ...quotes.flatMap((quote) =>
      differenceOf(
        quote,
        valid.filter((row) => isOf(row, quote)),
      ),
    ),
    ...valid
      .filter(
        (row) =>
          quotes.some((quote) => quote.provider === row.provider && sameCurrency(row, quote)) &&
          !listed.some((each) => isNamedBy(row, each)),
      )
      .map((row) => ({ kind: "gone", row }) as const),
  ];
}

function differenceOf(quote: Quote, rows: readonly PriceRow[]): readonly Difference[] {
  const [row] = rows;
  if (row === undefined) return [{ kind: "new", quote }];
  if (rows.some((each) => agree(quote.price, each.price))) return [];
  return rows.length > 1 || row.window !== undefined || row.region !== undefined
    ? [{ kind: "unclear", quote, rows }]
    : [{ kind: "changed", quote, row }];
}

function isOf(row: PriceRow, quote: Quote): boolean {
  return isNamedBy(row, quote) && sameCurrency(row, quote);
}

function isNamedBy(row: PriceRow, { provider, model }: Listed): boolean {
  return row.provider === provider && isNamed(row, model);
}

function sameCurrency(row: PriceRow, quote: Quote): boolean {
  return row.price.currency === quote.price.currency;
}

/** What the quote leaves out contradicts nothing. */
function agree(quoted: Price, own: Price): boolean {
  const { input, cachedInput = own.cachedInput, output, reasoning = own.reasoning } = quoted;
  return (
    input === own.input &&
    cachedInput === own.cachedInput &&
    output === own.output &&
    reasoning === own.reasoning
  );
}
