import { parse, type Spec, View } from "vega";
import { expressionInterpreter } from "vega-interpreter";
import { compile } from "vega-lite";
import type { Chart } from "./charts.js";

/** A chart as Vega wants it in the page, and drawn already for readers without JavaScript. */
export interface Drawing {
  readonly spec: Spec;
  readonly svg: string;
}

/** Draws a chart without a browser. Expressions are interpreted, never evaluated as code. */
export async function draw(chart: Chart): Promise<Drawing | undefined> {
  if (chart.spec === undefined) return undefined;
  const { spec } = compile(chart.spec);
  const view = new View(parse(spec, undefined, { ast: true }), {
    renderer: "none",
    expr: expressionInterpreter,
  });
  const svg = await view.toSVG();
  view.finalize();
  return { spec, svg };
}
