/// <reference lib="dom" />
import type { ChartData } from "../site-data.js";
import { chunk, script } from "./load.js";
import { page } from "./page.js";

interface VegaView {
  signal(name: "outer", value: number): VegaView;
  width(value: number): VegaView;
  runAsync(): Promise<unknown>;
}

interface VegaGlobals {
  readonly vega: {
    parse(spec: unknown, config: undefined, options: { readonly ast: true }): unknown;
    View: new (runtime: unknown, options: object) => VegaView;
  };
  readonly vegaInterpreter: unknown;
}

/** Wider than this a chart gains nothing. */
const WIDEST = 760;

/** Each chart comes drawn; when it is seen, Vega draws it again, with tooltips. */
export function liveCharts(): void {
  const seen = new IntersectionObserver(
    (items) => {
      for (const { isIntersecting, target } of items) {
        if (!isIntersecting || !(target instanceof HTMLElement)) continue;
        seen.unobserve(target);
        // The drawing that came with the page stays where Vega fails.
        draw(target).catch((error: unknown) => target.setAttribute("data-error", String(error)));
      }
    },
    { rootMargin: "200px" },
  );
  for (const place of document.querySelectorAll<HTMLElement>(".chart[id]")) seen.observe(place);
}

async function draw(place: HTMLElement): Promise<void> {
  const [charts] = await Promise.all([chunk<ChartData>("charts"), script(page.assets.vega)]);
  const found = charts.find(({ id }) => `chart-${id}` === place.id);
  if (found === undefined) return;
  const { vega, vegaInterpreter } = globalThis as unknown as VegaGlobals;
  const live = document.createElement("div");
  // The figure has a text of its own.
  live.setAttribute("aria-hidden", "true");
  const runtime = vega.parse(found.spec, undefined, { ast: true });
  const view = new vega.View(runtime, {
    renderer: "svg",
    container: live,
    hover: true,
    expr: vegaInterpreter,
  });
  let drawn = 0;
  const resize = async () => {
    const width = Math.min(WIDEST, Math.floor(place.clientWidth));
    if (width <= 0 || width === drawn) return;
    drawn = width;
    await view.signal("outer", width).width(width).runAsync();
  };
  await resize();
  place.replaceChildren(live);
  place.setAttribute("data-live", "");
  new ResizeObserver(() => {
    resize().catch((error: unknown) => place.setAttribute("data-error", String(error)));
  }).observe(place);
}
