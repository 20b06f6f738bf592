import { quoted } from "../../words/said.js";
import { html, type Markup } from "./markup.js";
import type { Frame } from "./shell.js";

/** What the instrument was found to measure where the truth is known. */
export function certificatePart({ overview: { certificate: held }, t }: Frame): Markup {
  const head = html`<h2 id="certificate">${t("certificate")}</h2><p class="soft">${t("certificateIntro")}</p>`;
  if (held.state === "none") {
    return html`<section aria-labelledby="certificate">${head}<p>${t("noCertificate")}</p></section>`;
  }
  // A stored row says it in English.
  const said = (text: string) => t.saidMarkup(quoted(text));
  const columns = ["quantity", "truth", "measuredValue", "tolerance", "result"] as const;
  return html`<section aria-labelledby="certificate">${head}
<div class="scroll" role="group" aria-label="${t("certificate")}" tabindex="0"><table><caption><span class="id">${held.runId}</span>, ${held.at.slice(0, 16).replace("T", " ")} UTC</caption>
<thead><tr>${columns.map((key) => html`<th scope="col">${t(key)}</th>`)}</tr></thead>
<tbody>${held.checks.map((check) => html`<tr><th scope="row">${said(check.quantity)}</th><td>${said(check.truth)}</td><td>${said(check.measured)}</td><td>${said(check.tolerance)}</td><td class="${check.passed ? "ok" : "fail"}">${t(check.passed ? "passed" : "failedCheck")}</td></tr>`)}</tbody></table></div></section>`;
}
