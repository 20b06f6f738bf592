import { existsSync } from "node:fs";
import { evaluateAll } from "../arithmetic/evaluate.js";
import { expressionsOf } from "../claims/audit/audit.js";
import type { Values } from "../claims/audit/finding.js";
import { type Checked, checkClaims } from "../claims/check.js";
import type { Claim, Ledger } from "../claims/claim.js";
import { type Measurement, measuredCells, measurementOf } from "../claims/measurement.js";
import { loadConfig } from "../config/load.js";
import { billOf } from "../pricing/bill.js";
import { chargesOf } from "../pricing/charge.js";
import type { Cost } from "../pricing/price.js";
import type { PriceRow } from "../pricing/row.js";
import { storedBackend } from "../reports/stored-backend.js";
import { unknown } from "../stats/measured.js";
import type { Cell } from "../store/rows.js";
import { openStore, type Store } from "../store/store.js";
import { loadPrices } from "../suites/prices/load.js";
import { printable, say } from "./output.js";

export interface LedgerOptions {
  readonly db?: string;
  readonly config?: string;
}

/** The claims with a verdict each, from what the ledger and the database hold. */
export async function checkedClaims(
  ledger: Ledger,
  claims: readonly Claim[],
  values: Values,
  options: LedgerOptions,
): Promise<readonly Checked[]> {
  const config = await loadConfig(options.config);
  const file = options.db ?? config.db;
  if (options.db === undefined && !existsSync(file)) {
    say(`note: there is no database ${file} yet, so nothing is measured`);
    return checkClaims(claims, ledger, [], values);
  }
  const store = openStore(file, { create: false });
  try {
    return checkClaims(claims, ledger, measurementsFor(claims, ledger, store), values);
  } finally {
    store.close();
  }
}

/** What the ledger's expressions come to; those that come to nothing are named. */
export async function workedOut(ledger: Ledger): Promise<Values> {
  const worked = await evaluateAll(expressionsOf(ledger));
  for (const [text, end] of worked) {
    if (!end.ok) say(printable(`not worked out: ${text}: ${end.reason}`));
  }
  return new Map([...worked].flatMap(([text, end]) => (end.ok ? [[text, end.value]] : [])));
}

function measurementsFor(
  claims: readonly Claim[],
  ledger: Ledger,
  store: Store,
): readonly Measurement[] {
  const prices = loadPrices();
  return measuredCells(claims, ledger, store.cells()).map((cell) =>
    measurementOf(
      cell,
      store.scored(cell),
      ledger.models,
      store.graderErrors(cell.runId),
      costPerSample(store, cell, prices),
    ),
  );
}

/** What an answered sample cost, with the requests that came to nothing. */
function costPerSample(store: Store, cell: Cell, prices: readonly PriceRow[]): Cost {
  const requests = store.requests(cell);
  const { total } = billOf(requests, chargesOf(storedBackend(cell.config), prices));
  const answers = requests.filter(({ result }) => result === "ok").length;
  if (!total.known) return total;
  return answers === 0 ? unknown("no-answer") : { ...total, amount: total.amount / answers };
}
