import type { TrendSeries } from "../build-trend.js";
import { count, percent, UNKNOWN } from "../format.js";
import { type Figure, slug } from "./chart.js";
import { endLabels } from "./end-labels.js";
import { frame } from "./frame.js";
import { looksOf } from "./palette.js";
import { shareAxis, shareDomain } from "./scales.js";
import { isNamed, looked, onlyNamed } from "./series.js";
import { fill, type Texts } from "./texts.js";
import { intervalOf, sentences, shareText, TIP, tip } from "./words.js";

export interface TrendData {
  /** Part of the chart's id. */
  readonly key: string;
  readonly suite: string;
  /** All of the same mix of tasks. */
  readonly series: readonly TrendSeries[];
  /** Backends in the order of their looks. */
  readonly names: readonly string[];
}

const HEIGHT = 260;
const MOST_TOLD = 3;
const MOST_TICKS = 7;
/** From so many nights on their marks are small. */
const MANY_NIGHTS = 25;
/** Pixels from one line of text over the plot to the next. */
const LINE = 15;

/** Scores from night to night, and when they changed for good. */
export function trendChart(data: TrendData, texts: Texts): Figure {
  const head = {
    id: slug("trend", data.key),
    title: fill(texts.trend_title, { suite: data.suite }),
  };
  const series = data.series.filter(
    ({ nights }) => nights.filter(({ score }) => score.known).length > 1,
  );
  if (series.length === 0) return { ...head, reason: texts.trend_none };
  const names = looked(
    data.names,
    series.map(({ backend }) => backend),
  );
  const alarms = series.flatMap((each) => alarmsOf(each, texts));
  const order = [...series].sort((a, b) => names.indexOf(a.backend) - names.indexOf(b.backend));
  const elsewhere = Math.max(...series.map((each) => each.elsewhere));
  return {
    ...head,
    caption: sentences(
      fill(texts.trend_same, { n: count(series[0]?.tasks ?? 0) }),
      elsewhere > 0 ? fill(texts.trend_elsewhere, { n: elsewhere }) : undefined,
      texts.trend_caption,
      onlyNamed(names, texts),
    ),
    alternative: sentences(
      ...alarms.map(({ what, day }) => fill(texts.trend_alt_alarm, { what, day })),
      alarms.length === 0 ? texts.trend_alt_quiet : undefined,
      ...order
        .slice(0, Math.max(1, MOST_TOLD - alarms.length))
        .map((each) => sentenceOf(each, texts)),
    ),
    spec: specOf(order, names, alarms, texts),
    table: {
      columns: [
        texts.backend,
        texts.trend_night,
        texts.score,
        texts.interval,
        texts.trend_run,
        texts.trend_alarm,
        texts.trend_scored,
      ],
      rows: order.flatMap(({ backend, nights, alarm }) =>
        nights.map(({ runId, startedAt, planned, scored, score }, place) => [
          backend,
          dayOf(startedAt),
          score.known ? percent(score.value) : UNKNOWN,
          score.known ? intervalOf(score) : UNKNOWN,
          runId,
          alarm?.at === place ? texts.trend_alarm : "",
          fill(texts.trend_scored_of, { n: count(scored), all: count(planned) }),
        ]),
      ),
    },
  };
}

function dayOf(iso: string | undefined): string {
  return iso === undefined ? UNKNOWN : iso.slice(0, 10);
}

interface Alarm {
  readonly series: string;
  readonly what: string;
  readonly day: string;
  readonly since: string;
  readonly at: string;
  readonly score: number | undefined;
}

function alarmsOf({ backend, nights, alarm }: TrendSeries, texts: Texts): readonly Alarm[] {
  if (alarm === undefined) return [];
  const at = nights[alarm.at];
  const since = nights[alarm.since];
  if (at === undefined || since === undefined) return [];
  const text = alarm.direction === "worse" ? texts.trend_worse : texts.trend_better;
  return [
    {
      series: backend,
      what: fill(text, { name: backend, since: dayOf(since.startedAt) }),
      day: dayOf(at.startedAt),
      since: since.startedAt,
      at: at.startedAt,
      score: at.score.known ? at.score.value : undefined,
    },
  ];
}

function sentenceOf({ backend, nights }: TrendSeries, texts: Texts): string | undefined {
  const known = nights.flatMap(({ startedAt, score }) =>
    score.known ? [{ startedAt, score }] : [],
  );
  const first = known[0];
  const last = known.at(-1);
  if (first === undefined || last === undefined) return undefined;
  return fill(texts.trend_alt, {
    name: backend,
    first: shareText(first.score),
    firstDay: dayOf(first.startedAt),
    last: shareText(last.score),
    lastDay: dayOf(last.startedAt),
    n: known.length,
  });
}

function specOf(
  series: readonly TrendSeries[],
  names: readonly string[],
  alarms: readonly Alarm[],
  texts: Texts,
) {
  const values = series.flatMap(({ backend, nights }) =>
    nights.flatMap(({ runId, startedAt, score }) =>
      score.known
        ? [
            {
              series: backend,
              at: startedAt,
              score: score.value,
              low: score.low,
              high: score.high,
              tip: tip(
                backend,
                [texts.trend_night, dayOf(startedAt)],
                [texts.score, shareText(score)],
                [texts.trend_run, runId],
              ),
            },
          ]
        : [],
    ),
  );
  const y = shareDomain(values.flatMap(({ low, high }) => [low, high]));
  const share = shareAxis(texts.score, y);
  const looks = looksOf(names);
  const x = {
    field: "at",
    type: "temporal",
    scale: { type: "utc" },
    axis: {
      title: texts.trend_axis,
      format: "%m-%d",
      values: { expr: "nightTicks" },
      labelOverlap: "greedy",
      grid: false,
    },
  };
  const colour = { field: "series", type: "nominal", legend: null, scale: looks.colour };
  const shape = { field: "series", type: "nominal", legend: null, scale: looks.shape };
  const ends = series.flatMap(({ backend, nights }) => {
    const last = nights.flatMap(({ score }) => (score.known ? [score.value] : [])).at(-1);
    if (last === undefined || !isNamed(backend, names)) return [];
    return [{ name: backend, at: (last - y[0]) / (y[1] - y[0]) }];
  });
  return frame({
    height: HEIGHT,
    params: [{ name: "nightTicks", value: ticksOf(values.map(({ at }) => at)) }],
    data: { values },
    layer: [
      {
        mark: { type: "area", opacity: series.length > 4 ? 0.08 : 0.15 },
        encoding: { x, y: { field: "low", ...share }, y2: { field: "high" }, color: colour },
      },
      {
        mark: { type: "line", strokeWidth: 1.5 },
        encoding: {
          x,
          y: { field: "score", ...share },
          color: colour,
          strokeDash: { field: "series", type: "nominal", legend: null, scale: looks.dash },
        },
      },
      {
        mark: {
          type: "point",
          filled: true,
          size: values.length / series.length > MANY_NIGHTS ? 14 : 36,
          opacity: 1,
        },
        encoding: { x, y: { field: "score", ...share }, color: colour, shape, tooltip: TIP },
      },
      ...alarmLayers(alarms, x, share, colour, shape),
      endLabels(ends, HEIGHT, names),
    ],
  });
}

/** A few of the days on which there were runs: each by its first run, so that none is named twice. */
function ticksOf(times: readonly string[]): readonly number[] {
  const days = new Map(
    [...times]
      .sort()
      .reverse()
      .map((time) => [time.slice(0, 10), Date.parse(time)]),
  );
  const starts = [...days.values()].sort((a, b) => a - b);
  const step = Math.ceil(starts.length / MOST_TICKS);
  return starts.filter((_, index) => index % step === 0);
}

function alarmLayers(
  alarms: readonly Alarm[],
  x: object,
  share: object,
  colour: object,
  shape: object,
): readonly object[] {
  if (alarms.length === 0) return [];
  const rows = alarms.map((alarm, index) => ({
    ...alarm,
    score: alarm.score ?? null,
    pixel: -8 - LINE * index,
    tip: alarm.what,
  }));
  const line = { field: "pixel", type: "quantitative", scale: null, axis: null };
  return [
    {
      data: { values: rows },
      mark: { type: "rule", strokeDash: [3, 3], strokeWidth: 1.25 },
      encoding: { x: { ...x, field: "since" }, color: colour },
    },
    {
      data: { values: rows },
      transform: [{ filter: "datum.score !== null" }],
      mark: { type: "point", filled: false, size: 190, strokeWidth: 1.75, opacity: 1 },
      encoding: {
        x: { ...x, field: "at" },
        y: { field: "score", ...share },
        color: { value: "currentColor" },
        tooltip: TIP,
      },
    },
    {
      data: { values: rows },
      mark: { type: "point", filled: true, size: 44, opacity: 1 },
      encoding: { x: { value: 4 }, y: line, color: colour, shape },
    },
    {
      data: { values: rows },
      mark: { type: "text", align: "left", baseline: "middle" },
      encoding: { x: { value: 13 }, y: line, text: { field: "what", type: "nominal" } },
    },
  ];
}
