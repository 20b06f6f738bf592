import type { AttemptResult } from "../backends/backend.js";
import type { Execution } from "../graders/code/execution.js";
import type { Grade } from "../graders/grader.js";
import type { RowPrice } from "../pricing/charge.js";
import type { Money } from "../pricing/money.js";
import type { GraderErrors } from "../stats/misclassification.js";
import type { Suite } from "../suites/suite.js";

export type RunKind = "measure" | "import" | "calibrate";
export type RunState = "running" | "finished" | "interrupted" | "stopped";
export type Outcome = "completed" | "truncated" | "empty" | "filtered" | "failed";

/** One invocation, as it was asked for. */
export interface NewRun {
  readonly id: string;
  readonly kind: RunKind;
  readonly spec: unknown;
  readonly specHash: string;
  readonly program: string;
  readonly node: string;
  readonly seed: number;
  readonly startedAt: string;
}

export interface StoredRun extends NewRun {
  readonly state: RunState;
  readonly endedAt?: string;
  readonly stopReason?: string;
  /** 99th percentile of the event-loop delay while it ran, in milliseconds. */
  readonly lagP99?: number;
}

/** A sample that is to be taken. `id` is RUN.N and stays the same when the run is resumed. */
export interface PlannedSample {
  readonly id: string;
  readonly ordinal: number;
  readonly backend: string;
  readonly suiteHash: string;
  readonly taskId: string;
  readonly sample: number;
  readonly seed: number;
}

/** Whose request it was: the sample's own, or that of the judge who graded it. */
type AttemptRole = "answer" | "judge";

export interface AttemptRecord {
  /** RUN.N.ATTEMPT, sent to the provider as X-Client-Request-Id. */
  readonly id: string;
  readonly number: number;
  readonly role: AttemptRole;
  readonly startedAt: string;
  readonly result: AttemptResult;
  /** Its cost by the price valid at its time; absent where there was none. */
  readonly price?: RowPrice;
}

/** What became of a sample. */
export type SampleResult =
  | { readonly outcome: "completed"; readonly grade: Grade; readonly grader: string }
  | { readonly outcome: "truncated" | "empty" }
  | { readonly outcome: "filtered" | "failed"; readonly detail: string };

/** As much of a sample as its strict score follows from. */
export interface Scorable {
  readonly outcome?: Outcome;
  readonly grade?: { readonly grade: Grade["grade"]; readonly score?: number };
}

/** Samples that no score tells apart, and how many they are. */
export interface ScoreGroup extends Scorable {
  readonly count: number;
}

/** The same among the samples of one task. */
export interface TaskGroup extends ScoreGroup {
  readonly taskId: string;
}

export interface StoredSample extends PlannedSample {
  readonly outcome?: Outcome;
  readonly detail?: string;
  /** The newest grade. */
  readonly grade?: {
    readonly grade: Grade["grade"];
    readonly score?: number;
    readonly extracted?: string;
    readonly reason: string;
    readonly grader: string;
    /** code: what running the program came to. */
    readonly execution?: Execution;
  };
  readonly attempts: readonly StoredAttempt[];
  /** Requests made of the judge who graded it. */
  readonly judgements: readonly StoredAttempt[];
}

/** A sample without its requests and texts. */
export type ScoredSample = Pick<StoredSample, "id" | "taskId" | "sample" | "outcome" | "grade">;

/** What scores and votes follow from. */
export type MarkedSample = Pick<ScoredSample, "taskId" | "outcome"> & {
  readonly grade?: Pick<StoredGrade, "grade"> & Partial<StoredGrade>;
};

type StoredGrade = NonNullable<ScoredSample["grade"]>;

/** What a cell's answers took; a count that the server left out for any of them is absent. */
export interface CellUsage {
  readonly output?: number;
  /** Milliseconds from request to end, summed. */
  readonly milliseconds?: number;
}

/** What one run holds of one backend on one suite. */
export type CellKey = Pick<Cell, "runId" | "backend" | "suiteHash">;

/** The same, before any sample is read. */
export interface Cell {
  readonly runId: string;
  readonly kind: RunKind;
  readonly state: RunState;
  readonly startedAt: string;
  readonly backend: string;
  readonly config: unknown;
  readonly suiteHash: string;
  /** The definition without its tasks, of which there are `tasks`. */
  readonly suite: Omit<Suite, "tasks" | "hash">;
  readonly tasks: number;
}

/** A place that a run's requests went to, or were kept from. */
export interface StoredEgress {
  /** With its port. */
  readonly host: string;
  /** Absent where no backend names the host, and for a proxy. */
  readonly backend?: string;
  readonly jurisdiction: string;
  readonly allowed: boolean;
  readonly reason: string;
}

export interface StoredAttempt {
  readonly id: string;
  readonly startedAt: string;
  readonly result: string;
  readonly message?: string;
  readonly status?: number;
  readonly finishReason?: string;
  readonly inputTokens?: number;
  readonly outputTokens?: number;
  readonly reasoningTokens?: number;
  readonly cachedTokens?: number;
  readonly model?: string;
  readonly fingerprint?: string;
  readonly requestId?: string;
  readonly firstEventMs?: number;
  readonly firstReasoningMs?: number;
  readonly firstAnswerMs?: number;
  readonly endMs?: number;
  readonly chunks?: number;
  readonly longestGapMs?: number;
  readonly price?: RowPrice;
  /** What the server said that it cost. */
  readonly serverCost?: Money;
  readonly reasoning: string;
  readonly answer: string;
}

/** A request without its texts; whether any text of an answer came may be said instead. */
export type MeasuredAttempt = Omit<StoredAttempt, "reasoning" | "answer"> &
  (Pick<StoredAttempt, "answer"> | { readonly answered: boolean });

/** A request of which the texts may have been left out. */
export type TakenAttempt = MeasuredAttempt & Partial<Pick<StoredAttempt, "reasoning" | "answer">>;

/** A sample with what came of it, texts of its last request at least, whatever its seed. */
export type TakenSample = Omit<StoredSample, "seed" | "attempts"> & {
  readonly attempts: readonly TakenAttempt[];
};

/** A sample as far as numbers go: what an entry of the report is computed from. */
export type MeasuredSample = Omit<StoredSample, "seed" | "attempts" | "judgements"> & {
  readonly attempts: readonly MeasuredAttempt[];
  readonly judgements: readonly MeasuredAttempt[];
};

/** A run without its samples. */
export type RunHead = Omit<RunData, "samples">;

/** Errors that graders were measured to make, by grader (kind and version, as in a stored grade). */
export type ErrorsByGrader = ReadonlyMap<string, GraderErrors>;

/** Everything about one run, with the suites and tasks it used. */
export interface RunData {
  readonly run: StoredRun;
  readonly backends: readonly { readonly label: string; readonly config: unknown }[];
  readonly suites: readonly Suite[];
  readonly samples: readonly StoredSample[];
  readonly graderErrors: ErrorsByGrader;
  readonly egress: readonly StoredEgress[];
}

export interface StoredCertificate {
  readonly runId: string;
  readonly at: string;
  readonly passed: boolean;
  readonly checks: unknown;
}
