import { leaderboardCsv } from "./csv/leaderboard.js";
import { samplesCsv } from "./csv/samples.js";
import type { SiteInput } from "./html/site.js";
import type { Out } from "./html/write-data.js";
import { renderJson } from "./json.js";
import { renderJunit } from "./junit/report.js";
import { renderMarkdown } from "./markdown.js";
import type { ReportModel } from "./model.js";

/** A format that is one text made from the whole model. */
interface TextRenderer {
  /** Name of the file within the output folder. */
  readonly file: string;
  readonly render: (model: ReportModel) => string | Promise<string>;
}

/** A format of many files, whose samples are read one by one. */
interface SiteRenderer {
  /** The file to open first. */
  readonly file: string;
  readonly write: (site: SiteInput, out: Out) => Promise<void>;
}

export type Renderer = TextRenderer | SiteRenderer;

/** The pages, and all that they load. Vega is loaded for them only. */
export const SITE: SiteRenderer = {
  file: "index.html",
  write: async (site, out) => (await import("./html/site.js")).writeSite(site, out),
};

/** The files of every format, by the name that --format takes. */
export const RENDERERS: Readonly<
  Record<"html" | "md" | "json" | "csv" | "junit", readonly Renderer[]>
> = {
  html: [SITE],
  md: [{ file: "report.md", render: renderMarkdown }],
  json: [{ file: "report.json", render: renderJson }],
  csv: [
    { file: "leaderboard.csv", render: leaderboardCsv },
    { file: "samples.csv", render: samplesCsv },
  ],
  junit: [{ file: "report.junit.xml", render: renderJunit }],
};
