import { setTimeout as sleep } from "node:timers/promises";
import type { AttemptResult, Backend } from "../backends/backend.js";
import { messageOf } from "../errors.js";
import type { Charge, Request } from "../pricing/charge.js";
import type { AttemptRecord, PlannedSample } from "../store/rows.js";
import type { Sampling, Task } from "../suites/suite.js";
import type { BackendGate } from "./gate.js";
import { pauseBefore, type RetryPolicy } from "./retry.js";

export interface SampleContext {
  readonly backend: Backend;
  readonly gate: BackendGate;
  readonly sampling: Sampling;
  readonly retry: RetryPolicy;
  readonly signal: AbortSignal;
  /** Attempts stored for this sample before the run was resumed. */
  readonly attemptsBefore: number;
  readonly role: AttemptRecord["role"];
  readonly chargeOf: (request: Request) => Charge;
}

/**
 * Makes requests for one sample until one succeeds, or the failure or the policy says to give up.
 * Every attempt is kept. An empty list means that the run was stopped before the first request.
 */
export async function takeSample(
  sample: PlannedSample,
  task: Task,
  context: SampleContext,
): Promise<readonly AttemptRecord[]> {
  const attempts: AttemptRecord[] = [];
  for (;;) {
    if (!(await mayStart(context))) return attempts;
    const number = context.attemptsBefore + attempts.length + 1;
    const id = `${sample.id}.${number}`;
    const startedAt = new Date().toISOString();
    const result = await attempt(sample, task, context, id);
    const { price } = context.chargeOf(requestOf(startedAt, result));
    attempts.push({ id, number, role: context.role, startedAt, result, ...(price && { price }) });
    const failure = result.ok ? undefined : result.failure;
    const pause = failure && pauseBefore(attempts.length, failure, context.retry, Math.random);
    if (failure === undefined || pause === undefined) {
      context.gate.note(failure);
      return attempts;
    }
    if (failure.retryAfter !== undefined) context.gate.pause(pause);
    if (!(await slept(pause, context.signal))) return attempts;
  }
}

/** Waits for the backend's shared pause; false when the run or the backend was stopped meanwhile. */
async function mayStart({ gate, signal }: SampleContext): Promise<boolean> {
  if (signal.aborted || gate.stopped !== undefined) return false;
  try {
    await gate.ready(signal);
  } catch (error) {
    if (signal.aborted) return false;
    throw error;
  }
  return gate.stopped === undefined;
}

/** A request just made, as far as its cost goes. */
function requestOf(startedAt: string, result: AttemptResult): Request {
  const completion = result.ok ? result.completion : result.partial;
  return {
    startedAt,
    result: result.ok ? "ok" : result.failure.kind,
    answered: completion !== undefined && completion.answer !== "",
    usage: completion?.usage ?? {},
  };
}

async function slept(milliseconds: number, signal: AbortSignal): Promise<boolean> {
  try {
    await sleep(milliseconds, undefined, { signal });
    return true;
  } catch (error) {
    if (signal.aborted) return false;
    throw error;
  }
}

async function attempt(
  sample: PlannedSample,
  task: Task,
  { backend, sampling, signal }: SampleContext,
  id: string,
): Promise<AttemptResult> {
  const { seed, taskId, sample: sampleIndex } = sample;
  try {
    return await backend.complete(
      { id, prompt: task.prompt, sampling, seed, taskId, sampleIndex },
      signal,
    );
  } catch (error) {
    const message = `a defect of Assay: ${messageOf(error)}`;
    return { ok: false, failure: { kind: "internal", scope: "sample", message } };
  }
}
