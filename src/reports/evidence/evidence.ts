import type { Benchmark, Claim, Ledger, Model } from "../../claims/claim.js";
import { optional } from "../../collections.js";
import type { PricedBackend } from "../../pricing/price-for.js";
import type { PriceRow } from "../../pricing/row.js";
import type { GraderErrors } from "../../stats/misclassification.js";
import type {
  Cell,
  CellKey,
  StoredCertificate,
  StoredEgress,
  StoredRun,
} from "../../store/rows.js";
import type { Suite } from "../../suites/suite.js";
import type { Language } from "../../words/languages.js";
import type { Source } from "../build-model.js";
import type { Compat } from "../model.js";
import type { PastCell, RunPart } from "../shown-cells.js";
import { type StoredBackend, storedBackend } from "../stored-backend.js";
import type { TaskMix } from "../task-mix.js";
import type { ClaimedCell, Facts } from "./facts.js";
import { claimMarks, type Marks, type ScoreMarks, scoreMarks } from "./marks.js";

/**
 * What a site's numbers follow from beyond its tasks and samples, as JSON: `data/evidence.json`.
 * With `task-*`, `fields-*` and `texts-*` it makes up the facts again.
 */
export interface Evidence {
  readonly schema: "assay.evidence/1";
  readonly maker: string;
  readonly language: Language;
  readonly live: boolean;
  readonly compat?: Compat;
  readonly pricedAsOf?: string;
  readonly runs: readonly RunEvidence[];
  readonly past: readonly PastEvidence[];
  readonly suites: readonly SuiteEvidence[];
  readonly claimed: readonly ClaimedEvidence[];
  readonly certificate?: StoredCertificate;
  readonly prices: readonly PriceRow[];
  readonly ledger: LedgerEvidence;
}

/** A run of which something is shown. */
export interface RunEvidence {
  readonly run: Omit<StoredRun, "spec">;
  readonly egress: readonly StoredEgress[];
  readonly backends: readonly { readonly label: string; readonly config: BackendEvidence }[];
  readonly errors: ErrorsEvidence;
  readonly cells: readonly CellEvidence[];
}

/** `entry` names its texts. */
interface CellEvidence {
  readonly backend: string;
  readonly suite: string;
  readonly entry: string;
}

/** Which tasks its mix stands for is not embedded: it is compared, not computed. */
type PastEvidence = Omit<PastCell, "asked"> & {
  readonly mix: TaskMix;
  readonly marks: ScoreMarks;
};

/** A suite by its hash, its tasks left out. */
export type SuiteEvidence = Omit<Suite, "tasks">;

/** A cell that claims are held against: its samples are those of an entry, or marks. */
export interface ClaimedEvidence {
  readonly cell: Omit<Cell, "suite" | "config"> & { readonly config: BackendEvidence };
  readonly errors: ErrorsEvidence;
  readonly entry?: string;
  readonly marks?: Marks;
}

type ErrorsEvidence = readonly (readonly [grader: string, errors: GraderErrors])[];

/** Of a backend's configuration what numbers follow from; where requests went is not among it. */
type BackendEvidence = Partial<StoredBackend> & Pick<Partial<PricedBackend>, "region">;

interface LedgerEvidence {
  readonly claims: readonly Claim[];
  readonly models: readonly Model[];
  readonly benchmarks: readonly Benchmark[];
  readonly packs: Ledger["packs"];
}

export function evidenceOf(facts: Facts, sources: readonly Source[]): Evidence {
  const { maker, language, live, compat, pricedAsOf, shown, certificate, ledger } = facts;
  const entries = new Map(sources.map(({ entry }) => [keyOf(entry), entry.id]));
  return {
    schema: "assay.evidence/1",
    ...{ maker, language, live },
    ...optional({ compat, pricedAsOf }),
    runs: shown.runs.map((part) => runEvidence(part, entries)),
    past: shown.past.map(({ asked, ...about }) => {
      const { mix, scores } = asked();
      return { ...about, mix, marks: scoreMarks(scores) };
    }),
    suites: suitesOf(sources, facts.claimed),
    claimed: facts.claimed.map((each) => claimedEvidence(each, entries)),
    ...optional({ certificate }),
    prices: pricesOf(facts, sources),
    ledger: {
      claims: ledger.claims.map(placedInPack),
      models: [...ledger.models.values()],
      benchmarks: [...ledger.benchmarks.values()],
      packs: ledger.packs,
    },
  };
}

/** Where the pack lay when the report was made says nothing of the claim. */
function placedInPack(claim: Claim): Claim {
  return { ...claim, place: { ...claim.place, file: `${claim.pack}.yaml` } };
}

function keyOf({ runId, backend, suiteHash }: CellKey) {
  return JSON.stringify([runId, backend, suiteHash]);
}

type Entries = ReadonlyMap<string, string>;

function runEvidence(part: RunPart, entries: Entries): RunEvidence {
  const { run, egress, graderErrors, cells, suites } = part;
  const { spec: _, ...head } = run;
  const own = new Set(cells.map(({ suiteHash }) => suiteHash));
  const judges = suites
    .filter(({ hash }) => own.has(hash))
    .flatMap(({ tasks }) => tasks.flatMap(({ grader }) => grader.judge ?? []));
  const needed = new Set([...cells.map(({ backend }) => backend), ...judges]);
  return {
    run: head,
    egress,
    backends: part.backends
      .filter(({ label }) => needed.has(label))
      .map(({ label, config }) => ({ label, config: backendEvidence(config) })),
    errors: [...graderErrors],
    cells: cells.map(({ backend, suiteHash }) => {
      const entry = entries.get(keyOf({ runId: run.id, backend, suiteHash })) ?? "";
      return { backend, suite: suiteHash, entry };
    }),
  };
}

function claimedEvidence({ cell, errors, marked }: ClaimedCell, entries: Entries): ClaimedEvidence {
  const { suite: _, config, ...rest } = cell;
  const entry = entries.get(keyOf(cell));
  return {
    cell: { ...rest, config: backendEvidence(config) },
    errors: [...errors],
    ...(entry === undefined ? { marks: claimMarks(marked()) } : { entry }),
  };
}

function suitesOf(
  sources: readonly Source[],
  claimed: readonly ClaimedCell[],
): readonly SuiteEvidence[] {
  const shown = sources.map(({ suite: { tasks: _, ...rest } }) => rest);
  const others = claimed.map(({ cell: { suite, suiteHash: hash } }) => ({ ...suite, hash }));
  return [...new Map([...others, ...shown].map((suite) => [suite.hash, suite])).values()];
}

/** What is absent stays absent: a claim asks what the configuration says, not what stands for it. */
function backendEvidence(config: unknown): BackendEvidence {
  const { kind, model, serves, price, sampling, uncontrolled, unpinned, skill, region } =
    config as BackendEvidence;
  return optional({
    ...{ kind, model, serves, price, sampling, uncontrolled, unpinned, skill, region },
  });
}

/** The rows that could price a request of those shown. */
function pricesOf({ shown, prices }: Facts, sources: readonly Source[]): readonly PriceRow[] {
  const kinds = new Set(
    shown.runs.flatMap(({ backends }) => backends.map(({ config }) => storedBackend(config).kind)),
  );
  const used = new Set(sources.flatMap(({ entry }) => entry.pricedBy.rows));
  return prices.filter(({ id, provider }) => kinds.has(provider) || used.has(id));
}
