import type { Spread } from "../aggregates.js";
import { moneyOf, percent, UNKNOWN } from "../format.js";
import { type Figure, slug } from "./chart.js";
import { endLabels } from "./end-labels.js";
import { frame } from "./frame.js";
import { looksOf, QUIET } from "./palette.js";
import { paretoFront } from "./pareto.js";
import { logAxis, logDomain, shareAxis, shareDomain } from "./scales.js";
import { isNamed, looked, type Named, onlyNamed, type SuiteEntries } from "./series.js";
import { fill, type Texts } from "./texts.js";
import { intervalOf, sentences, shareText, TIP, tip } from "./words.js";

interface Point {
  readonly name: string;
  readonly score: Spread;
  readonly cost: Spread;
  readonly front: boolean;
}

const HEIGHT = 260;
/** Backends left out that the caption names. */
const MOST_LISTED = 5;

/** Score against what one answer costs, with the backends that no other beats in both. */
export function costChart(data: SuiteEntries, texts: Texts): Figure {
  const head = { id: slug("cost", data.key), title: fill(texts.cost_title, { suite: data.suite }) };
  const { points, currency, left } = pointsOf(data.entries);
  const [best] = [...points].sort((a, b) => b.score.value - a.score.value);
  if (best === undefined) return { ...head, reason: texts.cost_none };
  const names = looked(
    data.names,
    points.map(({ name }) => name),
  );
  const others = onlyNamed(names, texts);
  const missing =
    left.length > 0
      ? fill(texts.cost_left, {
          currency,
          n: left.length,
          names: [...left.slice(0, MOST_LISTED), ...(left.length > MOST_LISTED ? ["…"] : [])].join(
            ", ",
          ),
        })
      : undefined;
  return {
    ...head,
    caption: sentences(texts.cost_caption, others, missing),
    alternative: alternative(points, best, currency, texts),
    spec: specOf(points, names, currency, texts),
    table: {
      columns: [
        texts.backend,
        texts.score,
        texts.interval,
        texts.cost_column,
        texts.interval,
        texts.cost_front,
      ],
      rows: points.map(({ name, score, cost, front }) => [
        name,
        percent(score.value),
        intervalOf(score),
        moneyOf(cost.value, currency),
        costRange(cost, currency) ?? UNKNOWN,
        front ? texts.cost_yes : texts.cost_no,
      ]),
    },
  };
}

function pointsOf(entries: readonly Named[]) {
  const all = entries.flatMap(({ name, entry: { score, aggregates } }) =>
    score.known && aggregates.costPerTask.known
      ? [{ name, score, cost: aggregates.costPerTask, currency: aggregates.costPerTask.currency }]
      : [],
  );
  const currency = all[0]?.currency ?? "USD";
  const same = all.filter((point) => point.currency === currency);
  const front = paretoFront(
    same.map(({ cost, score }) => ({ cost: cost.value, score: score.value })),
  );
  const points = same.map(
    ({ name, score, cost }, index): Point => ({ name, score, cost, front: front.has(index) }),
  );
  const shown = new Set(points.map(({ name }) => name));
  return { points, currency, left: entries.flatMap(({ name }) => (shown.has(name) ? [] : [name])) };
}

function costRange({ low, high }: Spread, currency: string): string | undefined {
  if (low === undefined || high === undefined) return undefined;
  return `${moneyOf(low, currency)} – ${moneyOf(high, currency)}`;
}

function alternative(points: readonly Point[], best: Point, currency: string, texts: Texts) {
  const facts = {
    n: points.length,
    front: points.filter(({ front }) => front).length,
    best: percent(best.score.value),
    interval: intervalOf(best.score),
    bestName: best.name,
    bestCost: moneyOf(best.cost.value, currency),
  };
  if (points.length === 1) return fill(texts.cost_alt_one, facts);
  const [cheap = best] = [...points].sort((a, b) => a.cost.value - b.cost.value);
  return sentences(
    fill(texts.cost_alt, facts),
    fill(texts.cost_alt_cheap, {
      name: cheap.name,
      cost: moneyOf(cheap.cost.value, currency),
      score: percent(cheap.score.value),
    }),
  );
}

function specOf(
  points: readonly Point[],
  names: readonly string[],
  currency: string,
  texts: Texts,
) {
  // A logarithmic axis has no 0: what is free stands left of a line, on a tick that says so.
  const paid = points.flatMap(({ cost: { value, low, high } }) =>
    value > 0 ? [value, low ?? value, high ?? value] : [],
  );
  const [from, to] = logDomain(paid.length > 0 ? paid : [1]);
  const anyFree = points.some(({ cost }) => cost.value <= 0);
  const step = (to / from) ** 0.12;
  const free = from / step;
  const domain: readonly [number, number] = [anyFree ? free / step : from, to];
  const axis = logAxis(fill(texts.cost_axis, { currency }), domain);
  const ticks = paid.length > 0 ? axis.axis.values.filter((tick) => tick >= from) : [];
  const y = shareDomain(
    points.flatMap(({ score: { value, low, high } }) => [value, low ?? value, high ?? value]),
  );
  const looks = looksOf(names);
  const values = points.map(({ name, score, cost, front }) => ({
    series: name,
    cost: cost.value > 0 ? cost.value : free,
    score: score.value,
    low: score.low ?? score.value,
    high: score.high ?? score.value,
    costLow: cost.value > 0 ? (cost.low ?? cost.value) : free,
    costHigh: cost.value > 0 ? (cost.high ?? cost.value) : free,
    front,
    tip: tip(
      name,
      [texts.score, shareText(score)],
      [texts.cost_column, sentences(moneyOf(cost.value, currency), costRange(cost, currency))],
    ),
  }));
  const x = {
    field: "cost",
    ...axis,
    axis: {
      ...axis.axis,
      values: anyFree ? [free, ...ticks] : ticks,
      // JSON.stringify writes an expression's string, whatever a translation holds.
      labelExpr: anyFree
        ? `datum.value < ${from} ? ${JSON.stringify(texts.cost_free)} : ${axis.axis.labelExpr}`
        : axis.axis.labelExpr,
      grid: true,
    },
  };
  const colour = { field: "series", type: "nominal", legend: null, scale: looks.colour };
  const ends = points
    .filter(({ name }) => isNamed(name, names))
    .map(({ name, score }) => ({ name, at: (score.value - y[0]) / (y[1] - y[0]) }));
  return frame({
    height: HEIGHT,
    data: { values },
    layer: [
      {
        transform: [{ filter: "datum.front" }],
        mark: {
          type: "line",
          interpolate: "step-after",
          color: QUIET,
          strokeDash: [4, 3],
          strokeWidth: 1.25,
        },
        encoding: { x, y: { field: "score", ...shareAxis(texts.score, y) } },
      },
      {
        mark: { type: "rule", strokeWidth: 1.5, opacity: 0.75 },
        encoding: {
          x,
          y: { field: "low", ...shareAxis(texts.score, y) },
          y2: { field: "high" },
          color: colour,
        },
      },
      {
        mark: { type: "rule", strokeWidth: 1.5, opacity: 0.75 },
        encoding: {
          x: { ...x, field: "costLow" },
          x2: { field: "costHigh" },
          y: { field: "score", ...shareAxis(texts.score, y) },
          color: colour,
        },
      },
      {
        mark: { type: "point", filled: true, size: 80, opacity: 1 },
        encoding: {
          x,
          y: { field: "score", ...shareAxis(texts.score, y) },
          color: colour,
          shape: { field: "series", type: "nominal", legend: null, scale: looks.shape },
          tooltip: TIP,
        },
      },
      ...(anyFree && paid.length > 0
        ? [
            {
              data: { values: [{ at: from / step ** 0.4 }] },
              mark: { type: "rule", color: QUIET, strokeDash: [1, 3] },
              encoding: { x: { ...x, field: "at" } },
            },
          ]
        : []),
      endLabels(ends, HEIGHT, names),
    ],
  });
}
