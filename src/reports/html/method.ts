import type { GraderKind, Policy } from "../../graders/grader.js";
import { GRADERS } from "../../graders/index.js";
import type { PriceRow } from "../../pricing/row.js";
import type { Suite } from "../../suites/suite.js";
import type { Language } from "../../words/languages.js";
import { policyIn } from "../../words/policies/index.js";
import { quoted } from "../../words/said.js";
import { UNKNOWN } from "../format.js";
import { certificatePart } from "./certificate.js";
import { html, type Markup } from "./markup.js";
import type { Frame } from "./shell.js";
import { STATISTICS } from "./statistics.js";
import type { Translate } from "./texts.js";
import { suiteKey } from "./write-data.js";

/** How everything on the other pages was measured. */
export function methodPage(
  frame: Frame,
  suites: readonly Suite[],
  prices: readonly PriceRow[],
): Markup {
  const { t } = frame;
  const statistics = Object.entries(STATISTICS);
  return html`<h1>${t("methodTitle")}</h1>
<section aria-labelledby="h-protocols"><h2 id="h-protocols">${t("protocols")}</h2>${suites.map((suite) => protocol(frame, suite))}</section>
<section aria-labelledby="statistics"><h2 id="statistics">${t("statistics")}</h2><dl class="facts wide">${statistics.map(([key, source]) => html`<dt>${t.said({ code: `statistic ${key}` })}</dt><dd>${t.said({ code: `used ${key}` })}<span class="sub" lang="en">${source}</span></dd>`)}</dl></section>
${pricesPart(frame, prices)}
${certificatePart(frame)}
${runsPart(frame)}
${egressPart(frame)}
<section aria-labelledby="limits"><h2 id="limits">${t("limits")}</h2><p>${t("limitScore")}</p><p>${t("limitInterval")}</p><p>${t("limitGrader")}</p><p>${t("limitDash")}</p>${frame.language !== "en" && html`<p>${t("limitLanguage")}</p><p>${t("limitNumbers")}</p>`}</section>`;
}

function protocol({ t, language }: Frame, suite: Suite): Markup {
  const { name, title, version, licence, source, hash, prompt, grader, sampling } = suite;
  const asked = Object.entries(sampling).map(([key, value]) => `${key} ${value}`);
  const { kind, ...options } = grader;
  const policies = GRADERS[kind].policies;
  return html`<h3 id="suite-${suiteKey(hash)}">${name}</h3><p>${title}</p>
<dl class="facts wide"><dt>${t("version")}</dt><dd>${version}</dd><dt>${t("licence")}</dt><dd>${licence}</dd><dt>${t("origin")}</dt><dd>${source}</dd><dt>${t("taskSet")}</dt><dd class="id">${hash}</dd><dt>${t("sampling")}</dt><dd>${asked.length > 0 ? asked.join(", ") : t("serverDefault")}</dd><dt>${t("grader")}</dt><dd>${kind}${Object.keys(options).length > 0 && html` <code>${JSON.stringify(options)}</code>`}</dd></dl>
<h4>${t("template")}</h4><pre tabindex="0">${prompt}</pre>
${policies.length > 0 && html`<details id="policies-${suiteKey(hash)}"><summary>${t("policies", { n: policies.length })}</summary><dl class="facts wide">${policies.map((policy) => policyRow(language, kind, policy))}</dl></details>`}`;
}

function policyRow(language: Language, kind: GraderKind, policy: Policy): Markup {
  const { rule, why } = policyIn(language, kind, policy);
  return html`<dt lang="en">${policy.name}</dt><dd>${rule}<span class="sub">${why}</span></dd>`;
}

function pricesPart(
  { overview: { entries, priced_as_of: date }, t }: Frame,
  prices: readonly PriceRow[],
): Markup {
  const byId = new Map(prices.map((row) => [row.id, row]));
  const used = [...new Set(entries.flatMap(({ pricedBy }) => pricedBy.rows))].sort();
  const day = (time: number | undefined) =>
    time === undefined ? "" : new Date(time).toISOString().slice(0, 10);
  const rows = used.map((id) => {
    const row = byId.get(id);
    const users = entries.filter(({ pricedBy }) => pricedBy.rows.includes(id));
    const names = [...new Set(users.map(({ backend }) => backend))].join(", ");
    return html`<tr><th scope="row" class="id">${id}</th><td>${names}</td><td class="n">${row === undefined ? t("asConfigured") : `${row.price.input} / ${row.price.output} ${row.price.currency}`}</td><td>${row === undefined ? UNKNOWN : `${day(row.validity.from)} … ${day(row.validity.to)}`}</td><td>${row === undefined ? UNKNOWN : html`${row.source.title}, ${row.source.date}`}</td></tr>`;
  });
  return html`<section aria-labelledby="prices"><h2 id="prices">${t("prices")}</h2>${date !== undefined && html`<p>${t("pricesAsOf", { date })}</p>`}${
    used.length === 0
      ? html`<p>${t("noPrices")}</p>`
      : html`<div class="scroll" role="group" aria-label="${t("prices")}" tabindex="0"><table><thead><tr><th scope="col">${t("priceRow")}</th><th scope="col">${t("usedBy")}</th><th scope="col" class="n">${t("perMillion")}</th><th scope="col">${t("validity")}</th><th scope="col">${t("origin")}</th></tr></thead><tbody>${rows}</tbody></table></div>`
  }</section>`;
}

function runsPart({ overview: { runs }, t }: Frame): Markup {
  const time = (iso: string) => iso.slice(0, 19).replace("T", " ");
  return html`<section aria-labelledby="runs"><h2 id="runs">${t("runs")}</h2>
<div class="scroll" role="group" aria-label="${t("runs")}" tabindex="0"><table><thead><tr>${(["run", "state", "started", "ended", "specification", "seed", "program"] as const).map((key) => html`<th scope="col">${t(key)}</th>`)}</tr></thead>
<tbody>${runs.map((run) => html`<tr><th scope="row" class="id">${run.id}</th><td>${t(`run ${run.state}`)}${run.stopReason !== undefined && html`<span class="sub">${t.saidMarkup(quoted(run.stopReason))}</span>`}</td><td>${time(run.startedAt)}</td><td>${run.endedAt === undefined ? UNKNOWN : time(run.endedAt)}</td><td class="id">${run.specHash}</td><td>${run.seed}</td><td>Assay ${run.program}, Node ${run.node}</td></tr>`)}</tbody></table></div></section>`;
}

/** A country's code needs no words. */
function jurisdictionText(t: Translate, jurisdiction: string): string {
  return jurisdiction === "local" || jurisdiction === "unknown"
    ? t(`jurisdiction ${jurisdiction}`)
    : jurisdiction;
}

function egressPart({ overview: { runs }, t }: Frame): Markup {
  const rows = runs.flatMap(({ id, egress }) => egress.map((each) => ({ id, ...each })));
  return html`<section aria-labelledby="egress"><h2 id="egress">${t("egress")}</h2>${
    rows.length === 0
      ? html`<p>${t("egressNone")}</p>`
      : html`<div class="scroll" role="group" aria-label="${t("egress")}" tabindex="0"><table><thead><tr>${(["run", "backend", "host", "jurisdiction", "decision", "why"] as const).map((key) => html`<th scope="col">${t(key)}</th>`)}</tr></thead><tbody>${rows.map((row) => html`<tr><th scope="row" class="id">${row.id}</th><td>${row.backend ?? UNKNOWN}</td><td>${row.host}</td><td>${jurisdictionText(t, row.jurisdiction)}</td><td class="${row.allowed ? "ok" : "fail"}">${t(row.allowed ? "allowed" : "refusedHost")}</td><td>${t.saidMarkup(quoted(row.reason))}</td></tr>`)}</tbody></table></div>`
  }</section>`;
}
