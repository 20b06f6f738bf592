import type { ClaimView } from "../model.js";
import { html, type Markup } from "./markup.js";
import type { Frame } from "./shell.js";
import type { Translate } from "./texts.js";
import { whisker } from "./whisker.js";

/** The claims that were measured, each with its verdict; the rest is a link away. */
export function claimsSection({ overview: { claims = [], entries }, t }: Frame): Markup {
  const measured = claims.filter((claim) => claim.measured !== undefined);
  const entryOf = ({ measured: by }: ClaimView) =>
    entries.find(
      (entry) =>
        entry.runId === by?.runId &&
        entry.backend === by.backend &&
        entry.suiteHash === by.suiteHash,
    )?.id;
  return html`<section aria-labelledby="h-claims"><h2 id="h-claims">${t("claimsTitle")}</h2>
${measured.length === 0 ? html`<p class="soft">${t("claimsNone")}</p>` : claimTable(t, measured, entryOf)}
${claims.length > 0 && html`<p><a href="claims.html">${t("claimsRest", { n: claims.length })}</a></p>`}</section>`;
}

/** All claims, for the page of their own. */
export function claimsPage({ overview: { claims = [] }, t }: Frame): Markup {
  return html`<h1>${t("claimsPage")}</h1>${claims.length === 0 ? html`<p>${t("claimsNone")}</p>` : claimTable(t, claims, () => undefined)}`;
}

function claimTable(
  t: Translate,
  claims: readonly ClaimView[],
  entryOf: (claim: ClaimView) => string | undefined,
): Markup {
  return html`<div class="scroll" role="region" aria-label="${t("claims")}" tabindex="0"><table class="claims sortable">
<thead><tr>${(["claim", "claimed", "ours", "replicated", "verdict"] as const).map((name, index) => html`<th scope="col" class="${index === 0 || index === 4 ? "" : "n"}"><button type="button" aria-label="${t("sortBy", { column: t(name) })}">${t(name)}</button></th>`)}</tr></thead>
<tbody>${claims.map((claim) => claimRow(t, claim, entryOf(claim)))}</tbody></table></div>`;
}

function claimRow(t: Translate, claim: ClaimView, entry: string | undefined): Markup {
  const { claimed, ours, measured, source, replications, verdict, said } = claim;
  const points = (value: number) => value.toFixed(1);
  return html`<tr><th scope="row"><span class="statement" lang="en">${claim.statement}</span><span class="sub">${claim.model}${claim.benchmark !== undefined && ` · ${claim.benchmark}`} · ${link(source, t("source"))}, ${source.publisher} ${source.date}</span></th>
<td class="n" data-label="${t("claimed")}" data-value="${claimed?.value ?? ""}">${claimed?.text ?? "–"}</td>
<td class="n" data-label="${t("ours")}" data-value="${ours?.value ?? ""}">${ours === undefined ? "–" : html`<span class="spot"><b>${entry === undefined ? points(ours.value) : html`<a href="tasks.html#entry=${entry}">${points(ours.value)}</a>`}</b>${whisker({ value: ours.value / 100, low: ours.low / 100, high: ours.high / 100 }, claimed && claimed.value / 100)}</span><span class="sub">${points(ours.low)} ${t("to")} ${points(ours.high)}</span>`}${measured !== undefined && html`<span class="sub">${t("forRun", { backend: measured.backend, run: measured.runId })}</span>`}</td>
<td class="n" data-label="${t("replicated")}" data-value="${replications[0]?.value ?? ""}">${replications.length === 0 ? "–" : replications.map((each) => html`<span class="line">${points(each.value)} <span class="sub inline">±${points(1.96 * each.se)} ${link(each, each.publisher)}</span></span>`)}</td>
<td data-label="${t("verdict")}"><b class="claim-verdict ${verdict.replaceAll(" ", "-")}">${t(`verdict ${verdict}`)}</b><span class="sub">${t.saidMarkup(said)}</span></td></tr>`;
}

/** To a source on the web; other addresses stay text. */
function link({ url }: { readonly url?: string }, text: string): Markup {
  if (url === undefined || !/^https?:\/\//.test(url)) return html`${text}`;
  return html`<a href="${url}" rel="noopener noreferrer">${text}</a>`;
}
