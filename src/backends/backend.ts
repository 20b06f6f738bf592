/**
 * The Backend port: everything the runner knows about a provider.
 * A backend turns one request into one attempt result; it never retries, never grades, never stores.
 */

import type { Money } from "../pricing/money.js";
import type { Sampling } from "../suites/suite.js";

export interface CompletionRequest {
  /** Our id of this attempt, sent as X-Client-Request-Id so that it can be found in the provider's logs. */
  readonly id: string;
  readonly prompt: string;
  readonly sampling: Sampling;
  /** Seed of this sample, so that samples of one task differ and a run can be repeated. */
  readonly seed: number;
  /** Which sample this request is for; recorded transcripts are looked up by it. */
  readonly taskId: string;
  readonly sampleIndex: number;
}

/** Tokens as the server counted them. A count the server did not send is absent, never 0. */
export interface Usage {
  readonly input?: number;
  /** Includes reasoning tokens, unless the provider counts them apart (its backend adds them). */
  readonly output?: number;
  readonly reasoning?: number;
  readonly cached?: number;
  /** What the server itself says that the request cost. */
  readonly cost?: Money;
}

/** All times in milliseconds since the request was started, on the monotonic clock. */
export interface Timing {
  /** First server-sent event with data; absent when nothing arrived (or for recorded transcripts). */
  readonly firstEvent?: number;
  readonly firstReasoning?: number;
  /** Arrival of the bytes that held the first character of the answer. */
  readonly firstAnswer?: number;
  readonly end: number;
  /** Events that carried reasoning or answer text. */
  readonly chunks: number;
  /** Silence between consecutive text-carrying events; absent with fewer than two. */
  readonly gaps?: { readonly p50: number; readonly p95: number; readonly max: number };
}

export type FinishReason = "stop" | "length" | "content-filter" | "tool-calls" | "unknown";

/** What came back, normalised. */
export interface Completion {
  readonly reasoning: string;
  readonly answer: string;
  /** A thought was opened and never closed: there is no answer, and that is not a wrong answer. */
  readonly unfinishedReasoning: boolean;
  readonly finishReason: FinishReason;
  /** The provider's own word for it, when it sent one. */
  readonly rawFinishReason?: string;
  readonly usage?: Usage;
  /** Model name echoed by the server. */
  readonly model?: string;
  readonly fingerprint?: string;
  /** Id the provider gave to the request (header or body), for its support desk. */
  readonly requestId?: string;
  /** Absent when a recorded transcript does not say how long it took. */
  readonly timing?: Timing;
}

export type FailureKind =
  | "connect" // no connection: refused, name not found, reset before an answer
  | "http" // an error status
  | "not-an-api" // something answered, but not this protocol (HTML, empty 200 body)
  | "malformed" // an event that is not JSON, or not a completion chunk
  | "stream-cut" // ended without a finish reason
  | "stream-error" // an error object inside a 200 stream
  | "timeout-first-event"
  | "timeout-idle"
  | "timeout-total"
  | "capacity" // the provider gave up for lack of resources
  | "filtered" // the provider refused the prompt or the completion
  | "credentials" // no token could be had
  | "not-recorded" // a transcript without this sample
  | "egress" // the policy stopped the request before a socket opened
  | "interrupted" // the user stopped the run
  | "internal"; // a defect of ours, kept as data so that the run survives it

/** What a failure puts at rest: try again, give up this sample, the whole backend, or the run. */
export type FailureScope = "retry" | "sample" | "backend" | "run";

export interface Failure {
  readonly kind: FailureKind;
  readonly scope: FailureScope;
  /** One line for the user: what happened, and the mend where there is one. Never holds a secret. */
  readonly message: string;
  readonly status?: number;
  /** Wait the server asked for, in milliseconds. */
  readonly retryAfter?: number;
}

export type AttemptResult =
  | { readonly ok: true; readonly completion: Completion }
  /** `partial` is what had arrived before it failed. */
  | { readonly ok: false; readonly failure: Failure; readonly partial?: Completion };

/** The models that a provider says it serves. */
export type Listing =
  | { readonly known: true; readonly models: readonly string[] }
  /** It has no list, or none that says anything. */
  | { readonly known: false }
  | { readonly known: "failed"; readonly failure: Failure };

export interface Backend {
  /** Makes one request. Resolves in every case but a defect; `signal` aborts it as "interrupted". */
  complete(request: CompletionRequest, signal: AbortSignal): Promise<AttemptResult>;
  /** Asks for the list of models, which costs nothing. Absent where there is nothing to ask. */
  models?(signal: AbortSignal): Promise<Listing>;
  close(): Promise<void>;
}
