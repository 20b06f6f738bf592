import type { Check } from "../calibration/certify.js";
import type { Verdict } from "../claims/check.js";
import type { Execution } from "../graders/code/execution.js";
import type { GraderSpec } from "../graders/grader.js";
import type { Json } from "../json.js";
import type { Money } from "../pricing/money.js";
import type { Estimate } from "../stats/estimate.js";
import type { Measured } from "../stats/measured.js";
import type { LatencySummary } from "../stats/percentiles.js";
import type { Suite } from "../suites/suite.js";
import type { Said } from "../words/worded.js";
import type { Aggregates } from "./aggregates.js";
import type { Executions } from "./build-executions.js";
import type { TrendSeries } from "./build-trend.js";
import type { Warning } from "./warnings.js";

/**
 * The report as plain data: every renderer (html, markdown, json) reads this and nothing else.
 * The same database gives the same model, byte for byte: nothing here comes from the clock.
 */
export interface ReportModel {
  readonly schema: "assay.report/1";
  /** Version of the program that measured the newest run shown. */
  readonly program: string;
  /** When the newest data shown were measured (ISO 8601, UTC). */
  readonly asOf: string;
  /** The day or instant whose prices were used; absent where each request has those of its own time. */
  readonly priced_as_of?: string;
  readonly certificate: CertificateView;
  /** Leaderboard rows: one for each run x backend x suite, best score first within a suite. */
  readonly entries: readonly Entry[];
  /** Scores from run to run, where a backend has met the same tasks more than once. */
  readonly trend: readonly TrendSeries[];
  readonly suites: readonly SuiteView[];
  readonly runs: readonly RunView[];
  readonly tasks: readonly TaskView[];
  readonly samples: readonly SampleView[];
  /** What the measurements say of published claims; absent where the ledger was not asked. */
  readonly claims?: readonly ClaimView[];
  /** Concerning the report as a whole; those about one row are in its entry. */
  readonly warnings: readonly Warning[];
}

/** The report without its tasks and samples: what stays small however much was measured. */
export type Overview = Omit<ReportModel, "tasks" | "samples">;

export type CertificateView =
  | { readonly state: "none" }
  | {
      readonly state: "passed" | "failed";
      readonly runId: string;
      readonly at: string;
      readonly checks: readonly Check[];
    };

export interface Entry {
  /** Stable within the report, e.g. "e1"; samples point to it. */
  readonly id: string;
  readonly runId: string;
  readonly backend: string;
  readonly kind: string;
  readonly model: string;
  /** The underlying model, e.g. "deepseek/DeepSeek-R1", when the config says it. */
  readonly serves?: string;
  /** live = asked just now; recorded = imported transcripts; reference = known truth, not a language model. */
  readonly origin: "live" | "recorded" | "reference";
  readonly suite: string;
  readonly suiteHash: string;
  readonly samplesPerTask: number;
  readonly counts: Counts;
  /** Strict score: truncated, empty, unparsed and refused count as wrong; missing samples are left out. */
  readonly score: Measured<Estimate>;
  /** The score by another grader's decisions on the same answers, and on how many samples it differs. */
  readonly compat?: {
    readonly name: Compat;
    readonly score: Measured<Estimate>;
    readonly differ: number;
  };
  /** The score that a grader without errors would give, going by its certificate. */
  readonly corrected: Measured<{
    readonly value: number;
    readonly low: number;
    readonly high: number;
  }>;
  /** Score if every missing sample were wrong / right. Present only when samples are missing. */
  readonly bounds?: { readonly worst: number; readonly best: number };
  /** Where answers are programs: what running them came to. */
  readonly executions?: Executions;
  /** Unbiased pass@k for each k that every task's samples allow. */
  readonly passAtK: readonly { readonly k: number; readonly value: number }[];
  readonly majority: Measured<{
    readonly value: number;
    readonly k: number;
    readonly ties: number;
  }>;
  readonly cost: Measured<{ readonly total: number; readonly currency: string }>;
  /** What the cost rests on: rows of the price table ("config": the configuration), and how many
   * requests the server priced itself. */
  readonly pricedBy: { readonly rows: readonly string[]; readonly byServer: number };
  readonly costPerCorrect: Measured<{ readonly value: number; readonly currency: string }>;
  readonly latency: {
    readonly firstEvent: Measured<LatencySummary>;
    readonly firstAnswer: Measured<LatencySummary>;
    readonly total: Measured<LatencySummary>;
  };
  readonly tokens: {
    readonly input: Measured<{ total: number }>;
    readonly output: Measured<{ total: number }>;
    readonly reasoning: Measured<{ total: number }>;
  };
  /** What the charts draw beyond the numbers above. */
  readonly aggregates: Aggregates;
  /** Requests made, and how many of them were retries. */
  readonly attempts: number;
  readonly retries: number;
  /** Where a judge graded: who, how many requests it took, and what they cost. */
  readonly judge?: {
    readonly backend: string;
    readonly requests: number;
    readonly cost: Entry["cost"];
  };
  /** reference engine only: the score it was built to have on these tasks. */
  readonly truth?: number;
  readonly warnings: readonly Warning[];
}

/** A grader whose decisions can be imitated. */
export type Compat = NonNullable<GraderSpec["compat"]>;

/** Samples by outcome and grade. planned = the sum of all the others. */
export interface Counts {
  readonly planned: number;
  readonly correct: number;
  readonly incorrect: number;
  readonly unparsed: number;
  readonly refused: number;
  readonly truncated: number;
  readonly empty: number;
  /** Missing from here on: not counted as wrong. */
  readonly ungraded: number;
  readonly filtered: number;
  readonly failed: number;
  readonly notRun: number;
}

export interface SuiteView {
  readonly name: string;
  readonly title: string;
  readonly version: string;
  readonly hash: string;
  readonly category: Suite["category"];
  readonly licence: string;
  readonly source: string;
  readonly tasks: number;
}

/** A published claim with what is known of it; all numbers in points, or in the claim's unit. */
export interface ClaimView {
  readonly id: string;
  readonly pack: string;
  readonly statement: string;
  readonly model: string;
  readonly benchmark?: string;
  /** Of the figures; absent for points of 100. */
  readonly unit?: string;
  /** As the source prints it. */
  readonly claimed?: { readonly text: string; readonly value: number };
  readonly source: {
    readonly title: string;
    readonly publisher: string;
    readonly url?: string;
    readonly date: string;
  };
  readonly verdict: Verdict;
  /** One sentence. */
  readonly why: string;
  /** The same as data. */
  readonly said: Said;
  /** Ours, with the 95 % interval of sampling on these very problems; absent where nothing was measured. */
  readonly ours?: {
    readonly value: number;
    readonly low: number;
    readonly high: number;
    readonly tasks: number;
    readonly samples: number;
  };
  readonly measured?: {
    readonly runId: string;
    readonly backend: string;
    readonly suiteHash: string;
  };
  readonly replications: readonly {
    readonly value: number;
    readonly se: number;
    readonly publisher: string;
    readonly date: string;
    readonly url?: string;
  }[];
}

/** A place that a run's requests went to, or were kept from. */
interface EgressView {
  readonly host: string;
  /** Absent where no backend names the host, and for a proxy. */
  readonly backend?: string;
  readonly jurisdiction: string;
  readonly allowed: boolean;
  readonly reason: string;
}

export interface RunView {
  readonly id: string;
  readonly state: "finished" | "interrupted" | "running" | "stopped";
  readonly startedAt: string;
  readonly endedAt?: string;
  readonly specHash: string;
  readonly program: string;
  readonly node: string;
  readonly seed: number;
  readonly stopReason?: string;
  /** Empty where nothing left the process, and for runs from before it was noted. */
  readonly egress: readonly EgressView[];
  /** 99th percentile of the measuring process's event-loop delay, milliseconds. */
  readonly lagP99?: number;
}

interface TaskView {
  readonly suiteHash: string;
  readonly id: string;
  readonly prompt: string;
  readonly target: Json;
}

export interface SampleView {
  /** RUN.N, e.g. "20261124-141530-a1b2c3.17"; its attempts are RUN.N.1, RUN.N.2 ... */
  readonly id: string;
  readonly entry: string;
  readonly task: string;
  readonly index: number;
  readonly outcome: "completed" | "truncated" | "empty" | "filtered" | "failed" | "not-run";
  /** Why it failed or was filtered. */
  readonly detail?: string;
  readonly grade?: "correct" | "incorrect" | "unparsed" | "refused" | "ungraded";
  /** Of the grade, 0 to 1; absent where there is none. */
  readonly score?: number;
  readonly extracted?: string;
  /** The rule that decided the grade. */
  readonly reason?: string;
  /** Kind and version of the grader, as in "math/3". */
  readonly grader?: string;
  /** code: what running the program came to. */
  readonly execution?: Execution;
  readonly reasoning: string;
  readonly answer: string;
  readonly cost?: number;
  readonly currency?: string;
  readonly attempts: readonly AttemptView[];
  /** Requests made of the judge who graded it; absent where none did. */
  readonly judgements?: readonly JudgementView[];
}

/** A request made of a judge, with what it said. */
interface JudgementView extends AttemptView {
  readonly said: string;
}

export interface AttemptView {
  readonly id: string;
  readonly startedAt: string;
  /** "ok", or the kind of failure. */
  readonly result: string;
  /** Present where text of an answer had come before it was filtered: then it has its price. */
  readonly answered?: true;
  readonly message?: string;
  readonly status?: number;
  readonly requestId?: string;
  readonly modelEchoed?: string;
  readonly fingerprint?: string;
  readonly finishReason?: string;
  readonly inputTokens?: number;
  readonly outputTokens?: number;
  readonly reasoningTokens?: number;
  readonly cachedTokens?: number;
  readonly firstEventMs?: number;
  readonly firstReasoningMs?: number;
  readonly firstAnswerMs?: number;
  readonly endMs?: number;
  /** Events that carried text, and the longest silence between two of them. */
  readonly chunks?: number;
  readonly longestGapMs?: number;
  /** The row of the price table, the cost by it, and the cost that the server reported. */
  readonly priceRow?: string;
  readonly priceCost?: Money;
  readonly serverCost?: Money;
}
