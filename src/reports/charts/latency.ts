import type { LatencySummary } from "../../stats/percentiles.js";
import { count, milliseconds } from "../format.js";
import { type Figure, slug } from "./chart.js";
import { frame } from "./frame.js";
import { looksOf } from "./palette.js";
import { type Row, rowsOf } from "./rows.js";
import { logAxis, logDomain } from "./scales.js";
import type { SuiteEntries } from "./series.js";
import { fill, type Texts } from "./texts.js";
import { sentences, TIP, tip } from "./words.js";

/** Backends of a measure that are drawn, fastest first; the others are in the table. */
const MOST_ROWS = 12;
const QUANTILES = ["p50", "p90", "p95", "p99"] as const;
const SHAPES = ["circle", "M0,-1L0,1", "triangle-right", "diamond"];
/** Below this many times p99 is a matter of the slowest two. */
const FEW = 100;
/** Milliseconds: what a logarithmic axis takes for 0. */
const LEAST = 0.1;

interface Measure {
  readonly label: string;
  readonly rows: readonly { readonly name: string; readonly times: LatencySummary }[];
}

/** Time to the first token, to the first of the answer and to its end, by percentile. */
export function latencyChart(data: SuiteEntries, texts: Texts): Figure {
  const head = {
    id: slug("latency", data.key),
    title: fill(texts.latency_title, { suite: data.suite }),
  };
  const measures = measuresOf(data, texts);
  if (measures.length === 0) return { ...head, reason: texts.latency_none };
  const few = measures.some(({ rows }) => rows.some(({ times }) => times.n < FEW));
  return {
    ...head,
    caption: sentences(texts.latency_caption, few ? texts.latency_few : undefined),
    alternative: sentences(...measures.map((measure) => sentenceOf(measure, texts))),
    spec: specOf(measures, data.names, texts),
    table: {
      columns: [texts.latency_measure, texts.backend, texts.answers, ...QUANTILES],
      rows: measures.flatMap(({ label, rows }) =>
        rows.map(({ name, times }) => [
          label,
          name,
          count(times.n),
          ...QUANTILES.map((quantile) => milliseconds(times[quantile])),
        ]),
      ),
    },
  };
}

function measuresOf({ entries }: SuiteEntries, texts: Texts): readonly Measure[] {
  const parts = [
    ["firstEvent", texts.latency_first_token],
    ["firstAnswer", texts.latency_first_answer],
    ["total", texts.latency_total],
  ] as const;
  return parts.flatMap(([part, label]) => {
    const rows = entries
      .flatMap(({ name, entry }) => {
        const times = entry.latency[part];
        return times.known ? [{ name, times }] : [];
      })
      .sort((a, b) => a.times.p50 - b.times.p50);
    return rows.length === 0 ? [] : [{ label, rows }];
  });
}

function sentenceOf({ label, rows }: Measure, texts: Texts): string | undefined {
  const fast = rows[0];
  const slow = rows.at(-1);
  if (fast === undefined || slow === undefined) return undefined;
  return fill(rows.length === 1 ? texts.latency_alt_one : texts.latency_alt, {
    measure: label,
    fast: fast.name,
    p50: milliseconds(fast.times.p50),
    p95: milliseconds(fast.times.p95),
    p99: milliseconds(fast.times.p99),
    slow: slow.name,
    slowP50: milliseconds(slow.times.p50),
    slowP99: milliseconds(slow.times.p99),
  });
}

function specOf(measures: readonly Measure[], names: readonly string[], texts: Texts) {
  const rows: Row[] = [];
  const values: object[] = [];
  const seconds = (ms: number) => Math.max(ms, LEAST) / 1000;
  const drawn: number[] = [];
  for (const { label, rows: all } of measures) {
    rows.push({ label, heading: true });
    for (const { name, times } of all.slice(0, MOST_ROWS)) {
      const text = tip(
        `${name} · ${label}`,
        ...QUANTILES.map((quantile) => [quantile, milliseconds(times[quantile])] as const),
        [texts.answers, count(times.n)],
      );
      for (const quantile of QUANTILES) {
        values.push({
          row: rows.length,
          series: name,
          quantile,
          at: seconds(times[quantile]),
          p50: seconds(times.p50),
          p90: seconds(times.p90),
          tip: text,
        });
      }
      drawn.push(seconds(times.p50), seconds(times.p99));
      rows.push({ label: name });
    }
    const more = all.length - MOST_ROWS;
    if (more > 0) rows.push({ label: fill(texts.more_rows, { n: more }) });
  }
  const { y, headings, height, params } = rowsOf(rows);
  const axis = logAxis(texts.latency_axis, logDomain(drawn));
  const colour = { field: "series", type: "nominal", legend: null, scale: looksOf(names).colour };
  return frame({
    height,
    params,
    data: { values },
    layer: [
      {
        transform: [{ filter: "datum.quantile === 'p99'" }],
        mark: { type: "rule", strokeWidth: 1.25 },
        encoding: { y, x: { field: "p50", ...axis }, x2: { field: "at" }, color: colour },
      },
      {
        transform: [{ filter: "datum.quantile === 'p90'" }],
        mark: { type: "rule", strokeWidth: 4 },
        encoding: { y, x: { field: "p50", ...axis }, x2: { field: "at" }, color: colour },
      },
      {
        mark: { type: "point", filled: true, size: 60, opacity: 1, strokeWidth: 2 },
        encoding: {
          y,
          x: { field: "at", ...axis },
          color: colour,
          stroke: colour,
          shape: {
            field: "quantile",
            type: "nominal",
            scale: { domain: QUANTILES, range: SHAPES },
            legend: { symbolStrokeWidth: 2 },
          },
          tooltip: TIP,
        },
      },
      headings,
    ],
  });
}
