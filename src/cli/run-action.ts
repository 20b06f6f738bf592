import { errorsOfGraders } from "../calibration/certify-grader.js";
import type { BackendConfig } from "../config/backend-kinds.js";
import { loadConfig, type ResolvedConfig } from "../config/load.js";
import type { Policy } from "../config/schema.js";
import { EXIT, UserError } from "../errors.js";
import { type BackendToOpen, openBackends } from "../open-backends.js";
import { priceFor } from "../pricing/price-for.js";
import type { PriceRow } from "../pricing/row.js";
import { Budget } from "../runner/budget.js";
import { type OpenRun, pendingOf, resumeRun, startRun } from "../runner/run.js";
import type { SandboxKind } from "../sandbox/confinement.js";
import type { Store } from "../store/store.js";
import { openStore } from "../store/store.js";
import { loadPack } from "../suites/ledger/load.js";
import { builtInSuites, loadSuite, withTasks } from "../suites/load.js";
import { loadPrices } from "../suites/prices/load.js";
import type { Suite } from "../suites/suite.js";
import { admitted, judgeNames, judgesOf, type Named, named } from "./admitted.js";
import { showSendings } from "./dry-run.js";
import { type Further, finish } from "./finish.js";
import { notePolicy } from "./policy-notes.js";
import { sandboxFor } from "./sandbox.js";
import { assertMaySend, sendingsOfPending, sendingsOfPlan } from "./sendings.js";
import { suitesFor, UntilDecided, watchesFor } from "./until-decided.js";

export interface RunOptions {
  readonly backend?: readonly string[];
  readonly samples: number;
  readonly limit?: number;
  readonly untilDecided?: string;
  readonly budget?: number;
  readonly seed: number;
  readonly concurrency?: number;
  readonly resume?: string | true;
  readonly db?: string;
  readonly config?: string;
  readonly sandbox?: SandboxKind;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** `assay run`; returns the exit code. */
export async function run(suiteNames: readonly string[], options: RunOptions): Promise<number> {
  const config = await loadConfig(options.config);
  const db = options.db ?? config.db;
  const prices = loadPrices();
  if (options.resume !== undefined) {
    if (suiteNames.length > 0 || options.backend !== undefined || options.untilDecided) {
      throw new UserError("--resume goes on with a stored run as it was planned", {
        hint: "leave out the suites, -b and --until-decided",
      });
    }
    const store = openStore(db, { create: false });
    return closing(store, async () => {
      const id = options.resume === true ? newestUnfinished(store) : String(options.resume);
      const backends = backendsOfRun(store, id);
      const ready = backends.map((backend) => admitted(backend, config));
      const { suites, samples } = store.readRun(id);
      const sendings = sendingsOfPending(suites, backends, pendingOf(samples));
      assertMaySend(sendings, config.policy);
      notePolicy(backends, config.policy);
      if (options.dryRun === true) {
        showSendings(sendings, { db, ...config.policy }, options.json === true);
        return EXIT.done;
      }
      const further =
        options.budget === undefined ? {} : { budget: budgetFor(options.budget, ready, prices) };
      return take(store, resumeRun(store, id), ready, config.policy, options, prices, further);
    });
  }
  const backends = chosenBackends(config, options.backend);
  const pack = options.untilDecided === undefined ? undefined : loadPack(options.untilDecided);
  const suites =
    pack !== undefined && suiteNames.length === 0
      ? limited(suitesFor(pack.claims), options.limit)
      : chosenSuites(suiteNames, options.limit);
  const watches = pack && watchesFor(pack.claims, pack.ledger, backends, suites);
  const judges = judgesOf(suites, config);
  const ready = [...backends, ...judges].map((backend) => admitted(backend, config));
  const budget =
    options.budget === undefined ? undefined : budgetFor(options.budget, ready, prices);
  const wants = (backend: string, hash: string) =>
    watches?.some((watch) => watch.backend === backend && watch.suite.hash === hash) ?? true;
  const sendings = sendingsOfPlan(suites, backends, judges, options.samples, wants);
  assertMaySend(sendings, config.policy);
  notePolicy([...backends, ...judges], config.policy);
  if (options.dryRun === true) {
    showSendings(sendings, { db, ...config.policy }, options.json === true);
    return EXIT.done;
  }
  const store = openStore(db, { create: true });
  return closing(store, () => {
    const started = startRun(store, {
      kind: "measure",
      suites,
      backends: backends.map(labelled),
      judges: judges.map(labelled),
      samplesOf: () => (watches ? [0] : Array.from({ length: options.samples }, (_, i) => i)),
      wants,
      seed: options.seed,
      graderErrors: errorsOfGraders(suites),
    });
    const rounds =
      watches && new UntilDecided(store, started, watches, options.seed, options.samples);
    return take(store, started, ready, config.policy, options, prices, {
      ...(rounds && { next: () => rounds.next() }),
      ...(budget && { budget }),
    });
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
  backends: readonly BackendToOpen[],
  policy: Policy,
  options: RunOptions,
  prices: readonly PriceRow[],
  further: Further = {},
): Promise<number> {
  const tasks = started.suites.flatMap((suite) => suite.tasks);
  const sandbox = await sandboxFor(started.suites, options.sandbox);
  const asked = new Set(started.pending.map(({ backend }) => backend));
  const judges = judgeNames(started.suites);
  const wanted = new Map(backends.map((each) => [each.id, each]));
  const opened = await openBackends(
    [...wanted.values()].filter(({ id }) => asked.has(id) || judges.has(id)),
    tasks,
    { policy, ...(options.concurrency !== undefined && { concurrency: options.concurrency }) },
  );
  const part = (ids: ReadonlySet<string>) =>
    new Map([...opened.backends].filter(([id]) => ids.has(id)));
  const parties = {
    ...opened,
    backends: part(asked),
    judges: part(judges),
    ...(sandbox && { sandbox }),
  };
  return finish(store, started, parties, options.json === true, prices, further);
}

/** Refuses a budget that could not be kept: every backend needs a price, all in one currency. */
function budgetFor(
  limit: number,
  backends: readonly BackendToOpen[],
  prices: readonly PriceRow[],
): Budget {
  const currencies = new Set<string>();
  for (const { id, config } of backends) {
    const found = priceFor(config, prices)(Date.now());
    if (!found.known) {
      throw new UserError(
        `--budget: backend "${id}" has no price, so spending cannot be counted: ${found.reason}`,
        { hint: `add price: { currency, input, output } to it` },
      );
    }
    currencies.add(found.price.currency);
  }
  const [currency, ...others] = currencies;
  if (currency === undefined) throw new UserError("--budget: there is no backend to be paid");
  if (others.length > 0) {
    throw new UserError(
      `--budget: the prices are in several currencies: ${[...currencies].join(", ")}`,
    );
  }
  return new Budget(limit, currency);
}

function labelled({ id, config }: Named) {
  return { label: id, config };
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
  return ids.map((id) => named(config, id));
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
  return limited(suites, limit);
}

function limited(suites: readonly Suite[], limit: number | undefined): readonly Suite[] {
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
