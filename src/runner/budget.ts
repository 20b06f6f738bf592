import type { Money } from "../pricing/money.js";
import type { AttemptRecord } from "../store/rows.js";

/** Money that a run may spend, counted request by request. Requests under way are let finish. */
export class Budget {
  readonly #limit: number;
  readonly #currency: string;
  #spent = 0;
  #uncounted = 0;

  constructor(limit: number, currency: string) {
    this.#limit = limit;
    this.#currency = currency;
  }

  add(attempts: readonly AttemptRecord[]): void {
    for (const attempt of attempts) {
      const paid = paidFor(attempt);
      if (paid?.currency === this.#currency) this.#spent += paid.amount;
      else this.#uncounted += 1;
    }
  }

  get exhausted(): boolean {
    return this.#spent >= this.#limit;
  }

  get spent(): number {
    return this.#spent;
  }

  get currency(): string {
    return this.#currency;
  }

  /** Requests whose cost is not known, or not in the budget's currency. */
  get uncounted(): number {
    return this.#uncounted;
  }
}

/** The server's word goes before the price. */
export function paidFor({ result, price }: AttemptRecord): Money | undefined {
  const completion = result.ok ? result.completion : result.partial;
  return completion?.usage?.cost ?? price?.cost;
}
