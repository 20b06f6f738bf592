import { setMaxListeners } from "node:events";
import { monitorEventLoopDelay } from "node:perf_hooks";
import pLimit from "p-limit";
import type { Backend, Failure } from "../backends/backend.js";
import { messageOf } from "../errors.js";
import { graderName } from "../graders/index.js";
import { chargesOf } from "../pricing/charge.js";
import type { PricedBackend } from "../pricing/price-for.js";
import type { PriceRow } from "../pricing/row.js";
import type { Sandbox } from "../sandbox/sandbox.js";
import type { AttemptRecord, PlannedSample, SampleResult } from "../store/rows.js";
import type { Store } from "../store/store.js";
import type { Sampling, Suite, Task } from "../suites/suite.js";
import type { Budget } from "./budget.js";
import { BackendGate } from "./gate.js";
import { gradeAnswer } from "./grade-answer.js";
import { type Judged, judgeSample } from "./judge-sample.js";
import { outcomeOf, type SampleOutcome } from "./outcome.js";
import type { Pace } from "./pace.js";
import { RETRY_POLICY, type RetryPolicy } from "./retry.js";
import { takeSample } from "./take-sample.js";

/** A backend ready to be asked. */
export interface OpenBackend {
  readonly backend: Backend;
  /** Requests at a time. */
  readonly concurrency: number;
  /** Its limits of a minute, shared by all its roles in the run; absent where it has none. */
  readonly pace?: Pace;
  /** What the configuration sets; it goes before what the suite asks for. */
  readonly sampling: Sampling;
  /** What its price is found by; without it, no request has one. */
  readonly priced?: PricedBackend;
}

/** A sample still to be taken, with how many attempts it has had. */
export interface PendingSample extends PlannedSample {
  readonly attemptsBefore: number;
}

export interface Execution {
  readonly store: Store;
  readonly runId: string;
  readonly suites: readonly Suite[];
  readonly backends: ReadonlyMap<string, OpenBackend>;
  /** The backends that judge answers, where a suite's grader is a judge. */
  readonly judges?: ReadonlyMap<string, OpenBackend>;
  /** Where programs run, where a suite's grader is code. */
  readonly sandbox?: Sandbox;
  readonly pending: readonly PendingSample[];
  /** The price table; where it is absent, only the configuration's own prices count. */
  readonly prices?: readonly PriceRow[];
  readonly signal: AbortSignal;
  readonly retry?: RetryPolicy;
  /** When it is exhausted no further sample is started. */
  readonly budget?: Budget;
  /** Told when a sample's first request is about to be made, and when no more is done for it. */
  readonly onBegin?: (sample: PlannedSample) => void;
  readonly onEnd?: (sample: PlannedSample) => void;
  /** Told after each sample that came to a result, with the requests that were made for it. */
  readonly onSample?: (
    sample: PlannedSample,
    result: SampleResult,
    requests: readonly AttemptRecord[],
  ) => void;
}

type Worker = ReturnType<typeof workerFor>;

export type ExecutionEnd = {
  /** Backends that were given up, with the failure that did it. */
  readonly stopped: ReadonlyMap<string, Failure>;
} & (
  | { readonly state: "finished" | "interrupted" }
  /** The policy stopped a request, and with it the whole run. */
  | { readonly state: "refused"; readonly failure: Failure }
);

const BUDGET_SPENT = "the budget was spent";
const LAG_RESOLUTION_MS = 10;
/** A backend that says nothing to find a price by. */
const NO_PRICE: PricedBackend = { kind: "unpriced" };

/**
 * Takes the pending samples and stores each as it ends: its attempts, outcome and grade in one
 * transaction. Returns when all are taken, or cleanly when `signal` aborts; whatever throws (a full
 * disk, say) stops the run, is noted in it where that is still possible, and is thrown on.
 */
export async function execute(execution: Execution): Promise<ExecutionEnd> {
  const { store, runId, signal } = execution;
  const fatal = new AbortController();
  const combined = AbortSignal.any([signal, fatal.signal]);
  // Every request under way listens to it; their number is the concurrency, not a leak.
  setMaxListeners(0, combined);
  const lag = monitorEventLoopDelay({ resolution: LAG_RESOLUTION_MS });
  lag.enable();
  const retry = execution.retry ?? RETRY_POLICY;
  const { prices = [] } = execution;
  const workers = workersFor(execution.backends, prices);
  // Apart from the workers, also where one backend is both: a sample that waits for its judge holds
  // a place of its own backend.
  const judges = workersFor(execution.judges ?? new Map(), prices);
  const taskOf = taskFinder(execution.suites);
  let unaffordable = 0;
  const refusals: Failure[] = [];

  const take = async (sample: PendingSample): Promise<void> => {
    const worker = workers.get(sample.backend);
    if (worker === undefined) throw new Error(`backend ${sample.backend} was not opened`);
    await worker.limit(async () => {
      if (combined.aborted || worker.gate.stopped !== undefined) return;
      if (execution.budget?.exhausted === true) {
        unaffordable += 1;
        return;
      }
      execution.onBegin?.(sample);
      try {
        await takeBy(worker, sample);
      } finally {
        execution.onEnd?.(sample);
      }
    });
  };

  const takeBy = async (worker: Worker, sample: PendingSample): Promise<void> => {
    const { task, suite } = taskOf(sample);
    const attempts = await takeSample(sample, task, {
      backend: worker.open.backend,
      gate: worker.gate,
      pace: worker.open.pace,
      sampling: { ...suite.sampling, ...worker.open.sampling },
      retry,
      signal: combined,
      attemptsBefore: sample.attemptsBefore,
      role: "answer",
      chargeOf: worker.chargeOf,
    });
    const last = attempts.at(-1);
    if (last === undefined) return;
    stopAtRefusal(attempts);
    const outcome = outcomeOf(last.result);
    const before = sample.attemptsBefore + attempts.length;
    const came = await resultOf(sample, task, outcome, before);
    stopAtRefusal(came.requests);
    // An interrupted sample keeps its attempts and stays pending, for --resume to take again.
    const unjudged = outcome.outcome === "completed" && task.grader.kind === "judge";
    const interrupted = combined.aborted && (!last.result.ok || unjudged);
    const result = interrupted ? undefined : came.result;
    const requests = [...attempts, ...came.requests];
    execution.budget?.add(requests);
    store.record(sample.id, requests, result, new Date().toISOString());
    if (result !== undefined) execution.onSample?.(sample, result, requests);
  };

  /** What was asked stays pending; nothing more is asked of anyone. */
  const stopAtRefusal = (attempts: readonly AttemptRecord[]): void => {
    const last = attempts.at(-1)?.result;
    if (last === undefined || last.ok || last.failure.scope !== "run") return;
    refusals.push(last.failure);
    fatal.abort();
  };

  /** What is stored of a sample: a completed one is graded, if need be by requests of its judge. */
  const resultOf = async (
    sample: PendingSample,
    task: Task,
    outcome: SampleOutcome,
    before: number,
  ): Promise<{ readonly result: SampleResult; readonly requests: readonly AttemptRecord[] }> => {
    if (outcome.outcome !== "completed") return { result: outcome, requests: [] };
    const { kind } = task.grader;
    const { grade, requests } =
      kind === "judge"
        ? await judgedBy(sample, task, outcome.answer, before)
        : { grade: await gradeAnswer(outcome.answer, task, execution.sandbox), requests: [] };
    return { result: { outcome: "completed", grade, grader: graderName(kind) }, requests };
  };

  const judgedBy = async (
    sample: PendingSample,
    task: Task,
    answer: string,
    before: number,
  ): Promise<Judged> => {
    const judge = judges.get(task.grader.judge ?? "");
    if (judge === undefined) throw new Error(`judge ${task.grader.judge} was not opened`);
    const { open, gate, limit, chargeOf } = judge;
    const { backend, sampling, pace } = open;
    const context = {
      ...{ backend, gate, pace, sampling, chargeOf, retry, signal: combined },
      role: "judge",
    } as const;
    return limit(() => judgeSample(sample, task, answer, context, before));
  };

  const ends = await Promise.allSettled(
    execution.pending.map((sample) =>
      take(sample).catch((error: unknown) => {
        fatal.abort();
        throw error;
      }),
    ),
  );
  lag.disable();
  const lagP99 = Math.max(0, lag.percentile(99) / 1e6 - LAG_RESOLUTION_MS);
  const broken = ends.find((end) => end.status === "rejected");
  const [refusal] = refusals;
  const broke = broken !== undefined || refusal !== undefined || unaffordable > 0;
  const state = broke ? "stopped" : signal.aborted ? "interrupted" : "finished";
  const reason =
    broken?.reason ?? refusal?.message ?? (unaffordable > 0 ? BUDGET_SPENT : undefined);
  const stopped = new Map(
    [...workers, ...judges].flatMap(([label, { gate }]) =>
      gate.stopped ? [[label, gate.stopped]] : [],
    ),
  );
  endRun(store, runId, state, lagP99, reason);
  if (broken !== undefined) throw broken.reason;
  if (refusal !== undefined) return { state: "refused", failure: refusal, stopped };
  return { state: signal.aborted ? "interrupted" : "finished", stopped };
}

function workersFor(
  backends: ReadonlyMap<string, OpenBackend>,
  prices: readonly PriceRow[],
): ReadonlyMap<string, Worker> {
  return new Map([...backends].map(([label, open]) => [label, workerFor(open, prices)]));
}

function workerFor(open: OpenBackend, prices: readonly PriceRow[]) {
  return {
    open,
    gate: new BackendGate(),
    limit: pLimit(open.concurrency),
    chargeOf: chargesOf(open.priced ?? NO_PRICE, prices),
  };
}

/** Closes the run in the database, with what ended it before its time. */
function endRun(
  store: Store,
  runId: string,
  state: "finished" | "interrupted" | "stopped",
  lagP99: number,
  cause: unknown,
): void {
  const reason = cause === undefined ? {} : { reason: messageOf(cause) };
  try {
    store.endRun(runId, state, new Date().toISOString(), { ...reason, lagP99 });
  } catch (error) {
    // A database that broke the run cannot note its end either; the first error says more.
    throw cause instanceof Error ? cause : error;
  }
}

function taskFinder(
  suites: readonly Suite[],
): (sample: PlannedSample) => { readonly suite: Suite; readonly task: Task } {
  const tasks = new Map(
    suites.flatMap((suite) =>
      suite.tasks.map((task) => [`${suite.hash} ${task.id}`, { suite, task }] as const),
    ),
  );
  return ({ suiteHash, taskId }) => {
    const found = tasks.get(`${suiteHash} ${taskId}`);
    if (found === undefined) throw new Error(`task ${taskId} is not in the run's suites`);
    return found;
  };
}
