import { createHash } from "node:crypto";
import type { PriceRow } from "../../pricing/row.js";
import type { Suite } from "../../suites/suite.js";
import type { Language } from "../../words/languages.js";
import type { Source } from "../build-model.js";
import type { Overview } from "../model.js";
import { assets } from "./assets.js";
import { claimsPage } from "./claims-section.js";
import { compareData, type Side } from "./compare-data.js";
import { comparePage } from "./compare-page.js";
import { methodPage } from "./method.js";
import { overviewPage } from "./overview.js";
import { fileOf, frameOf, type PageName, shell } from "./shell.js";
import { tasksPage } from "./tasks-page.js";
import { type Out, siteData, writeChunk, writeSamples, writeTasks } from "./write-data.js";

/** What a site is made of. Samples are read one by one, so that memory does not bound them. */
export interface SiteInput {
  readonly overview: Overview;
  readonly sources: readonly Source[];
  readonly sides: readonly Side[];
  readonly prices: readonly PriceRow[];
  readonly language: Language;
  readonly live: boolean;
}

/** `data/manifest.json`: every other file of the site by its SHA-256. */
export interface Manifest {
  readonly schema: "assay.site/1";
  readonly files: Readonly<Record<string, string>>;
}

export const MANIFEST = "data/manifest.json";
/** The overview that the pages were made from, for `assay verify`. */
export const REPORT = "data/report.json";

/** Writes every file of the site; the same input gives the same bytes. */
export async function writeSite(input: SiteInput, out: Out): Promise<void> {
  const { overview, sources, language, live } = input;
  const files = new Map<string, string>();
  const put: Out = (path, text) => {
    files.set(path, createHash("sha256").update(text).digest("hex"));
    out(path, text);
  };
  const suites = suitesOf(sources);
  writeChunk(put, "site", siteData(sources, suites));
  for (const suite of suites) writeTasks(put, suite);
  for (const source of sources) writeSamples(put, source, overview.priced_as_of);
  writeChunk(put, "compare", compareData(input.sides));
  const version = createHash("sha256")
    .update(JSON.stringify([...files]))
    .digest("hex")
    .slice(0, 12);
  const shared = assets();
  for (const { path, text } of Object.values(shared)) put(path, text);
  const frame = frameOf({ overview, language, live, version, assets: shared });
  const { content, charts } = await overviewPage(frame);
  writeChunk(put, "charts", charts);
  const page = (
    name: PageName,
    ...rest: [Parameters<typeof shell>[2], Parameters<typeof shell>[3]]
  ) => put(fileOf(name), shell(frame, name, ...rest));
  page("overview", "site", content);
  page("tasks", "tasksTitle", tasksPage(frame));
  page("compare", "compareTitle", comparePage(frame));
  page("claims", "claimsPage", claimsPage(frame));
  page("method", "methodTitle", methodPage(frame, suites, input.prices));
  put(REPORT, `${JSON.stringify(overview)}\n`);
  const manifest: Manifest = {
    schema: "assay.site/1",
    files: Object.fromEntries([...files].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
  out(MANIFEST, `${JSON.stringify(manifest, null, 1)}\n`);
}

function suitesOf(sources: readonly Source[]): readonly Suite[] {
  return [...new Map(sources.map(({ suite }) => [suite.hash, suite])).values()];
}
