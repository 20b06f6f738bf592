import { checkClaims } from "../claims/check.js";
import { claimViews } from "../reports/build-claims.js";
import { buildOverview, type RunPart } from "../reports/build-model.js";
import type { Side } from "../reports/html/compare-data.js";
import type { SiteInput } from "../reports/html/site.js";
import type { Compat, Entry } from "../reports/model.js";
import type { Cell } from "../store/rows.js";
import type { Store } from "../store/store.js";
import { loadPack } from "../suites/ledger/load.js";
import { loadPrices } from "../suites/prices/load.js";
import type { Language } from "../words/languages.js";
import { measurementsFor, workedOut } from "./checked.js";

export interface SiteOptions {
  readonly lang: Language;
  readonly live: boolean;
  readonly compat?: Compat;
  readonly asOf?: string;
}

/** All that a report shows, from the database and the ledger; texts are read when they are written. */
export async function siteInput(
  store: Store,
  runIds: readonly string[],
  { lang, live, compat, asOf }: SiteOptions,
): Promise<SiteInput> {
  const all = runIds.length > 0;
  const ids = all
    ? runIds
    : store.runs().flatMap(({ id, kind }) => (kind === "calibrate" ? [] : [id]));
  const cells = store.cells();
  const prices = loadPrices();
  const { overview, sources } = buildOverview(
    ids.map((id) => partOf(store, id, cells)),
    store.newestCertificate(),
    { all, prices, ...(compat && { compat }), ...(asOf && { pricedAsOf: asOf }) },
  );
  const { ledger, claims, values } = await wholeLedger();
  const checked = checkClaims(claims, ledger, measurementsFor(claims, ledger, store), values);
  return {
    overview: { ...overview, claims: claimViews(checked) },
    sources,
    sides: overview.entries.flatMap((entry) => sideOf(store, entry, cells)),
    prices,
    language: lang,
    live,
  };
}

let ledgerRead: ReturnType<typeof readLedger> | undefined;

/** Every pack with its sums worked out, once a process: a page that follows a run is made often. */
function wholeLedger() {
  ledgerRead ??= readLedger();
  return ledgerRead;
}

async function readLedger() {
  const { ledger, claims } = loadPack(undefined);
  return { ledger, claims, values: await workedOut(ledger) };
}

function partOf(store: Store, id: string, cells: readonly Cell[]): RunPart {
  return {
    ...store.readHead(id),
    cells: cells
      .filter(({ runId }) => runId === id)
      .map((cell) => ({
        backend: cell.backend,
        suiteHash: cell.suiteHash,
        measured: () => store.measured(cell),
        samples: () => store.samples(cell),
      })),
  };
}

function sideOf(store: Store, entry: Entry, cells: readonly Cell[]): readonly Side[] {
  const cell = cells.find(
    ({ runId, backend, suiteHash }) =>
      runId === entry.runId && backend === entry.backend && suiteHash === entry.suiteHash,
  );
  return cell === undefined ? [] : [{ entry, cell, scored: () => store.scored(cell) }];
}
