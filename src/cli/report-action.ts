import { join, relative } from "node:path";
import { loadConfig } from "../config/load.js";
import { EXIT, UserError } from "../errors.js";
import { suggest } from "../nearest.js";
import { withSamples } from "../reports/build-model.js";
import type { SiteInput } from "../reports/html/site.js";
import { RENDERERS, type Renderer } from "../reports/index.js";
import type { Compat } from "../reports/model.js";
import { pricesLine } from "../reports/plain-row.js";
import { openStore } from "../store/store.js";
import type { Language } from "../words/languages.js";
import { print, printable, printJson, say } from "./output.js";
import { siteInput } from "./site-input.js";
import { certificateLine, summaryDocument } from "./summary.js";
import { writeSiteTo } from "./write-site.js";
import { writeWhole } from "./write-whole.js";

export interface ReportOptions {
  readonly out: string;
  readonly format: readonly string[];
  readonly lang: Language;
  readonly compat?: Compat;
  readonly asOf?: string;
  readonly db?: string;
  readonly config?: string;
  readonly json?: boolean;
}

/** `assay report`; returns the exit code. */
export async function report(runIds: readonly string[], options: ReportOptions): Promise<number> {
  const renderers = options.format.flatMap(renderersNamed);
  assertPast(options.asOf);
  const config = await loadConfig(options.config);
  const store = openStore(options.db ?? config.db, { create: false });
  try {
    const site = await siteInput(store, runIds, { ...options, live: false });
    const { overview } = site;
    if (overview.entries.length === 0)
      say("note: no run is stored yet, so the leaderboard is empty");
    const files: string[] = [];
    for (const renderer of renderers) {
      files.push(await write(renderer, site, options));
    }
    if (options.json === true) printJson(summaryDocument(overview, { files }));
    else
      print(
        [
          certificateLine(overview.certificate),
          ...[pricesLine(overview)].filter((line) => line !== undefined),
          ...files.map((file) => printable(relative(".", file))),
        ].join("\n"),
      );
    return EXIT.done;
  } finally {
    store.close();
  }
}

function renderersNamed(name: string): readonly Renderer[] {
  const renderers = Object.entries(RENDERERS).find(([known]) => known === name)?.[1];
  if (renderers !== undefined) return renderers;
  throw new UserError(
    `--format: there is no format "${name}"; ${suggest(name, Object.keys(RENDERERS))}`,
  );
}

/** Writes one format; returns the path of the file to open. */
async function write(renderer: Renderer, site: SiteInput, { out }: ReportOptions): Promise<string> {
  const path = join(out, renderer.file);
  if ("write" in renderer) await writeSiteTo(out, (put) => renderer.write(site, put));
  else writeWhole(out, path, await renderer.render(withSamples(site.overview, site.sources)));
  return path;
}

/** What a price will be, nobody knows. */
function assertPast(asOf: string | undefined): void {
  if (asOf === undefined || Date.parse(asOf) <= Date.now()) return;
  throw new UserError(`--as-of: ${asOf} is yet to come, and its prices with it`, {
    hint: "name a day that is past, or today",
  });
}
