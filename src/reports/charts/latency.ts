import type { LatencySummary, QuantilePoint } from "../../stats/percentiles.js";
import { count, milliseconds, UNKNOWN } from "../format.js";
import { type Figure, slug } from "./chart.js";
import { type Curve, panelsOf } from "./latency-panels.js";
import { NAMED } from "./palette.js";
import { looked, type SuiteEntries } from "./series.js";
import { fill, type Texts } from "./texts.js";
import { sentences, tip } from "./words.js";

/** Percentiles that the table has. */
const COLUMNS = [5, 10, 25, 50, 75, 90, 95, 99];
/** Below this many times a curve ends before p99. */
const FEW = 100;

interface Timed {
  readonly name: string;
  readonly times: LatencySummary;
  readonly points: readonly QuantilePoint[];
}

interface Measure {
  readonly label: string;
  /** Fastest median first. */
  readonly rows: readonly Timed[];
}

/** How the times to the first token, to the first of the answer and to its end are distributed. */
export function latencyChart(data: SuiteEntries, texts: Texts): Figure {
  const head = {
    id: slug("latency", data.key),
    title: fill(texts.latency_title, { suite: data.suite }),
  };
  const measures = measuresOf(data, texts);
  if (measures.length === 0) return { ...head, reason: texts.latency_none };
  const met = new Set(measures.flatMap(({ rows }) => rows.map(({ name }) => name)));
  const names = looked(data.names, [...met]);
  const drawn = names.filter((name) => met.has(name)).slice(0, NAMED);
  const few = measures.some(({ rows }) => rows.some(({ times }) => times.n < FEW));
  return {
    ...head,
    caption: sentences(
      texts.latency_caption,
      few ? texts.latency_few : undefined,
      drawn.length < met.size ? fill(texts.latency_drawn, { n: drawn.length }) : undefined,
    ),
    alternative: sentences(...measures.map((measure) => sentenceOf(measure, texts))),
    spec: panelsOf(
      measures.map(({ label, rows }) => ({
        label,
        curves: rows.flatMap((row) => (drawn.includes(row.name) ? [curveOf(label, row)] : [])),
      })),
      { names, drawn, axis: texts.latency_axis },
    ),
    table: {
      columns: [
        texts.latency_measure,
        texts.backend,
        texts.answers,
        ...COLUMNS.map((each) => `p${each}`),
      ],
      rows: measures.flatMap(({ label, rows }) =>
        rows.map(({ name, times, points }) => [
          label,
          name,
          count(times.n),
          ...COLUMNS.map((each) => timeAt(each, times, points)),
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
        return times.known ? [{ name, times, points: entry.aggregates.latencies[part] }] : [];
      })
      .sort((a, b) => a.times.p50 - b.times.p50);
    return rows.length === 0 ? [] : [{ label, rows }];
  });
}

/** The percentiles of the leaderboard are had of few times too; others where the curve reaches them. */
function timeAt(
  percentile: number,
  times: LatencySummary,
  points: readonly QuantilePoint[],
): string {
  const own = { 10: times.p10, 50: times.p50, 90: times.p90, 95: times.p95, 99: times.p99 };
  const known = Object.entries(own).find(([each]) => Number(each) === percentile)?.[1];
  const ms = known ?? points.find(({ q }) => q === percentile / 100)?.ms;
  return ms === undefined ? UNKNOWN : milliseconds(ms);
}

function curveOf(label: string, { name, times, points }: Timed): Curve {
  return {
    name,
    points,
    tip: tip(
      `${name} · ${label}`,
      ["p50", milliseconds(times.p50)],
      ["p90", milliseconds(times.p90)],
      ["p95", milliseconds(times.p95)],
      ["p99", milliseconds(times.p99)],
      ["n", count(times.n)],
    ),
  };
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
