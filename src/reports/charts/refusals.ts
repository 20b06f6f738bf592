import type { RefusalCell } from "../aggregates.js";
import { count, percent, UNKNOWN } from "../format.js";
import { type Figure, slug } from "./chart.js";
import { frame } from "./frame.js";
import { NAMED, PALETTE, QUIET } from "./palette.js";
import { type Row, rowsOf } from "./rows.js";
import type { SuiteEntries } from "./series.js";
import { fill, type Texts } from "./texts.js";
import { intervalOf, sentences, TIP, tip } from "./words.js";

/** Languages and topics that are drawn, those with most answers first; the others are in the table. */
const MOST_LANGUAGES = 8;
const MOST_TOPICS = 24;
const MOST_TOLD = 3;
/** So strong is the colour of a share of 1: text in the page's ink keeps a contrast of 4.5:1 on it. */
const STRONGEST = 0.6;
const STEP = 32;
const MEASURED = "datum.share !== null";
const UNMEASURED = "datum.share === null";

interface Table {
  readonly name: string;
  readonly cells: readonly RefusalCell[];
}

/** Refusals by topic and language, one block of rows a backend. */
export function refusalsChart(data: SuiteEntries, texts: Texts): Figure {
  const head = {
    id: slug("refusals", data.key),
    title: fill(texts.refusals_title, { suite: data.suite }),
  };
  const tables = data.entries.flatMap(({ name, entry: { aggregates } }): Table[] =>
    aggregates.refusals.some(({ n }) => n > 0) ? [{ name, cells: aggregates.refusals }] : [],
  );
  if (tables.length === 0) return { ...head, reason: texts.refusals_none };
  const topics = mostMet(tables, ({ topic }) => topic);
  const languages = mostMet(tables, ({ language }) => language);
  const measured = tables.reduce(
    (sum, { cells }) => sum + cells.filter(({ n }) => n > 0).length,
    0,
  );
  const all = tables.length * topics.length * languages.length;
  return {
    ...head,
    caption: sentences(
      texts.refusals_caption,
      tables.length > NAMED ? `${fill(texts.more_rows, { n: tables.length - NAMED })}.` : undefined,
    ),
    alternative: sentences(
      ...tables.slice(0, MOST_TOLD).map((table) => sentenceOf(table, texts)),
      measured < all ? fill(texts.refusals_alt_gaps, { n: all - measured, all }) : undefined,
    ),
    spec: specOf(
      tables.slice(0, NAMED),
      topics.slice(0, MOST_TOPICS),
      languages.slice(0, MOST_LANGUAGES),
      texts,
    ),
    table: {
      columns: [
        texts.backend,
        texts.refusals_topic,
        texts.refusals_language,
        texts.refusals_share,
        texts.interval,
        texts.refusals_refused,
        texts.refusals_evasive,
        texts.refusals_graded,
        texts.refusals_filtered,
      ],
      rows: tables.flatMap(({ name, cells }) =>
        topics.flatMap((topic) =>
          languages.map((language) => {
            const cell = cells.find((each) => each.topic === topic && each.language === language);
            return [name, topic, language, ...numbersOf(cell, texts)];
          }),
        ),
      ),
    },
  };
}

function numbersOf(cell: RefusalCell | undefined, texts: Texts): readonly string[] {
  if (cell === undefined || cell.n === 0) {
    const filtered = cell === undefined ? UNKNOWN : count(cell.filtered);
    return [texts.unknown, UNKNOWN, UNKNOWN, UNKNOWN, "0", filtered];
  }
  const { n, refused, evasive, filtered } = cell;
  return [
    percent(refused / n),
    intervalOf(cell) || UNKNOWN,
    count(refused),
    count(evasive),
    count(n),
    count(filtered),
  ];
}

/** Names by the answers graded under them, most first; those alike in that by the alphabet. */
function mostMet(tables: readonly Table[], of: (cell: RefusalCell) => string): readonly string[] {
  const met = new Map<string, number>();
  for (const { cells } of tables) {
    for (const cell of cells) met.set(of(cell), (met.get(of(cell)) ?? 0) + cell.n);
  }
  return [...met].sort(([a, n], [b, m]) => m - n || a.localeCompare(b, "en")).map(([name]) => name);
}

function sentenceOf({ name, cells }: Table, texts: Texts): string {
  const n = cells.reduce((sum, cell) => sum + cell.n, 0);
  const refused = cells.reduce((sum, cell) => sum + cell.refused, 0);
  const [most] = cells
    .filter((cell) => cell.n > 0)
    .sort((a, b) => b.refused / b.n - a.refused / a.n);
  if (refused === 0 || most === undefined)
    return fill(texts.refusals_alt_never, { name, n: count(n) });
  return fill(texts.refusals_alt, {
    name,
    share: percent(refused / n),
    n: count(n),
    topic: most.topic,
    language: most.language,
    most: percent(most.refused / most.n),
    refused: count(most.refused),
    of: count(most.n),
  });
}

function specOf(
  tables: readonly Table[],
  topics: readonly string[],
  languages: readonly string[],
  texts: Texts,
) {
  const rows: Row[] = [];
  const values: object[] = [];
  for (const { name, cells } of tables) {
    rows.push({ label: name, heading: true });
    for (const topic of topics) {
      for (const [column, language] of languages.entries()) {
        const cell = cells.find((each) => each.topic === topic && each.language === language);
        values.push({ row: rows.length, column, ...cellOf(name, topic, language, cell, texts) });
      }
      rows.push({ label: topic });
    }
  }
  const { y, headings, height, params } = rowsOf(rows, STEP);
  const band = { ...y, scale: { ...y.scale, type: "band", paddingInner: 0.06, paddingOuter: 0 } };
  const x = {
    field: "column",
    type: "ordinal",
    sort: null,
    scale: {
      type: "band",
      domain: languages.map((_, index) => index),
      paddingInner: 0.03,
      paddingOuter: 0,
    },
    axis: {
      title: texts.refusals_language,
      orient: "top",
      labelExpr: "languageNames[datum.value]",
      labelAngle: 0,
      labelLimit: { expr: `width / ${Math.max(1, languages.length)}` },
      ticks: false,
      domain: false,
    },
  };
  const line = (field: string, dy: number, filter: string) => ({
    transform: [{ filter }],
    mark: { type: "text", baseline: "middle", dy },
    encoding: { x, y: band, text: { field, type: "nominal" }, tooltip: TIP },
  });
  return frame({
    height,
    params: [...params, { name: "languageNames", value: languages }],
    data: { values },
    layer: [
      {
        transform: [{ filter: MEASURED }],
        mark: { type: "rect", color: PALETTE[1] },
        encoding: {
          x,
          y: band,
          fillOpacity: {
            field: "share",
            type: "quantitative",
            legend: null,
            scale: { domain: [0, 1], range: [0.06, STRONGEST] },
          },
          tooltip: TIP,
        },
      },
      {
        transform: [{ filter: UNMEASURED }],
        mark: { type: "rect", filled: false, stroke: QUIET, strokeDash: [2, 3], strokeWidth: 1 },
        encoding: { x, y: band, tooltip: TIP },
      },
      line("text", -6, MEASURED),
      line("of", 7, MEASURED),
      line("text", 0, UNMEASURED),
      {
        ...headings,
        encoding: { y: band, x: { value: 0 }, text: { field: "label", type: "nominal" } },
      },
    ],
  });
}

function cellOf(
  name: string,
  topic: string,
  language: string,
  cell: RefusalCell | undefined,
  texts: Texts,
) {
  const title = `${name} · ${topic} · ${language}`;
  if (cell === undefined || cell.n === 0) {
    return {
      share: null,
      text: UNKNOWN,
      of: "",
      tip: tip(title, [texts.refusals_share, texts.unknown]),
    };
  }
  const { n, refused, evasive, filtered } = cell;
  return {
    share: refused / n,
    text: percent(refused / n, 0),
    of: fill(texts.refusals_of, { refused: count(refused), n: count(n) }),
    tip: tip(
      title,
      [texts.refusals_share, sentences(percent(refused / n), intervalOf(cell))],
      [texts.refusals_evasive, count(evasive)],
      [texts.refusals_graded, count(n)],
      filtered > 0 ? [texts.refusals_filtered, count(filtered)] : undefined,
    ),
  };
}
