import { type Language, TAGS } from "../../words/languages.js";
import type { MessageKey } from "../../words/page-messages.js";
import type { Overview } from "../model.js";
import type { Assets } from "./assets.js";
import { html, island, Markup } from "./markup.js";
import type { PageData } from "./site-data.js";
import { type Translate, textsIn, translator } from "./texts.js";

/** What every page is made with. */
export interface Frame {
  readonly overview: Overview;
  readonly language: Language;
  readonly t: Translate;
  readonly assets: Assets;
  /** Hash of the data, so that a page never reads files of another report. */
  readonly version: string;
  /** Served by `assay view`: the page follows the database. */
  readonly live: boolean;
}

const PAGES = ["overview", "tasks", "compare", "claims", "method"] as const;
export type PageName = (typeof PAGES)[number];

export function fileOf(page: PageName): string {
  return page === "overview" ? "index.html" : `${page}.html`;
}

export function frameOf(about: Omit<Frame, "t">): Frame {
  return { ...about, t: translator(about.language) };
}

/** A page around its content. Nothing in it is code: scripts and styles are files beside it. */
export function shell(frame: Frame, page: PageName, title: MessageKey, content: Markup): string {
  const { overview, language, t, assets, version, live } = frame;
  const data: PageData = {
    texts: page === "tasks" || page === "compare" || live ? textsIn(language) : {},
    language,
    version,
    assets: { vega: assets.vega.path, answer: assets.answer.path },
  };
  const link = (name: PageName) =>
    html`<li><a href="${fileOf(name)}"${name === page ? new Markup(' aria-current="page"') : ""}>${t(name)}</a></li>`;
  return html`${new Markup("<!doctype html>")}
<html lang="${TAGS[language]}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Markup(policy(live))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${t(title)} · Assay</title>
<link rel="stylesheet" href="${assets.styles.path}">
<script src="${assets.script.path}" defer></script>
</head>
<body data-page="${page}"${live ? new Markup(' data-live=""') : ""}>
<a class="skip" href="#content">${t("skip")}</a>
<header class="top"><a class="home" href="index.html">Assay</a><nav aria-label="${t("pages")}"><ul>${PAGES.map(link)}</ul></nav><p id="live" role="status" hidden></p></header>
<main id="content" tabindex="-1">
${content}
</main>
<p id="status" role="status"></p>
<footer><p>${overview.asOf !== "" && t("measured", { time: overview.asOf.slice(0, 16).replace("T", " ") })}</p><p>${t("made", { program: overview.program })} <a href="${assets.licences.path}">${t("licences")}</a></p></footer>
${island("page", data)}
</body>
</html>
`.text;
}

/**
 * Own files alone, no code in the page. A page opened from a file is its own origin to some browsers,
 * which then take 'self' for nothing: there `file:` stands for it; on a server it stands for nothing.
 */
function policy(live: boolean): string {
  const own = live ? "'self'" : "'self' file:";
  return [
    "default-src 'none'",
    `script-src ${own}`,
    `style-src ${own}`,
    "img-src data:",
    ...(live ? ["connect-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}
