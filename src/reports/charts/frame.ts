import type { Spec } from "./chart.js";
import { PALETTE, QUIET } from "./palette.js";

/** Outer width, in pixels, that a chart is drawn for where nobody says another. */
const WIDTH = 560;
/** Below this outer width labels get less room. */
const NARROW = 480;
/** Room for the names of rows, wide and narrow. */
const LABELS = { wide: 190, narrow: 104 };

/** Ink is the page's own colour, so that one drawing serves light and dark. */
const CONFIG = {
  // The figure has a text of its own; a label on each mark would only repeat it, at some size.
  aria: false,
  background: "transparent",
  font: "system-ui, sans-serif",
  view: { stroke: null },
  axis: {
    labelColor: "currentColor",
    titleColor: "currentColor",
    domainColor: QUIET,
    tickColor: QUIET,
    gridColor: `${QUIET}40`,
    labelFontSize: 11,
    titleFontSize: 11,
    titleFontWeight: 500,
    titlePadding: 8,
  },
  text: { color: "currentColor", fontSize: 11 },
  rule: { strokeCap: "round" },
  legend: {
    labelColor: "currentColor",
    titleColor: "currentColor",
    symbolFillColor: "currentColor",
    symbolStrokeColor: "currentColor",
    labelFontSize: 11,
    labelLimit: 200,
    orient: "top",
    direction: "horizontal",
    title: null,
    offset: 8,
  },
  range: { category: PALETTE },
};

/**
 * What all charts have in common, around what one of them draws. The plot takes the width that is left
 * beside everything else, marks outside it included.
 */
export function frame(body: Spec): Spec {
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    width: WIDTH,
    autosize: { type: "fit-x", contains: "padding" },
    padding: { left: 4, top: 8, right: 8, bottom: 4 },
    ...body,
    params: [{ name: "outer", value: WIDTH }, ...paramsOf(body)],
    config: CONFIG,
  };
}

function paramsOf({ params }: Spec): readonly unknown[] {
  return Array.isArray(params) ? params : [];
}

/** The same chart for another outer width. In the page: `view.signal("outer", w).width(w)`. */
export function sized(spec: Spec, width: number): Spec {
  return {
    ...spec,
    width,
    params: [{ name: "outer", value: width }, ...paramsOf(spec).slice(1)],
  };
}

/** How long a row's name may be drawn, by the width the chart has. */
export const LABEL_LIMIT = { expr: `outer < ${NARROW} ? ${LABELS.narrow} : ${LABELS.wide}` };
