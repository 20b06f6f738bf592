import { existsSync } from "node:fs";
import { evaluateAll } from "../arithmetic/evaluate.js";
import { expressionsOf } from "../claims/audit/audit.js";
import type { Values } from "../claims/audit/finding.js";
import { type Checked, checkClaims } from "../claims/check.js";
import type { Claim, Ledger } from "../claims/claim.js";
import { identify, type Measurement, measurementOf } from "../claims/measurement.js";
import { groupBy } from "../collections.js";
import { loadConfig } from "../config/load.js";
import { newestFinished } from "../newest.js";
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

/** The newest run of each backend and set of tasks that any of the claims is about. */
export function measurementsFor(
  claims: readonly Claim[],
  { models }: Ledger,
  store: Store,
): readonly Measurement[] {
  const wanted = new Set(claims.map(({ model, check }) => JSON.stringify([model, check.suite])));
  const cells = store.cells().filter(({ config, suite }) => {
    const model = identify(config, models);
    return model.known && wanted.has(JSON.stringify([model.id, suite.name]));
  });
  const prices = loadPrices();
  const groups = groupBy(cells, ({ backend, suiteHash }) => JSON.stringify([backend, suiteHash]));
  return [...groups.values()]
    .flatMap((group) => newestFinished(group, ({ state }) => state === "finished"))
    .map((cell) =>
      measurementOf(
        cell,
        store.scored(cell),
        models,
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
