import { groupBy } from "../../collections.js";
import type { Entry } from "../model.js";
import { slug } from "./chart.js";
import { NAMED } from "./palette.js";
import { fill, type Texts } from "./texts.js";

/** An entry by the name it has in the charts of its suite. */
export interface Named {
  readonly name: string;
  readonly entry: Entry;
}

/** The entries of one task set, best score first, as the charts about one suite take them. */
export interface SuiteEntries {
  /** Part of the charts' ids. */
  readonly key: string;
  readonly suite: string;
  readonly entries: readonly Named[];
  /** Names in the order of their looks: a backend looks the same in every chart. */
  readonly names: readonly string[];
}

/** One group a task set; a backend that stands there twice is told by its run. */
export function bySuite(entries: readonly Entry[]): readonly SuiteEntries[] {
  const groups = [...groupBy(entries, ({ suiteHash }) => suiteHash).values()].map(named);
  const order = ranked(groups.flat());
  const keys = new Map<string, number>();
  return groups.map((group) => {
    const suite = group[0]?.entry.suite ?? "";
    const base = slug(suite);
    const seen = keys.get(base) ?? 0;
    keys.set(base, seen + 1);
    return {
      key: seen === 0 ? base : `${base}-${seen + 1}`,
      suite,
      entries: group,
      names: order,
    };
  });
}

function named(entries: readonly Entry[]): readonly Named[] {
  const times = groupBy(entries, ({ backend }) => backend);
  return entries.map((entry) => ({
    entry,
    name:
      (times.get(entry.backend)?.length ?? 0) > 1
        ? `${entry.backend} · ${entry.runId}`
        : entry.backend,
  }));
}

/** Names by their mean score over suites, best first: the first are drawn with a look of their own. */
function ranked(all: readonly Named[]): readonly string[] {
  const scores = [...groupBy(all, ({ name }) => name)].map(([name, group]) => {
    const known = group.flatMap(({ entry }) => (entry.score.known ? [entry.score.value] : []));
    return { name, mean: known.reduce((sum, value) => sum + value, 0) / Math.max(1, known.length) };
  });
  return scores.sort((a, b) => b.mean - a.mean || compare(a.name, b.name)).map(({ name }) => name);
}

function compare(a: string, b: string): number {
  return a.localeCompare(b, "en");
}

/** Whether a series is drawn with a look of its own. */
export function isNamed(name: string, names: readonly string[]): boolean {
  const place = names.indexOf(name);
  return place >= 0 && place < NAMED;
}

/**
 * The names whose order gives the looks in one chart: those of the whole report, so that a backend looks
 * the same everywhere; where they are more than there are looks, those that the chart shows.
 */
export function looked(all: readonly string[], shown: readonly string[]): readonly string[] {
  const every = [...new Set([...all, ...shown])];
  return every.length <= NAMED ? every : every.filter((name) => shown.includes(name));
}

/** For the caption: that some are grey for want of looks; undefined where none is. */
export function onlyNamed(names: readonly string[], texts: Texts): string | undefined {
  return names.length > NAMED ? fill(texts.only_named, { n: NAMED }) : undefined;
}
