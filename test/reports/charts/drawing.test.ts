import { describe, expect, it } from "vitest";
import { isChart } from "../../../src/reports/charts/chart.js";
import type { ForestData } from "../../../src/reports/charts/forest.js";
import { sized } from "../../../src/reports/charts/frame.js";
import { figuresOf } from "../../../src/reports/charts/index.js";
import { chartOf, drawn, marks } from "./drawn.js";
import { entryOf, FOREST, PANEL, reportOf, type Shape, SUITES, trendSeries } from "./made-up.js";

const HOSTILE = `<b>x</b> "quoted" 'and' {name} \\ \${y} ${"long ".repeat(60)}\u202e</text><script>`;

const MANY: readonly Shape[] = Array.from({ length: 40 }, (_, index) => ({
  backend: index % 9 === 0 ? `${HOSTILE} ${index}` : `backend-${index}`,
  skill: 0.5 + index * 0.0097,
  ...(index % 6 !== 0 && { cost: index === 7 ? 0 : 0.0005 * 1.2 ** index }),
  pace: 3000 + index * 900,
  refusal: index / 40,
}));

const one = { backend: "one", skill: 1, pace: 900, refusal: 0 };
const oneSuite = SUITES.slice(0, 1).map(({ suite, hash, category }) => ({
  name: suite,
  title: suite,
  version: "1",
  hash,
  category,
  licence: "MIT",
  source: "made up",
  tasks: 1,
}));
const reportOfOne = (shape: Shape, size: { tasks: number; samples: number }) => ({
  entries: [entryOf(shape, SUITES[0], size)],
  suites: oneSuite,
  trend: [],
});

const HOSTILE_CLAIM: ForestData = {
  unit: HOSTILE,
  rows: [{ label: HOSTILE, claimed: 5, replications: [], verdict: HOSTILE, tone: "open" }],
};

const REPORTS = [
  ["six backends on three suites", reportOf(PANEL), [FOREST]],
  ["forty backends, some with hostile names", reportOf(MANY), [HOSTILE_CLAIM]],
  ["one backend", reportOf(PANEL.slice(0, 1)), []],
  ["one sample", reportOfOne(one, { tasks: 1, samples: 1 }), []],
  [
    "two tasks, all right, for nothing",
    reportOfOne({ ...one, cost: 0 }, { tasks: 2, samples: 2 }),
    [],
  ],
  ["none right", reportOfOne({ ...one, skill: 0, cost: 1 }, { tasks: 5, samples: 4 }), []],
] as const;

describe("every chart", () => {
  it.each(REPORTS)(
    "of %s is drawn without a warning, narrow and wide, with no number that is none",
    async (_, model, claims) => {
      const charts = figuresOf(model, claims).filter(isChart);
      for (const { id, spec } of charts) {
        for (const width of [340, 560, 760]) {
          const { svg, said } = await drawn(sized(spec, width));
          expect(said, id).toEqual([]);
          expect(svg, id).not.toMatch(/NaN|Infinity|undefined|null/);
          expect(svg, id).toContain(`width="${width}"`);
        }
      }
    },
    60_000,
  );

  it.each(REPORTS)(
    "of %s has an id of its own, words and a table that holds text in every cell",
    (_, model, claims) => {
      const figures = figuresOf(model, claims);
      expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length);
      for (const figure of figures) {
        expect(figure.id).toMatch(/^[a-z0-9-]+$/);
        if (!isChart(figure)) {
          expect(figure.reason).not.toBe("");
          continue;
        }
        const { alternative, caption, table } = figure;
        expect(`${alternative} ${caption}`).not.toMatch(/NaN|undefined|Infinity/);
        expect(alternative).toMatch(/\d/);
        expect(table.rows.length).toBeGreaterThan(0);
        for (const row of table.rows) {
          expect(row).toHaveLength(table.columns.length);
          expect(row.join(" ")).not.toMatch(/NaN|undefined|Infinity/);
        }
      }
    },
  );

  it("draws hostile names as text, and nothing in them hides", async () => {
    for (const figure of figuresOf(reportOf(MANY), [HOSTILE_CLAIM]).filter(isChart)) {
      expect(JSON.stringify(figure)).not.toContain("\u202e");
      const { svg } = await drawn(figure.spec);
      expect(svg).not.toMatch(/<script|<b>/);
    }
  }, 60_000);

  it("holds no more numbers for more samples", () => {
    const length = (samples: number) => {
      const entries = [entryOf(PANEL[0] ?? one, SUITES[0], { tasks: 50, samples })];
      return JSON.stringify(figuresOf({ entries, suites: oneSuite, trend: [] })).length;
    };
    expect(length(64)).toBeLessThan(length(8) * 1.5);
  });

  it("draws one mark a number", async () => {
    const figures = figuresOf(reportOf(PANEL), [FOREST]);
    const of = async (id: string) => {
      const figure = figures.find((each) => each.id === id);
      if (figure === undefined) throw new Error(`no ${id}`);
      return (await drawn(chartOf(figure).spec)).svg;
    };
    // 4 claimed, 4 replications, 3 measured; an interval for each of the measured.
    const forest = await of("forest-percent");
    expect([marks(forest, "symbol"), marks(forest, "rule")]).toEqual([11, 3]);
    const accuracy = await of("accuracy");
    expect([marks(accuracy, "symbol"), marks(accuracy, "rule")]).toEqual([18, 18]);
    // A dot and a name's mark for each; an interval of score and one of cost.
    const cost = await of("cost-math-core");
    expect([marks(cost, "symbol"), marks(cost, "rule"), marks(cost, "line")]).toEqual([12, 12, 1]);
    // A curve and four percentiles of each of three times.
    const latency = await of("latency-math-core");
    expect([marks(latency, "symbol"), marks(latency, "line")]).toEqual([72, 18]);
    const lengths = await of("lengths-math-core");
    expect([marks(lengths, "symbol"), marks(lengths, "rule"), marks(lengths, "line")]).toEqual([
      48, 42, 6,
    ]);
    // pass and cons for k = 1, 2, 4, 8.
    const atK = await of("at-k-math-core");
    expect([marks(atK, "symbol"), marks(atK, "rule"), marks(atK, "line")]).toEqual([54, 48, 12]);
    // 14 measured cells and one that was not, for each backend.
    expect(marks(await of("refusals-china-topics"), "rect")).toBe(90);
    // Three series of 40 nights, three names, one alarm: its ring and the mark of its text.
    const trend = await of("trend-math-core");
    // Its first and last named nights.
    expect(trend).toMatch(/>10-01<.*>11-06</s);
    expect([marks(trend, "symbol"), marks(trend, "area"), marks(trend, "rule")]).toEqual([
      125, 3, 1,
    ]);
  });

  it("keeps a backend's colour from chart to chart", () => {
    const scales = (id: string) => {
      const figure = figuresOf(reportOf(PANEL)).find((each) => each.id === id);
      return JSON.stringify(figure && chartOf(figure).spec).match(
        /"domain":\["[^\]]*\],"range":\["#[^\]]*\]/,
      )?.[0];
    };
    expect(scales("cost-math-core")).toContain("#0072b2");
    expect(scales("cost-math-core")).toBe(scales("cost-china-topics"));
    expect(scales("trend-math-core")).toBe(scales("cost-math-core"));
  });
});

it("a planted fall is one alarm, on its night", () => {
  const alarms = trendSeries().flatMap(({ backend, alarm }) =>
    alarm ? [{ backend, ...alarm }] : [],
  );
  expect(alarms).toHaveLength(1);
  expect(alarms[0]).toMatchObject({ backend: "r1-fireworks", direction: "worse", since: 24 });
});
