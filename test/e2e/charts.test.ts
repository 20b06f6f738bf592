import { createHash } from "node:crypto";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Chart, isChart } from "../../src/reports/charts/chart.js";
import { figuresOf } from "../../src/reports/charts/index.js";
import { draw } from "../../src/reports/html/draw.js";
import { island } from "../../src/reports/html/markup.js";
import { vegaScript } from "../../src/reports/html/vega-script.js";
import { BROWSER, launch, NO_BROWSER } from "../helpers/browser.js";
import { FOREST, PANEL, reportOf } from "../reports/charts/made-up.js";

const HOSTILE = `<img src=x onerror="window.pwned=1"> 'and' "quoted"`;

const CHARTS = figuresOf(
  reportOf([{ backend: HOSTILE, skill: 0.7, cost: 0.01, pace: 4000, refusal: 0.5 }, ...PANEL]),
  [FOREST],
)
  .filter(isChart)
  // One of each kind.
  .filter(({ id }) => id.startsWith("refusals") || !/gpqa|china/.test(id));

/** Draws the chart whose specification stands in the page, as wide as the place it is given. */
const CLIENT = `
const spec = JSON.parse(document.getElementById("spec").textContent);
const place = document.getElementById("place");
const view = new vega.View(vega.parse(spec, undefined, { ast: true }), {
  renderer: "svg", container: place, hover: true, expr: vegaInterpreter,
});
view.signal("outer", place.clientWidth).width(place.clientWidth).runAsync()
  .then(() => place.setAttribute("data-drawn", ""));
`;

describe.skipIf(BROWSER === undefined)(`the charts in a browser${NO_BROWSER}`, () => {
  let browser: Browser;
  const script = `${vegaScript()}\n${CLIENT}`;
  const digest = createHash("sha256").update(script).digest("base64");

  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(async () => {
    await browser.close();
  });

  /** The chart in a page that may evaluate nothing and ask for nothing, with all it complained of. */
  async function open({ spec }: Chart, width: number) {
    const { spec: vega } = await draw({ spec });
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    const problems: string[] = [];
    page.on("console", (message) => problems.push(message.text()));
    page.on("pageerror", (error) => problems.push(error.message));
    const policy = `default-src 'none'; script-src 'sha256-${digest}'`;
    await page.route("**/*", (route) => {
      const { pathname } = new URL(route.request().url());
      if (pathname !== "/") {
        problems.push(`asked for ${pathname}`);
        return route.abort();
      }
      return route.fulfill({
        contentType: "text/html; charset=utf-8",
        headers: { "content-security-policy": policy },
        body: `<!doctype html><title>t</title><body><div id="place"></div>${island("spec", vega).text}<script>${script}</script>`,
      });
    });
    await page.goto("http://charts.test/");
    await page.waitForSelector("[data-drawn]");
    return { page, problems };
  }

  it.each(CHARTS.map((chart) => [chart.id, chart] as const))(
    "%s is drawn without evaluating code, narrow and wide, with text that can be read",
    async (_, chart) => {
      for (const width of [360, 800]) {
        const { page, problems } = await open(chart, width);
        expect(problems).toEqual([]);
        const seen = await page.evaluate(() => ({
          pwned: "pwned" in globalThis,
          marks: document.querySelectorAll("[class*='role-mark'] path, [class*='role-mark'] line")
            .length,
          smallest: Math.min(
            ...[...document.querySelectorAll("text")].map((text) =>
              Number.parseFloat(getComputedStyle(text).fontSize),
            ),
          ),
          overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        }));
        expect(seen).toMatchObject({ pwned: false, overflow: 0 });
        expect(seen.marks).toBeGreaterThan(8);
        expect(seen.smallest).toBeGreaterThanOrEqual(11);
        await page.close();
      }
    },
  );

  it("a mark that is pointed at says whose it is and what it shows, as text", async () => {
    const chart = CHARTS.find(({ id }) => id === "accuracy");
    if (chart === undefined) throw new Error("no chart");
    const { page } = await open(chart, 800);
    const titles: string[] = [];
    for (const mark of await page.locator(".mark-symbol.role-mark path").all()) {
      await mark.hover();
      titles.push(
        (await page.locator("#place [title], #place[title]").first().getAttribute("title")) ?? "",
      );
    }
    expect(titles.some((title) => title.startsWith(`${HOSTILE} · math-core\nscore: `))).toBe(true);
    expect(await page.locator("img").count()).toBe(0);
  });
});
