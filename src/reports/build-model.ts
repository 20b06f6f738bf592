import { groupBy, optional } from "../collections.js";
import { chargesOf } from "../pricing/charge.js";
import type { PriceRow } from "../pricing/row.js";
import { clusteredScore } from "../stats/score.js";
import type {
  MeasuredSample,
  RunData,
  Cell as StoredCell,
  StoredCertificate,
  StoredRun,
} from "../store/rows.js";
import type { Suite } from "../suites/suite.js";
import { certificateView, certificateWarnings } from "./build-certificate.js";
import { buildEntry } from "./build-entry.js";
import { type ChargeOf, sampleView } from "./build-sample.js";
import { type NightScore, trendOf } from "./build-trend.js";
import type { Loaded } from "./compare/build.js";
import { loadedFrom } from "./compare/loaded.js";
import type {
  Compat,
  Entry,
  Overview,
  ReportModel,
  RunView,
  SampleView,
  SuiteView,
} from "./model.js";
import {
  type CellPart,
  type CountedPart,
  type RunPart,
  type ShownCells,
  shownCells,
} from "./shown-cells.js";
import { type StoredBackend, storedBackend } from "./stored-backend.js";
import { suitesOf } from "./suites-of.js";
import { type MixScores, mixScores } from "./task-mix.js";
import { LAG_LIMIT_MS, type Warning, warn } from "./warnings.js";

/** One row of the leaderboard, before its numbers: a run's samples of one backend on one suite. */
interface Cell {
  readonly data: RunPart;
  readonly label: string;
  readonly backend: StoredBackend;
  readonly suite: Suite;
  readonly part: CellPart;
  readonly chargeOf: ChargeOf;
  readonly judge: { readonly label: string; readonly chargeOf: ChargeOf } | undefined;
}

/** An entry of the leaderboard with what lies behind it, read when it is asked for. */
export interface Source {
  readonly entry: Entry;
  readonly suite: Suite;
  /** As it is stored. */
  readonly cell: StoredCell;
  /** As one side of a comparison. */
  readonly loaded: () => Loaded;
  readonly samples: () => Iterable<SampleView>;
}

interface Built {
  readonly overview: Overview;
  readonly sources: readonly Source[];
}

export interface ModelOptions extends ShownOptions {
  readonly all: boolean;
}

export interface ShownOptions {
  readonly compat?: Compat;
  /** The price table; where it is absent, only stored costs and the configuration's prices count. */
  readonly prices?: readonly PriceRow[];
  /** A day or an instant (ISO 8601, UTC): every request is priced by the rows valid then. */
  readonly pricedAsOf?: string;
}

/**
 * Builds the report from stored rows. Pure: the same rows give the same model.
 * With `all` every run given is shown; otherwise, for each backend and task set, the newest run that
 * was finished (or, where none was, the newest). `compat` adds the score by another grader's decisions.
 */
export function buildModel(
  runs: readonly RunData[],
  certificate: StoredCertificate | undefined,
  options: ModelOptions,
): ReportModel {
  const { all, ...rest } = options;
  const shown = shownCells(runs.map(partOf), all);
  const { overview, sources } = buildShown(shown, certificate, rest);
  return withSamples(overview, sources);
}

/** The overview with all its tasks and samples in memory. */
export function withSamples(
  { warnings, ...head }: Overview,
  sources: readonly Source[],
): ReportModel {
  return {
    ...head,
    tasks: suitesOf(sources)
      .toSorted(bySuite)
      .flatMap(({ hash, tasks }) =>
        tasks.map(({ id, prompt, target }) => ({ suiteHash: hash, id, prompt, target })),
      ),
    samples: sources.flatMap(({ samples }) => [...samples()]),
    warnings,
  };
}

/** The same without reading any text: samples are in the sources, one by one. */
export function buildShown(
  { runs, past }: ShownCells,
  certificate: StoredCertificate | undefined,
  options: ShownOptions,
): Built {
  const cells = runs.flatMap((data) => cellsOf(data, options));
  const nights: NightScore[] = [];
  // One cell after the other, so that only one is in memory.
  const built = cells
    .map((cell) => {
      const samples = cell.part.measured();
      const groups = samples.map((sample) => ({ ...sample, count: 1 }));
      nights.push(nightOf(aboutOf(cell), mixScores(groups)));
      return { cell, entry: entryOf(cell, samples, options.compat) };
    })
    .sort((a, b) => rank(a.entry, b.entry))
    .map(({ cell, entry }, index) => ({ cell, entry: { ...entry, id: `e${index + 1}` } }));
  for (const { asked, ...about } of past) nights.push(nightOf(about, asked()));
  const overview: Overview = {
    schema: "assay.report/1",
    program: runs.at(-1)?.run.program ?? "",
    asOf:
      runs
        .map(({ run }) => run.endedAt ?? run.startedAt)
        .sort()
        .at(-1) ?? "",
    ...optional({ priced_as_of: options.pricedAsOf }),
    certificate: certificateView(certificate),
    entries: built.map(({ entry }) => entry),
    trend: trendOf(nights.sort(byCell)),
    suites: suitesOf(cells).toSorted(bySuite).map(suiteView),
    runs: runs.map(runView),
    warnings: [...certificateWarnings(certificate), ...runs.flatMap(({ run }) => lagWarning(run))],
  };
  return { overview, sources: built.map(({ cell, entry }) => sourceOf(cell, entry)) };
}

function sourceOf(
  { data: { run }, label, part, suite, backend, chargeOf, judge }: Cell,
  entry: Entry,
): Source {
  const { tasks, hash, ...definition } = suite;
  const cell: StoredCell = {
    ...{ runId: run.id, kind: run.kind, state: run.state, startedAt: run.startedAt },
    ...{ backend: label, config: backend, suiteHash: hash },
    ...{ suite: definition, tasks: tasks.length },
  };
  return {
    ...{ entry, suite, cell },
    loaded: () => loadedFrom(cell, part.measured(), chargeOf),
    *samples() {
      for (const sample of part.samples()) {
        yield sampleView(sample, entry.id, chargeOf, judge?.chargeOf ?? chargeOf);
      }
    },
  };
}

/** A run that was read whole. */
function partOf({ samples, ...head }: RunData): RunPart<CountedPart> {
  const groups = groupBy(samples, ({ backend, suiteHash }) => `${backend}\n${suiteHash}`);
  return {
    ...head,
    cells: [...groups.values()].flatMap((own) => {
      const [first] = own;
      if (first === undefined) return [];
      const { backend, suiteHash } = first;
      const groups = () => own.map((sample) => ({ ...sample, count: 1 }));
      const whole = () => own;
      return [{ backend, suiteHash, measured: whole, groups, samples: whole }];
    }),
  };
}

function cellsOf(data: RunPart, { prices = [], pricedAsOf }: ShownOptions): readonly Cell[] {
  const suites = new Map(data.suites.map((suite) => [suite.hash, suite]));
  const configs = new Map(data.backends.map(({ label, config }) => [label, config]));
  return data.cells.flatMap((part): readonly Cell[] => {
    const suite = suites.get(part.suiteHash);
    if (suite === undefined) return [];
    const judge = suite.tasks.find(({ grader }) => grader.judge !== undefined)?.grader.judge;
    const backend = storedBackend(configs.get(part.backend));
    const chargeOf = chargesOf(backend, prices, pricedAsOf);
    return [
      {
        ...{ data, label: part.backend, suite, part, backend, chargeOf },
        judge:
          judge === undefined
            ? undefined
            : {
                label: judge,
                chargeOf: chargesOf(storedBackend(configs.get(judge)), prices, pricedAsOf),
              },
      },
    ];
  });
}

function entryOf(
  { data, label, suite, backend, part, chargeOf, judge }: Cell,
  samples: readonly MeasuredSample[],
  grader: Compat | undefined,
): Omit<Entry, "id"> {
  const { run, graderErrors } = data;
  const compat = grader && { grader, samples: part.samples() };
  return buildEntry(run.id, label, suite, backend, samples, graderErrors, chargeOf, judge, compat);
}

type About = Omit<NightScore, "mix" | "scored" | "score">;

function aboutOf({ data: { run }, label, suite }: Cell): About {
  const { id: runId, startedAt, state } = run;
  return { runId, startedAt, state, backend: label, suite: suite.name, suiteHash: suite.hash };
}

function nightOf(about: About, { mix, scores }: MixScores): NightScore {
  return { ...about, mix, scored: scores.flat().length, score: clusteredScore(scores) };
}

/** The order of the series, whichever of their nights is shown. */
function byCell(a: About, b: About): number {
  return a.backend.localeCompare(b.backend, "en") || a.suiteHash.localeCompare(b.suiteHash, "en");
}

/** By suite, best score first; what has no score comes last. */
function rank(a: Omit<Entry, "id">, b: Omit<Entry, "id">): number {
  const score = (entry: Omit<Entry, "id">) => (entry.score.known ? entry.score.value : -1);
  return (
    a.suite.localeCompare(b.suite, "en") ||
    a.suiteHash.localeCompare(b.suiteHash, "en") ||
    score(b) - score(a) ||
    a.backend.localeCompare(b.backend, "en") ||
    a.runId.localeCompare(b.runId, "en")
  );
}

function bySuite(a: Suite, b: Suite): number {
  return a.name.localeCompare(b.name, "en") || a.hash.localeCompare(b.hash, "en");
}

function suiteView({
  tasks,
  name,
  title,
  version,
  hash,
  category,
  licence,
  source,
}: Suite): SuiteView {
  return { name, title, version, hash, category, licence, source, tasks: tasks.length };
}

function runView({ run, egress }: RunPart): RunView {
  const { id, state, startedAt, specHash, program, node, seed } = run;
  return {
    id,
    state,
    startedAt,
    specHash,
    program,
    node,
    seed,
    egress,
    ...optional({ endedAt: run.endedAt, stopReason: run.stopReason, lagP99: run.lagP99 }),
  };
}

function lagWarning({ lagP99 }: StoredRun): readonly Warning[] {
  return lagP99 !== undefined && lagP99 > LAG_LIMIT_MS
    ? [warn("event-loop-lag", { lag: lagP99.toFixed(0) })]
    : [];
}
