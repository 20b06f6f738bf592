import { relative, resolve } from "node:path";
import { groupBy } from "../collections.js";
import { EXIT } from "../errors.js";
import type { OpenedBackends } from "../open-backends.js";
import type { PriceRow } from "../pricing/row.js";
import { missingOf } from "../reports/build-entry.js";
import { buildModel } from "../reports/build-model.js";
import type { ReportModel } from "../reports/model.js";
import type { Budget } from "../runner/budget.js";
import {
  type ExecutionEnd,
  execute,
  type OpenBackend,
  type PendingSample,
} from "../runner/execute.js";
import type { OpenRun } from "../runner/run.js";
import type { Sandbox } from "../sandbox/sandbox.js";
import type { StoredSample } from "../store/rows.js";
import type { Store } from "../store/store.js";
import { onInterrupt } from "./interrupt.js";
import { print, printable, printJson, say } from "./output.js";
import { showProgress } from "./progress/progress.js";
import { Tally } from "./progress/tally.js";
import { summaryDocument, summaryTable } from "./summary.js";

/** What a run may go on with after its samples are taken, and what it may spend. */
export interface Further {
  /** The next round; none ends the run. */
  readonly next?: () => readonly PendingSample[];
  readonly budget?: Budget;
}

/** Those who answer and those who judge, with their one way out. */
export interface Parties extends OpenedBackends {
  readonly judges: ReadonlyMap<string, OpenBackend>;
  /** Where programs run, where answers are programs. */
  readonly sandbox?: Sandbox;
}

/** Takes an open run's samples, closes its backends, prints what came out; returns the exit code. */
export async function finish(
  store: Store,
  run: OpenRun,
  { backends, judges, sandbox, egress, close }: Parties,
  json: boolean,
  prices: readonly PriceRow[],
  { next, budget }: Further = {},
): Promise<number> {
  const interrupt = onInterrupt();
  const tally = tallyOf(store, run);
  say(`run ${run.id}: ${run.pending.length} samples to take, into ${store.file}`);
  const progress = showProgress(tally);
  let state: ExecutionEnd["state"];
  let refusal: string | undefined;
  try {
    store.recordEgress(run.id, egress.decisions);
    let pending = run.pending;
    const stopped = new Map<string, string>();
    do {
      const end = await execute({
        store,
        runId: run.id,
        suites: run.suites,
        backends,
        judges,
        ...(sandbox && { sandbox }),
        pending,
        prices,
        signal: interrupt.signal,
        ...(budget && { budget }),
        onBegin: progress.begins,
        onSample: progress.taken,
        onEnd: progress.ends,
      });
      state = end.state;
      if (end.state === "refused") refusal = end.failure.message;
      for (const [label, failure] of end.stopped) stopped.set(label, failure.message);
      const goesOn = state === "finished" && stopped.size === 0 && budget?.exhausted !== true;
      pending = goesOn ? (next?.() ?? []) : [];
      tally.plan(pending);
    } while (pending.length > 0);
    progress.close();
    for (const [label, message] of stopped) {
      say(printable(`backend "${label}" was given up: ${message}`));
    }
    if (budget !== undefined) say(budgetLine(budget));
  } catch (error) {
    progress.close();
    throw error;
  } finally {
    interrupt.release();
    await Promise.all([close(), sandbox?.close()]);
  }
  store.recordEgress(run.id, egress.decisions);
  const stored = store.readRun(run.id);
  const model = buildModel([stored], store.newestCertificate(), { all: true, prices });
  if (json) printJson(summaryDocument(model, { run: run.id, state, database: store.file }));
  else print(summaryTable(model));
  if (refusal !== undefined) {
    say(printable(`assay: ${refusal}; what is measured is kept: assay run --resume ${run.id}`));
    return EXIT.refused;
  }
  const missing = model.entries.reduce((sum, { counts }) => sum + missingOf(counts), 0);
  if (state === "interrupted") {
    say(`interrupted; go on with: assay run --resume ${run.id}`);
    return EXIT.interrupted;
  }
  for (const line of failureLines(stored.samples)) say(printable(line));
  if (missing > 0)
    say(`${missing} samples are missing; take them with: assay run --resume ${run.id}`);
  say(nextLine(store.file, model));
  return missing > 0 ? EXIT.samplesMissing : EXIT.done;
}

/** What to type next: the page, and the comparison where there are two to compare. */
function nextLine(file: string, { entries }: ReportModel): string {
  const db = file === resolve("results/assay.sqlite") ? "" : ` --db ${relative(".", file)}`;
  const [first, second] = new Set(entries.map(({ backend }) => backend));
  const compare =
    first === undefined || second === undefined
      ? ""
      : `, or compare them: assay compare ${first} ${second}${db}`;
  return printable(`see the answers: assay report${db}${compare}`);
}

/** What is planned, and what of it was there before: a run that is resumed starts with its results. */
function tallyOf(store: Store, { id, suites, pending, planned }: OpenRun): Tally {
  const names = new Map(suites.map(({ hash, name }) => [hash, name]));
  const tally = new Tally((hash) => names.get(hash) ?? hash);
  if (planned > pending.length) {
    for (const cell of store.cells().filter(({ runId }) => runId === id)) {
      tally.before(cell.backend, cell.suiteHash, store.scored(cell));
    }
  }
  tally.plan(pending);
  return tally;
}

/** Kinds of failure that are told apart when a run ends. */
const TOLD = 3;

/** Why samples failed or were filtered, the most frequent reasons first. */
function failureLines(samples: readonly StoredSample[]): readonly string[] {
  const lost = samples.filter(({ outcome }) => outcome === "failed" || outcome === "filtered");
  const groups = [...groupBy(lost, ({ backend, detail = "" }) => `${backend}: ${detail}`)];
  groups.sort(([, a], [, b]) => b.length - a.length);
  const lines = groups.slice(0, TOLD).map(([why, { length }]) => `${length} x ${why}`);
  const more = groups.length - lines.length;
  return more > 0
    ? [
        ...lines,
        more === 1
          ? "and one other reason: see the report"
          : `and ${more} other reasons: see the report`,
      ]
    : lines;
}

function budgetLine(budget: Budget): string {
  const uncounted =
    budget.uncounted > 0 ? `; ${budget.uncounted} requests could not be counted` : "";
  const end = budget.exhausted ? "the budget is spent" : "spent";
  return `${end}: ${budget.spent.toFixed(4)} ${budget.currency}${uncounted}`;
}
