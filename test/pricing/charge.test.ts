import { describe, expect, it } from "vitest";
import { billOf } from "../../src/pricing/bill.js";
import { chargesOf, type Request } from "../../src/pricing/charge.js";
import { readHours } from "../../src/pricing/window.js";
import { rowOf } from "./rows.js";

const BACKEND = { kind: "host", model: "m" };
const MILLION = { input: 1_000_000, output: 1_000_000 };

function request(more: Partial<Request> = {}): Request {
  return {
    startedAt: "2025-06-01T12:00:00.000Z",
    ...{ result: "ok", answered: true, usage: MILLION },
    ...more,
  };
}

const cheap = rowOf({ to: "2025-07-01" });
const dear = rowOf({ from: "2025-07-01", price: { input: 10, output: 20 } });
const night = rowOf({
  id: "host/m/usd/night",
  from: "2025-07-01",
  price: { input: 5, output: 10 },
  window: { hours: [readHours("16:30-00:30") ?? { from: 0, to: 0 }] },
});
const TABLE = [cheap, dear, night];

describe("the charge of a request", () => {
  it.each([
    ["2025-06-30T23:59:59.999Z", 3, cheap.id],
    ["2025-07-01T00:30:00.000Z", 30, dear.id],
    ["2025-07-01T17:00:00.000Z", 15, night.id],
  ])("made at %s is by the row valid then", (startedAt, amount, row) => {
    expect(chargesOf(BACKEND, TABLE)(request({ startedAt }))).toEqual({
      cost: { known: true, amount, currency: "USD" },
      by: "price",
      price: { row, cost: { amount, currency: "USD" } },
      remarks: [],
    });
  });

  it("is unknown, never 0, where no row was valid or the host has none", () => {
    const early = request({ startedAt: "2024-06-01T00:00:00.000Z" });
    expect(chargesOf(BACKEND, TABLE)(early)).toMatchObject({
      cost: { known: false, reason: "no price of m at host is known for 2024-06-01" },
      by: "price",
      remarks: [],
    });
    expect(
      chargesOf({ kind: "openai-compatible", model: "m" }, TABLE)(request()).cost,
    ).toMatchObject({
      known: false,
      reason: "the configuration sets no price, and the table has none for kind openai-compatible",
    });
  });

  it("is by the configuration's price before the table's, at any time", () => {
    const price = { currency: "EUR", input: 7, output: 7 };
    const charge = chargesOf({ ...BACKEND, price }, TABLE)(request());
    expect(charge.price).toEqual({ row: "config", cost: { amount: 14, currency: "EUR" } });
  });

  it("is what the server says, and the price's cost is kept beside it", () => {
    const said = { ...MILLION, cost: { amount: 2.5, currency: "USD" } };
    expect(chargesOf(BACKEND, TABLE)(request({ usage: said }))).toEqual({
      cost: { known: true, amount: 2.5, currency: "USD" },
      by: "server",
      price: { row: cheap.id, cost: { amount: 3, currency: "USD" } },
      remarks: [],
    });
    const uncounted = chargesOf(BACKEND, [])(request({ usage: { cost: said.cost } }));
    expect(uncounted.cost).toMatchObject({ known: true, amount: 2.5 });
  });

  it("is what was stored, whatever the table says by now", () => {
    const price = { row: "host/m/usd/old", cost: { amount: 9, currency: "USD" } };
    expect(chargesOf(BACKEND, TABLE)(request({ price }))).toMatchObject({
      cost: { known: true, amount: 9 },
      price,
    });
  });

  it("as of a day is by the rows of that day at the request's own hour, over all else", () => {
    const asked = request({
      startedAt: "2025-06-01T17:00:00.000Z",
      usage: { ...MILLION, cost: { amount: 2.5, currency: "USD" } },
      price: { row: cheap.id, cost: { amount: 3, currency: "USD" } },
    });
    const rowAsOf = (asOf: string) => chargesOf(BACKEND, TABLE, asOf)(asked).price?.row;
    expect(rowAsOf("2025-08-01")).toBe(night.id);
    expect(rowAsOf("2025-08-01T12:00:00Z")).toBe(dear.id);
    expect(rowAsOf("2025-06-15")).toBe(cheap.id);
    expect(chargesOf(BACKEND, TABLE, "2024-01-01")(asked).cost.known).toBe(false);
  });

  it("is nothing for a request turned away, and unknown for one that broke off uncounted", () => {
    const chargeOf = chargesOf(BACKEND, TABLE);
    const failed = { answered: false, usage: {} };
    expect(chargeOf(request({ ...failed, result: "http" })).cost).toMatchObject({ amount: 0 });
    expect(chargeOf(request({ ...failed, result: "filtered" })).cost).toMatchObject({ amount: 0 });
    expect(chargeOf(request({ usage: {}, result: "filtered" })).cost.known).toBe(false);
    expect(chargeOf(request({ ...failed, result: "stream-cut" })).cost.known).toBe(false);
  });

  it("comes with a remark where the price was last seen long ago, or the row has one", () => {
    const old = rowOf({ seen: "2025-01-01", remark: "the highest fee" });
    expect(chargesOf(BACKEND, [old])(request()).remarks).toEqual([
      `${old.id} was last seen on 2025-01-01, more than 90 days before it was used`,
      `${old.id}: the highest fee`,
    ]);
    const fresh = request({ startedAt: "2025-03-01T00:00:00.000Z" });
    expect(chargesOf(BACKEND, [rowOf({ seen: "2025-01-01" })])(fresh).remarks).toEqual([]);
  });
});

describe("a bill", () => {
  it("adds up all requests, retries too, and says by what", () => {
    const later = request({ startedAt: "2025-07-02T12:00:00.000Z" });
    const said = request({ usage: { cost: { amount: 1, currency: "USD" } } });
    const cut = request({ result: "stream-cut" });
    expect(billOf([request(), cut, later, said], chargesOf(BACKEND, TABLE))).toEqual({
      total: { known: true, amount: 3 + 3 + 30 + 1, currency: "USD" },
      left: 0,
      rows: [cheap.id, dear.id],
      byServer: 1,
      remarks: [],
    });
  });

  it("leaves out what broke off uncounted, and counts it", () => {
    const cut = request({ result: "stream-cut", usage: {} });
    expect(billOf([request(), cut], chargesOf(BACKEND, TABLE))).toMatchObject({
      total: { known: true, amount: 3 },
      left: 1,
    });
  });

  it.each([
    ["of which nothing was asked", [], TABLE, "nothing was asked"],
    [
      "of an answer without counts",
      [request({ usage: {} })],
      TABLE,
      "1 of 1 costs are unknown: the server did not say how many tokens it took",
    ],
    [
      "without a price, also where all requests failed",
      [request({ result: "stream-cut", usage: {} })],
      [],
      "1 of 1 costs are unknown: the configuration sets no price, and the table has none for kind host",
    ],
    [
      "in two currencies",
      [request(), request({ usage: { cost: { amount: 1, currency: "CNY" } } })],
      TABLE,
      "costs are in several currencies",
    ],
  ])("%s is unknown, and says why", (_, requests, table, reason) => {
    expect(billOf(requests, chargesOf(BACKEND, table)).total).toMatchObject({
      known: false,
      reason,
    });
  });
});
