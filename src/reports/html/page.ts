import { createHash } from "node:crypto";
import type { Money } from "../../pricing/money.js";
import { type Figure, isChart } from "../charts/chart.js";
import { figuresOf } from "../charts/index.js";
import { count, milliseconds, moneyOf, UNKNOWN } from "../format.js";
import type { AttemptView, Entry, ReportModel, SampleView } from "../model.js";
import { pricesLine } from "../plain-row.js";
import { client, type PageData } from "./client.js";
import { type Drawing, draw, vegaScript } from "./draw.js";
import { leaderboard } from "./leaderboard.js";
import { html, island, Markup } from "./markup.js";
import { STYLES } from "./styles.js";

/** The report as one page: no request leaves it, and nothing in it is evaluated as code but its script. */
export async function renderHtml(model: ReportModel): Promise<string> {
  const charts = await Promise.all(
    figuresOf(model).map(async (figure) => ({
      figure,
      drawing: isChart(figure) ? await draw(figure) : undefined,
    })),
  );
  const drawn = charts.flatMap(({ figure: { id }, drawing }) =>
    drawing ? [{ id, spec: drawing.spec }] : [],
  );
  const script = `${vegaScript()}\n(${client.toString()})();`.replaceAll("</script", "<\\/script");
  const policy = [
    "default-src 'none'",
    `script-src '${digest(script)}'`,
    `style-src '${digest(STYLES)}'`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return html`${new Markup("<!doctype html>")}
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Assay leaderboard</title>
<style>${new Markup(STYLES)}</style>
</head>
<body>
<a class="skip" href="#leaderboard">To the leaderboard</a>
${header(model)}
<main>
<section id="leaderboard" aria-labelledby="h-leaderboard"><h2 id="h-leaderboard">Leaderboard</h2>${leaderboard(model)}</section>
<section aria-labelledby="h-charts"><h2 id="h-charts">Charts</h2><div class="charts">${charts.map(({ figure, drawing }) => figureMarkup(figure, drawing))}</div></section>
${samplesSection(model)}
${certificate(model)}
${provenance(model)}
${reading()}
</main>
<footer>Made by Assay ${model.program} from its database alone; the same rows give the same page.</footer>
${island("data", pageData(model, drawn))}
<script>${new Markup(script)}</script>
</body>
</html>
`.text;
}

function digest(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}

function header(model: ReportModel): Markup {
  const {
    asOf,
    program,
    certificate: { state },
    warnings,
  } = model;
  const prices = pricesLine(model);
  const calibrated =
    state === "passed"
      ? html`The instrument's <a href="#certificate">calibration</a> <span class="ok">passed</span>.`
      : html`The instrument's <a href="#certificate">calibration</a> <span class="fail">${state === "failed" ? "failed" : "is missing"}</span>.`;
  return html`<header class="top">
<h1>Assay leaderboard</h1>
<p>What models answered, how right they were, what it cost and how long it took. Every number leads to the requests behind it.</p>
<p class="facts">${asOf === "" ? "No measurement yet." : `Measured up to ${asOf.slice(0, 16).replace("T", " ")} UTC with Assay ${program}.`} ${calibrated}${prices && html` ${prices}`}</p>
${warnings.map((warning) => html`<p class="banner${warning.code === "certificate-failed" && " bad"}" role="note"><b>${warning.text}</b> ${warning.hint}</p>`)}
</header>`;
}

function figureMarkup(figure: Figure, drawing: Drawing | undefined): Markup {
  const { id, title } = figure;
  if (drawing === undefined || !isChart(figure)) {
    return html`<figure><figcaption><h3>${title}</h3><p class="soft">${isChart(figure) ? figure.caption : figure.reason}</p></figcaption></figure>`;
  }
  const { caption, alternative, table } = figure;
  const named = `figure-${id}`;
  return html`<figure aria-labelledby="${named}"><figcaption><h3 id="${named}">${title}</h3><p class="soft">${caption}</p></figcaption>
<div class="chart" id="chart-${id}" role="img" aria-label="${alternative}">${new Markup(drawing.svg)}</div>
<details><summary>In numbers</summary><p>${alternative}</p>
<div class="scroll" role="region" aria-label="${title}" tabindex="0"><table><thead><tr>${table.columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>${table.rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody></table></div></details></figure>`;
}

function samplesSection({ entries, samples }: ReportModel): Markup {
  const states = [...new Set(samples.map(stateOf))].sort();
  return html`<section id="samples" aria-labelledby="h-samples"><h2 id="h-samples">Samples</h2>
<p class="soft">Each answer with its prompt, its reasoning, its grade and every request made for it.</p>
<noscript><p class="banner">Browsing the samples needs JavaScript; <code>assay report --format json</code> writes them all to a file.</p></noscript>
<div class="controls">
<label>Backend and suite <select id="f-entry"><option value="">all</option>${entries.map(({ id, backend, suite, runId }) => html`<option value="${id}">${backend} · ${suite} · ${runId}</option>`)}</select></label>
<label>Result <select id="f-state"><option value="">all</option>${states.map((state) => html`<option>${state}</option>`)}</select></label>
<label>Text <input id="f-text" type="search" placeholder="task, prompt, answer"></label>
<span><button type="button" id="previous">Previous</button> <button type="button" id="next">Next</button></span>
<span id="count" class="soft" role="status"></span>
</div>
<div class="scroll" id="list" role="region" aria-label="Samples" tabindex="0"><table><thead><tr><th scope="col">Task</th><th scope="col" class="n">Sample</th><th scope="col">Backend</th><th scope="col">Result</th><th scope="col">Answer ends</th></tr></thead><tbody id="rows"></tbody></table></div>
<div id="detail" aria-live="polite"></div></section>`;
}

function certificate({ certificate: held }: ReportModel): Markup {
  const intro = html`<h2 id="h-certificate">Calibration</h2><p class="soft">Before it measures others, Assay measures a reference engine whose answers, times and token counts are decided beforehand: known truth, not a language model.</p>`;
  if (held.state === "none") {
    return html`<section id="certificate" aria-labelledby="h-certificate">${intro}<p>This database holds no certificate. <code>assay calibrate</code> makes one.</p></section>`;
  }
  return html`<section id="certificate" aria-labelledby="h-certificate">${intro}
<div class="scroll" role="region" aria-label="Certificate" tabindex="0"><table><caption>Run <span class="id">${held.runId}</span>, ${held.at.slice(0, 16).replace("T", " ")} UTC: ${held.state}</caption>
<thead><tr><th scope="col">Quantity</th><th scope="col">Truth</th><th scope="col">Measured</th><th scope="col">Allowed difference</th><th scope="col">Result</th></tr></thead>
<tbody>${held.checks.map((check) => html`<tr><th scope="row">${check.quantity}</th><td>${check.truth}</td><td>${check.measured}</td><td>${check.tolerance}</td><td class="${check.passed ? "ok" : "fail"}">${check.passed ? "passed" : "FAILED"}</td></tr>`)}</tbody></table></div></section>`;
}

function provenance({ runs, suites }: ReportModel): Markup {
  return html`<section aria-labelledby="h-provenance"><h2 id="h-provenance">Provenance</h2>
<div class="scroll" role="region" aria-label="Runs" tabindex="0"><table><caption>Runs</caption><thead><tr><th scope="col">Run</th><th scope="col">State</th><th scope="col">Started (UTC)</th><th scope="col">Ended (UTC)</th><th scope="col">Specification</th><th scope="col">Seed</th><th scope="col">Program</th></tr></thead>
<tbody>${runs.map((run) => html`<tr><th scope="row" class="id">${run.id}</th><td>${run.state}${run.stopReason !== undefined && html`<span class="sub">${run.stopReason}</span>`}</td><td>${time(run.startedAt)}</td><td>${run.endedAt === undefined ? UNKNOWN : time(run.endedAt)}</td><td class="id">${run.specHash.slice(0, 16)}</td><td>${run.seed}</td><td>Assay ${run.program}, Node ${run.node}</td></tr>`)}</tbody></table></div>
<div class="scroll" role="region" aria-label="Suites" tabindex="0"><table><caption>Suites</caption><thead><tr><th scope="col">Suite</th><th scope="col">Version</th><th scope="col" class="n">Tasks</th><th scope="col">Hash of the task set</th><th scope="col">Licence</th><th scope="col">Source</th></tr></thead>
<tbody>${suites.map((suite) => html`<tr><th scope="row">${suite.name}</th><td>${suite.version}</td><td class="n">${suite.tasks}</td><td class="id">${suite.hash.slice(0, 16)}</td><td>${suite.licence}</td><td>${suite.source}</td></tr>`)}</tbody></table></div></section>`;
}

function reading(): Markup {
  return html`<section aria-labelledby="h-reading"><h2 id="h-reading">How to read this</h2>
<p>The score is strict, as published numbers are counted: an answer that was truncated, empty, refused, or in which no answer was found, is wrong. What the provider filtered, what failed, and what the grader could not decide is missing: it is left out, and the score is given with its worst and best case.</p>
<p>The interval holds for tasks like these. Samples of one task are not independent, so it is clustered by task: more samples of the same tasks do not make it arbitrarily narrow. Two backends whose intervals overlap may still differ; only a paired comparison can tell.</p>
<p>Graders err too. The corrected score is the one that a grader without errors would give, going by how often ours accepted wrong answers and refused right ones on labelled cases; its interval carries the uncertainty of both.</p>
<p>A dash stands for a number that cannot be known; it says why when you point at it or tab to it. It never means 0.</p></section>`;
}

function time(iso: string): string {
  return iso.slice(0, 19).replace("T", " ");
}

/** Grade of a completed sample, outcome of any other. */
function stateOf(sample: SampleView): string {
  return sample.outcome === "completed" ? (sample.grade ?? "ungraded") : sample.outcome;
}

function pageData(model: ReportModel, charts: PageData["charts"]): PageData {
  return {
    charts,
    entries: model.entries.map(({ id, backend, suite, suiteHash }: Entry) => ({
      id,
      label: `${backend} · ${suite}`,
      suiteHash,
    })),
    tasks: model.tasks.map(({ suiteHash, id, prompt, target }) => ({
      suiteHash,
      id,
      prompt,
      target: typeof target === "string" ? target : JSON.stringify(target),
    })),
    samples: model.samples.map((sample) => ({
      id: sample.id,
      entry: sample.entry,
      task: sample.task,
      index: sample.index,
      state: stateOf(sample),
      facts: sampleFacts(sample),
      reasoning: sample.reasoning,
      answer: sample.answer,
      attempts: [
        ...sample.attempts.map(attemptFacts),
        ...(sample.judgements ?? []).map((each) => [
          ["the judge said", each.said] as const,
          ...attemptFacts(each),
        ]),
      ],
    })),
  };
}

type Facts = readonly (readonly [string, string])[];

function sampleFacts(sample: SampleView): Facts {
  return present([
    ["id", sample.id],
    ["outcome", sample.outcome],
    ["why", sample.detail],
    ["grade", sample.grade],
    ["answer found", sample.extracted],
    ["rule", sample.reason],
    [
      "cost",
      sample.cost === undefined ? undefined : moneyOf(sample.cost, sample.currency ?? "USD"),
    ],
  ]);
}

function attemptFacts(attempt: AttemptView): Facts {
  const ms = (value: number | undefined) => (value === undefined ? undefined : milliseconds(value));
  const tokens = (value: number | undefined) => (value === undefined ? undefined : count(value));
  const money = (value: Money | undefined) => value && moneyOf(value.amount, value.currency);
  return present([
    ["request", attempt.id],
    ["started", attempt.startedAt],
    ["result", attempt.result],
    ["message", attempt.message],
    ["HTTP status", attempt.status?.toString()],
    ["server's id", attempt.requestId],
    ["model named", attempt.modelEchoed],
    ["fingerprint", attempt.fingerprint],
    ["finish reason", attempt.finishReason],
    ["tokens in", tokens(attempt.inputTokens)],
    ["of them cached", tokens(attempt.cachedTokens)],
    ["tokens out", tokens(attempt.outputTokens)],
    ["of them reasoning", tokens(attempt.reasoningTokens)],
    ["first event", ms(attempt.firstEventMs)],
    ["first of the reasoning", ms(attempt.firstReasoningMs)],
    ["first of the answer", ms(attempt.firstAnswerMs)],
    ["end", ms(attempt.endMs)],
    ["events with text", attempt.chunks?.toString()],
    ["longest silence between them", ms(attempt.longestGapMs)],
    ["price", attempt.priceRow],
    ["cost by it", money(attempt.priceCost)],
    ["cost, says the server", money(attempt.serverCost)],
  ]);
}

function present(pairs: readonly (readonly [string, string | undefined])[]): Facts {
  return pairs.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
}
