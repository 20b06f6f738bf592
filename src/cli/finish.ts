import { groupBy } from "../collections.js";
import { EXIT } from "../errors.js";
import type { OpenedBackends } from "../open-backends.js";
import type { PriceRow } from "../pricing/row.js";
import { missingOf } from "../reports/build-entry.js";
import { buildModel } from "../reports/build-model.js";
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
import { showProgress } from "./progress.js";
import { summaryDocument, summaryTable } from "./summary.js";

/** What a run may go on with after its samples are taken, and what it may spend. */
export interface Further {
  /** The next round; none ends the run. */
  readonly next?: () => readonly PendingSample[];
  /** The most samples that all rounds may come to. */
  readonly most?: number;
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
  { next, most = run.planned, budget }: Further = {},
): Promise<number> {
  const interrupt = onInterrupt();
  const progress = showProgress(most, run.planned - run.pending.length);
  say(`run ${run.id}: ${run.pending.length} samples to take, into ${store.file}`);
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
        onSample: (sample, result) => progress.sample(sample, result),
      });
      state = end.state;
      if (end.state === "refused") refusal = end.failure.message;
      for (const [label, failure] of end.stopped) stopped.set(label, failure.message);
      const goesOn = state === "finished" && stopped.size === 0 && budget?.exhausted !== true;
      pending = goesOn ? (next?.() ?? []) : [];
    } while (pending.length > 0);
    progress.end();
    for (const [label, message] of stopped) {
      say(printable(`backend "${label}" was given up: ${message}`));
    }
    if (budget !== undefined) say(budgetLine(budget));
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
  return missing > 0 ? EXIT.samplesMissing : EXIT.done;
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
