import type { Chart } from "./charts.js";
import type { Drawing } from "./draw.js";
import { html, Markup } from "./markup.js";
import type { Translate } from "./texts.js";

/** A chart as it comes with the page: drawn already, with its words. */
export function figure(t: Translate, chart: Chart, drawing: Drawing | undefined): Markup {
  const { id, title, caption, alternative } = chart;
  return html`<figure><figcaption><h3>${title}</h3><p class="soft">${caption}</p></figcaption>${
    drawing === undefined
      ? ""
      : html`<div class="chart" id="chart-${id}" role="img" aria-label="${alternative}">${new Markup(drawing.svg)}</div><details><summary>${t("chartText")}</summary><p>${alternative}</p></details>`
  }</figure>`;
}
