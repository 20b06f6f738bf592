import { sha256 } from "../../hash.js";
import type { PriceRow } from "../../pricing/row.js";
import type { Suite } from "../../suites/suite.js";
import type { Language } from "../../words/languages.js";
import type { Source } from "../build-model.js";
import type { Evidence } from "../evidence/evidence.js";
import { taskFacts } from "../evidence/task-facts.js";
import type { Overview } from "../model.js";
import { suitesOf } from "../suites-of.js";
import { assets } from "./assets.js";
import { claimsPage } from "./claims-section.js";
import { compareData } from "./compare-data.js";
import { comparePage } from "./compare-page.js";
import { methodPage } from "./method.js";
import { overviewPage } from "./overview.js";
import { fileOf, frameOf, type PageName, shell } from "./shell.js";
import { tasksPage } from "./tasks-page.js";
import {
  type Out,
  siteData,
  suiteKey,
  writeChunk,
  writeSamples,
  writeTasks,
} from "./write-data.js";

/** What a site is made of. Samples are read one by one, so that memory does not bound them. */
export interface SiteInput {
  readonly overview: Overview;
  readonly sources: readonly Source[];
  readonly prices: readonly PriceRow[];
  readonly language: Language;
  readonly live: boolean;
  /** What all of it follows from, for `assay verify`. */
  readonly evidence: () => Evidence;
}

/** `data/manifest.json`: every other file of the site by its SHA-256. */
export interface Manifest {
  readonly schema: "assay.site/1";
  readonly files: Readonly<Record<string, string>>;
}

export const MANIFEST = "data/manifest.json";

/** Whether a manifest may name a file so: a page, or a file in a folder beside it, never outside. */
export function isSitePath(path: string): boolean {
  return /^[\w-]+(\.html|\/[\w.-]+)$/.test(path);
}

/** The overview that the pages were made from, for `assay verify`. */
export const REPORT = "data/report.json";
/** What the overview follows from, for `assay verify`. */
export const EVIDENCE = "data/evidence.json";

/** Writes every file of the site; the same input gives the same bytes. */
export async function writeSite(input: SiteInput, out: Out): Promise<void> {
  const files = new Map<string, string>();
  const put: Out = (path, text) => {
    files.set(path, sha256(text));
    out(path, text);
  };
  for (const write of dataParts(input).values()) write(put);
  const version = sha256(JSON.stringify([...files])).slice(0, 12);
  await writePages(input, version, put);
  put(REPORT, `${JSON.stringify(input.overview)}\n`);
  put(EVIDENCE, `${JSON.stringify(input.evidence())}\n`);
  for (const suite of suitesOf(input.sources))
    put(fieldsFile(suite), `${JSON.stringify(taskFacts(suite))}\n`);
  const manifest: Manifest = {
    schema: "assay.site/1",
    files: Object.fromEntries([...files].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
  out(MANIFEST, `${JSON.stringify(manifest, null, 1)}\n`);
}

/** Writes some data files of the site, all at once. */
type Part = (put: Out) => void;

/** The data that pages load, in parts that fit together only if they are written at once. */
export function dataParts({ sources }: SiteInput): ReadonlyMap<string, Part> {
  const suites = suitesOf(sources);
  return new Map<string, Part>([
    ["site", (put) => writeChunk(put, "site", siteData(sources, suites))],
    ...suites.map((suite): [string, Part] => [
      suiteKey(suite.hash),
      (put) => writeTasks(put, suite),
    ]),
    ...sources.map((source): [string, Part] => [
      source.entry.id,
      (put) => writeSamples(put, source),
    ]),
    ["compare", (put) => writeChunk(put, "compare", compareData(sources))],
  ]);
}

/** The part that a data file belongs to: `texts-e1-0` to `e1`, `site` to itself. */
export function partOf(path: string): string {
  return /^data\/(?:\w+-)?(\w+?)(?:-\d+)?\.js$/.exec(path)?.[1] ?? "";
}

/** Writes the pages and what they are made of; they load data of that version alone. */
export async function writePages(input: SiteInput, version: string, put: Out): Promise<void> {
  const { overview, sources, language, live } = input;
  const suites = suitesOf(sources);
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
}

/** What the pages do not show of its tasks. */
export function fieldsFile({ hash }: Pick<Suite, "hash">): string {
  return `data/fields-${suiteKey(hash)}.json`;
}
