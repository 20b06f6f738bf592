import { groupBy } from "../collections.js";
import { percent } from "../reports/format.js";
import { strictScore } from "../stats/strict-score.js";
import type { Cell, RunKind, ScoreGroup, StoredRun } from "../store/rows.js";
import type { Store } from "../store/store.js";
import { ageText, durationText } from "./age.js";
import { printable } from "./output.js";
import { table } from "./table.js";

const KINDS: Readonly<Record<RunKind, string>> = {
  measure: "measured",
  import: "imported",
  calibrate: "calibration",
};

const HEAD = ["run", "what", "state", "started", "suites", "backends", "samples", "score"];

/** All runs, oldest first: what each was, how far it came, and its scores from the lowest to the highest. */
export function runsTable(store: Store, now: number): string {
  const cells = groupBy(store.cells(), ({ runId }) => runId);
  const groups = groupBy(store.groups(), ({ runId }) => runId);
  const rows = store
    .runs()
    .map((run) => rowOf(run, cells.get(run.id) ?? [], groups.get(run.id) ?? [], now));
  return table(HEAD, rows, new Set(["samples", "score"]));
}

/** Counted samples of one backend on one suite. */
type Counted = ScoreGroup & Pick<Cell, "backend" | "suiteHash">;

function rowOf(run: StoredRun, cells: readonly Cell[], groups: readonly Counted[], now: number) {
  const samples = cells.map(({ backend, suiteHash }) =>
    groups.filter((group) => group.backend === backend && group.suiteHash === suiteHash),
  );
  const all = sizeOf(samples.flat());
  const done = sizeOf(samples.flat().filter(({ outcome }) => outcome !== undefined));
  return [
    run.id,
    KINDS[run.kind],
    stateText(run),
    ageText(run.startedAt, now),
    namesOf(cells.map(({ suite }) => suite.name)),
    namesOf(cells.map(({ backend }) => backend)),
    cells.length === 0 ? "" : done === all ? String(done) : `${done}/${all}`,
    rangeText(samples.flatMap((own) => scoreOf(own) ?? [])),
  ].map(printable);
}

function sizeOf(groups: readonly ScoreGroup[]): number {
  return groups.reduce((sum, { count }) => sum + count, 0);
}

/** Mean score of the samples that have one; undefined where none has. */
function scoreOf(groups: readonly ScoreGroup[]): number | undefined {
  const scored = groups.flatMap((group) => {
    const score = strictScore(group);
    return score === undefined ? [] : [{ score, count: group.count }];
  });
  const of = scored.reduce((sum, { count }) => sum + count, 0);
  return of === 0
    ? undefined
    : scored.reduce((sum, { score, count }) => sum + score * count, 0) / of;
}

/** "finished in 12 s", or how else it ended. */
export function stateText({ state, startedAt, endedAt, stopReason }: StoredRun): string {
  if (state === "running") return "running, or broken off";
  if (stopReason !== undefined) return `${state}: ${stopReason.slice(0, 40)}`;
  if (endedAt === undefined) return state;
  const took = durationText(Date.parse(endedAt) - Date.parse(startedAt));
  return state === "finished" ? `finished in ${took}` : `${state} after ${took}`;
}

function namesOf(names: readonly string[]): string {
  const distinct = [...new Set(names)];
  const more = distinct.length - 2;
  return more > 0 ? `${distinct.slice(0, 2).join(", ")} +${more}` : distinct.join(", ");
}

function rangeText(scores: readonly number[]): string {
  if (scores.length === 0) return "";
  const [low, high] = [Math.min(...scores), Math.max(...scores)];
  return low === high ? percent(low) : `${(100 * low).toFixed(1)} to ${percent(high)}`;
}
