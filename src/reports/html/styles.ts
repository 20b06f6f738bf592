/** One style sheet, light and dark, narrow and wide, screen and paper. */
export const STYLES = `
:root {
  color-scheme: light dark;
  --paper: #fff; --ink: #1b1d22; --soft: #5a606b; --line: #dfe2e7; --edge: #858b96; --wash: #f5f6f8;
  --accent: #1f5fa8; --good: #1a7044; --bad: #b3261e; --warn: #8a5300; --warn-wash: #fdf3e1;
  --mono: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #15171b; --ink: #e7e9ed; --soft: #a2a9b5; --line: #31353d; --edge: #767d89; --wash: #1d2026;
    --accent: #82b7f2; --good: #6fcf97; --bad: #ff8a80; --warn: #f0bd6a; --warn-wash: #2b2417;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
body {
  margin: 0; overflow-wrap: break-word; background: var(--paper); color: var(--ink);
  font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif;
}
main, header.top, footer { max-width: 80rem; margin: 0 auto; padding: 0 1.25rem; }
main:focus { outline: none; }
body[data-page="tasks"] :is(main, header.top, footer) { max-width: 120rem; }
header.top { display: flex; flex-wrap: wrap; align-items: baseline; gap: .25rem 1.5rem; padding-top: 1rem; padding-bottom: .75rem; }
header.top .home { font-weight: 700; letter-spacing: -.01em; color: inherit; text-decoration: none; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.1rem; list-style: none; margin: 0; padding: 0; }
nav a { color: var(--soft); text-decoration: none; padding: .25rem 0; display: inline-block; }
nav a:hover { color: var(--ink); }
nav a[aria-current] { color: var(--ink); font-weight: 600; box-shadow: 0 2px 0 var(--accent); }
#live { margin: 0 0 0 auto; font-size: .8rem; color: var(--soft); }
#status { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
#status.shown { position: static; width: auto; height: auto; clip-path: none; max-width: 80rem; margin: 1rem auto; padding: 0 1.25rem; color: var(--bad); }
h1 { font-size: 1.65rem; line-height: 1.2; margin: 1.25rem 0 .5rem; letter-spacing: -.012em; }
h2 { font-size: 1.25rem; line-height: 1.3; margin: 2.75rem 0 .35rem; letter-spacing: -.006em; }
h3 { font-size: 1rem; margin: 1.75rem 0 .5rem; }
h4 { font-size: .85rem; margin: 1.25rem 0 .35rem; color: var(--soft); font-weight: 600; }
p { margin: .5rem 0; max-width: 46rem; }
.soft, caption { color: var(--soft); }
a { color: var(--accent); text-underline-offset: .18em; text-decoration-thickness: 1px; }
td a, tbody th a { text-decoration-color: color-mix(in srgb, currentColor 40%, transparent); }
td a:hover, tbody th a:hover { text-decoration-color: currentColor; }
td .sub a { color: inherit; }
:is(a, button, input, select, summary, [tabindex]):focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: 1rem; background: var(--paper); padding: .5rem; z-index: 2; }
.standing { margin-top: .25rem; }
.scroll { overflow-x: auto; margin: .5rem 0 1rem; }
.scroll > table { min-width: 42rem; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums lining-nums; font-size: .9rem; }
caption { text-align: left; padding: .25rem 0 .5rem; }
th, td { text-align: left; vertical-align: top; padding: .5rem 1rem .5rem 0; border-bottom: 1px solid var(--line); }
th:last-child, td:last-child { padding-right: 0; }
thead th { color: var(--soft); font-weight: 500; font-size: .8rem; line-height: 1.35; vertical-align: bottom; border-bottom-color: var(--edge); }
thead button { border: 0; background: none; padding: 2px 0; font: inherit; color: inherit; text-align: inherit; min-height: 24px; }
thead button:hover { color: var(--ink); text-decoration: underline; text-underline-offset: .18em; }
[aria-sort="descending"] button::after { content: " ↓"; } [aria-sort="ascending"] button::after { content: " ↑"; }
.board th:first-child { min-width: 10rem; } .board td:nth-child(2) { min-width: 13rem; }
.matrix { width: auto; } .matrix th:first-child { min-width: 9rem; }
td.n, th.n { text-align: right; } td.n, td.n .sub { white-space: nowrap; }
tbody th { font-weight: 600; }
.sub { display: block; color: var(--soft); font-size: .8rem; font-weight: 400; }
.sub.inline { display: inline; } .line { display: block; }
.badge { display: inline-block; border: 1px solid var(--line); border-radius: 1em; padding: 0 .6em; font-size: .75rem; font-weight: 400; color: var(--soft); white-space: nowrap; text-decoration: none; }
.badge.warn { color: var(--warn); border-color: var(--warn); }
.spot { display: inline-flex; align-items: center; gap: .6rem; white-space: nowrap; }
.whisker { width: 7.5rem; height: .75rem; flex: none; overflow: visible; }
.whisker .axis, .whisker .zero { stroke: var(--edge); stroke-width: .75; opacity: .6; }
.whisker .range { stroke: var(--accent); stroke-width: 2.25; stroke-linecap: round; }
.whisker .dot { fill: var(--accent); stroke: var(--paper); stroke-width: 1; }
.whisker .truth { stroke: var(--ink); stroke-width: 1.25; }
.claims th:first-child { min-width: 18rem; max-width: 30rem; } .claims td:last-child { min-width: 14rem; }
.statement { font-weight: 400; }
.claim-verdict.below, .claim-verdict.contradicted, .compare.worse { color: var(--bad); }
.claim-verdict.reproduced, .claim-verdict.holds, .compare.better { color: var(--good); }
.claim-verdict.above, .claim-verdict.inconclusive { color: var(--warn); }
.unknown { position: relative; border-bottom: 1px dotted var(--soft); cursor: help; }
.unknown .why { display: none; }
.unknown:hover .why, .unknown:focus .why {
  display: block; position: absolute; right: 0; top: 1.6em; z-index: 1; width: max-content; max-width: 16rem; white-space: normal; text-align: left;
  background: var(--paper); color: var(--ink); border: 1px solid var(--edge); border-radius: 4px; padding: .35rem .6rem; font-size: .8rem;
}
.notes { list-style: none; padding: 0; margin: .5rem 0; font-size: .85rem; }
.notes li, .banner { overflow-wrap: anywhere; }
.notes li { padding: .15rem 0; max-width: 60rem; } .notes b { font-weight: 600; }
.notes li:target { background: var(--warn-wash); }
.note-mark { display: inline-block; min-width: 24px; text-align: center; font-size: .75rem; font-weight: 600; line-height: 24px; color: var(--warn); text-decoration: none; }
.banner .warning { font-weight: 600; }
.banner { background: var(--warn-wash); border-left: 3px solid var(--warn); padding: .6rem 1rem; margin: 1rem 0; max-width: none; }
.ok { color: var(--good); } .fail { color: var(--bad); font-weight: 600; }
figure { margin: 1rem 0 2rem; min-width: 0; } figcaption { max-width: 46rem; margin-bottom: .5rem; } figcaption h3 { margin-top: .5rem; }
.chart { overflow-x: auto; color: var(--ink); } .chart svg { max-width: none; display: block; }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 30rem), 1fr)); gap: 0 3rem; }
summary { cursor: pointer; min-height: 24px; color: var(--accent); font-size: .9rem; }
code, .id, kbd { font-family: var(--mono); font-size: .85em; overflow-wrap: anywhere; }
kbd { border: 1px solid var(--line); border-radius: 3px; padding: 0 .3em; }
pre {
  white-space: pre-wrap; overflow-wrap: anywhere; background: var(--wash); border-radius: 4px; padding: .75rem 1rem; margin: .35rem 0 1rem;
  font: .85rem/1.5 var(--mono); max-height: 32rem; overflow-y: auto; unicode-bidi: plaintext; tab-size: 4;
}
.piece { display: block; content-visibility: auto; contain-intrinsic-size: auto 60rem; }
.facts { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .2rem 1rem; margin: .5rem 0 1rem; font-size: .875rem; font-variant-numeric: tabular-nums; }
.facts dt { color: var(--soft); } .facts dd { margin: 0; overflow-wrap: anywhere; }
.facts.wide { grid-template-columns: minmax(8rem, 16rem) minmax(0, 46rem); gap: .4rem 1.5rem; }
.controls { display: flex; flex-wrap: wrap; gap: .6rem 1rem; margin: 1rem 0; align-items: end; }
.controls label { min-width: 0; max-width: 100%; display: grid; grid-template-columns: minmax(0, 1fr); gap: .2rem; font-size: .8rem; color: var(--soft); }
label.check { display: flex; align-items: center; gap: .4rem; min-height: 2.1rem; }
select, input, button { font: inherit; font-size: .9rem; color: inherit; background: var(--paper); border: 1px solid var(--edge); border-radius: 4px; padding: .3rem .55rem; max-width: 100%; min-height: 24px; }
button { cursor: pointer; } button:disabled { opacity: .45; cursor: default; }
button:hover:not(:disabled) { background: var(--wash); }
button.quiet { font-size: .8rem; padding: .1rem .5rem; border-color: var(--line); }
button.quiet[aria-pressed="true"] { border-color: var(--accent); box-shadow: inset 0 -2px 0 var(--accent); }
button.row { border: 0; background: none; padding: 2px 0; text-align: left; color: var(--accent); text-decoration: underline; text-underline-offset: .18em; }
.browser { display: grid; grid-template-columns: minmax(16rem, 22rem) minmax(0, 1fr); gap: 0 2rem; align-items: start; }
.list { position: sticky; top: .5rem; max-height: calc(100vh - 1rem); display: flex; flex-direction: column; }
.list p { margin: .25rem 0; font-size: .85rem; } .list ul { list-style: none; margin: 0; padding: 2px; overflow-y: auto; border-top: 1px solid var(--edge); border-bottom: 1px solid var(--edge); }
.list li { border-bottom: 1px solid var(--line); } .list li:last-child { border: 0; }
.list a { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0 .75rem; padding: .4rem .5rem; color: inherit; text-decoration: none; }
.list a:hover { background: var(--wash); } .list a[aria-current] { background: var(--wash); box-shadow: inset 3px 0 0 var(--accent); }
.list .name { font-size: .85rem; font-weight: 600; overflow-wrap: anywhere; } .list .sub { grid-column: 1 / -1; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.fares { grid-column: 2; grid-row: 1; display: flex; gap: .3rem; }
.fare { width: 1.15em; text-align: center; font-size: .8rem; color: var(--soft); } .fare.all { color: var(--good); } .fare.no { color: var(--bad); } .fare.some { color: var(--warn); }
#back { display: none; }
#task h2 { margin: 0; font-size: 1.15rem; overflow-wrap: anywhere; } #task > h3 { margin: 1rem 0 .25rem; font-size: .85rem; color: var(--soft); }
#task > pre, #task > .long > pre { max-height: 18rem; }
.head { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: .25rem 1rem; }
.columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); gap: 1rem 2rem; margin-top: 1rem; }
.card { min-width: 0; border-top: 2px solid var(--ink); padding-top: .5rem; }
.card h3 { margin: 0; overflow-wrap: anywhere; } .card > .sub { margin: 0 0 .5rem; }
.tabs, .actions { display: flex; flex-wrap: wrap; gap: .4rem; margin: .4rem 0; }
.verdict { margin: .4rem 0; }
.state { font-weight: 600; } .state::before { content: "✗ "; color: var(--bad); }
.state.correct { color: var(--good); } .state.correct::before { content: "✓ "; color: inherit; } .state.incorrect { color: var(--bad); }
:is(.state.ungraded, .state.filtered, .state.failed, .state.not-run)::before { content: "– "; color: var(--soft); }
button.sample::before { content: "✗ "; color: var(--bad); } button.sample.correct::before { content: "✓ "; color: var(--good); }
:is(button.sample.ungraded, button.sample.filtered, button.sample.failed, button.sample.not-run)::before { content: "– "; color: var(--soft); }
.answer { overflow-wrap: anywhere; unicode-bidi: plaintext; max-height: 60rem; overflow-y: auto; }
.answer > :first-child { margin-top: .25rem; } .answer table { font-size: .85rem; margin: .5rem 0; } .answer blockquote { margin: .5rem 0; padding-left: 1rem; border-left: 3px solid var(--line); color: var(--soft); }
.answer .heading { font-weight: 600; margin: .9rem 0 .3rem; } .answer p { max-width: none; } .answer math { font-size: 1.06em; } .boxed { border: 1px solid var(--edge); padding: .05em .3em; border-radius: 2px; } .answer math[display="block"] { overflow-x: auto; overflow-y: hidden; padding: .25rem 0; }
.hljs-keyword, .hljs-built_in, .hljs-literal { color: #8250a8; } .hljs-string, .hljs-regexp { color: #1a7044; } .hljs-number { color: #0b5f9e; } .hljs-comment { color: var(--soft); font-style: italic; } .hljs-title, .hljs-attr { color: #8a4b00; }
@media (prefers-color-scheme: dark) {
  .hljs-keyword, .hljs-built_in, .hljs-literal { color: #cfa6f0; } .hljs-string, .hljs-regexp { color: #7fd6a2; } .hljs-number { color: #8cc4f5; } .hljs-title, .hljs-attr { color: #efb672; }
}
.flips { columns: 22rem; padding-left: 1.1rem; font-size: .9rem; }
dialog { color: var(--ink); background: var(--paper); border: 1px solid var(--edge); border-radius: 6px; padding: 1rem 1.5rem; max-width: min(28rem, 92vw); } dialog h2 { margin-top: 0; } dialog::backdrop { background: #0006; }
footer { margin-top: 4rem; padding-bottom: 2.5rem; color: var(--soft); font-size: .85rem; } footer a { color: inherit; }
@media (max-width: 60rem) {
  .browser { grid-template-columns: minmax(0, 1fr); } .list { position: static; max-height: none; } .list ul { max-height: none; }
  body.reading .list, body.reading .controls, body.reading h1 { display: none; } body.reading #back { display: inline-block; margin-bottom: 1rem; }
}
@media (max-width: 40rem) {
  body { font-size: 15px; }
  .scroll > :is(table.board, table.claims) { min-width: 0; } :is(.board, .claims) thead { display: none; } :is(.board, .claims) caption { display: block; }
  :is(.board, .claims) tbody tr { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: .6rem 1rem; padding: .75rem 0; border-bottom: 1px solid var(--line); }
  :is(.board, .claims) tbody :is(th, td) { border: 0; padding: 0; min-width: 0; max-width: none; text-align: left; white-space: normal; } .board tbody td.n .sub { white-space: normal; }
  .board tbody th, .board tbody td:nth-child(2), .claims tbody :is(th, td:nth-child(3), td:last-child) { grid-column: 1 / -1; }
  :is(.board, .claims) tbody td::before { content: attr(data-label); display: block; color: var(--soft); font-size: .75rem; }
  .facts, .facts.wide { grid-template-columns: minmax(0, 1fr); gap: 0; } .facts dd { margin-bottom: .4rem; }
  .scroll > table.matrix { min-width: 0; } .matrix .whisker { width: 4rem; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media print {
  .controls, .list, .skip, nav, #live, .actions, thead button::after, #back { display: none; } .scroll, .chart { overflow: visible; } .browser { display: block; }
  a { color: inherit; text-decoration: none; } pre, .answer { max-height: none; overflow: visible; } table { font-size: .75rem; } .scroll > table { min-width: 0; } tr, figure, .card { break-inside: avoid; }
}
`;
