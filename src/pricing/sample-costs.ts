import type { MeasuredSample } from "../store/rows.js";
import { billOf } from "./bill.js";
import type { Charge, Request } from "./charge.js";
import type { Money } from "./money.js";
import { requestOf } from "./request-of.js";

/**
 * What each sample came to by its id, its retries included. Samples are left out of which a request
 * has no known cost, or broke off before it was counted.
 */
export function sampleCosts(
  samples: readonly Pick<MeasuredSample, "id" | "attempts">[],
  chargeOf: (request: Request) => Charge,
): ReadonlyMap<string, Money> {
  const costs = new Map<string, Money>();
  for (const { id, attempts } of samples) {
    const { total, left } = billOf(attempts.map(requestOf), chargeOf);
    if (!total.known || left > 0) continue;
    costs.set(id, { amount: total.amount, currency: total.currency });
  }
  return costs;
}
