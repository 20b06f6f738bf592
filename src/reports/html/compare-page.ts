import { html, type Markup } from "./markup.js";
import type { Frame } from "./shell.js";

/** The page of comparisons before its script fills it. */
export function comparePage({ t }: Frame): Markup {
  return html`<h1>${t("compareTitle")}</h1>
<noscript><p class="banner">${t("needScript")}</p></noscript>
<div class="controls"><label>${t("base")} <select id="c-base"></select></label><label>${t("candidate")} <select id="c-candidate"></select></label></div>
<div id="result"></div>`;
}
