import { missingOf } from "../build-entry.js";
import { count, milliseconds, moneyOf, percent } from "../format.js";
import type { Entry, ReportModel, SuiteView } from "../model.js";
import { ORIGINS } from "../plain-row.js";
import { html, known, Markup } from "./markup.js";

const COLUMNS: readonly (readonly [string, string])[] = [
  ["Backend", ""],
  ["Score, 95 % interval", "strict: no answer is a wrong answer"],
  ["Right", "of those counted"],
  ["Cost of a right answer", "and in all"],
  ["First of the answer", "median"],
  ["Total time", "median, 90 % within"],
  ["Tokens out", "of them reasoning"],
  ["No answer", "counts as wrong"],
  ["Missing", "not counted"],
];

/** A table for each task set, and below it the warnings its numbers carry. */
export function leaderboard({ entries, suites }: ReportModel): Markup {
  if (entries.length === 0) {
    return html`<p>Nothing is measured yet. <code>assay run math-core -b reference</code> is a first run that needs no key.</p>`;
  }
  return html`${suites.map((suite) =>
    suiteTable(
      suite,
      entries.filter(({ suiteHash }) => suiteHash === suite.hash),
    ),
  )}`;
}

function suiteTable(suite: SuiteView, entries: readonly Entry[]): Markup {
  const notes = entries.flatMap((entry) => entry.warnings.map((warning) => ({ entry, warning })));
  const numberOf = new Map(notes.map(({ warning }, index) => [warning, index + 1]));
  const mark = (entry: Entry) =>
    entry.warnings.map((warning) => {
      const number = numberOf.get(warning) ?? 0;
      return html` <a class="note-mark" href="#${anchor(suite, number)}" aria-label="warning ${number}">${number}</a>`;
    });
  return html`<h3 id="suite-${suite.hash.slice(0, 12)}">${suite.name} <span class="badge">${suite.category}, ${suite.tasks} tasks, ${suite.hash.slice(0, 8)}</span></h3>
<div class="scroll" role="region" aria-label="Leaderboard of ${suite.name}" tabindex="0"><table class="board">
<caption>${suite.title}</caption>
<thead><tr>${COLUMNS.map(([name, sub], index) => html`<th scope="col"${index > 1 ? new Markup(' class="n"') : ""}>${name}<span class="sub">${sub}</span></th>`)}</tr></thead>
<tbody>${entries.map((entry) => row(entry, mark(entry)))}</tbody></table></div>
${notes.length > 0 && html`<ol class="notes">${notes.map(({ entry, warning }, index) => html`<li id="${anchor(suite, index + 1)}"><b>${index + 1}</b> ${entry.backend}: ${warning.text} <span class="soft">${warning.hint}</span></li>`)}</ol>`}`;
}

function anchor({ hash }: SuiteView, number: number): string {
  return `note-${hash.slice(0, 12)}-${number}`;
}

function row(entry: Entry, marks: readonly Markup[]): Markup {
  const { counts, bounds, latency: times, tokens, truth, corrected } = entry;
  const missing = missingOf(counts);
  const origin = ORIGINS[entry.origin];
  return html`<tr>
<th scope="row"><a href="#entry=${entry.id}">${entry.backend}</a>${marks}<span class="sub">${entry.model}${entry.serves !== undefined && ` · ${entry.serves}`}</span>${origin !== undefined && html`<span class="sub">${origin}</span>`}</th>
<td data-label="Score, 95 % interval">${known(entry.score, (score) => html`<b>${percent(score.value)}</b> <span class="soft nowrap">${percent(score.low)} to ${percent(score.high)}</span>${bar(score, truth)}`)}${truth !== undefined && html`<span class="sub">built to score ${percent(truth)}</span>`}${bounds !== undefined && html`<span class="sub">${percent(bounds.worst)} to ${percent(bounds.best)} with the missing</span>`}${corrected.known && html`<span class="sub">corrected ${percent(corrected.value)}, ${percent(corrected.low)} to ${percent(corrected.high)}</span>`}${entry.compat !== undefined && html`<span class="sub">as ${entry.compat.name} decides: ${known(entry.compat.score, ({ value }) => percent(value))} (${entry.compat.differ} differ)</span>`}${several(entry)}</td>
<td class="n" data-label="Right, of those counted">${counts.correct} / ${counts.planned - missing}<span class="sub">${entry.samplesPerTask === 1 ? "1 sample a task" : `${entry.samplesPerTask} samples a task`}</span></td>
<td class="n" data-label="Cost of a right answer">${known(entry.costPerCorrect, ({ value, currency }) => moneyOf(value, currency))}<span class="sub">${entry.cost.known ? `${moneyOf(entry.cost.total, entry.cost.currency)} in all` : ""}</span>${entry.judge && html`<span class="sub">judge: ${known(entry.judge.cost, ({ total, currency }) => moneyOf(total, currency))}</span>`}</td>
<td class="n" data-label="First of the answer, median">${known(times.firstAnswer, (summary) => milliseconds(summary.p50))}</td>
<td class="n" data-label="Total time: median, 90 % within">${known(times.total, ({ p50, p90 }) => html`${milliseconds(p50)}<span class="sub">${milliseconds(p90)}</span>`)}</td>
<td class="n" data-label="Tokens out, of them reasoning">${known(tokens.output, ({ total }) => count(total))}<span class="sub">${tokens.reasoning.known ? count(tokens.reasoning.total) : ""}</span></td>
<td class="n" data-label="No answer, counts as wrong">${apart([
    ["truncated", counts.truncated],
    ["empty", counts.empty],
    ["unparsed", counts.unparsed],
    ["refused", counts.refused],
  ])}</td>
<td class="n" data-label="Missing, not counted">${apart([
    ["filtered", counts.filtered],
    ["failed", counts.failed],
    ["ungraded", counts.ungraded],
    ["not run", counts.notRun],
  ])}</td>
</tr>`;
}

/** Each kind by its name where it occurs, else a plain 0. */
function apart(kinds: readonly (readonly [string, number])[]): Markup {
  const met = kinds.filter(([, number]) => number > 0);
  if (met.length === 0) return html`0`;
  return html`${met.reduce((sum, [, number]) => sum + number, 0)}${met.map(([name, number]) => html`<span class="sub">${number} ${name}</span>`)}`;
}

/** What several samples of a task tell beyond the score. */
function several({ passAtK, majority }: Entry): Markup | false {
  const more = passAtK
    .filter(({ k }) => k > 1)
    .map(({ k, value }) => `pass@${k} ${percent(value)}`);
  const vote =
    majority.known && majority.k > 2
      ? [
          `cons@${majority.k} ${percent(majority.value)}${majority.ties > 0 ? ` (${majority.ties} ties)` : ""}`,
        ]
      : [];
  const parts = [...more, ...vote];
  return parts.length > 0 && html`<span class="sub">${parts.join(" · ")}</span>`;
}

/** The interval as a line from 0 to 100 %. */
function bar(
  score: { readonly value: number; readonly low: number; readonly high: number },
  truth: number | undefined,
): Markup {
  const at = (share: number) => (share * 100).toFixed(2);
  return html`<span class="bar" aria-hidden="true"><svg viewBox="0 0 100 6" preserveAspectRatio="none"><rect class="range" x="${at(score.low)}" y="0" width="${at(score.high - score.low)}" height="6"/><rect class="dot" x="${at(score.value - 0.004)}" y="-1" width="0.8" height="8"/>${truth !== undefined && html`<rect class="truth" x="${at(truth - 0.002)}" y="-3" width="0.4" height="12"/>`}</svg></span>`;
}
