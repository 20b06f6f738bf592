import type { Clock } from "./clock.js";

/** What a backend's provider allows in a minute: requests, and tokens of input and output. */
export interface Limits {
  readonly rpm?: number;
  readonly tpm?: number;
}

/** A request that was let through, with the tokens that are held for it. */
export interface Admission {
  /** Says what it came to, input and output together. */
  settle(tokens: number): void;
  /** It was not made after all. */
  withdraw(): void;
}

interface Taken {
  /** In milliseconds of the clock. */
  readonly at: number;
  tokens: number;
}

const WINDOW_MS = 60_000;

/**
 * A bucket of requests and one of tokens for one backend, shared by all who ask it, first come first
 * served. What is taken comes back 60 s later, so that no 60 s ever hold more than the limit (a
 * bucket that fills steadily lets nearly twice as much through in its first minute).
 */
export class RateLimit {
  readonly #limits: Limits;
  readonly #clock: Clock;
  /** In the last 60 s, oldest first. */
  readonly #taken: Taken[] = [];
  #turn: Promise<unknown> = Promise.resolve();
  #wake: (() => void) | undefined;

  constructor(limits: Limits, clock: Clock) {
    this.#limits = limits;
    this.#clock = clock;
  }

  /**
   * Waits until a request may be made of as many tokens as are thought when its turn has come. Without
   * a number nothing is known of it: it takes the whole bucket, as does one above the limit. Rejects
   * when `signal` aborts.
   */
  admit(tokens: () => number | undefined, signal: AbortSignal): Promise<Admission> {
    const admitted = this.#turn.then(() => this.#next(tokens, signal));
    // Who comes next waits for this one's turn to end, however it ends.
    this.#turn = Promise.allSettled([admitted]);
    return admitted;
  }

  async #next(tokens: () => number | undefined, signal: AbortSignal): Promise<Admission> {
    const { tpm } = this.#limits;
    const wanted = () => (tpm === undefined ? 0 : Math.min(tokens() ?? tpm, tpm));
    signal.throwIfAborted();
    for (let wait = this.#waitFor(wanted()); wait > 0; wait = this.#waitFor(wanted())) {
      await this.#pause(wait, signal);
    }
    const taken: Taken = { at: this.#clock.now(), tokens: wanted() };
    this.#taken.push(taken);
    return {
      settle: (actual) => {
        taken.tokens = actual;
        this.#wake?.();
      },
      withdraw: () => {
        const index = this.#taken.indexOf(taken);
        if (index >= 0) this.#taken.splice(index, 1);
        this.#wake?.();
      },
    };
  }

  /** Milliseconds until both buckets hold enough, going by what is known now. */
  #waitFor(tokens: number): number {
    const now = this.#clock.now();
    while (this.#taken[0] !== undefined && now - this.#taken[0].at >= WINDOW_MS) {
      this.#taken.shift();
    }
    const { rpm, tpm } = this.#limits;
    const blockers = [
      rpm === undefined ? undefined : this.#taken.at(-rpm),
      tpm === undefined ? undefined : this.#blockerOf(tokens, tpm),
    ];
    return Math.max(0, ...blockers.map((taken) => (taken ? taken.at + WINDOW_MS - now : 0)));
  }

  /** The request whose tokens have to come back before so many more fit in. */
  #blockerOf(tokens: number, tpm: number): Taken | undefined {
    let held = this.#taken.reduce((sum, taken) => sum + taken.tokens, 0);
    if (held + tokens <= tpm) return undefined;
    return this.#taken.find((taken) => {
      held -= taken.tokens;
      return held + tokens <= tpm;
    });
  }

  /** Ends early when what is held changes. */
  async #pause(milliseconds: number, signal: AbortSignal): Promise<void> {
    const changed = new AbortController();
    this.#wake = () => changed.abort();
    try {
      await this.#clock.sleep(milliseconds, AbortSignal.any([signal, changed.signal]));
    } catch (error) {
      if (signal.aborted || !changed.signal.aborted) throw error;
    } finally {
      this.#wake = undefined;
    }
  }
}
