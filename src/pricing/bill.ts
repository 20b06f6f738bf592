import { unknown } from "../stats/measured.js";
import type { Charge, Request } from "./charge.js";
import { type Cost, sumCosts } from "./price.js";

/** What all requests of a backend came to: retries, failures and all. */
export interface Bill {
  readonly total: Cost;
  /** Requests that broke off before they were counted, and are left out of the total. */
  readonly left: number;
  /** The rows that priced them, and how many the server priced itself. */
  readonly rows: readonly string[];
  readonly byServer: number;
  readonly remarks: readonly string[];
}

export function billOf(requests: readonly Request[], chargeOf: (request: Request) => Charge): Bill {
  const charges = requests.map((request) => ({ request, charge: chargeOf(request) }));
  const counted = charges.filter(
    ({ request, charge }) =>
      charge.cost.known || request.result === "ok" || charge.price === undefined,
  );
  const total = sumCosts(counted.map(({ charge }) => charge.cost));
  return {
    total: requests.length === 0 ? unknown("nothing-asked") : total,
    left: charges.length - counted.length,
    rows: [...new Set(charges.flatMap(({ charge }) => charge.price?.row ?? []))].sort(),
    byServer: charges.filter(({ charge }) => charge.by === "server").length,
    remarks: [...new Set(charges.flatMap(({ charge }) => charge.remarks))].sort(),
  };
}
