import { type Figure, isChart } from "../charts/chart.js";
import type { Drawing } from "./draw.js";
import { html, Markup } from "./markup.js";
import type { Translate } from "./texts.js";

/** A chart as it comes with the page: drawn already, with its words and its numbers. */
export function figureMarkup(t: Translate, figure: Figure, drawing: Drawing | undefined): Markup {
  const { id, title } = figure;
  if (drawing === undefined || !isChart(figure)) {
    const why = isChart(figure) ? figure.caption : figure.reason;
    return html`<figure><figcaption><h3>${title}</h3><p class="soft">${why}</p></figcaption></figure>`;
  }
  const { caption, alternative, table } = figure;
  const named = `figure-${id}`;
  return html`<figure aria-labelledby="${named}"><figcaption><h3 id="${named}">${title}</h3><p class="soft">${caption}</p></figcaption>
<div class="chart" id="chart-${id}" role="img" aria-label="${alternative}">${new Markup(drawing.svg)}</div>
<details><summary>${t("chartTable")}</summary><p>${alternative}</p>
<div class="scroll" role="region" aria-label="${title}" tabindex="0"><table><thead><tr>${table.columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>${table.rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody></table></div></details></figure>`;
}
