/** One style sheet, light and dark, narrow and wide, screen and paper. */
export const STYLES = `
:root {
  color-scheme: light dark;
  --paper: #fff; --ink: #1b1d22; --soft: #5a606b; --line: #dfe2e7; --wash: #f5f6f8;
  --accent: #1f5fa8; --good: #1a7044; --bad: #b3261e; --warn: #8a5300; --warn-wash: #fdf3e1;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #15171b; --ink: #e7e9ed; --soft: #a2a9b5; --line: #31353d; --wash: #1d2026;
    --accent: #82b7f2; --good: #6fcf97; --bad: #ff8a80; --warn: #f0bd6a; --warn-wash: #2b2417;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body {
  margin: 0; overflow-wrap: break-word; background: var(--paper); color: var(--ink);
  font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
}
main, header.top, footer { max-width: 76rem; margin: 0 auto; padding: 0 1.25rem; }
header.top { padding-top: 2.5rem; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .5rem; letter-spacing: -.01em; }
h2 { font-size: 1.25rem; margin: 3rem 0 .25rem; letter-spacing: -.005em; }
h3 { font-size: 1rem; margin: 1.75rem 0 .5rem; }
p { margin: .5rem 0; max-width: 46rem; }
.soft, caption, .facts { color: var(--soft); }
a { color: var(--accent); text-underline-offset: .15em; }
a:focus-visible, button:focus-visible, input:focus-visible, select:focus-visible, summary:focus-visible, [tabindex]:focus-visible {
  outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px;
}
.scroll > table { min-width: 42rem; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: 1rem; background: var(--paper); padding: .5rem; z-index: 2; }
.scroll { overflow-x: auto; margin: .5rem 0 1rem; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; font-size: .9rem; }
caption { text-align: left; padding: .25rem 0 .5rem; }
th, td { text-align: left; vertical-align: top; padding: .5rem 1rem .5rem 0; border-bottom: 1px solid var(--line); }
th:last-child, td:last-child { padding-right: 0; }
thead th { color: var(--soft); font-weight: 500; font-size: .8rem; line-height: 1.35; vertical-align: bottom; }
.board th:first-child { min-width: 12rem; } .board td:nth-child(2) { min-width: 12.5rem; }
.nowrap { white-space: nowrap; }
td.n, th.n { text-align: right; } td.n { white-space: nowrap; }
tbody th { font-weight: 600; }
.sub { display: block; color: var(--soft); font-size: .8rem; font-weight: 400; }
.badge { display: inline-block; border: 1px solid var(--line); border-radius: 1em; padding: 0 .6em; font-size: .75rem; font-weight: 400; color: var(--soft); white-space: nowrap; }
.bar { display: block; position: relative; height: 6px; min-width: 9rem; margin: .35rem 0 .3rem; background: var(--wash); border-radius: 3px; }
.bar svg { position: absolute; inset: 0; width: 100%; height: 100%; overflow: visible; }
.bar .range { fill: var(--accent); opacity: .35; } .bar .dot { fill: var(--accent); } .bar .truth { fill: var(--ink); }
.unknown { position: relative; border-bottom: 1px dotted var(--soft); cursor: help; }
.unknown .why { display: none; }
.unknown:hover .why, .unknown:focus .why {
  display: block; position: absolute; right: 0; top: 1.6em; z-index: 1; width: max-content; max-width: 16rem; white-space: normal; text-align: left;
  background: var(--paper); color: var(--ink); border: 1px solid var(--line); border-radius: 4px; padding: .35rem .6rem; font-size: .8rem;
}
.notes { list-style: none; padding: 0; margin: .5rem 0; font-size: .85rem; }
.notes li, .banner { overflow-wrap: anywhere; }
.notes li { padding: .15rem 0; max-width: 60rem; } .notes b { font-weight: 600; }
.note-mark { font-size: .7em; vertical-align: super; line-height: 0; color: var(--warn); text-decoration: none; }
.banner { background: var(--warn-wash); border-left: 4px solid var(--warn); padding: .75rem 1rem; margin: 1rem 0; max-width: none; }
.banner.bad { border-color: var(--bad); }
.ok { color: var(--good); } .fail { color: var(--bad); font-weight: 600; }
figure { margin: 1rem 0 2rem; } figcaption { max-width: 46rem; margin-bottom: .5rem; }
.chart { overflow-x: auto; color: var(--ink); } .chart svg { max-width: none; display: block; }
.charts > figure { min-width: 0; }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 30rem), 1fr)); gap: 0 3rem; }
code, .id { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; font-size: .85em; overflow-wrap: anywhere; }
pre {
  white-space: pre-wrap; overflow-wrap: anywhere; background: var(--wash); border-radius: 4px; padding: .75rem 1rem; margin: .35rem 0 1rem;
  font: .85rem/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; max-height: 40rem; overflow-y: auto; unicode-bidi: plaintext;
}
.controls { display: flex; flex-wrap: wrap; gap: .75rem 1rem; margin: 1rem 0; align-items: end; }
.controls label { min-width: 0; max-width: 100%; display: grid; grid-template-columns: minmax(0, 1fr); gap: .2rem; font-size: .8rem; color: var(--soft); }
select, input, button { font: inherit; font-size: .9rem; color: inherit; background: var(--paper); border: 1px solid var(--line); border-radius: 4px; padding: .35rem .5rem; max-width: 100%; }
button { cursor: pointer; } button:disabled { opacity: .45; cursor: default; }
#list button.row { border: 0; background: none; padding: 0; text-align: left; color: var(--accent); text-decoration: underline; text-underline-offset: .15em; }
#list tr[aria-current="true"] { background: var(--wash); }
#detail { border-top: 2px solid var(--ink); margin-top: 2rem; padding-top: 1rem; } #detail:empty { display: none; }
#detail dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; margin: .5rem 0 1rem; font-size: .9rem; }
#detail dt { color: var(--soft); } #detail dd { margin: 0; overflow-wrap: anywhere; }
footer { margin-top: 4rem; padding-bottom: 3rem; color: var(--soft); font-size: .85rem; }
@media (max-width: 40rem) {
  .scroll > table.board { min-width: 0; } .board thead { display: none; } .board caption { display: block; }
  .board tbody tr { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: .6rem 1rem; padding: .75rem 0; border-bottom: 1px solid var(--line); }
  .board tbody th, .board tbody td { border: 0; padding: 0; min-width: 0; text-align: left; white-space: normal; }
  .board tbody th, .board tbody td:nth-child(2) { grid-column: 1 / -1; }
  .board tbody td::before { content: attr(data-label); display: block; color: var(--soft); font-size: .75rem; }
  body { font-size: 15px; } header.top { padding-top: 1.5rem; } #detail dl { grid-template-columns: 1fr; } #detail dd { margin-bottom: .4rem; }
}
@media print { .controls, #list, .skip { display: none; } .scroll, .chart { overflow: visible; } }
`;
