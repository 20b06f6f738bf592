import type { Clock } from "../../src/runner/clock.js";

interface Sleeper {
  readonly until: number;
  readonly wake: () => void;
}

/** Turns of the event loop after which all that can be done at one time is done. */
const SETTLED = 3;
/** Rounds without a sleeper after which the work is stuck. */
const PATIENCE = 1_000;

/** A clock that stands still until all that can be done is done, then jumps to whoever wakes first. */
export class FakeClock implements Clock {
  #now = 0;
  readonly #sleepers = new Set<Sleeper>();

  now(): number {
    return this.#now;
  }

  sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const leave = () => {
        this.#sleepers.delete(sleeper);
        signal.removeEventListener("abort", aborted);
      };
      const aborted = () => {
        leave();
        reject(signal.reason);
      };
      const wake = () => {
        leave();
        resolve();
      };
      const sleeper = { until: this.#now + milliseconds, wake };
      if (signal.aborted) reject(signal.reason);
      else {
        signal.addEventListener("abort", aborted);
        this.#sleepers.add(sleeper);
      }
    });
  }

  /** Lets time pass until the work is done. */
  async run<T>(work: Promise<T>): Promise<T> {
    const state = { done: false };
    const finish = () => {
      state.done = true;
    };
    work.then(finish, finish);
    for (let idle = 0; idle < PATIENCE; idle += 1) {
      for (let turn = 0; turn < SETTLED; turn += 1) {
        await new Promise((resolve) => setImmediate(resolve));
      }
      if (state.done) return work;
      const [next] = [...this.#sleepers].sort((a, b) => a.until - b.until);
      if (next === undefined) continue;
      idle = 0;
      this.#now = next.until;
      next.wake();
    }
    throw new Error("nobody sleeps, and the work is not done");
  }
}
