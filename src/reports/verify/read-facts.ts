import type { Values } from "../../claims/audit/finding.js";
import type { Ledger } from "../../claims/claim.js";
import { UserError } from "../../errors.js";
import type { Cell, CellKey, MeasuredSample, RunHead } from "../../store/rows.js";
import type { Suite } from "../../suites/suite.js";
import type {
  ClaimedEvidence,
  Evidence,
  RunEvidence,
  SuiteEvidence,
} from "../evidence/evidence.js";
import type { ClaimedCell, Facts } from "../evidence/facts.js";
import { samplesOf, scoresFrom } from "../evidence/marks.js";
import { measuredFrom, takenFrom } from "../evidence/taken.js";
import { type TaskFacts, tasksFrom } from "../evidence/task-facts.js";
import { EVIDENCE, fieldsFile } from "../html/site.js";
import type { SampleData, TaskData, TaskList } from "../html/site-data.js";
import { suiteKey } from "../html/write-data.js";
import type { CellPart, RunPart } from "../shown-cells.js";
import { jsonIn, type ReadSite } from "./read-site.js";

/**
 * The facts that a site embeds; texts are read a file at a time, when they are asked for. Nothing is
 * taken from what was computed from them.
 */
export async function readFacts(
  site: ReadSite,
  workOut: (ledger: Ledger) => Promise<Values>,
): Promise<Facts> {
  const evidence = evidenceIn(site);
  const { maker, past, certificate, compat, pricedAsOf, prices, language, live } = evidence;
  const ledger = ledgerOf(evidence);
  const suites = new Map(evidence.suites.map((suite) => [suite.hash, wholeSuite(site, suite)]));
  const measured = measuredReader(site);
  return {
    maker,
    shown: {
      runs: evidence.runs.map((run) => runOf(site, run, suites, measured)),
      past: past.map(({ mix, marks, ...about }) => ({
        ...about,
        asked: () => ({
          mix,
          scores: scoresFrom(marks).map((task) => task.flatMap((score) => score ?? [])),
        }),
      })),
    },
    ...(certificate && { certificate }),
    ...(compat && { compat }),
    ...(pricedAsOf !== undefined && { pricedAsOf }),
    ...{ prices, ledger, values: await workOut(ledger) },
    claimed: evidence.claimed.map((each) => claimedOf(each, suites, measured)),
    ...{ language, live },
  };
}

function evidenceIn(site: ReadSite): Evidence {
  if (!site.files.has(EVIDENCE)) {
    throw new UserError(`there is no ${EVIDENCE}: only hashes could be held against the files`);
  }
  const found = jsonIn(site, EVIDENCE) as Evidence;
  if (found.schema === "assay.evidence/1") return found;
  throw new UserError(`${EVIDENCE} is of another kind than assay.evidence/1`);
}

function ledgerOf({ ledger: { claims, models, benchmarks, packs } }: Evidence): Ledger {
  return {
    ...{ claims, packs },
    models: new Map(models.map((model) => [model.id, model])),
    benchmarks: new Map(benchmarks.map((benchmark) => [benchmark.name, benchmark])),
  };
}

/** With its tasks, where the site holds them. */
function wholeSuite(site: ReadSite, suite: SuiteEvidence): Suite {
  const fields = fieldsFile(suite);
  if (!site.files.has(fields)) return { ...suite, tasks: [] };
  const key = suiteKey(suite.hash);
  const list = jsonIn(site, `data/tasks-${key}.js`) as TaskList;
  const shown = list.blocks.flatMap(
    (_, n) => jsonIn(site, `data/task-${key}-${n}.js`) as readonly TaskData[],
  );
  return {
    ...suite,
    tasks: tasksFrom(suite.grader, list, shown, jsonIn(site, fields) as TaskFacts),
  };
}

type Measured = (entry: string, cell: CellKey) => readonly MeasuredSample[];

/** What was read last is kept: the same cell is asked for several times, then the next. */
function measuredReader(site: ReadSite): Measured {
  let last: { readonly entry: string; readonly samples: readonly MeasuredSample[] } | undefined;
  return (entry, cell) => {
    if (last?.entry !== entry) {
      last = undefined;
      const samples = Array.from(viewsOf(site, entry), (view) => measuredFrom(view, cell));
      last = { entry, samples };
    }
    return last.samples;
  };
}

function* viewsOf(site: ReadSite, entry: string): Generator<SampleData> {
  for (let n = 0; site.files.has(textsFile(entry, n)); n += 1) {
    yield* jsonIn(site, textsFile(entry, n)) as readonly SampleData[];
  }
}

function textsFile(entry: string, n: number): string {
  return `data/texts-${entry}-${n}.js`;
}

function runOf(
  site: ReadSite,
  { run, egress, backends, errors, cells }: RunEvidence,
  suites: ReadonlyMap<string, Suite>,
  measured: Measured,
): RunPart {
  const head: RunHead = {
    run: { ...run, spec: null },
    ...{ egress, backends, graderErrors: new Map(errors) },
    suites: [...new Set(cells.map(({ suite }) => suite))].flatMap((hash) => suites.get(hash) ?? []),
  };
  return {
    ...head,
    cells: cells.map(({ backend, suite: suiteHash, entry }): CellPart => {
      const key = { runId: run.id, backend, suiteHash };
      return {
        ...{ backend, suiteHash },
        measured: () => measured(entry, key),
        *samples() {
          for (const view of viewsOf(site, entry)) yield takenFrom(view, key);
        },
      };
    }),
  };
}

function claimedOf(
  { cell, errors, entry, marks }: ClaimedEvidence,
  suites: ReadonlyMap<string, Suite>,
  measured: Measured,
): ClaimedCell {
  const suite = suites.get(cell.suiteHash);
  if (suite === undefined) throw new UserError(`${EVIDENCE} lacks suite ${cell.suiteHash}`);
  const { tasks: _tasks, hash: _hash, ...definition } = suite;
  const whole: Cell = { ...cell, suite: definition };
  return {
    cell: whole,
    errors: new Map(errors),
    marked: () => {
      if (entry !== undefined) return measured(entry, cell);
      return marks === undefined ? [] : samplesOf(marks);
    },
  };
}
