import { errorsOfGraders } from "../calibration/certify-grader.js";
import { apiKeyOf, backendNamed, loadConfig, type ResolvedConfig } from "../config/load.js";
import type { BackendConfig } from "../config/schema.js";
import { UserError } from "../errors.js";
import { openBackends, resolvedBackend } from "../open-backends.js";
import { assertAllowed, jurisdictionOf } from "../policy/jurisdiction.js";
import { type OpenRun, resumeRun, startRun } from "../runner/run.js";
import type { Store } from "../store/store.js";
import { openStore } from "../store/store.js";
import { builtInSuites, loadSuite, withTasks } from "../suites/load.js";
import type { Suite } from "../suites/suite.js";
import { finish } from "./finish.js";
import { print, printable, printJson, say } from "./output.js";

export interface RunOptions {
  readonly backend?: readonly string[];
  readonly samples: number;
  readonly limit?: number;
  readonly seed: number;
  readonly concurrency?: number;
  readonly resume?: string | true;
  readonly db?: string;
  readonly config?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

interface Named {
  readonly id: string;
  readonly config: BackendConfig;
}

/** `assay run`; returns the exit code. */
export async function run(suiteNames: readonly string[], options: RunOptions): Promise<number> {
  const config = await loadConfig(options.config);
  const db = options.db ?? config.db;
  if (options.resume !== undefined) {
    if (suiteNames.length > 0 || options.backend !== undefined) {
      throw new UserError("--resume goes on with a stored run as it was planned", {
        hint: "leave out the suites and -b",
      });
    }
    const store = openStore(db, { create: false });
    return closing(store, () => {
      const id = options.resume === true ? newestUnfinished(store) : String(options.resume);
      const backends = backendsOfRun(store, id);
      const ready = backends.map((backend) => admitted(backend, config));
      return take(store, resumeRun(store, id), ready, options);
    });
  }
  const backends = chosenBackends(config, options.backend);
  const suites = chosenSuites(suiteNames, options.limit);
  const ready = backends.map((backend) => admitted(backend, config));
  if (options.dryRun === true) return dryRun(suites, backends, options, db);
  const store = openStore(db, { create: true });
  return closing(store, () => {
    const started = startRun(store, {
      kind: "measure",
      suites,
      backends: backends.map(({ id, config }) => ({ label: id, config })),
      samplesOf: () => Array.from({ length: options.samples }, (_, index) => index),
      seed: options.seed,
      graderErrors: errorsOfGraders(suites),
    });
    return take(store, started, ready, options);
  });
}

async function closing<T>(store: Store, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } finally {
    store.close();
  }
}

async function take(
  store: Store,
  started: OpenRun,
  backends: readonly (Named & { readonly apiKey?: string })[],
  options: RunOptions,
): Promise<number> {
  const tasks = started.suites.flatMap((suite) => suite.tasks);
  const opened = await openBackends(backends, tasks, options.concurrency);
  return finish(store, started, opened, options.json === true);
}

/** A backend that policy admits, with its key: both are settled before anything is stored or sent. */
function admitted(
  { id, config }: Named,
  { allow }: ResolvedConfig,
): Named & { readonly apiKey?: string } {
  assertAllowed(id, config, allow);
  const apiKey = apiKeyOf(id, config);
  if (config.limits?.rpm !== undefined || config.limits?.tpm !== undefined) {
    say(
      `note: backend "${id}": limits.rpm and limits.tpm are recorded but not enforced yet; limits.concurrency is`,
    );
  }
  return { id, config, ...(apiKey !== undefined && { apiKey }) };
}

function chosenBackends(
  config: ResolvedConfig,
  ids: readonly string[] | undefined,
): readonly Named[] {
  if (ids === undefined) {
    throw new UserError("no backend is named", {
      hint: `add -b with one of: ${[...config.backends.keys()].join(", ")}`,
    });
  }
  return ids.map((id) => ({ id, config: resolvedBackend(id, backendNamed(config, id)) }));
}

function chosenSuites(names: readonly string[], limit: number | undefined): readonly Suite[] {
  const all = names.length === 0;
  const loaded = (all ? builtInSuites() : [...new Set(names)]).map(loadSuite);
  const suites = all ? loaded.filter((suite) => suite.tasks.length > 0) : loaded;
  const empty = suites.find((suite) => suite.tasks.length === 0);
  if (empty !== undefined) {
    throw new UserError(`suite ${empty.name} has no tasks of its own: they come with transcripts`, {
      hint: `assay import FILE.jsonl --suite ${empty.name} --backend LABEL`,
    });
  }
  return limit === undefined
    ? suites
    : suites.map((suite) => withTasks(suite, suite.tasks.slice(0, limit)));
}

function newestUnfinished(store: Store): string {
  const run = store
    .runs()
    .findLast(({ kind, state }) => kind === "measure" && state !== "finished");
  if (run !== undefined) return run.id;
  throw new UserError(`every run in ${store.file} is finished`, {
    hint: "to take the failed samples of one again, name it: assay run --resume RUN",
  });
}

/**
 * The configuration a run was made with, resolved and checked when it was stored; the key comes from
 * the environment again.
 */
function backendsOfRun(store: Store, id: string): readonly Named[] {
  const { run, backends } = store.readRun(id);
  if (run.kind !== "measure") {
    throw new UserError(`run ${id} is not one of "assay run": it cannot be resumed`);
  }
  return backends.map(({ label, config }) => ({ id: label, config: config as BackendConfig }));
}

function dryRun(
  suites: readonly Suite[],
  backends: readonly Named[],
  options: RunOptions,
  db: string,
): number {
  const tasks = suites.reduce((sum, suite) => sum + suite.tasks.length, 0);
  const rows = backends.map(({ id, config }) => ({
    backend: id,
    kind: config.kind,
    address: config.kind === "openai-compatible" ? config.baseURL : "in this process",
    model: config.model,
    jurisdiction: jurisdictionOf(config),
    requests: tasks * options.samples,
  }));
  if (options.json === true) {
    printJson({
      schema: "assay.plan/1",
      suites: suites.map(({ name, hash, tasks: { length } }) => ({ name, hash, tasks: length })),
      samples: options.samples,
      backends: rows,
      database: db,
    });
    return 0;
  }
  const lines = rows.map(
    (row) =>
      `${row.requests} requests to ${row.backend}: ${row.model ?? ""} at ${row.address} (${row.jurisdiction})`,
  );
  print(
    printable(
      [`${tasks} tasks x ${options.samples} samples; nothing is sent:`, ...lines].join("\n"),
    ),
  );
  return 0;
}
