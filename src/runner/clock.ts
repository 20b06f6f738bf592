import { setTimeout as sleep } from "node:timers/promises";

/** Monotonic time in milliseconds, and waiting; a test puts its own in its place. */
export interface Clock {
  now(): number;
  /** Rejects when `signal` aborts. */
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>;
}

export const CLOCK: Clock = {
  now: () => performance.now(),
  sleep: (milliseconds, signal) => sleep(milliseconds, undefined, { signal }),
};
