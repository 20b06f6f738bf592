import { errorsOfGraders } from "../calibration/certify-grader.js";
import { loadConfig } from "../config/load.js";
import { type Regraded, regradeRun } from "../runner/regrade.js";
import type { SandboxKind } from "../sandbox/confinement.js";
import { openStore, type Store } from "../store/store.js";
import { print, printable, printJson } from "./output.js";
import { sandboxFor } from "./sandbox.js";

export interface RegradeOptions {
  readonly sandbox?: SandboxKind;
  readonly db?: string;
  readonly config?: string;
  readonly json?: boolean;
}

/** `assay regrade`: all runs, or the one named. */
export async function regrade(run: string | undefined, options: RegradeOptions): Promise<void> {
  const config = await loadConfig(options.config);
  const store = openStore(options.db ?? config.db, { create: false });
  try {
    const ids = run === undefined ? gradedRuns(store) : [run];
    const results: Result[] = [];
    for (const id of ids)
      results.push({ run: id, ...(await regradeOne(store, id, options.sandbox)) });
    if (options.json === true) printJson({ schema: "assay.regrade/1", runs: results });
    else print(results.map(lineOf).join("\n") || "no run is stored yet");
  } finally {
    store.close();
  }
}

function gradedRuns(store: Store): readonly string[] {
  return store.runs().flatMap(({ id, kind }) => (kind === "calibrate" ? [] : [id]));
}

type Result = { readonly run: string } & Awaited<ReturnType<typeof regradeOne>>;

async function regradeOne(store: Store, id: string, kind: SandboxKind | undefined) {
  const data = store.readRun(id);
  const sandbox = await sandboxFor(data.suites, kind);
  try {
    const grades = await regradeRun(data, sandbox);
    store.regrade(id, grades, errorsOfGraders(data.suites), new Date().toISOString());
    const changed = grades.filter(({ before, grade }) => before !== grade.grade);
    return { graded: grades.length, changed: changed.map(changeOf) };
  } finally {
    await sandbox?.close();
  }
}

function changeOf({ sampleId, before, grade }: Regraded) {
  return { sample: sampleId, before: before ?? null, now: grade.grade, reason: grade.reason };
}

function lineOf({ run, graded, changed }: Result) {
  return [
    `${run}: ${graded} samples graded again, ${changed.length} changed`,
    ...changed.map(({ sample, before, now, reason }) =>
      printable(`  ${sample}: ${before ?? "not graded"} -> ${now} (${reason})`),
    ),
  ].join("\n");
}
