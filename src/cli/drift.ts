import { groupBy } from "../collections.js";
import { UserError } from "../errors.js";
import { BASELINE_NIGHTS, type Drift, type Night, watchDrift } from "../stats/drift.js";
import type { Measured } from "../stats/measured.js";
import { strictScore } from "../stats/strict-score.js";
import type { Cell } from "../store/rows.js";
import type { Store } from "../store/store.js";
import { print, printable, printJson } from "./output.js";
import { table } from "./table.js";

interface Watched {
  readonly suite: string;
  readonly suiteHash: string;
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
  const suites = [...groupBy(own, ({ suiteHash }) => suiteHash).values()].map((cells) =>
    watched(store, cells),
  );
  if (json) printJson({ schema: "assay.drift/1", backend, baseline: BASELINE_NIGHTS, suites });
  else print(printable(table(["suite", "runs", "verdict"], suites.map(rowOf))));
  return { worse: suites.some(({ drift }) => drift.known && drift.alarm?.direction === "worse") };
}

function watched(store: Store, cells: readonly Cell[]): Watched {
  const runs = cells.map((cell) => ({
    runId: cell.runId,
    startedAt: cell.startedAt,
    night: nightOf(store, cell),
  }));
  return {
    suite: cells[0]?.suite.name ?? "",
    suiteHash: cells[0]?.suiteHash ?? "",
    runs,
    drift: watchDrift(
      runs.map(({ night }) => night),
      BASELINE_NIGHTS,
    ),
  };
}

function nightOf(store: Store, cell: Cell): Night {
  const scores = store.scored(cell).flatMap((sample) => strictScore(sample) ?? []);
  return { right: scores.reduce((sum, score) => sum + score, 0), total: scores.length };
}

function rowOf({ suite, runs, drift }: Watched): readonly string[] {
  return [suite, String(runs.length), drift.known ? alarmText(runs, drift) : drift.reason];
}

function alarmText(runs: Watched["runs"], { alarm, evidence }: Drift): string {
  if (alarm === undefined) {
    const most = Math.max(evidence.worse, evidence.better);
    return `no lasting change from the first ${BASELINE_NIGHTS} (evidence ${most.toFixed(1)}; an alarm needs 2000)`;
  }
  const since = runs[alarm.since];
  return `${alarm.direction} since run ${since?.runId} of ${since?.startedAt.slice(0, 10)}`;
}
