import { parse, type Spec, textMetrics, View } from "vega";
import { expressionInterpreter } from "vega-interpreter";
import { compile, type TopLevelSpec } from "vega-lite";
import type { Chart } from "../charts/chart.js";
import { textWidth } from "./text-width.js";

declare module "vega" {
  /** How Vega measures text; its types leave it out. */
  const textMetrics: {
    width: (item: { readonly fontSize?: number; readonly limit?: number }, text: unknown) => number;
  };
}

// Vega's own guess takes every character for a wide one, and cuts names that would fit.
textMetrics.width = ({ fontSize = 11, limit }, text) => {
  const width = textWidth(String(text ?? ""), fontSize);
  return limit !== undefined && limit > 0 ? Math.min(width, limit) : width;
};

/** A chart as Vega wants it in the page, and drawn already for readers without JavaScript. */
export interface Drawing {
  readonly spec: Spec;
  readonly svg: string;
}

/** Draws a chart without a browser. Expressions are interpreted, never evaluated as code. */
export async function draw(chart: Pick<Chart, "spec">): Promise<Drawing> {
  // Plain JSON to the pure part that builds it; the tests compile every chart without a warning.
  const { spec } = compile(chart.spec as unknown as TopLevelSpec);
  const view = new View(parse(spec, undefined, { ast: true }), {
    renderer: "none",
    expr: expressionInterpreter,
  });
  const svg = await view.toSVG();
  view.finalize();
  return { spec, svg: lean(svg) };
}

/** Elements of groups that draw nothing, as Vega writes them. */
const NOTHING = /<path class="foreground"[^<>]* d="" display="none"\/>/g;

/**
 * The same picture in fewer bytes, which every page carries: coordinates to a hundredth of a pixel, and no
 * roles, since the figure around it is what is read out. Nothing but tags is touched: text stays.
 */
export function lean(svg: string): string {
  return svg
    .replace(NOTHING, "")
    .replace(/<\w[^<>]*>/g, (tag) =>
      tag
        .replace(/ (?:role|aria-roledescription|aria-hidden)="[^"]*"/g, "")
        .replace(/ (?:d|transform)="[^"]*"/g, (attribute) =>
          attribute.replace(/\d+\.\d{3,}/g, (number) => String(Number(Number(number).toFixed(2)))),
        ),
    );
}
