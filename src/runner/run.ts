import { randomBytes } from "node:crypto";
import { hashOf } from "../hash.js";
import type { ErrorsByGrader, RunKind, StoredSample } from "../store/rows.js";
import type { Store } from "../store/store.js";
import type { Suite } from "../suites/suite.js";
import { PROGRAM } from "../version.js";
import type { PendingSample } from "./execute.js";
import { planSamples } from "./plan.js";

export interface RunRequest {
  readonly kind: RunKind;
  readonly suites: readonly Suite[];
  /** Resolved configuration of each backend, without secrets. */
  readonly backends: readonly { readonly label: string; readonly config: unknown }[];
  /** Those that the suites' graders name as judges. */
  readonly judges?: readonly { readonly label: string; readonly config: unknown }[];
  readonly samplesOf: (taskId: string) => readonly number[];
  /** Which backends are asked which suites; every one each where absent. */
  readonly wants?: (backend: string, suiteHash: string) => boolean;
  readonly seed: number;
  /** Measured errors of the graders in use. */
  readonly graderErrors: ErrorsByGrader;
}

export interface OpenRun {
  readonly id: string;
  readonly suites: readonly Suite[];
  readonly pending: readonly PendingSample[];
  /** Samples of the whole run, those already taken included. */
  readonly planned: number;
}

/** Plans a run and stores it with its whole plan, before anything is asked. */
export function startRun(store: Store, request: RunRequest): OpenRun {
  const { kind, suites, backends, judges = [], samplesOf, seed, graderErrors } = request;
  const id = newRunId(new Date());
  const labels = backends.map(({ label }) => label);
  const planned = planSamples({
    ...{ runId: id, suites, backends: labels, samplesOf, seed, firstOrdinal: 1 },
    wants: request.wants ?? (() => true),
  });
  const spec = {
    suites: suites.map(({ name, version, hash, tasks, sampling }) => ({
      name,
      version,
      hash,
      sampling,
      tasks: tasks.length,
    })),
    backends: Object.fromEntries(backends.map(({ label, config }) => [label, config])),
    ...(judges.length > 0 && {
      judges: Object.fromEntries(judges.map(({ label, config }) => [label, config])),
    }),
    samples: planned.length,
    seed,
  };
  store.createRun(
    {
      id,
      kind,
      spec,
      specHash: hashOf(spec),
      program: PROGRAM,
      node: process.versions.node,
      seed,
      startedAt: new Date().toISOString(),
    },
    [...backends, ...judges.filter(({ label }) => !labels.includes(label))],
    suites,
    planned,
    graderErrors,
  );
  const pending = planned.map((sample) => ({ ...sample, attemptsBefore: 0 }));
  return { id, suites, pending, planned: planned.length };
}

/** Adds one more sample of every task of these cells to a run that is being taken. */
export function planRound(
  store: Store,
  run: OpenRun,
  cells: readonly { readonly backend: string; readonly suite: Suite }[],
  sample: number,
  seed: number,
): readonly PendingSample[] {
  const planned = planSamples({
    runId: run.id,
    suites: [...new Set(cells.map(({ suite }) => suite))],
    backends: [...new Set(cells.map(({ backend }) => backend))],
    samplesOf: () => [sample],
    seed,
    firstOrdinal: store.readRunSize(run.id) + 1,
    wants: (backend, hash) =>
      cells.some((cell) => cell.backend === backend && cell.suite.hash === hash),
  });
  store.extendRun(run.id, planned);
  return planned.map((each) => ({ ...each, attemptsBefore: 0 }));
}

/**
 * Opens a stored run again. Samples without a result are taken, and those that failed are tried
 * once more; what was measured stays as it is.
 */
export function resumeRun(store: Store, id: string): OpenRun {
  const { suites, samples } = store.readRun(id);
  store.reopenRun(id);
  return { id, suites, pending: pendingOf(samples), planned: samples.length };
}

/** Of the samples of a stored run those that are to be taken when it is resumed. */
export function pendingOf(samples: readonly StoredSample[]): readonly PendingSample[] {
  return samples
    .filter(({ outcome }) => outcome === undefined || outcome === "failed")
    .map(({ attempts, judgements, ...sample }) => ({
      ...sample,
      attemptsBefore: attempts.length + judgements.length,
    }));
}

/** Sorts by time, and is short enough to type: 20261124-141530-k3f9. */
function newRunId(now: Date): string {
  const [date, time] = now.toISOString().replace(/[-:]/g, "").split(/[T.]/);
  return `${date}-${time}-${randomBytes(3).toString("hex")}`;
}
