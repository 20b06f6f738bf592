/** Seconds over which what was taken fades from the rate, at least. */
const FADE_S = 30;
/**
 * And at least this many times as long as one sample takes: a sample counts when it ends, so that right
 * after an end the rate is too high by half of one over this where all end at the same time.
 */
const FADE_SAMPLES = 4;
/** Below this much time in work a rate says nothing. */
const LEAST_S = 1;

/**
 * How fast samples come to an end of late. Old ones fade exponentially, and so does the time in which
 * any was under way; their quotient is the rate. Time in which none is does not count at all, so that
 * what began late or has ended shows its own speed. A few additions a sample; times in seconds.
 */
export class Meter {
  #at = 0;
  #flying = 0;
  #begun = 0;
  /** Faded: seconds in work, samples ended, their tokens, and the seconds that they took. */
  #busy = 0;
  #ended = 0;
  #tokens = 0;
  #took = 0;
  /** Not faded. */
  #allBusy = 0;
  #allTokens = 0;

  begin(now: number): void {
    this.#advance(now);
    this.#flying += 1;
    this.#begun = now;
  }

  /** A sample came to a result, `took` seconds after it began. */
  take(now: number, took: number, tokens: number): void {
    this.#advance(now);
    this.#ended += 1;
    this.#took += took;
    this.#tokens += tokens;
    this.#allTokens += tokens;
  }

  /** No more is done for a sample, whether it came to a result or not. */
  end(now: number): void {
    this.#advance(now);
    this.#flying -= 1;
  }

  get flying(): number {
    return this.#flying;
  }

  /** Of late while there is work, else over all the time there was; undefined before there is a rate. */
  tokensPerSecond(now: number): number | undefined {
    this.#advance(now);
    const [tokens, busy] =
      this.#flying > 0 ? [this.#tokens, this.#busy] : [this.#allTokens, this.#allBusy];
    return tokens > 0 && busy >= LEAST_S ? tokens / busy : undefined;
  }

  /**
   * Until so many more samples are taken at the rate of late, and not before the youngest under way has
   * had the time that one takes; undefined where nothing is under way, or none has ended yet.
   */
  secondsLeft(now: number, samples: number): number | undefined {
    this.#advance(now);
    if (this.#flying <= 0 || this.#ended === 0 || samples <= 0) return undefined;
    const each = this.#took / this.#ended;
    const youngest = samples > this.#flying ? each : each - (now - this.#begun);
    return Math.max(0, youngest, (samples * this.#busy) / this.#ended);
  }

  #advance(now: number): void {
    const passed = Math.max(0, now - this.#at);
    this.#at = now;
    if (this.#flying <= 0 || passed === 0) return;
    this.#allBusy += passed;
    if (this.#ended === 0) {
      // Nothing to fade beside: the first sample may take longer than a rate remembers.
      this.#busy += passed;
      return;
    }
    const fade = Math.max(FADE_S, (FADE_SAMPLES * this.#took) / this.#ended);
    const kept = Math.exp(-passed / fade);
    this.#busy = this.#busy * kept + fade * (1 - kept);
    this.#ended *= kept;
    this.#tokens *= kept;
    this.#took *= kept;
  }
}
