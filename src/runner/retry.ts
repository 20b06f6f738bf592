import type { Failure } from "../backends/backend.js";

export interface RetryPolicy {
  /** Requests made for one sample at the most. */
  readonly maxAttempts: number;
  /** First pause in milliseconds; it doubles with each further attempt. */
  readonly base: number;
  /** Longest pause, also of one the server asks for. */
  readonly cap: number;
}

export const RETRY_POLICY: RetryPolicy = { maxAttempts: 5, base: 500, cap: 60_000 };

/**
 * Milliseconds to wait before the next attempt, or undefined to give up. What the server asks for is
 * honoured up to the cap; otherwise exponential backoff with full jitter (Brooker, "Exponential
 * Backoff And Jitter", AWS Architecture Blog 2015). `random` is uniform in [0, 1).
 */
export function pauseBefore(
  attemptsMade: number,
  failure: Failure,
  policy: RetryPolicy,
  random: () => number,
): number | undefined {
  if (failure.scope !== "retry" || attemptsMade >= policy.maxAttempts) return undefined;
  if (failure.retryAfter !== undefined) return Math.min(failure.retryAfter, policy.cap);
  const ceiling = Math.min(policy.cap, policy.base * 2 ** (attemptsMade - 1));
  return Math.ceil(ceiling * random());
}
