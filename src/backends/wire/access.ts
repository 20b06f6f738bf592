import type { Timeouts } from "./target.js";

/** What a backend gets beside its configuration. */
export interface Access {
  /** From the environment; never stored. */
  readonly apiKey?: string;
  readonly timeouts: Timeouts;
}
