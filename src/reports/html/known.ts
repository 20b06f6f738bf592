import type { Measured } from "../../stats/measured.js";
import { quoted } from "../../words/said.js";
import { UNKNOWN } from "../format.js";
import { html, type Markup } from "./markup.js";
import type { Translate } from "./texts.js";

/** A number that is known, or a dash that says why it is not. */
export function orDash<T extends object>(
  t: Translate,
  value: Measured<T>,
  shown: Markup | undefined,
): Markup {
  if (value.known && shown !== undefined) return shown;
  const said = value.known ? quoted("") : value.said;
  return html`<span class="unknown" tabindex="0" role="note" aria-label="${t("unknownWhy", { why: said })}">${UNKNOWN}<span class="why" aria-hidden="true">${t.saidMarkup(said)}</span></span>`;
}
