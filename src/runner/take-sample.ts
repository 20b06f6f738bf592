import { setTimeout as sleep } from "node:timers/promises";
import type { AttemptResult, Backend } from "../backends/backend.js";
import { messageOf } from "../errors.js";
import type { Charge, Request } from "../pricing/charge.js";
import type { AttemptRecord, PlannedSample } from "../store/rows.js";
import type { Sampling, Task } from "../suites/suite.js";
import type { BackendGate } from "./gate.js";
import type { Pace } from "./pace.js";
import type { Admission } from "./rate-limit.js";
import { pauseBefore, type RetryPolicy } from "./retry.js";

export interface SampleContext {
  readonly backend: Backend;
  readonly gate: BackendGate;
  /** Absent where the backend has no limits of a minute. */
  readonly pace: Pace | undefined;
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
    const start = await mayStart(task, context);
    if (!start.may) return attempts;
    const number = context.attemptsBefore + attempts.length + 1;
    const id = `${sample.id}.${number}`;
    const startedAt = new Date().toISOString();
    const result = await attempt(sample, task, context, id);
    if (start.admission !== undefined) {
      const completion = result.ok ? result.completion : result.partial;
      context.pace?.settle(start.admission, completion?.usage);
    }
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

type Start =
  | { readonly may: true; readonly admission: Admission | undefined }
  | { readonly may: false };

/**
 * Waits for the backend's shared pause and for its limits of a minute. The answer is no when the run
 * or the backend was stopped meanwhile.
 */
async function mayStart({ prompt }: Task, context: SampleContext): Promise<Start> {
  const { gate, pace, sampling, signal } = context;
  if (signal.aborted || gate.stopped !== undefined) return { may: false };
  try {
    for (;;) {
      await gate.ready(signal);
      const admission = await pace?.admit(prompt, sampling, signal);
      if (gate.stopped === undefined && !gate.paused) return { may: true, admission };
      // A turn that came while the backend rests would be counted long before it is used.
      admission?.withdraw();
      if (gate.stopped !== undefined) return { may: false };
    }
  } catch (error) {
    if (signal.aborted) return { may: false };
    throw error;
  }
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
