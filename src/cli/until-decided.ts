import type { Claim, Ledger } from "../claims/claim.js";
import { figureOf } from "../claims/claim.js";
import { marginOf } from "../claims/comparison.js";
import { identify } from "../claims/measurement.js";
import { readingsOf } from "../claims/readings.js";
import { decideSoFar, type Rounds, type Watched } from "../claims/sequential.js";
import type { Decision } from "../claims/verdict.js";
import { groupBy } from "../collections.js";
import { UserError } from "../errors.js";
import type { PendingSample } from "../runner/execute.js";
import { type OpenRun, planRound } from "../runner/run.js";
import { strictScore } from "../stats/strict-score.js";
import type { ScoredSample } from "../store/rows.js";
import type { Store } from "../store/store.js";
import { builtInSuites, loadSuite } from "../suites/load.js";
import type { Suite } from "../suites/suite.js";
import type { Named } from "./admitted.js";
import { printable, say } from "./output.js";

/** A backend on a suite, with the claims that it may decide. */
interface Watch {
  readonly backend: string;
  readonly suite: Suite;
  readonly claims: readonly { readonly claim: Claim; readonly watched: Watched }[];
}

const ALPHA = 0.05;

/** The suites that a pack's claims name and that have tasks, where the command line names none. */
export function suitesFor(claims: readonly Claim[]): readonly Suite[] {
  const named = new Set(claims.flatMap(({ check }) => check.suite ?? []));
  const here = builtInSuites()
    .filter((name) => named.has(name))
    .map(loadSuite);
  const suites = here.filter(({ tasks }) => tasks.length > 0);
  if (suites.length > 0) return suites;
  throw new UserError(
    `no suite of the pack's claims is here with tasks: ${[...named].sort().join(", ")}`,
    {
      hint: "give the path of a folder with a suite.yaml of that name",
    },
  );
}

/** Each backend on each suite that at least one claim is about; the chance of error is shared by all. */
export function watchesFor(
  claims: readonly Claim[],
  ledger: Ledger,
  backends: readonly Named[],
  suites: readonly Suite[],
): readonly Watch[] {
  const watches = backends.flatMap(({ id, config }) => {
    const model = identify(config, ledger.models);
    return suites.map((suite) => ({
      backend: id,
      suite,
      claims: claims.filter(
        ({ model: about, check }) =>
          model.known &&
          about === model.id &&
          check.suite === suite.name &&
          check.metric === "pass@1" &&
          check.recorded !== true,
      ),
    }));
  });
  const all = watches.reduce((sum, watch) => sum + watch.claims.length, 0);
  if (all === 0) {
    throw new UserError("no claim of the pack is about these backends on these suites", {
      hint: "the backend's `serves` must name the claim's model, and the suite be the one in its check",
    });
  }
  return watches.flatMap(({ claims: own, ...watch }) => {
    const watched = own.flatMap((claim) => watchedOf(claim, ledger, watch.suite, ALPHA / all));
    return watched.length > 0 ? [{ ...watch, claims: watched }] : [];
  });
}

function watchedOf(claim: Claim, { benchmarks }: Ledger, suite: Suite, alpha: number) {
  const figure = figureOf(claim);
  const benchmark = benchmarks.get(claim.benchmark ?? "");
  // The reading under which the published figure is most certain: the others only take longer.
  const reading = readingsOf(claim, benchmark, suite.tasks.length).at(-1);
  if (figure === undefined || reading === undefined) return [];
  const watched = { published: figure.number, se: reading.se, margin: marginOf(benchmark), alpha };
  return [{ claim, watched }];
}

/**
 * Plans one round after the other: after each, the claims are looked at, and a backend on a suite is
 * sampled again only while one of its claims is open. Says what was decided, and when.
 */
export class UntilDecided {
  readonly #store: Store;
  readonly #run: OpenRun;
  readonly #seed: number;
  readonly #most: number;
  readonly #open: Watch[];
  readonly #decided = new Map<string, { readonly decision: Decision; readonly rounds: number }>();
  #round = 1;

  constructor(store: Store, run: OpenRun, watches: readonly Watch[], seed: number, most: number) {
    this.#store = store;
    this.#run = run;
    this.#seed = seed;
    this.#most = most;
    this.#open = [...watches];
  }

  /** The samples of the next round; none when all is decided or the most samples are taken. */
  next(): readonly PendingSample[] {
    this.#look();
    if (this.#open.length === 0 || this.#round >= this.#most) {
      this.#sayLeft();
      return [];
    }
    const planned = planRound(this.#store, this.#run, this.#open, this.#round, this.#seed);
    this.#round += 1;
    return planned;
  }

  #look(): void {
    const cells = this.#store.cells().filter(({ runId }) => runId === this.#run.id);
    for (const watch of [...this.#open]) {
      const cell = cells.find(
        ({ backend, suiteHash }) => backend === watch.backend && suiteHash === watch.suite.hash,
      );
      if (cell === undefined) continue;
      const rounds = roundsOf(this.#store.scored(cell));
      for (const { claim, watched } of watch.claims) {
        const key = `${watch.backend}\n${claim.id}`;
        if (this.#decided.has(key)) continue;
        const decision = decideSoFar(watched, rounds);
        if (decision === "inconclusive") continue;
        this.#decided.set(key, { decision, rounds: this.#round });
        say(
          printable(
            `decided after round ${this.#round}: ${claim.id}, ${watch.backend}: ${decision}`,
          ),
        );
      }
      if (watch.claims.every(({ claim }) => this.#decided.has(`${watch.backend}\n${claim.id}`))) {
        this.#open.splice(this.#open.indexOf(watch), 1);
      }
    }
  }

  #sayLeft(): void {
    for (const { backend, claims } of this.#open) {
      for (const { claim } of claims) {
        if (this.#decided.has(`${backend}\n${claim.id}`)) continue;
        say(printable(`still open after ${this.#round} rounds: ${claim.id}, ${backend}`));
      }
    }
  }
}

/** Only whole rounds count: a task's samples are all there, or stand as missing. */
function roundsOf(samples: readonly ScoredSample[]): Rounds {
  const byRound = groupBy(samples, ({ sample }) => sample);
  const whole = [...byRound.values()].filter((round) => round.length === byRound.get(0)?.length);
  const scores = whole.flat().map(strictScore);
  return {
    right: scores.reduce<number>((sum, score) => sum + (score ?? 0), 0),
    missing: scores.filter((score) => score === undefined).length,
    total: scores.length,
  };
}
