import { groupBy } from "../collections.js";
import type { SuiteComparison } from "../reports/compare/model.js";
import { type DayOfTwo, sinceWhen } from "../reports/compare/since.js";
import { mixOf, scoresOf } from "../reports/task-mix.js";
import { mean } from "../stats/mean.js";
import type { Cell, TaskGroup } from "../store/rows.js";
import type { Store } from "../store/store.js";

/** What is stored of one night of one of them: its cell, and its samples counted. */
interface NightOfOne {
  readonly cell: Cell;
  readonly groups: readonly TaskGroup[];
}

/** A certain difference between two backends, with the day since when it has had its direction. */
export function withSince(store: Store, comparison: SuiteComparison): SuiteComparison {
  const { base, candidate, suiteHash, verdict } = comparison;
  if (base.backend === candidate.backend || (verdict !== "worse" && verdict !== "better")) {
    return comparison;
  }
  const nights = store
    .cells()
    .filter((cell) => cell.suiteHash === suiteHash && cell.state === "finished")
    .filter(({ backend }) => backend === base.backend || backend === candidate.backend)
    .map((cell) => ({ cell, groups: store.taskGroups(cell) }));
  const { hash } = mixOf(store.taskGroups({ ...candidate, suiteHash }));
  const same = nights.filter(({ groups }) => mixOf(groups).hash === hash);
  const since = sinceWhen(daysOfTwo(same, base.backend, candidate.backend), verdict);
  return { ...comparison, ...(since !== undefined && { since }) };
}

/** Days on which both were measured, on the same tasks each day: the newest run of either. */
function daysOfTwo(
  nights: readonly NightOfOne[],
  base: string,
  candidate: string,
): readonly DayOfTwo[] {
  const days = groupBy(nights, ({ cell }) => cell.startedAt.slice(0, 10));
  return [...days.values()].flatMap((day): readonly DayOfTwo[] => {
    const of = (backend: string) => day.filter(({ cell }) => cell.backend === backend).at(-1);
    const [first, second] = [of(base), of(candidate)];
    const [before, after] = [first && scoreOf(first), second && scoreOf(second)];
    if (before === undefined || after === undefined || second === undefined) return [];
    return [{ startedAt: second.cell.startedAt, base: before, candidate: after }];
  });
}

function scoreOf({ groups }: NightOfOne): number | undefined {
  const scores = scoresOf(groups).flat();
  return scores.length === 0 ? undefined : mean(scores);
}
