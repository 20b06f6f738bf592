import type { Jurisdiction } from "./jurisdictions.js";

/** Where prompts are processed, as far as an address and a model id tell. */
export interface Place {
  readonly jurisdiction: Jurisdiction;
  /** What it follows from, to stand behind "because". */
  readonly because: string;
  /** Set where no declaration could hold, since the place may change from request to request. */
  readonly changes?: true;
}
