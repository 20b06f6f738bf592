import type { MessageKey } from "../../words/page-messages.js";
import { clauses, phrases } from "../../words/said.js";
import { missingOf, noAnswerOf } from "../build-entry.js";
import { REDUCED_ISOLATION } from "../build-executions.js";
import type { Entry, SuiteView } from "../model.js";
import { evidence } from "./evidence-link.js";
import { orDash } from "./known.js";
import { html, Markup } from "./markup.js";
import { numberWriter } from "./numbers.js";
import { several } from "./several.js";
import type { Frame } from "./shell.js";
import type { Translate } from "./texts.js";
import { warningText } from "./warning-text.js";
import { weakness } from "./weakness.js";
import { whisker } from "./whisker.js";
import { suiteKey } from "./write-data.js";

const COLUMNS: readonly (readonly [MessageKey, MessageKey | undefined])[] = [
  ["backend", undefined],
  ["score", "strict"],
  ["right", "counted"],
  ["costRight", "inAll"],
  ["first", "median"],
  ["total", "median90"],
  ["tokens", "reasoningOf"],
  ["noAnswer", "countsWrong"],
  ["missing", "notCounted"],
];

/** A table for each task set, and below it the warnings its numbers carry. */
export function leaderboard({ overview: { entries, suites }, t }: Frame): Markup {
  return html`${suites.map((suite) =>
    suiteTable(
      t,
      suite,
      entries.filter(({ suiteHash }) => suiteHash === suite.hash),
    ),
  )}`;
}

function suiteTable(t: Translate, suite: SuiteView, entries: readonly Entry[]): Markup {
  const notes = entries.flatMap((entry) => entry.warnings.map((warning) => ({ entry, warning })));
  const numberOf = new Map(notes.map(({ warning }, index) => [warning, index + 1]));
  const mark = (entry: Entry) =>
    entry.warnings.map((warning) => {
      const n = numberOf.get(warning) ?? 0;
      return html` <a class="note-mark" href="#${anchor(suite, n)}" aria-label="${t("warning", { n })}">${n}</a>`;
    });
  return html`<h3 id="suite-${suiteKey(suite.hash)}">${suite.name} <span class="badge">${t("suiteMeta", { category: t(`category ${suite.category}`), tasks: suite.tasks })}</span> <a class="badge id" href="method.html#suite-${suiteKey(suite.hash)}">${suite.hash.slice(0, 8)}</a></h3>
<div class="scroll" role="region" aria-label="${suite.name}" tabindex="0"><table class="board sortable">
<caption>${suite.title}</caption>
<thead><tr>${COLUMNS.map(([name, sub], index) => html`<th scope="col"${index > 1 ? new Markup(' class="n"') : ""}><button type="button" aria-label="${t("sortBy", { column: t(name) })}">${t(name)}</button>${sub !== undefined && html`<span class="sub">${t(sub)}</span>`}</th>`)}</tr></thead>
<tbody>${entries.map((entry) => row(t, entry, mark(entry)))}</tbody></table></div>
${notes.length > 0 && html`<ol class="notes">${notes.map(({ entry, warning }, index) => html`<li id="${anchor(suite, index + 1)}"><b>${index + 1}</b> ${entry.backend}: ${warningText(t, warning)}</li>`)}</ol>`}`;
}

function anchor({ hash }: SuiteView, number: number): string {
  return `note-${suiteKey(hash)}-${number}`;
}

function row(t: Translate, entry: Entry, marks: readonly Markup[]): Markup {
  const { counts, score, costPerCorrect, cost, latency, tokens } = entry;
  const of = numberWriter(entry);
  const cell = (column: MessageKey, value: number | undefined, content: Markup) =>
    html`<td class="n" data-label="${t(column)}" data-value="${value ?? ""}">${content}</td>`;
  return html`<tr>
<th scope="row">${evidence(entry, {}, html`${entry.backend}`)}${marks}<span class="sub">${entry.model}${entry.serves !== undefined && ` · ${entry.serves}`}</span>${entry.origin !== "live" && html`<span class="sub">${t(`origin ${entry.origin}`)}</span>`}</th>
<td data-label="${t("score")}" data-value="${score.known ? score.value : ""}">${scoreCell(t, entry, of)}</td>
${cell("right", counts.correct, html`${evidence(entry, { state: "correct" }, html`${of("correct")}`)} / ${of("counted")}<span class="sub">${entry.samplesPerTask === 1 ? t("oneSample") : t("moreSamples", { n: entry.samplesPerTask })}</span>`)}
${cell("costRight", costPerCorrect.known ? costPerCorrect.value : undefined, html`${orDash(t, costPerCorrect, costPerCorrect.known ? html`<a href="method.html#prices">${of("costPerCorrect")}</a>` : undefined)}${cost.known && html`<span class="sub">${of("cost")}</span>`}${entry.judge?.cost.known === true && html`<span class="sub">${t("judgeCost", { n: `${entry.judge.cost.total.toPrecision(3)} ${entry.judge.cost.currency}` })}</span>`}`)}
${cell("first", latency.firstAnswer.known ? latency.firstAnswer.p50 : undefined, orDash(t, latency.firstAnswer, of("firstAnswer.p50")))}
${cell("total", latency.total.known ? latency.total.p50 : undefined, html`${orDash(t, latency.total, of("total.p50"))}${latency.total.known && html`<span class="sub">${of("total.p90")}</span>`}`)}
${cell("tokens", tokens.output.known ? tokens.output.total : undefined, html`${orDash(t, tokens.output, of("output"))}${tokens.reasoning.known && html`<span class="sub">${of("reasoning")}</span>`}`)}
${cell("noAnswer", noAnswerOf(counts), apart(t, entry, of, "none", ["truncated", "empty", "unparsed", "refused"]))}
${cell("missing", missingOf(counts), apart(t, entry, of, "missing", ["filtered", "failed", "ungraded", "notRun"]))}
</tr>`;
}

function scoreCell(t: Translate, entry: Entry, of: (name: string) => Markup | undefined): Markup {
  const { score, truth, bounds, corrected, compat } = entry;
  const point = (value: number) => `${(100 * value).toFixed(1)} %`;
  return html`${orDash(t, score, score.known ? html`<span class="spot">${evidence(entry, {}, html`<b>${of("score")}</b>`)}${whisker(score, truth)}</span><span class="sub">${of("low")} ${t("to")} ${of("high")}</span>` : undefined)}${truth !== undefined && html`<span class="sub">${t("built", { n: point(truth) })}</span>`}${bounds !== undefined && html`<span class="sub">${of("worst")} ${t("to")} ${of("best")} (${t("missing")})</span>`}${corrected.known && html`<span class="sub">${t("corrected", { n: point(corrected.value), low: point(corrected.low), high: point(corrected.high) })}</span>`}${compat !== undefined && html`<span class="sub">${t("compatScore", { name: compat.name, n: compat.score.known ? point(compat.score.value) : "–", differ: compat.differ })}</span>`}${several(entry, of)}${programs(t, entry)}`;
}

/** code: what running the programs came to, and how they were confined. */
function programs(t: Translate, { executions }: Entry): Markup | false {
  if (executions === undefined) return false;
  const { verdicts, isolations, runtimes } = executions;
  const counts = Object.entries(verdicts).map(([verdict, n]) =>
    t("programCount", { n, verdict: t.said({ code: `program ${verdict}` }) }),
  );
  const strong = isolations.filter((name) => name !== REDUCED_ISOLATION);
  const parts = [t("listed", { parts: phrases(counts) }), ...strong, ...runtimes];
  return html`<span class="sub">${weakness(t, executions)}${t("listed", { parts: clauses(parts) })}</span>`;
}

/** Each kind by its name where it occurs, else a plain 0. */
function apart(
  t: Translate,
  entry: Entry,
  of: (name: string) => Markup | undefined,
  sum: "none" | "missing",
  kinds: readonly (
    | "truncated"
    | "empty"
    | "unparsed"
    | "refused"
    | "filtered"
    | "failed"
    | "ungraded"
    | "notRun"
  )[],
): Markup {
  const met = kinds.filter((kind) => entry.counts[kind] > 0);
  return html`${of(sum)}${met.map((kind) => {
    const state = kind === "notRun" ? "not-run" : kind;
    return html`<span class="sub">${evidence(entry, { state }, html`${of(kind)} ${t(`state ${state}`)}`)}</span>`;
  })}`;
}
