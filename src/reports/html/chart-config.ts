/** Told apart on light and on dark paper, and by people who see few colours (Okabe & Ito 2008). */
const COLOURS = ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#b8860b", "#56b4e9"];

/** Ink is the page's own colour, so that one drawing serves light and dark. */
export const CONFIG = {
  background: "transparent",
  font: "system-ui, sans-serif",
  view: { stroke: null },
  axis: {
    labelColor: "currentColor",
    titleColor: "currentColor",
    domainColor: "#8a9099",
    tickColor: "#8a9099",
    gridColor: "#8a909944",
    labelFontSize: 11,
    titleFontSize: 11,
    titleFontWeight: 500,
    labelLimit: 220,
  },
  legend: {
    labelColor: "currentColor",
    symbolStrokeColor: "currentColor",
    symbolFillColor: "currentColor",
    titleColor: "currentColor",
    labelLimit: 260,
    orient: "bottom",
    columns: 2,
  },
  header: { labelColor: "currentColor", titleColor: "currentColor", labelFontWeight: 600 },
  title: { color: "currentColor" },
  range: { category: COLOURS },
} as const;
