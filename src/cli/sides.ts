import { groupBy } from "../collections.js";
import { UserError } from "../errors.js";
import { suggest } from "../nearest.js";
import { newestFinished } from "../newest.js";
import { chargesOf } from "../pricing/charge.js";
import type { PriceRow } from "../pricing/row.js";
import type { Loaded } from "../reports/compare/build.js";
import { loadedFrom } from "../reports/compare/loaded.js";
import type { Skipped } from "../reports/compare/model.js";
import { storedBackend } from "../reports/stored-backend.js";
import type { Cell } from "../store/rows.js";
import type { Store } from "../store/store.js";
import { printable, say } from "./output.js";

/** What can be paired of two sides, and what of either has no partner. */
export interface Matched {
  readonly sides: readonly { readonly base: Loaded; readonly candidate: Loaded }[];
  readonly alone: readonly Skipped[];
}

/** Pairs cells of the same tasks, of one backend each or of backends of the same name. */
export function matchSides(
  store: Store,
  base: string,
  candidate: string,
  prices: readonly PriceRow[],
): Matched {
  const [first, second] = [cellsOf(store, base), cellsOf(store, candidate)];
  const matched = first.flatMap((own) =>
    second
      .filter((other) => other.suiteHash === own.suiteHash)
      .filter(
        (other) => other.backend === own.backend || (isAlone(own, first) && isAlone(other, second)),
      )
      .map((other) => ({ own, other })),
  );
  if (matched.length === 0) throw nothingInCommon(base, first, candidate, second);
  const alone = [
    ...first
      .filter((cell) => !matched.some(({ own }) => own === cell))
      .map((cell) => aloneOf(cell, base, candidate)),
    ...second
      .filter((cell) => !matched.some(({ other }) => other === cell))
      .map((cell) => aloneOf(cell, candidate, base)),
  ];
  const sides = matched.map(({ own, other }) => {
    if (own.runId === other.runId && own.backend === other.backend) {
      throw new UserError(
        `${base} and ${candidate} are the same samples: run ${own.runId}, backend ${own.backend}`,
        { hint: "name two runs, or two backends" },
      );
    }
    return { base: loaded(store, own, prices), candidate: loaded(store, other, prices) };
  });
  return { sides, alone };
}

function aloneOf({ suite, runId, backend }: Cell, own: string, other: string): Skipped {
  const side = { runId, backend };
  const why = `${own} has it and ${other} has not, or not with the same tasks`;
  return { suite: suite.name, base: side, candidate: side, why };
}

/** A run, RUN/BACKEND, or a backend: then its newest run of each set of tasks. */
function cellsOf(store: Store, name: string): readonly Cell[] {
  const all = store.cells();
  const [run, backend] = split(name);
  const byRun = all.filter(
    (cell) => cell.runId === run && (backend === undefined || cell.backend === backend),
  );
  if (byRun.length > 0) return byRun;
  const own = all.filter((cell) => cell.backend === name);
  if (own.length === 0) throw unknownSide(store, name, all);
  const newest = [...groupBy(own, ({ suiteHash }) => suiteHash).values()];
  return newest.flatMap((cells) => {
    const picked = newestFinished(cells, ({ state }) => state === "finished");
    if (picked[0]?.state !== "finished")
      say(printable(`note: no run of ${name} is finished; the newest is taken`));
    return picked;
  });
}

function split(name: string): readonly [string, string | undefined] {
  const slash = name.indexOf("/");
  return slash < 0 ? [name, undefined] : [name.slice(0, slash), name.slice(slash + 1)];
}

function unknownSide(store: Store, name: string, all: readonly Cell[]): UserError {
  const run = store.runs().find(({ id }) => id === name);
  if (run?.kind === "calibrate") {
    return new UserError(`run ${name} is a calibration: it measures the instrument, not a backend`);
  }
  if (run !== undefined) return new UserError(`run ${name} is empty: there is no sample in it`);
  const known = [...new Set(all.flatMap(({ runId, backend }) => [runId, backend]))];
  return new UserError(
    `there is no run and no backend "${name}" in ${store.file}; ${suggest(name, known)}`,
    {
      hint: "assay runs list shows the runs",
    },
  );
}

function isAlone(cell: Cell, cells: readonly Cell[]): boolean {
  return cells.filter(({ suiteHash }) => suiteHash === cell.suiteHash).length === 1;
}

function nothingInCommon(
  base: string,
  first: readonly Cell[],
  candidate: string,
  second: readonly Cell[],
): UserError {
  const names = (cells: readonly Cell[]) => [...new Set(cells.map(({ suite }) => suite.name))];
  const changed = names(first).filter((name) => names(second).includes(name));
  const why =
    changed.length > 0
      ? `the tasks of ${changed.join(", ")} have changed between them`
      : `${base} has ${names(first).join(", ")}, ${candidate} has ${names(second).join(", ")}`;
  return new UserError(`${base} and ${candidate} have no task in common: ${why}`, {
    hint: "run the same suites, with the same --limit, on both",
  });
}

function loaded(store: Store, cell: Cell, prices: readonly PriceRow[]): Loaded {
  return loadedFrom(cell, store.measured(cell), chargesOf(storedBackend(cell.config), prices));
}
