import { workedOut } from "../../../src/cli/checked.js";
import { siteInput } from "../../../src/cli/site-input.js";
import { writeSiteTo } from "../../../src/cli/write-site.js";
import type { SiteInput } from "../../../src/reports/html/site.js";
import { SITE } from "../../../src/reports/index.js";
import { type Verified, verifySite } from "../../../src/reports/verify/verify.js";
import type { Store } from "../../../src/store/store.js";
import { loadPack } from "../../../src/suites/ledger/load.js";
import { loadPrices } from "../../../src/suites/prices/load.js";
import { PROGRAM } from "../../../src/version.js";
import { type Change, data, type Loose } from "./forge.js";
import { richStore } from "./rich-store.js";

// The ledger's sums are worked out once here; `assay verify` does it anew each time.
let values: ReturnType<typeof workedOut> | undefined;

const { ledger } = loadPack(undefined);
const prices = loadPrices();

export function verify(folder: string, program = PROGRAM): Promise<Verified> {
  return verifySite(folder, {
    ...{ program, ledger, prices },
    workOut: (ledger) => {
      values ??= workedOut(ledger);
      return values;
    },
  });
}

/** Writes the report of the rich store, or of some of its runs. */
export async function writeRich(
  folder: string,
  runs: readonly string[] = [],
  more: object = { compat: "math-verify" },
  store: Store = richStore(),
): Promise<SiteInput> {
  const input = await siteInput(store, runs, { lang: "en", live: false, ...more });
  await writeSiteTo(folder, (out) => SITE.write(input, out));
  return input;
}

/** Changes of single files of that report. */
export const report = (change: (report: Loose) => void): Change => [
  "data/report.json",
  data(change),
];
export const entry = (n: number, change: (entry: Loose) => void): Change =>
  report(({ entries }) => change(entries[n - 1]));
export const claim = (change: (claim: Loose) => void): Change =>
  report(({ claims }) => change(claims[0]));
export const evidence = (change: (evidence: Loose) => void): Change => [
  "data/evidence.json",
  data(change),
];
export const text = (from: string | RegExp, to: string) => (page: string) => page.replace(from, to);
