import type { Spec } from "./chart.js";
import { LABEL_LIMIT } from "./frame.js";

/** A row of a chart that has one row a thing: a heading stands over the rows that follow it. */
export interface Row {
  readonly label: string;
  readonly heading?: boolean;
}

/** Pixels a row takes. */
const STEP = 22;

/**
 * Rows by their place, so that two of the same name stay two. `y` is to be used with a field `row`
 * that holds the place; names are cut to the room there is.
 */
export function rowsOf(rows: readonly Row[], step = STEP) {
  const domain = rows.map((_, index) => index);
  const y = {
    field: "row",
    type: "ordinal",
    sort: null,
    scale: { domain },
    axis: {
      title: null,
      labelExpr: "rowNames[datum.value]",
      labelLimit: LABEL_LIMIT,
      labelOverlap: false,
      labelPadding: 8,
      ticks: false,
      domain: false,
    },
  } as const;
  const headings: Spec = {
    data: {
      values: rows.flatMap(({ label, heading }, row) => (heading === true ? [{ row, label }] : [])),
    },
    mark: {
      type: "text",
      align: "left",
      baseline: "middle",
      fontWeight: 600,
      dx: 2,
      dy: 2,
      limit: { expr: "width" },
    },
    encoding: { y, x: { value: 0 }, text: { field: "label", type: "nominal" } },
  };
  return {
    y,
    headings,
    height: rows.length * step,
    params: [
      {
        name: "rowNames",
        value: rows.map(({ label, heading }) => (heading === true ? "" : label)),
      },
    ],
  };
}
