import { describe, expect, it } from "vitest";
import { accuracyChart } from "../../../src/reports/charts/accuracy.js";
import { atKChart } from "../../../src/reports/charts/at-k.js";
import { costChart } from "../../../src/reports/charts/cost.js";
import { forestChart } from "../../../src/reports/charts/forest.js";
import { figuresOf } from "../../../src/reports/charts/index.js";
import { latencyChart } from "../../../src/reports/charts/latency.js";
import { lengthsChart } from "../../../src/reports/charts/lengths.js";
import { refusalsChart } from "../../../src/reports/charts/refusals.js";
import { bySuite, type SuiteEntries } from "../../../src/reports/charts/series.js";
import { ENGLISH } from "../../../src/reports/charts/texts.js";
import { trendChart } from "../../../src/reports/charts/trend.js";
import { UNKNOWN } from "../../../src/reports/format.js";
import type { Entry } from "../../../src/reports/model.js";
import { unknown } from "../../../src/stats/measured.js";
import { chartOf } from "./drawn.js";
import { entryOf, FOREST, reportOf, SUITES, trendSeries } from "./made-up.js";

const CHEAP = entryOf(
  { backend: "cheap", skill: 0.5, cost: 0.001, pace: 1000, refusal: 0 },
  SUITES[2],
);
const DEAR = entryOf(
  { backend: "dear", skill: 0.95, cost: 0.1, pace: 9000, refusal: 0.5 },
  SUITES[2],
);

function only(...entries: readonly Entry[]): SuiteEntries {
  const [suite] = bySuite(entries);
  if (suite === undefined) throw new Error("no suite");
  return suite;
}

const NOTHING: Entry = {
  ...CHEAP,
  score: unknown("quoted", { text: "x" }),
  latency: {
    firstEvent: unknown("quoted", { text: "x" }),
    firstAnswer: unknown("quoted", { text: "x" }),
    total: unknown("quoted", { text: "x" }),
  },
  aggregates: {
    costPerTask: unknown("quoted", { text: "x" }),
    lengths: unknown("quoted", { text: "x" }),
    latencies: { firstEvent: [], firstAnswer: [], total: [] },
    passAt: [],
    consAt: [],
    refusals: [],
  },
};

describe("where there is nothing to draw, the reason stands instead:", () => {
  const nothing = only(NOTHING);
  it.each([
    ["score", accuracyChart([nothing], ENGLISH), /No score/],
    ["no suite at all", accuracyChart([], ENGLISH), /No score/],
    ["cost", costChart(nothing, ENGLISH), /price/],
    ["latency", latencyChart(nothing, ENGLISH), /No time/],
    ["lengths", lengthsChart(nothing, ENGLISH), /reasoning tokens/],
    ["votes", atKChart(nothing, ENGLISH), /k can only be 1/],
    ["refusals", refusalsChart(nothing, ENGLISH), /graded/],
    ["claims", forestChart({ unit: "%", rows: [] }, ENGLISH), /No claim/],
    ["nights", trendChart({ key: "x", suite: "x", series: [], names: [] }, ENGLISH), /two nights/],
  ])("%s", (_, figure, reason) => {
    expect(figure).not.toHaveProperty("spec");
    expect(figure).toMatchObject({ reason: expect.stringMatching(reason) });
  });
});

describe("score against cost", () => {
  it("names those without a cost, and does not draw them", () => {
    const { caption, table } = chartOf(costChart(only(DEAR, NOTHING), ENGLISH));
    expect(caption).toContain("Left out, for want of a known cost in USD or a score (1): cheap.");
    expect(table.rows.map(([name]) => name)).toEqual(["dear"]);
  });

  it("puts what is free on a tick of its own, never on the logarithm of 0", () => {
    const free = entryOf({ backend: "free", skill: 0.7, cost: 0, pace: 10 }, SUITES[2]);
    const { spec, table } = chartOf(costChart(only(DEAR, free), ENGLISH));
    const text = JSON.stringify(spec);
    expect(text).toContain('? \\"free\\" :');
    expect(text).not.toMatch(/"cost":0[,}]/);
    expect(table.rows.find(([name]) => name === "free")?.[3]).toBe("$0.00");
  });

  it("says in words who is best, who is cheapest and how many are on the front", () => {
    const { alternative } = chartOf(costChart(only(CHEAP, DEAR), ENGLISH));
    expect(alternative).toMatch(/^Of 2 backends, 2 lie on the front/);
    expect(alternative).toContain("is dear's at $0.100 per task");
    expect(alternative).toContain("The cheapest is cheap at $0.00100");
  });
});

describe("refusals", () => {
  it("of a cell that was not measured are not 0, in the table and in the drawing", () => {
    const { table, spec, alternative } = chartOf(refusalsChart(only(DEAR), ENGLISH));
    const row = table.rows.find((cells) => cells[1] === "Tibet" && cells[2] === "pt");
    expect(row?.slice(3)).toEqual(["not measured", "–", "–", "–", "0", "–"]);
    expect(JSON.stringify(spec).match(/"share":null/g)).toHaveLength(1);
    expect(alternative).toContain("1 of 15 cells were not measured.");
  });

  it("that were never met are said to be none", () => {
    const { alternative } = chartOf(refusalsChart(only(CHEAP), ENGLISH));
    expect(alternative).toContain("cheap refuses none of 448 graded answers.");
  });
});

describe("claims", () => {
  it("stand with their replications, our value, its interval and the verdict", () => {
    const { table, alternative } = chartOf(forestChart(FOREST, ENGLISH));
    expect(table.rows[0]).toEqual([
      "DeepSeek-R1 on AIME 2024, pass@1",
      "79.8 %",
      "77.1 % (a lab); 74.3 % (a harness)",
      "76.9 %",
      "[71.2, 81.8]",
      "inconclusive",
    ]);
    expect(table.rows[3]?.slice(2, 5)).toEqual(["–", "–", "–"]);
    expect(alternative).toContain("claimed 71.5 %, measured 64.9 % (61.7 to 68)");
  });

  it("in other units have an axis of their own, which need not end at 100", () => {
    const rating = {
      label: "Codeforces",
      claimed: 2029,
      replications: [],
      verdict: "not run",
      tone: "open",
    } as const;
    const { id, title, spec } = chartOf(forestChart({ unit: "rating", rows: [rating] }, ENGLISH));
    expect([id, title]).toEqual(["forest-rating", "Claimed, replicated and measured, rating"]);
    const [low, high] = (/"domain":\[(\d[\d.]*),(\d[\d.]*)\]/.exec(JSON.stringify(spec)) ?? [])
      .slice(1)
      .map(Number);
    expect(low).toBeLessThan(2029);
    expect(high).toBeGreaterThan(2029);
  });
});

it("a drift alarm is told first, with its day", () => {
  const data = {
    key: "x",
    suite: "math-core",
    series: trendSeries(),
    names: ["r1-azure"],
  };
  const { alternative, table } = chartOf(trendChart(data, ENGLISH));
  expect(alternative).toMatch(
    /^r1-fireworks: worse since 2026-10-25; the alarm came on 2026-10-\d\d\. r1-azure went from /,
  );
  expect(table.rows.filter((cells) => cells[5] === "alarm")).toHaveLength(1);
});

it("nights of other tasks have a chart of their own, and each says what it leaves out", () => {
  const { entries, suites } = reportOf();
  const all = trendSeries(30).map((each) => ({ ...each, elsewhere: 2 }));
  const ten = trendSeries(2).map((each) => ({ ...each, mix: "f00ba4f00", tasks: 10 }));
  const charts = figuresOf({ entries, suites, trend: [...ten, ...all] }).filter(({ id }) =>
    id.startsWith("trend"),
  );
  const texts = charts.map((chart) => [chart.id, chart.title, chartOf(chart).caption]);
  expect(texts).toEqual([
    [
      "trend-math-core",
      "Score from night to night: math-core",
      expect.stringMatching(
        /^Every night asks the same 400 tasks, .* up to 2 finished runs of a backend/,
      ),
    ],
    [
      "trend-math-core-f00ba4",
      "Score from night to night: math-core",
      expect.stringMatching(/^Every night asks the same 10 tasks/),
    ],
  ]);
  expect(texts[1]?.[2]).not.toContain("Left out");
});

it("times of few answers are drawn as far as they reach, and said to be few", () => {
  const shape = { backend: "cheap", skill: 0.5, pace: 1000 };
  const of = (tasks: number) =>
    chartOf(latencyChart(only(entryOf(shape, SUITES[0], { tasks, samples: 1 })), ENGLISH));
  const [few, many] = [of(12), of(100)];
  expect(few.caption).toContain("fewer than 100 answers");
  expect(many.caption).not.toContain("fewer than 100 answers");
  // p5 of twelve is nobody's; the leaderboard's own percentiles stand in every table.
  expect(few.table.rows[0]?.map((cell) => cell === UNKNOWN)).toEqual(
    [0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0].map(Boolean),
  );
  expect(many.table.rows[0]).not.toContain(UNKNOWN);
});

it("latency tells the fastest and the slowest of each of the three times", () => {
  const { alternative, table } = chartOf(latencyChart(only(CHEAP, DEAR), ENGLISH));
  expect(alternative.match(/the fastest median is cheap's/g)).toHaveLength(3);
  expect(table.columns.slice(3)).toEqual(
    [5, 10, 25, 50, 75, 90, 95, 99].map((percentile) => `p${percentile}`),
  );
  expect(table.rows).toHaveLength(6);
});

describe("names", () => {
  it("of a backend that stands twice carry its run", () => {
    const again = { ...CHEAP, id: "again", runId: "later" };
    expect(only(CHEAP, again).entries.map(({ name }) => name)).toEqual([
      `cheap · ${CHEAP.runId}`,
      "cheap · later",
    ]);
  });

  it("of two task sets called the same keep their charts apart", () => {
    const other = { ...CHEAP, suiteHash: "d".repeat(64) };
    expect(bySuite([CHEAP, other]).map(({ key }) => key)).toEqual([
      "china-topics",
      "china-topics-2",
    ]);
  });

  it("every word comes from the texts given", () => {
    const texts = Object.fromEntries(
      Object.keys(ENGLISH).map((key) => [key, `⟦${key}⟧`]),
    ) as Record<keyof typeof ENGLISH, string>;
    const { title, caption, alternative, table, spec } = chartOf(
      costChart(only(CHEAP, DEAR), texts),
    );
    expect(
      `${title} ${caption} ${alternative} ${table.columns.join(" ")}`.replace(/⟦\w+⟧/g, ""),
    ).toMatch(/^\s*$/);
    expect(JSON.stringify(spec)).not.toMatch(/"title":"[^⟦]/);
  });
});
