import { isChart } from "../charts/chart.js";
import { figuresOf } from "../charts/index.js";
import { ENGLISH } from "../charts/texts.js";
import { PORTUGUESE } from "../charts/texts-pt.js";
import { CHINESE } from "../charts/texts-zh.js";
import { claimsSection } from "./claims-section.js";
import { draw } from "./draw.js";
import { figureMarkup, notDrawn } from "./figures.js";
import { forests } from "./forests.js";
import { leaderboard } from "./leaderboard.js";
import { html, type Markup } from "./markup.js";
import { matrix } from "./matrix.js";
import type { Frame } from "./shell.js";
import type { ChartData } from "./site-data.js";
import { warningText } from "./warning-text.js";

const CHART_TEXTS = { en: ENGLISH, pt: PORTUGUESE, zh: CHINESE };

/** The first page: claims, leaderboard, charts. It holds aggregates alone, however much was measured. */
export async function overviewPage(
  frame: Frame,
): Promise<{ readonly content: Markup; readonly charts: ChartData }> {
  const { overview, t } = frame;
  const drawn = await Promise.all(
    figuresOf(overview, forests(frame), CHART_TEXTS[frame.language]).map(async (figure) => ({
      figure,
      drawing: isChart(figure) ? await draw(figure) : undefined,
    })),
  );
  const blanks = drawn.flatMap(({ figure }) => (isChart(figure) ? [] : [figure]));
  const empty = overview.entries.length === 0;
  const content = html`<h1>${t("site")}</h1>
${standing(frame)}
${empty ? html`<p>${t("nothing")} <code>assay run math-core -b reference</code></p>` : ""}
${claimsSection(frame)}
<section aria-labelledby="h-leaderboard"><h2 id="h-leaderboard">${t("leaderboard")}</h2>${matrix(frame)}${leaderboard(frame)}</section>
<section aria-labelledby="h-charts"><h2 id="h-charts">${t("charts")}</h2><div class="charts">${drawn.flatMap(({ figure, drawing }) => (drawing && isChart(figure) ? [figureMarkup(t, figure, drawing)] : []))}</div>${notDrawn(t, blanks)}</section>`;
  return {
    content,
    charts: drawn.flatMap(({ figure, drawing }) =>
      drawing ? [{ id: figure.id, spec: drawing.spec }] : [],
    ),
  };
}

/** What bears on all numbers: calibration, prices, warnings. */
function standing({ overview: { certificate, warnings, priced_as_of: date }, t }: Frame): Markup {
  const failed =
    certificate.state === "none" ? 0 : certificate.checks.filter(({ passed }) => !passed).length;
  const words = {
    none: () => t("calibrationNone"),
    passed: () =>
      t("calibrationPassed", { n: certificate.state === "none" ? 0 : certificate.checks.length }),
    failed: () => t("calibrationFailed", { n: failed }),
  }[certificate.state]();
  const others = warnings.filter(({ code }) => code !== "certificate-missing");
  return html`<p class="standing"><a href="method.html#certificate" class="${certificate.state === "passed" ? "ok" : "fail"}">${words}</a>${date !== undefined && html` ${t("pricesAsOf", { date })}`}</p>
${others.map((warning) => html`<p class="banner">${warningText(t, warning)}</p>`)}`;
}
