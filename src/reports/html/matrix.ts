import { evidence } from "./evidence-link.js";
import { html, type Markup } from "./markup.js";
import { numberWriter } from "./numbers.js";
import type { Frame } from "./shell.js";
import { weakness } from "./weakness.js";
import { whisker } from "./whisker.js";
import { suiteKey } from "./write-data.js";

/** Backends by suites at one glance; only where there is more than one suite. */
export function matrix({ overview: { entries, suites }, t }: Frame): Markup | false {
  if (suites.length < 2) return false;
  const backends = [...new Set(entries.map(({ backend }) => backend))];
  return html`<div class="scroll" role="region" aria-label="${t("matrix")}" tabindex="0"><table class="matrix">
<caption>${t("matrix")}</caption>
<thead><tr><th scope="col">${t("backend")}</th>${suites.map(({ name, hash }) => html`<th scope="col"><a href="#suite-${suiteKey(hash)}">${name}</a></th>`)}</tr></thead>
<tbody>${backends.map(
    (backend) =>
      html`<tr><th scope="row">${backend}</th>${suites.map(({ hash }) => {
        const own = entries.filter(
          (entry) => entry.backend === backend && entry.suiteHash === hash,
        );
        return html`<td>${own.map((entry) => {
          const of = numberWriter(entry);
          if (!entry.score.known) return html`<span class="soft">–</span>`;
          return html`<span class="spot">${evidence(entry, {}, html`${of("score")}`)}${whisker(entry.score, entry.truth)}${weakness(t, entry.executions)}</span>`;
        })}</td>`;
      })}</tr>`,
  )}</tbody></table></div>`;
}
