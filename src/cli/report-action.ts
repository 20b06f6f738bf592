import { join, relative } from "node:path";
import { loadConfig } from "../config/load.js";
import { EXIT, UserError } from "../errors.js";
import { suggest } from "../nearest.js";
import { buildModel } from "../reports/build-model.js";
import { RENDERERS } from "../reports/index.js";
import type { Compat } from "../reports/model.js";
import { pricesLine } from "../reports/plain-row.js";
import { openStore } from "../store/store.js";
import { loadPrices } from "../suites/prices/load.js";
import { print, printable, printJson, say } from "./output.js";
import { certificateLine, summaryDocument } from "./summary.js";
import { writeWhole } from "./write-whole.js";

export interface ReportOptions {
  readonly out: string;
  readonly format: readonly string[];
  readonly compat?: Compat;
  readonly asOf?: string;
  readonly db?: string;
  readonly config?: string;
  readonly json?: boolean;
}

/** `assay report`; returns the exit code. */
export async function report(runIds: readonly string[], options: ReportOptions): Promise<number> {
  const renderers = options.format.flatMap((name) => {
    const renderer = Object.entries(RENDERERS).find(([known]) => known === name)?.[1];
    if (renderer !== undefined) return renderer;
    throw new UserError(
      `--format: there is no format "${name}"; ${suggest(name, Object.keys(RENDERERS))}`,
    );
  });
  assertPast(options.asOf);
  const config = await loadConfig(options.config);
  const store = openStore(options.db ?? config.db, { create: false });
  try {
    const all = runIds.length > 0;
    const ids = all
      ? runIds
      : store.runs().flatMap(({ id, kind }) => (kind === "calibrate" ? [] : [id]));
    const model = buildModel(
      ids.map((id) => store.readRun(id)),
      store.newestCertificate(),
      {
        all,
        prices: loadPrices(),
        ...(options.compat && { compat: options.compat }),
        ...(options.asOf && { pricedAsOf: options.asOf }),
      },
    );
    if (model.entries.length === 0) say("note: no run is stored yet, so the leaderboard is empty");
    const files: string[] = [];
    for (const { file, render } of renderers) {
      const path = join(options.out, file);
      writeWhole(options.out, path, await render(model));
      files.push(path);
    }
    if (options.json === true) printJson(summaryDocument(model, { files }));
    else
      print(
        [
          certificateLine(model.certificate),
          ...[pricesLine(model)].filter((line) => line !== undefined),
          ...files.map((file) => printable(relative(".", file))),
        ].join("\n"),
      );
    return EXIT.done;
  } finally {
    store.close();
  }
}

/** What a price will be, nobody knows. */
function assertPast(asOf: string | undefined): void {
  if (asOf === undefined || Date.parse(asOf) <= Date.now()) return;
  throw new UserError(`--as-of: ${asOf} is yet to come, and its prices with it`, {
    hint: "name a day that is past, or today",
  });
}
