import type { QuantilePoint } from "../../stats/percentiles.js";
import { normalQuantile } from "../../stats/student.js";
import type { Spec } from "./chart.js";
import { frame } from "./frame.js";
import { looksOf, QUIET } from "./palette.js";
import { logDomain, logTicks } from "./scales.js";
import { TIP } from "./words.js";

/** The distribution of one backend's times. */
export interface Curve {
  readonly name: string;
  readonly points: readonly QuantilePoint[];
  readonly tip: string;
}

/** One measure, with its own scale of times. */
export interface Panel {
  readonly label: string;
  readonly curves: readonly Curve[];
}

/** Pixels: of a plot, of the heading over it, and of the times under it. */
const PLOT = 164;
const HEADING = 26;
const TIMES = 26;
const STEP = HEADING + PLOT + TIMES;
/** Room for the title of the times. */
const TITLE = 16;

/** Percentiles with a line of their own, and those of them that are marked on every curve. */
const LINES = [5, 10, 25, 50, 75, 90, 95, 99];
const MARKED = [50, 90, 95, 99];
/** Milliseconds: what a logarithmic axis takes for 0. */
const LEAST = 0.1;

const LOWEST = normalQuantile(0.05);
const HIGHEST = normalQuantile(0.99);

/** Pixels below the top of a plot: on the scale of the normal distribution, so that the tail has room. */
function downTo(q: number): number {
  return (PLOT * (HIGHEST - normalQuantile(q))) / (HIGHEST - LOWEST);
}

/**
 * Plots one above the other, each with the distribution of each backend's times. They are drawn in
 * one view, on places worked out here: Vega-Lite fits no composed views to the width of the page.
 */
export function panelsOf(
  panels: readonly Panel[],
  {
    names,
    drawn,
    axis,
  }: {
    readonly names: readonly string[];
    /** Those of the names that have a curve. */
    readonly drawn: readonly string[];
    readonly axis: string;
  },
): Spec {
  const placed = panels.map((panel, index) => placedIn(panel, index * STEP + HEADING));
  const looks = looksOf(names);
  const x = (field = "x") => ({ field, ...SHARE });
  const y = (field = "y") => ({ field, ...PIXEL });
  const colour = { field: "series", type: "nominal", scale: looks.colour } as const;
  const legend = {
    values: drawn,
    columns: { expr: "outer < 480 ? 2 : 3" },
    labelLimit: { expr: "outer < 480 ? outer / 2 - 50 : outer / 3 - 50" },
    // Else the dashes of the lines would fringe the marks.
    symbolStrokeWidth: 0,
    symbolOpacity: 1,
  };
  const height = panels.length * STEP + TITLE;
  return frame({
    height,
    layer: [
      {
        data: { values: placed.flatMap(({ levels }) => levels) },
        mark: { type: "rule", color: QUIET, strokeWidth: 1 },
        encoding: {
          x: { value: 0 },
          x2: { value: { expr: "width" } },
          y: y(),
          opacity: { field: "opacity", type: "quantitative", scale: null, legend: null },
        },
      },
      {
        data: { values: placed.flatMap(({ levels }) => levels) },
        mark: { type: "text", align: "right", baseline: "middle" },
        encoding: { x: { value: -6 }, y: y(), text: { field: "label", type: "nominal" } },
      },
      {
        data: { values: placed.flatMap(({ ticks }) => ticks) },
        mark: { type: "rule", color: QUIET, strokeWidth: 1, opacity: 0.25 },
        encoding: { x: x(), y: y("top"), y2: { field: "bottom" } },
      },
      {
        data: { values: placed.flatMap(({ ticks }) => ticks) },
        mark: { type: "text", baseline: "top", dy: 5 },
        encoding: { x: x(), y: y("bottom"), text: { field: "label", type: "nominal" } },
      },
      {
        data: { values: placed.map(({ heading }) => heading) },
        mark: { type: "text", align: "left", baseline: "bottom", fontWeight: 600, dy: -7 },
        encoding: { x: { value: 0 }, y: y(), text: { field: "label", type: "nominal" } },
      },
      {
        data: { values: placed.flatMap(({ points }) => points) },
        mark: { type: "line", strokeWidth: 1.75 },
        encoding: {
          x: x(),
          y: y(),
          color: { ...colour, legend },
          strokeDash: { field: "series", type: "nominal", scale: looks.dash, legend },
          detail: { field: "panel", type: "nominal" },
          order: { field: "y", type: "quantitative", sort: "descending" },
        },
      },
      {
        data: { values: placed.flatMap(({ marks }) => marks) },
        mark: { type: "point", filled: true, size: 42, opacity: 1 },
        encoding: {
          x: x(),
          y: y(),
          color: { ...colour, legend },
          shape: { field: "series", type: "nominal", scale: looks.shape, legend },
          tooltip: TIP,
        },
      },
      {
        data: { values: [{ y: height, label: axis }] },
        mark: { type: "text", baseline: "bottom", fontWeight: 500 },
        encoding: {
          x: { value: { expr: "width / 2" } },
          y: y(),
          text: { field: "label", type: "nominal" },
        },
      },
    ],
  });
}

/** Across, from the left end of a plot to its right. */
const SHARE = {
  type: "quantitative",
  scale: { domain: [0, 1], nice: false, zero: false },
  axis: null,
} as const;
const PIXEL = { type: "quantitative", scale: null, axis: null } as const;

/** A panel whose plot starts so many pixels from the top. */
function placedIn({ label, curves }: Panel, top: number) {
  const seconds = (ms: number) => Math.max(ms, LEAST) / 1000;
  const domain = logDomain(curves.flatMap(({ points }) => points.map(({ ms }) => seconds(ms))));
  const across = (s: number) =>
    rounded(Math.log(s / domain[0]) / Math.log(domain[1] / domain[0]), 4);
  const points = curves.flatMap(({ name, points: own, tip }) =>
    own.map(({ q, ms }) => ({
      series: name,
      panel: label,
      x: across(seconds(ms)),
      y: rounded(top + downTo(q), 1),
      percentile: 100 * q,
      tip,
    })),
  );
  return {
    heading: { label, y: top },
    levels: LINES.map((each) => ({
      label: `p${each}`,
      opacity: MARKED.includes(each) ? 0.6 : 0.25,
      y: rounded(top + downTo(each / 100), 1),
    })),
    ticks: logTicks(domain).map((s) => ({
      label: String(s),
      x: across(s),
      top,
      bottom: top + PLOT,
    })),
    points: points.map(({ series, panel, x, y }) => ({ series, panel, x, y })),
    marks: points.flatMap(({ percentile, panel, ...mark }) =>
      MARKED.includes(percentile) ? [mark] : [],
    ),
  };
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
