import { costOf, type Price } from "../pricing/price.js";
import type { AttemptRecord } from "../store/rows.js";

/** Money that a run may spend, counted request by request. Requests under way are let finish. */
export class Budget {
  readonly #limit: number;
  readonly #prices: ReadonlyMap<string, Price>;
  #spent = 0;
  #uncounted = 0;

  /** `limit` in the currency of the prices, which must be one; a price for every backend. */
  constructor(limit: number, prices: ReadonlyMap<string, Price>) {
    this.#limit = limit;
    this.#prices = prices;
  }

  add(backend: string, attempts: readonly AttemptRecord[]): void {
    const price = this.#prices.get(backend);
    for (const { result } of attempts) {
      const usage = result.ok ? result.completion.usage : result.partial?.usage;
      const cost = price && usage ? costOf(usage, price) : undefined;
      if (cost?.known === true) this.#spent += cost.amount;
      else this.#uncounted += 1;
    }
  }

  get exhausted(): boolean {
    return this.#spent >= this.#limit;
  }

  get spent(): number {
    return this.#spent;
  }

  /** Requests whose cost the server did not let us count. */
  get uncounted(): number {
    return this.#uncounted;
  }
}
