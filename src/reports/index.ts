import { renderJson } from "./json.js";
import { renderMarkdown } from "./markdown.js";
import type { ReportModel } from "./model.js";

interface Renderer {
  /** Name of the file within the output folder. */
  readonly file: string;
  readonly render: (model: ReportModel) => string | Promise<string>;
}

/** Every format, by the name that --format takes. Vega is loaded for html only. */
export const RENDERERS: Readonly<Record<"html" | "md" | "json", Renderer>> = {
  html: {
    file: "index.html",
    render: async (model) => (await import("./html/page.js")).renderHtml(model),
  },
  md: { file: "report.md", render: renderMarkdown },
  json: { file: "report.json", render: renderJson },
};
