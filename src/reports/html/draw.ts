import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
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
  return { spec, svg };
}

/**
 * Vega and its interpreter as one classic script, for a page that may not load modules: `vega` and
 * `vegaInterpreter` become globals. The interpreter comes as a module that takes three names from
 * vega-util; Vega's bundle holds them.
 */
export function vegaScript(): string {
  const require = createRequire(import.meta.url);
  const read = (path: string) =>
    readFileSync(path, "utf8").replace(/\n?\/\/# sourceMappingURL=.*\s*$/, "");
  const vega = read(require.resolve("vega").replace(/vega\.module\.js$/, "vega.min.js"));
  const module = read(require.resolve("vega-interpreter"));
  const taken = /^import \{([^}]*)\} from 'vega-util';/.exec(module);
  const given = /export \{ (\w+) as expressionInterpreter|export \{([^}]*)\};?\s*$/.exec(module);
  if (taken?.[1] === undefined || given === null) {
    throw new Error("vega-interpreter's bundle has another form than the one this page can inline");
  }
  const body = module.slice(taken[0].length, given.index);
  const name = given[1] ?? "expressionInterpreter";
  const wrapped = `globalThis.vegaInterpreter=(()=>{const {${taken[1]}}=globalThis.vega;${body}\nreturn ${name};})();`;
  return `${vega}\n${wrapped}`.replaceAll("</script", "<\\/script");
}
