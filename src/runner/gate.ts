import { setTimeout as sleep } from "node:timers/promises";
import type { Failure } from "../backends/backend.js";

/** Failures in a row, without a success before or between, after which a backend is given up. */
const HOPELESS = 5;

/**
 * The state that the workers of one backend share: a pause that the server asked for holds all of
 * them, and a failure that no further request can survive stops all of them.
 */
export class BackendGate {
  #pausedUntil = 0;
  #succeeded = false;
  #failuresInRow = 0;
  #stopped: Failure | undefined;

  /** Why the backend was given up; undefined while it is in use. */
  get stopped(): Failure | undefined {
    return this.#stopped;
  }

  /** Waits for a shared pause to pass. Rejects when `signal` aborts. */
  async ready(signal: AbortSignal): Promise<void> {
    let wait = this.#pausedUntil - performance.now();
    while (wait > 0) {
      await sleep(wait, undefined, { signal });
      wait = this.#pausedUntil - performance.now();
    }
  }

  get paused(): boolean {
    return this.#pausedUntil > performance.now();
  }

  pause(milliseconds: number): void {
    this.#pausedUntil = Math.max(this.#pausedUntil, performance.now() + milliseconds);
  }

  /** Notes how a sample ended; called once a sample, after its last attempt. */
  note(failure: Failure | undefined): void {
    if (failure === undefined || failure.kind === "filtered") {
      this.#succeeded = true;
      this.#failuresInRow = 0;
      return;
    }
    if (failure.kind === "interrupted" || failure.scope === "run") return;
    this.#failuresInRow += 1;
    const hopeless = !this.#succeeded && this.#failuresInRow >= HOPELESS;
    if (failure.scope === "backend" || hopeless) this.#stopped ??= failure;
  }
}
