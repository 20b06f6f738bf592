import { groupBy, optional } from "../collections.js";
import { newestFinished } from "../newest.js";
import type { Cost } from "../pricing/price.js";
import { type Reached, reached, type Uncontrolled } from "../sampling.js";
import type { Vote } from "../stats/majority.js";
import type { GraderErrors } from "../stats/misclassification.js";
import { voteOf } from "../stats/vote.js";
import type { Cell, ErrorsByGrader, MarkedSample } from "../store/rows.js";
import type { Sampling } from "../suites/suite.js";
import type { Claim, Ledger, Model } from "./claim.js";

/** The scores of one task's samples, strict; what is missing is counted apart. */
interface TaskScores {
  readonly id: string;
  readonly scores: readonly number[];
  readonly votes: readonly Vote[];
  readonly missing: number;
}

/** What one backend did on one suite in one run, as far as claims ask. */
export interface Measurement {
  readonly runId: string;
  readonly backend: string;
  readonly suite: string;
  readonly suiteHash: string;
  readonly startedAt: string;
  /** Recorded answers of somebody else's run: how they were sampled is not known. */
  readonly recorded: boolean;
  readonly model: Identity;
  readonly sampling: Sampling;
  /** What the provider did not let us decide, and why. */
  readonly lost: Reached["lost"];
  readonly tasks: readonly TaskScores[];
  /** The most samples a task has. */
  readonly samplesPerTask: number;
  /** Of the grader that gave most grades. */
  readonly grader?: string;
  readonly graderErrors?: GraderErrors;
  readonly costPerSample: Cost;
}

/** Which model of the registry it was, and how that is known. */
export type Identity =
  | { readonly known: true; readonly id: string; readonly by: "serves" | "name" }
  | { readonly known: false; readonly name: string };

/** What a backend's stored configuration says that a claim's protocol can be compared with. */
interface StoredConfig {
  readonly kind?: string;
  readonly model?: string;
  readonly serves?: string;
  readonly sampling?: Sampling;
  readonly uncontrolled?: Uncontrolled;
}

/** The model that a cell's backend served. */
export function identify(config: unknown, models: ReadonlyMap<string, Model>): Identity {
  const { serves, model = "" } = config as StoredConfig;
  if (serves !== undefined) {
    return models.has(serves)
      ? { known: true, id: serves, by: "serves" }
      : { known: false, name: serves };
  }
  const named = [...models.values()].find(({ id, names }) => id === model || names.includes(model));
  return named ? { known: true, id: named.id, by: "name" } : { known: false, name: model };
}

/** The newest run of each backend and set of tasks that any of the claims is about. */
export function measuredCells(
  claims: readonly Claim[],
  { models }: Ledger,
  cells: readonly Cell[],
): readonly Cell[] {
  const wanted = new Set(claims.map(({ model, check }) => JSON.stringify([model, check.suite])));
  const about = cells.filter(({ config, suite }) => {
    const model = identify(config, models);
    return model.known && wanted.has(JSON.stringify([model.id, suite.name]));
  });
  const groups = groupBy(about, ({ backend, suiteHash }) => JSON.stringify([backend, suiteHash]));
  return [...groups.values()].flatMap((group) =>
    newestFinished(group, ({ state }) => state === "finished"),
  );
}

/** Puts a cell and its samples together. */
export function measurementOf(
  cell: Cell,
  samples: readonly MarkedSample[],
  models: ReadonlyMap<string, Model>,
  errors: ErrorsByGrader,
  costPerSample: Cost,
): Measurement {
  const { runId, backend, suiteHash, startedAt, suite, kind } = cell;
  const config = cell.config as StoredConfig;
  const groups = [...groupBy(samples, ({ taskId }) => taskId)];
  const tasks = groups.map(([id, group]) => taskScores(id, group));
  const recorded = kind === "import" || config.kind === "replay";
  const grader = mostCommon(samples.flatMap(({ grade }) => grade?.grader ?? []));
  return {
    runId,
    backend,
    suite: suite.name,
    suiteHash,
    startedAt,
    recorded,
    model: identify(cell.config, models),
    ...(recorded
      ? { sampling: {}, lost: [] }
      : reached({ ...suite.sampling, ...config.sampling }, config.uncontrolled)),
    tasks,
    samplesPerTask: Math.max(0, ...groups.map(([, group]) => group.length)),
    costPerSample,
    ...optional({ grader, graderErrors: grader === undefined ? undefined : errors.get(grader) }),
  };
}

function taskScores(id: string, samples: readonly MarkedSample[]): TaskScores {
  const votes = samples.flatMap(voteOf);
  return {
    id,
    scores: votes.map(({ score }) => score),
    votes,
    missing: samples.length - votes.length,
  };
}

/** The name that comes most often; of several, the one met first. */
export function mostCommon(names: readonly string[]): string | undefined {
  const groups = [...groupBy(names, (name) => name).values()];
  return groups.sort((a, b) => b.length - a.length)[0]?.[0];
}
