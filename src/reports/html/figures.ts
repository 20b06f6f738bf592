import type { Chart, Figure } from "../charts/chart.js";
import type { Drawing } from "./draw.js";
import { html, Markup } from "./markup.js";
import type { Translate } from "./texts.js";

/** A chart as it comes with the page: drawn already, with its words and its numbers. */
export function figureMarkup(t: Translate, figure: Chart, drawing: Drawing): Markup {
  const { id, title } = figure;
  const { caption, alternative, table } = figure;
  const named = `figure-${id}`;
  return html`<figure aria-labelledby="${named}"><figcaption><h3 id="${named}">${title}</h3><p class="soft">${caption}</p></figcaption>
<div class="chart" id="chart-${id}" role="img" aria-label="${alternative}"><div aria-hidden="true">${new Markup(drawing.svg)}</div></div>
<details id="table-${id}"><summary>${t("chartTable")}</summary><p>${alternative}</p>
<div class="scroll" role="region" aria-label="${title}" tabindex="0"><table><thead><tr>${table.columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>${table.rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody></table></div></details></figure>`;
}

/** Why others are missing, in one place that takes little room. */
export function notDrawn(t: Translate, blanks: readonly Exclude<Figure, Chart>[]): Markup | false {
  return (
    blanks.length > 0 &&
    html`<details id="not-drawn"><summary>${t("notDrawn", { n: blanks.length })}</summary><dl class="facts wide">${blanks.map(({ title, reason }) => html`<dt>${title}</dt><dd>${reason}</dd>`)}</dl></details>`
  );
}
