import { measuredCells } from "../claims/measurement.js";
import type { Facts } from "../reports/evidence/facts.js";
import { siteOf } from "../reports/evidence/site-of.js";
import type { SiteInput } from "../reports/html/site.js";
import type { Compat } from "../reports/model.js";
import { type CountedPart, type RunPart, shownCells } from "../reports/shown-cells.js";
import type { Cell } from "../store/rows.js";
import type { Store } from "../store/store.js";
import { loadPack } from "../suites/ledger/load.js";
import { loadPrices } from "../suites/prices/load.js";
import { PROGRAM } from "../version.js";
import type { Language } from "../words/languages.js";
import { workedOut } from "./checked.js";

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
  const certificate = store.newestCertificate();
  const { ledger, values } = await wholeLedger();
  const facts: Facts = {
    maker: PROGRAM,
    shown: shownCells(
      ids.map((id) => partOf(store, id, cells)),
      all,
    ),
    ...(certificate && { certificate }),
    ...(compat && { compat }),
    ...(asOf && { pricedAsOf: asOf }),
    prices: loadPrices(),
    ledger,
    values,
    claimed: measuredCells(ledger.claims, ledger, cells).map((cell) => ({
      cell,
      errors: store.graderErrors(cell.runId),
      marked: () => store.scored(cell),
    })),
    language: lang,
    live,
  };
  return siteOf(facts);
}

let ledgerRead: ReturnType<typeof readLedger> | undefined;

/** Every pack with its sums worked out, once a process: a page that follows a run is made often. */
function wholeLedger() {
  ledgerRead ??= readLedger();
  return ledgerRead;
}

async function readLedger() {
  const { ledger } = loadPack(undefined);
  return { ledger, values: await workedOut(ledger) };
}

function partOf(store: Store, id: string, cells: readonly Cell[]): RunPart<CountedPart> {
  return {
    ...store.readHead(id),
    cells: cells
      .filter(({ runId }) => runId === id)
      .map((cell) => ({
        backend: cell.backend,
        suiteHash: cell.suiteHash,
        measured: () => store.measured(cell),
        groups: () => store.taskGroups(cell),
        samples: () => store.samples(cell),
      })),
  };
}
