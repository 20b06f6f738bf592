import { leaderboardCsv } from "./csv/leaderboard.js";
import { samplesCsv } from "./csv/samples.js";
import { renderJson } from "./json.js";
import { renderJunit } from "./junit/report.js";
import { renderMarkdown } from "./markdown.js";
import type { ReportModel } from "./model.js";

interface Renderer {
  /** Name of the file within the output folder. */
  readonly file: string;
  readonly render: (model: ReportModel) => string | Promise<string>;
}

/** The files of every format, by the name that --format takes. Vega is loaded for html only. */
export const RENDERERS: Readonly<
  Record<"html" | "md" | "json" | "csv" | "junit", readonly Renderer[]>
> = {
  html: [
    {
      file: "index.html",
      render: async (model) => (await import("./html/page.js")).renderHtml(model),
    },
  ],
  md: [{ file: "report.md", render: renderMarkdown }],
  json: [{ file: "report.json", render: renderJson }],
  csv: [
    { file: "leaderboard.csv", render: leaderboardCsv },
    { file: "samples.csv", render: samplesCsv },
  ],
  junit: [{ file: "report.junit.xml", render: renderJunit }],
};
