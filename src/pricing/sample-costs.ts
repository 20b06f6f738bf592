import { groupBy } from "../collections.js";
import { billOf } from "./bill.js";
import type { Charge, Request } from "./charge.js";
import type { Money } from "./money.js";

/**
 * What each sample came to by its id, its retries included. Samples are left out of which a request
 * has no known cost, or broke off before it was counted.
 */
export function sampleCosts(
  requests: readonly (Request & { readonly sampleId: string })[],
  chargeOf: (request: Request) => Charge,
): ReadonlyMap<string, Money> {
  const costs = new Map<string, Money>();
  for (const [sampleId, own] of groupBy(requests, (request) => request.sampleId)) {
    const { total, left } = billOf(own, chargeOf);
    if (!total.known || left > 0) continue;
    costs.set(sampleId, { amount: total.amount, currency: total.currency });
  }
  return costs;
}
