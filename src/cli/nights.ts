import { groupBy } from "../collections.js";
import { UserError } from "../errors.js";
import { suggest } from "../nearest.js";
import { buildNights, type StoredCell } from "../reports/compare/nights/build.js";
import { nightsJunit } from "../reports/compare/nights/junit.js";
import { nightsMarkdown } from "../reports/compare/nights/markdown.js";
import type { NightsModel } from "../reports/compare/nights/model.js";
import { NIGHT_HEAD, nightCells } from "../reports/compare/nights/row.js";
import type { Cell } from "../store/rows.js";
import type { Store } from "../store/store.js";
import type { Formats } from "./formats.js";
import { table } from "./table.js";

export const NIGHTS_FORMATS: Formats<NightsModel> = {
  md: { file: "nights.md", render: nightsMarkdown },
  json: { file: "nights.json", render: (model) => `${JSON.stringify(model, null, 2)}\n` },
  junit: { file: "nights.junit.xml", render: nightsJunit },
};

/** The nights of these backends in the database, judged; those before the run `from` do not count. */
export function nightsOf(
  store: Store,
  backends: readonly string[],
  from: string | undefined,
): NightsModel {
  return buildNights(
    backends.flatMap((backend) => cellsOf(store, backend, from)),
    from,
  );
}

/** One cell a suite: the tasks that the newest run of it has. A run under way is no night yet. */
function cellsOf(store: Store, backend: string, from: string | undefined): readonly StoredCell[] {
  const all = store.cells();
  const start = from === undefined ? "" : startOf(store, from);
  const own = all.filter(
    (cell) =>
      cell.backend === backend &&
      (cell.state === "finished" || cell.state === "stopped") &&
      cell.startedAt >= start,
  );
  if (own.length === 0) {
    const known = [...new Set(all.map((cell) => cell.backend))];
    throw new UserError(
      `--nights: there is no finished run of a backend "${backend}" in ${store.file}${from === undefined ? "" : ` from ${from} on`}; ${suggest(backend, known)}`,
      { hint: "assay runs list shows the runs" },
    );
  }
  return [...groupBy(own, ({ suite }) => suite.name)].map(([suite, cells]) => {
    const suiteHash = cells.at(-1)?.suiteHash ?? "";
    const nights = cells
      .filter((cell) => cell.suiteHash === suiteHash)
      .map((cell) => nightOf(store, cell));
    return { backend, suite, suiteHash, nights };
  });
}

function nightOf(store: Store, cell: Cell): StoredCell["nights"][number] {
  return { runId: cell.runId, startedAt: cell.startedAt, samples: store.scored(cell) };
}

function startOf(store: Store, run: string): string {
  const found = store.runs().find(({ id }) => id === run);
  if (found !== undefined) return found.startedAt;
  throw new UserError(`--from: there is no run ${run} in ${store.file}`, {
    hint: "assay runs list shows the runs",
  });
}

const NUMERIC = new Set<string>(NIGHT_HEAD.slice(4));

/** For a terminal: the change, tonight's numbers, the gate; still to be made printable. */
export function nightsText({ headline, gate, cells, rate }: NightsModel): string {
  const rows = cells.flatMap((cell) => cell.nights.map((night) => nightCells(cell, night)));
  return [
    headline,
    "",
    table(NIGHT_HEAD, rows, NUMERIC),
    "",
    `gate ${gate}; where nothing has changed, a night is red by chance once in ${Math.round(1 / rate)}`,
  ].join("\n");
}
