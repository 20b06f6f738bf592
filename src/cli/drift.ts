import { groupBy } from "../collections.js";
import { UserError } from "../errors.js";
import { mixOf, scoresOf } from "../reports/task-mix.js";
import { BASELINE_NIGHTS, type Drift, type Night, watchDrift } from "../stats/drift.js";
import type { Measured } from "../stats/measured.js";
import type { Cell, TaskGroup } from "../store/rows.js";
import type { Store } from "../store/store.js";
import { print, printable, printJson } from "./output.js";
import { table } from "./table.js";

interface Watched {
  readonly suite: string;
  readonly suiteHash: string;
  /** Those of the suite's tasks that its runs ask, in the shares they ask them. */
  readonly mix: string;
  readonly tasks: number;
  readonly runs: readonly {
    readonly runId: string;
    readonly startedAt: string;
    readonly night: Night;
  }[];
  readonly drift: Measured<Drift>;
}

/** Prints, for each suite, whether a backend's finished runs show a lasting change, and since when. */
export function showDrift(
  store: Store,
  backend: string,
  json: boolean,
): { readonly worse: boolean } {
  const own = store.cells().filter((cell) => cell.backend === backend && cell.state === "finished");
  if (own.length === 0) {
    throw new UserError(
      `--drift: there is no finished run of a backend "${backend}" in ${store.file}`,
      {
        hint: "assay runs list shows the runs",
      },
    );
  }
  const suites = [...groupBy(own, ({ suiteHash }) => suiteHash).values()].flatMap((cells) =>
    watched(store, cells),
  );
  if (json) printJson({ schema: "assay.drift/1", backend, baseline: BASELINE_NIGHTS, suites });
  else print(printable(table(["suite", "tasks", "runs", "verdict"], suites.map(rowOf))));
  return { worse: suites.some(({ drift }) => drift.known && drift.alarm?.direction === "worse") };
}

/** One series for each set of tasks that the runs asked: `--limit` makes another. */
function watched(store: Store, cells: readonly Cell[]): readonly Watched[] {
  const runs = cells.map((cell) => {
    const groups = store.taskGroups(cell);
    return { cell, mix: mixOf(groups), night: nightOf(groups) };
  });
  return [...groupBy(runs, ({ mix }) => mix.hash)].map(([mix, own]) => ({
    suite: own[0]?.cell.suite.name ?? "",
    suiteHash: own[0]?.cell.suiteHash ?? "",
    mix,
    tasks: own[0]?.mix.tasks ?? 0,
    runs: own.map(({ cell: { runId, startedAt }, night }) => ({ runId, startedAt, night })),
    drift: watchDrift(
      own.map(({ night }) => night),
      BASELINE_NIGHTS,
    ),
  }));
}

function nightOf(groups: readonly TaskGroup[]): Night {
  const scores = scoresOf(groups).flat();
  return { right: scores.reduce((sum, score) => sum + score, 0), total: scores.length };
}

function rowOf({ suite, tasks, runs, drift }: Watched): readonly string[] {
  const verdict = drift.known ? alarmText(runs, drift) : drift.reason;
  return [suite, String(tasks), String(runs.length), verdict];
}

function alarmText(runs: Watched["runs"], { alarm, evidence }: Drift): string {
  if (alarm === undefined) {
    const most = Math.max(evidence.worse, evidence.better);
    return `no lasting change from the first ${BASELINE_NIGHTS} (evidence ${most.toFixed(1)}; an alarm needs 2000)`;
  }
  const since = runs[alarm.since];
  return `${alarm.direction} since run ${since?.runId} of ${since?.startedAt.slice(0, 10)}`;
}
