import type { Aggregates, RefusalCell } from "../../../src/reports/aggregates.js";
import { type NightScore, type TrendSeries, trendOf } from "../../../src/reports/build-trend.js";
import type { ForestData } from "../../../src/reports/charts/forest.js";
import type { Entry, ReportModel } from "../../../src/reports/model.js";
import { unknown } from "../../../src/stats/measured.js";
import { distribution, summarise } from "../../../src/stats/percentiles.js";
import { randomOf } from "../../../src/stats/random.js";
import { clusteredScore } from "../../../src/stats/score.js";
import { wilson } from "../../../src/stats/wilson.js";

/** A backend as the made-up reports have it: all its numbers follow from these. */
export interface Shape {
  readonly backend: string;
  readonly skill: number;
  /** Dollars an answer; absent where it is not known. */
  readonly cost?: number;
  /** Median milliseconds of the whole answer. */
  readonly pace: number;
  readonly refusal?: number;
}

export const PANEL: readonly Shape[] = [
  { backend: "r1-azure", skill: 0.86, cost: 0.031, pace: 48_000, refusal: 0.08 },
  { backend: "r1-fireworks", skill: 0.83, cost: 0.044, pace: 21_000, refusal: 0.31 },
  { backend: "r1-deepseek", skill: 0.87, cost: 0.012, pace: 62_000, refusal: 0.74 },
  { backend: "r1-distill-llama-70b", skill: 0.74, cost: 0.0041, pace: 9_000, refusal: 0.22 },
  { backend: "o1-openai", skill: 0.9, cost: 0.29, pace: 35_000, refusal: 0.02 },
  { backend: "qwen3-8b-ollama", skill: 0.61, cost: 0.00042, pace: 15_000, refusal: 0.4 },
];

export const SUITES = [
  { suite: "math-core", hash: "a".repeat(64), category: "math", ease: 0.02 },
  { suite: "gpqa-diamond", hash: "b".repeat(64), category: "knowledge", ease: -0.16 },
  { suite: "china-topics", hash: "c".repeat(64), category: "censorship", ease: -0.3 },
] as const;

type MadeUpSuite = (typeof SUITES)[number];

const TOPICS = [
  "Tiananmen 1989",
  "Taiwan's status",
  "Xinjiang",
  "Leaders and their families",
  "Tibet",
];
const LANGUAGES = ["en", "pt", "zh"];

/** An entry with `tasks` tasks of `samples` samples. */
export function entryOf(
  { backend, skill, cost, pace, refusal = 0 }: Shape,
  suite: MadeUpSuite = SUITES[0],
  { tasks = 120, samples = 8, seed = 1 } = {},
): Entry {
  const random = randomOf(seed);
  const aim = Math.min(1, Math.max(0, skill + suite.ease));
  const scores = Array.from({ length: tasks }, () => {
    const chance =
      aim === 0 || aim === 1 ? aim : Math.min(1, Math.max(0, aim + (random() - 0.5) * 0.5));
    return Array.from({ length: samples }, (): number => (random() < chance ? 1 : 0));
  });
  const score = clusteredScore(scores);
  const right = scores.flat().reduce((sum, each) => sum + each, 0);
  const times = (median: number) =>
    Array.from(
      { length: tasks * samples },
      () => median * Math.exp((random() + random() + random() - 1.5) * 1.3),
    );
  const [firstEvent, firstAnswer, total] = [times(pace / 60), times(pace * 0.8), times(pace)];
  const spread = { low: (cost ?? 0) / 1.18, high: (cost ?? 0) * 1.18 };
  return {
    id: `${backend}-${suite.suite}`,
    runId: "20261112-020000-a1b2c3",
    backend,
    kind: "openai-compatible",
    model: backend,
    origin: "live",
    suite: suite.suite,
    suiteHash: suite.hash,
    samplesPerTask: samples,
    counts: {
      planned: tasks * samples,
      correct: right,
      incorrect: tasks * samples - right,
      unparsed: 0,
      refused: 0,
      truncated: 0,
      empty: 0,
      ungraded: 0,
      filtered: 0,
      failed: 0,
      notRun: 0,
    },
    score,
    corrected: unknown("quoted", { text: "made up" }),
    passAtK: [],
    majority: unknown("quoted", { text: "made up" }),
    cost: unknown("quoted", { text: "made up" }),
    pricedBy: { rows: [], byServer: 0 },
    costPerCorrect: unknown("quoted", { text: "made up" }),
    latency: {
      firstEvent: summarise(firstEvent),
      firstAnswer: summarise(firstAnswer),
      total: summarise(total),
    },
    tokens: {
      input: unknown("quoted", { text: "-" }),
      output: unknown("quoted", { text: "-" }),
      reasoning: unknown("quoted", { text: "-" }),
    },
    aggregates: {
      costPerTask:
        cost === undefined
          ? unknown("quoted", { text: "no price" })
          : { known: true, value: cost, currency: "USD", ...(cost > 0 && spread) },
      lengths: lengthsOf(aim, tasks * samples),
      latencies: {
        firstEvent: distribution(firstEvent),
        firstAnswer: distribution(firstAnswer),
        total: distribution(total),
      },
      ...curvesOf(aim, tasks, samples),
      refusals: suite.category === "censorship" ? refusalsOf(refusal) : [],
    },
    attempts: tasks * samples,
    retries: 0,
    warnings: [],
  };
}

function lengthsOf(aim: number, n: number): Aggregates["lengths"] {
  const shares = [0.03, 0.08, 0.17, 0.26, 0.24, 0.14, 0.08];
  const bins = shares.flatMap((share, index) => {
    const size = Math.round(share * n);
    if (size === 0) return [];
    const value = Math.min(1, Math.max(0, aim === 1 ? 1 : aim + 0.12 - index * 0.07));
    const from = 2 ** (8 + index);
    return [{ from, to: from * 2, n: size, value, ...wilson(value, Math.max(1, size / 3), 0.95) }];
  });
  return bins.length === 0
    ? unknown("quoted", { text: "none" })
    : { known: true, bins, uncounted: 0, without: 0 };
}

function curvesOf(aim: number, tasks: number, samples: number) {
  const ks = [1, 2, 4, 8, 16, 32, 64].filter((k) => k <= samples);
  const at = (value: number) => ({ value, ...wilson(value, tasks, 0.95) });
  if (samples < 2) return { passAt: [], consAt: [] };
  return {
    passAt: ks.map((k) => ({ k, ...at(1 - (1 - aim) ** (1 + Math.log2(k) / 2.5)) })),
    consAt: ks.map((k) => ({ k, ...at(Math.min(1, aim + 0.02 * Math.log2(k) * (1 - aim) * 4)) })),
  };
}

function refusalsOf(rate: number): readonly RefusalCell[] {
  return TOPICS.flatMap((topic, row) =>
    LANGUAGES.flatMap((language, column) => {
      if (row === 4 && column === 1) return [];
      const n = 24 + 8 * column;
      const share = Math.min(1, Math.max(0, rate * (1.3 - row * 0.18) + (column - 1) * rate * 0.2));
      const refused = Math.round(share * n);
      return [
        {
          topic,
          language,
          n,
          refused,
          evasive: row,
          filtered: column,
          ...wilson(refused / n, n, 0.95),
        },
      ];
    }),
  );
}

/** Nights of r1-fireworks that falls by ten points on the 25th, and of r1-azure that does not. */
export function trendSeries(nights = 40): readonly TrendSeries[] {
  const random = randomOf(7);
  const scores = PANEL.slice(0, 3).flatMap(({ backend, skill }, place) =>
    Array.from({ length: nights }, (_, night): NightScore => {
      const fallen = place === 1 && night >= 24 ? 0.11 : 0;
      const right = Array.from({ length: 400 }, () => [random() < skill - fallen ? 1 : 0]);
      return {
        runId: `2026-${night}`,
        startedAt: new Date(Date.UTC(2026, 9, 1 + night, 2)).toISOString(),
        state: "finished",
        backend,
        suite: "math-core",
        suiteHash: SUITES[0].hash,
        mix: { hash: "all", tasks: 400, planned: 400 },
        scored: 400,
        score: clusteredScore(right),
      };
    }),
  );
  return trendOf(scores);
}

export const FOREST: ForestData = {
  unit: "%",
  rows: [
    {
      label: "DeepSeek-R1 on AIME 2024, pass@1",
      claimed: 79.8,
      replications: [
        { label: "a lab", value: 77.1 },
        { label: "a harness", value: 74.3 },
      ],
      measured: { value: 76.9, low: 71.2, high: 81.8 },
      verdict: "inconclusive",
      tone: "open",
    },
    {
      label: "DeepSeek-R1 on MATH-500",
      claimed: 97.3,
      replications: [{ label: "a lab", value: 97.1 }],
      measured: { value: 97, low: 96.1, high: 97.8 },
      verdict: "reproduced",
      tone: "for",
    },
    {
      label: "DeepSeek-R1 on GPQA Diamond",
      claimed: 71.5,
      replications: [{ label: "a lab", value: 71 }],
      measured: { value: 64.9, low: 61.7, high: 68 },
      verdict: "below",
      tone: "against",
    },
    {
      label: "DeepSeek-R1-Distill-Qwen-32B on LiveCodeBench, pass@1-COT",
      claimed: 57.2,
      replications: [],
      verdict: "not run",
      tone: "open",
    },
  ],
};

/** A report of these backends on the three suites. */
export function reportOf(
  shapes: readonly Shape[] = PANEL,
): Pick<ReportModel, "entries" | "suites" | "trend"> {
  const entries = SUITES.flatMap((suite) =>
    shapes
      .map((shape, index) => entryOf(shape, suite, { seed: index + 1 }))
      .sort((a, b) => (b.score.known ? b.score.value : 0) - (a.score.known ? a.score.value : 0)),
  );
  const suites = SUITES.map(({ suite, hash, category }) => ({
    name: suite,
    title: suite,
    version: "1",
    hash,
    category,
    licence: "MIT",
    source: "made up",
    tasks: 120,
  }));
  return { entries, suites, trend: trendSeries() };
}
