import { parse, View } from "vega";
import { expressionInterpreter } from "vega-interpreter";
import { compile, type TopLevelSpec } from "vega-lite";
import { type Chart, type Figure, isChart, type Spec } from "../../../src/reports/charts/chart.js";

/** The chart; throws the reason where there is none. */
export function chartOf(figure: Figure): Chart {
  if (!isChart(figure)) throw new Error(figure.reason);
  return figure;
}

/** What Vega draws of a specification, and what Vega-Lite and Vega said about it. */
export async function drawn(spec: Spec): Promise<{ svg: string; said: readonly string[] }> {
  const said: string[] = [];
  const note = (...words: readonly unknown[]) => {
    said.push(words.map(String).join(" "));
    return logger;
  };
  const logger = {
    level: () => logger,
    error: note,
    warn: note,
    info: () => logger,
    debug: () => logger,
  };
  const compiled = compile(spec as unknown as TopLevelSpec, { logger: logger as never });
  const view = new View(parse(compiled.spec, undefined, { ast: true }), {
    renderer: "none",
    expr: expressionInterpreter,
  });
  view.logger(logger as never);
  const svg = await view.toSVG();
  view.finalize();
  return { svg, said };
}

/** Marks of a kind in a drawing, by Vega's class of their group, axes and legends left out. */
export function marks(svg: string, kind: "symbol" | "rule" | "line" | "area" | "rect"): number {
  const groups = svg.matchAll(
    new RegExp(`<g class="mark-${kind} role-mark[^"]*"[^>]*>(.*?)</g>`, "gs"),
  );
  return [...groups].reduce(
    (sum, [, body = ""]) => sum + body.split(/<(?:path|line) /).length - 1,
    0,
  );
}
