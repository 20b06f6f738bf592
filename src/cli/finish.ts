import { EXIT } from "../errors.js";
import { missingOf } from "../reports/build-entry.js";
import { buildModel } from "../reports/build-model.js";
import { execute, type OpenBackend } from "../runner/execute.js";
import type { OpenRun } from "../runner/run.js";
import type { Store } from "../store/store.js";
import { onInterrupt } from "./interrupt.js";
import { print, printable, printJson, say } from "./output.js";
import { showProgress } from "./progress.js";
import { summaryDocument, summaryTable } from "./summary.js";

/** Takes an open run's samples, closes its backends, prints what came out; returns the exit code. */
export async function finish(
  store: Store,
  run: OpenRun,
  backends: ReadonlyMap<string, OpenBackend>,
  judges: ReadonlyMap<string, OpenBackend>,
  json: boolean,
): Promise<number> {
  const interrupt = onInterrupt();
  const progress = showProgress(run.planned, run.planned - run.pending.length);
  say(`run ${run.id}: ${run.pending.length} samples to take, into ${store.file}`);
  let state: "finished" | "interrupted";
  try {
    const end = await execute({
      store,
      runId: run.id,
      suites: run.suites,
      backends,
      judges,
      pending: run.pending,
      signal: interrupt.signal,
      onSample: (sample, result) => progress.sample(sample, result),
    });
    state = end.state;
    progress.end();
    for (const [label, failure] of end.stopped) {
      say(printable(`backend "${label}" was given up: ${failure.message}`));
    }
  } finally {
    interrupt.release();
    for (const { backend } of [...backends.values(), ...judges.values()]) await backend.close();
  }
  const model = buildModel([store.readRun(run.id)], store.newestCertificate(), { all: true });
  if (json) printJson(summaryDocument(model, { run: run.id, state, database: store.file }));
  else print(summaryTable(model));
  const missing = model.entries.reduce((sum, { counts }) => sum + missingOf(counts), 0);
  if (state === "interrupted") {
    say(`interrupted; go on with: assay run --resume ${run.id}`);
    return EXIT.interrupted;
  }
  if (missing > 0)
    say(`${missing} samples are missing; take them with: assay run --resume ${run.id}`);
  return missing > 0 ? EXIT.samplesMissing : EXIT.done;
}
