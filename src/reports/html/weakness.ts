import { type Executions, REDUCED_ISOLATION } from "../build-executions.js";
import { html, type Markup } from "./markup.js";
import type { Translate } from "./texts.js";

/** Programs that were confined in a weak way: marked wherever the score stands. */
export function weakness(t: Translate, executions: Executions | undefined): Markup | false {
  return (
    executions?.isolations.includes(REDUCED_ISOLATION) === true &&
    html`<span class="badge warn">${t("reducedIsolation")}</span> `
  );
}
