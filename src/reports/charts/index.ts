import { groupBy } from "../../collections.js";
import type { TrendSeries } from "../build-trend.js";
import type { ReportModel } from "../model.js";
import { accuracyChart } from "./accuracy.js";
import { atKChart } from "./at-k.js";
import { type Figure, shown } from "./chart.js";
import { costChart } from "./cost.js";
import { type ForestData, forestChart } from "./forest.js";
import { latencyChart } from "./latency.js";
import { lengthsChart } from "./lengths.js";
import { refusalsChart } from "./refusals.js";
import { bySuite, type SuiteEntries } from "./series.js";
import { ENGLISH, type Texts } from "./texts.js";
import { type TrendData, trendChart } from "./trend.js";

/**
 * Every chart of a report, in the order in which they are best read: those over all suites, then those
 * of each suite. What cannot be drawn says why. `claims` are the checked ones, one list a unit.
 */
export function figuresOf(
  model: Pick<ReportModel, "entries" | "suites" | "trend">,
  claims: readonly ForestData[] = [],
  texts: Texts = ENGLISH,
): readonly Figure[] {
  const suites = bySuite(model.entries);
  const category = new Map(model.suites.map((suite) => [suite.hash, suite.category]));
  const figures: readonly Figure[] = [
    ...claims.map((data) => forestChart(data, texts)),
    accuracyChart(suites, texts),
    ...suites.flatMap((data) => {
      const hash = data.entries[0]?.entry.suiteHash ?? "";
      const trends = trendsOf(
        data,
        model.trend.filter(({ suiteHash }) => suiteHash === hash),
      );
      return [
        costChart(data, texts),
        latencyChart(data, texts),
        lengthsChart(data, texts),
        atKChart(data, texts),
        ...(category.get(hash) === "censorship" ? [refusalsChart(data, texts)] : []),
        ...trends.map((each) => trendChart(each, texts)),
      ];
    }),
  ];
  return shown(figures);
}

/** Trends of one suite that are drawn; the others are in the report as data. */
const MOST_TRENDS = 3;

/** One chart for each mix of tasks, the one with most nights first. */
function trendsOf(
  { key, suite, names }: SuiteEntries,
  all: readonly TrendSeries[],
): readonly TrendData[] {
  const longest = (series: readonly TrendSeries[]) =>
    Math.max(...series.map(({ nights }) => nights.length));
  return [...groupBy(all, ({ mix }) => mix).values()]
    .sort((a, b) => longest(b) - longest(a))
    .slice(0, MOST_TRENDS)
    .map((series, place) => ({
      key: place === 0 ? key : `${key}-${series[0]?.mix.slice(0, 6)}`,
      ...{ suite, series, names },
    }));
}
