import type { Usage } from "../backends/backend.js";
import type { Sampling } from "../suites/suite.js";
import type { Clock } from "./clock.js";
import { estimatedTokens } from "./estimate-tokens.js";
import { type Admission, type Limits, RateLimit } from "./rate-limit.js";

/**
 * Keeps the requests to one backend within its limits of a minute. What a request will take is
 * guessed from its prompt and from the answers so far, and put right when the server has counted.
 */
export class Pace {
  readonly #limit: RateLimit;
  #outputs = { sum: 0, count: 0 };

  constructor(limits: Limits, clock: Clock) {
    this.#limit = new RateLimit(limits, clock);
  }

  /** Waits for the request's turn. Rejects when `signal` aborts. */
  admit(prompt: string, sampling: Sampling, signal: AbortSignal): Promise<Admission> {
    const input = estimatedTokens(prompt.length);
    return this.#limit.admit(() => {
      const output = this.#meanOutput() ?? sampling.maxTokens;
      return output === undefined ? undefined : input + output;
    }, signal);
  }

  /** What the server did not count stays as it was guessed. */
  settle(admission: Admission, { input, output }: Usage = {}): void {
    if (output === undefined) return;
    // Before it is settled: whoever waits for that looks at the mean.
    this.#outputs = { sum: this.#outputs.sum + output, count: this.#outputs.count + 1 };
    if (input !== undefined) admission.settle(input + output);
  }

  #meanOutput(): number | undefined {
    const { sum, count } = this.#outputs;
    return count === 0 ? undefined : sum / count;
  }
}
