import { expect, it } from "vitest";
import type { Charge, Request } from "../../src/pricing/charge.js";
import { sampleCosts } from "../../src/pricing/sample-costs.js";

const request = (sampleId: string, result: string, output?: number) => ({
  sampleId,
  ...{ startedAt: "2026-11-01T00:00:00.000Z", result, answered: result === "ok" },
  usage: output === undefined ? {} : { output },
});

/** A dollar a token; what was not counted has no known cost. */
const chargeOf = ({ usage }: Request): Charge => ({
  cost:
    usage.output === undefined
      ? { known: false, reason: "not counted" }
      : { known: true, amount: usage.output, currency: "USD" },
  by: "price",
  price: { row: "r" },
  remarks: [],
});

it("a sample costs what its requests cost together; without one of them it is left out", () => {
  const costs = sampleCosts(
    [
      request("once", "ok", 3),
      request("twice", "http", 0),
      request("twice", "ok", 5),
      request("uncounted", "ok"),
      request("broken", "idle"),
      request("broken", "ok", 7),
    ],
    chargeOf,
  );
  expect([...costs]).toEqual([
    ["once", { amount: 3, currency: "USD" }],
    ["twice", { amount: 5, currency: "USD" }],
  ]);
});
