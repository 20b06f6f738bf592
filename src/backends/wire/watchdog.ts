import type { Timeouts } from "./target.js";

export type Expired = "first-event" | "idle" | "total" | "after-done";

/** setTimeout takes a longer delay for 1 ms. */
const LONGEST = 2 ** 31 - 1;
/** How long a server may keep the stream open behind its end marker, in milliseconds. */
const AFTER_DONE = 250;

/**
 * The timers of one request. Until the first useful event (text, or a finish reason) the first-event
 * timer rules, from then on the idle timer, which each useful event starts anew; the total timer runs
 * all along. `expire` is called once, with the timer that ran out first.
 */
export class Watchdog {
  readonly #timeouts: Timeouts;
  readonly #expire: (which: Expired) => void;
  readonly #total: NodeJS.Timeout;
  #current: NodeJS.Timeout;
  #phase: Expired = "first-event";
  #useful = 0;
  #stopped = false;

  constructor(timeouts: Timeouts, expire: (which: Expired) => void) {
    this.#timeouts = timeouts;
    this.#expire = expire;
    this.#total = this.#start("total", timeouts.total);
    this.#current = this.#start("first-event", timeouts.firstEvent);
  }

  /** A useful event arrived. */
  progress(): void {
    this.#useful += 1;
    if (this.#phase === "first-event") this.#enter("idle", this.#timeouts.idle);
    else this.#current.refresh();
  }

  /** The end marker arrived: what still matters is that the server closes the stream. */
  done(): void {
    if (this.#phase !== "after-done") this.#enter("after-done", AFTER_DONE);
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#total);
    clearTimeout(this.#current);
  }

  #enter(phase: Expired, limit: number): void {
    this.#phase = phase;
    clearTimeout(this.#current);
    if (!this.#stopped) this.#current = this.#start(phase, limit);
  }

  #start(which: Expired, limit: number): NodeJS.Timeout {
    return setTimeout(() => this.#due(which), Math.min(limit, LONGEST));
  }

  /** If it was our own process that stood still, bytes may lie unread: they are read first. */
  #due(which: Expired): void {
    const before = this.#useful;
    setImmediate(() => {
      const late = which !== "total" && this.#useful !== before;
      if (this.#stopped || late) return;
      this.stop();
      this.#expire(which);
    });
  }
}
