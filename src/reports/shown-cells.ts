import { groupBy } from "../collections.js";
import { newestFinished } from "../newest.js";
import type { MeasuredSample, RunHead, TakenSample, TaskGroup } from "../store/rows.js";
import type { Suite } from "../suites/suite.js";
import type { NightScore } from "./build-trend.js";
import { type MixScores, mixScores } from "./task-mix.js";

/** A run whose samples are read when they are asked for. */
export interface RunPart<P = CellPart> extends RunHead {
  readonly cells: readonly P[];
}

/** What a run holds of one backend on one suite; read whole only where it is shown. */
export interface CellPart {
  readonly backend: string;
  readonly suiteHash: string;
  readonly measured: () => readonly MeasuredSample[];
  readonly samples: () => Iterable<TakenSample>;
}

/** One that may count in the trend alone, as most cells of a database do. */
export interface CountedPart extends CellPart {
  readonly groups: () => readonly TaskGroup[];
}

/** A cell that is not shown itself: it counts in the trend alone. */
export interface PastCell extends Omit<NightScore, "mix" | "scored" | "score"> {
  readonly asked: () => MixScores;
}

/** What a report is about. */
export interface ShownCells {
  /** Runs of which something is shown, with those cells alone, oldest first. */
  readonly runs: readonly RunPart[];
  readonly past: readonly PastCell[];
}

interface Placed {
  readonly data: RunPart<CountedPart>;
  readonly part: CountedPart;
  readonly suite: Suite;
}

/**
 * With `all` every cell of the runs given; otherwise, for each backend and task set, the newest run
 * that was finished (or, where none was, the newest). Calibrations are no measurements.
 */
export function shownCells(runs: readonly RunPart<CountedPart>[], all: boolean): ShownCells {
  const measured = runs.filter(({ run }) => run.kind !== "calibrate");
  const cells = measured.flatMap((data): readonly Placed[] =>
    data.cells.flatMap((part) => {
      const suite = data.suites.find(({ hash }) => hash === part.suiteHash);
      return suite === undefined ? [] : [{ data, part, suite }];
    }),
  );
  const shown = new Set((all ? cells : newest(cells)).map(({ part }) => part));
  return {
    runs: measured
      .map((data) => ({ ...data, cells: data.cells.filter((part) => shown.has(part)) }))
      .filter((data) => data.cells.length > 0),
    past: cells.filter(({ part }) => !shown.has(part)).map(pastOf),
  };
}

function newest(cells: readonly Placed[]): readonly Placed[] {
  const same = groupBy(cells, ({ part }) => `${part.backend}\n${part.suiteHash}`);
  return [...same.values()].flatMap((group) =>
    newestFinished(group, ({ data }) => data.run.state === "finished"),
  );
}

function pastOf({ data: { run }, part, suite }: Placed): PastCell {
  const { id: runId, startedAt, state } = run;
  return {
    ...{ runId, startedAt, state, backend: part.backend },
    ...{ suite: suite.name, suiteHash: suite.hash, asked: () => mixScores(part.groups()) },
  };
}
