import { groupBy } from "../collections.js";
import { newestFinished } from "../newest.js";
import type { SuiteComparison } from "../reports/compare/model.js";
import { type DayOfTwo, sinceWhen } from "../reports/compare/since.js";
import { mean } from "../stats/mean.js";
import { strictScore } from "../stats/strict-score.js";
import type { Cell } from "../store/rows.js";
import type { Store } from "../store/store.js";

/** A certain difference between two backends, with the day since when it has had its direction. */
export function withSince(store: Store, comparison: SuiteComparison): SuiteComparison {
  const { base, candidate, suiteHash, verdict } = comparison;
  if (base.backend === candidate.backend || (verdict !== "worse" && verdict !== "better")) {
    return comparison;
  }
  const own = store.cells().filter((cell) => cell.suiteHash === suiteHash);
  const since = sinceWhen(daysOfTwo(store, own, base.backend, candidate.backend), verdict);
  return { ...comparison, ...(since !== undefined && { since }) };
}

/** Days on which both were measured: the newest finished run of either. */
function daysOfTwo(
  store: Store,
  cells: readonly Cell[],
  base: string,
  candidate: string,
): readonly DayOfTwo[] {
  const days = groupBy(cells, ({ startedAt }) => startedAt.slice(0, 10));
  return [...days.values()].flatMap((day): readonly DayOfTwo[] => {
    const of = (backend: string) =>
      newestFinished(
        day.filter((cell) => cell.backend === backend),
        ({ state }) => state === "finished",
      )[0];
    const [first, second] = [of(base), of(candidate)];
    const [before, after] = [first && scoreOf(store, first), second && scoreOf(store, second)];
    if (before === undefined || after === undefined || second === undefined) return [];
    return [{ startedAt: second.startedAt, base: before, candidate: after }];
  });
}

function scoreOf(store: Store, cell: Cell): number | undefined {
  const scores = store.scored(cell).flatMap((sample) => strictScore(sample) ?? []);
  return scores.length === 0 ? undefined : mean(scores);
}
