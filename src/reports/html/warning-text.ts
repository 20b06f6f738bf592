import type { Warning } from "../warnings.js";
import { html, type Markup } from "./markup.js";
import type { Translate } from "./texts.js";

/** A warning with its hint, in the report's language. */
export function warningText(t: Translate, { code, values = {} }: Warning): Markup {
  return html`<span class="warning">${t.saidMarkup({ code: `warning ${code}`, values })}</span> <span class="soft">${t.said({ code: `hint ${code}` })}</span>`;
}
