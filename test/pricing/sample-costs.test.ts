import { expect, it } from "vitest";
import type { Charge, Request } from "../../src/pricing/charge.js";
import { sampleCosts } from "../../src/pricing/sample-costs.js";
import { unknown } from "../../src/stats/measured.js";

const request = (result: string, outputTokens?: number) => ({
  ...{ id: "a", startedAt: "2026-11-01T00:00:00.000Z", result, answered: result === "ok" },
  ...(outputTokens !== undefined && { outputTokens }),
});

/** A dollar a token; what was not counted has no known cost. */
const chargeOf = ({ usage }: Request): Charge => ({
  cost:
    usage.output === undefined
      ? unknown("no-known-cost")
      : { known: true, amount: usage.output, currency: "USD" },
  by: "price",
  price: { row: "r" },
  remarks: [],
});

it("a sample costs what its requests cost together; without one of them it is left out", () => {
  const costs = sampleCosts(
    [
      { id: "once", attempts: [request("ok", 3)] },
      { id: "twice", attempts: [request("http", 0), request("ok", 5)] },
      { id: "uncounted", attempts: [request("ok")] },
      { id: "broken", attempts: [request("idle"), request("ok", 7)] },
      { id: "never asked", attempts: [] },
    ],
    chargeOf,
  );
  expect([...costs]).toEqual([
    ["once", { amount: 3, currency: "USD" }],
    ["twice", { amount: 5, currency: "USD" }],
  ]);
});
