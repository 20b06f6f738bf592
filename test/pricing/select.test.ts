import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PriceRow } from "../../src/pricing/row.js";
import { rowAt } from "../../src/pricing/select.js";
import { readHours } from "../../src/pricing/window.js";
import { rowOf } from "./rows.js";

const at = (text: string) => Date.parse(text);

function chosen(rows: readonly PriceRow[], more: Partial<Parameters<typeof rowAt>[1]> = {}) {
  const query = { provider: "host", model: "m", at: at("2025-06-01T12:00:00Z"), ...more };
  const found = rowAt(rows, query);
  return found.known ? found.row.id : found.reason;
}

const night = rowOf({
  id: "night",
  window: { hours: [readHours("16:30-00:30") ?? { from: 0, to: 0 }] },
});

describe("the row that prices a request", () => {
  it.each([
    ["is the one whose dates hold the moment", "2025-06-01", "host/m/usd/2025-01-01"],
    ["is the next one from the very moment it begins", "2025-07-01", "host/m/usd/2025-07-01"],
    [
      "is none before the first begins",
      "2024-12-31",
      "no price of m at host is known for 2024-12-31",
    ],
    [
      "is none after the last has ended",
      "2026-01-01",
      "no price of m at host is known for 2026-01-01",
    ],
  ])("%s", (_, day, expected) => {
    const rows = [rowOf({ to: "2025-07-01" }), rowOf({ from: "2025-07-01", to: "2026-01-01" })];
    expect(chosen(rows, { at: at(day) })).toBe(expected);
  });

  it("is never that of another host, however alike the model", () => {
    expect(chosen([rowOf()], { provider: "elsewhere" })).toBe(
      'the price table has no provider "elsewhere"',
    );
    expect(chosen([rowOf(), rowOf({ provider: "other", model: "n" })], { model: "n" })).toBe(
      'the price table has no "n" at host',
    );
  });

  it("has the model's name, or one of its others, in whatever case", () => {
    const rows = [rowOf({ alsoNamed: ["m-2025"] })];
    expect(chosen(rows, { model: "M" })).toBe("host/m/usd/2025-01-01");
    expect(chosen(rows, { model: "m-2025" })).toBe("host/m/usd/2025-01-01");
  });

  it("is found by what a deployment serves, where its own name is nobody's", () => {
    const provider = "azure";
    const asked = { provider, model: "my-own", serves: "lab/M" };
    const rows = [rowOf({ provider, serves: ["lab/M"] })];
    expect(chosen(rows, asked)).toBe("azure/m/usd/2025-01-01");
    const two = [...rows, rowOf({ provider, model: "m-fast", serves: ["lab/M"] })];
    expect(chosen(two, asked)).toBe("azure serves lab/M as m, m-fast: which is meant?");
    expect(chosen(two, { ...asked, model: "m-fast" })).toBe("azure/m-fast/usd/2025-01-01");
  });

  it("is none for an unknown name where the host itself names its models", () => {
    const rows = [rowOf({ serves: ["lab/M"] })];
    expect(chosen(rows, { model: "m-2024", serves: "lab/M" })).toBe(
      'the price table has no "m-2024" at host',
    );
  });

  it("is always of the host and the name asked for, and valid at the moment", () => {
    const day = fc.integer({ min: 0, max: 2000 });
    const iso = (n: number) => new Date(Date.UTC(2023, 0, 1 + n)).toISOString().slice(0, 10);
    const row = fc
      .record({
        from: day,
        length: fc.option(fc.integer({ min: 1, max: 400 }), { nil: undefined }),
        provider: fc.constantFrom("host", "other"),
        model: fc.constantFrom("m", "n"),
        currency: fc.constantFrom("USD", "CNY"),
      })
      .map(({ from, length, currency, ...rest }) =>
        rowOf({
          ...rest,
          from: iso(from),
          price: { currency },
          ...(length !== undefined && { to: iso(from + length) }),
        }),
      );
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), day, (rows, n) => {
        const moment = at(iso(n));
        const fitting = rows.filter(
          ({ provider, model, validity: { from, to = Number.POSITIVE_INFINITY } }) =>
            provider === "host" && model === "m" && from <= moment && moment < to,
        );
        const found = rowAt(rows, { provider: "host", model: "m", at: moment });
        return found.known ? fitting.includes(found.row) : fitting.length !== 1;
      }),
    );
  });

  it("is the one with a window in its hours, and the other at all other hours", () => {
    const rows = [rowOf(), night];
    expect(chosen(rows, { at: at("2025-06-01T17:00:00Z") })).toBe("night");
    expect(chosen(rows, { at: at("2025-06-01T16:29:00Z") })).toBe("host/m/usd/2025-01-01");
    expect(chosen([night])).toBe("no price of m at host is known for that hour of 2025-06-01");
  });

  it("is in dollars where there are several currencies, and in the only one otherwise", () => {
    const cny = rowOf({ price: { currency: "CNY" } });
    const eur = rowOf({ price: { currency: "EUR" } });
    expect(chosen([cny, rowOf()])).toBe("host/m/usd/2025-01-01");
    expect(chosen([cny])).toBe("host/m/cny/2025-01-01");
    expect(chosen([cny, eur])).toBe(
      "several prices of m at host are valid: host/m/cny/2025-01-01, host/m/eur/2025-01-01",
    );
  });

  it("is the region's own where there is one, and ambiguous where nobody says the region", () => {
    const us = rowOf({ id: "us", region: "us" });
    const eu = rowOf({ id: "eu", region: "eu" });
    const all = rowOf({ id: "all" });
    expect(chosen([us, eu, all], { region: "us-east-1" })).toBe("us");
    expect(chosen([us, all], { region: "eu" })).toBe("all");
    expect(chosen([us, eu])).toBe("several prices of m at host are valid: us, eu");
    expect(chosen([us])).toBe("us");
  });
});
