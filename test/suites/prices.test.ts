import { describe, expect, it } from "vitest";
import { costOf } from "../../src/pricing/price.js";
import { rowAt } from "../../src/pricing/select.js";
import { loadPrices } from "../../src/suites/prices/load.js";
import { folderWith } from "../helpers/files.js";

const TABLE = loadPrices();

function priceOf(provider: string, model: string, at: string) {
  const found = rowAt(TABLE, { provider, model, at: Date.parse(at) });
  if (!found.known) return found.reason;
  const { currency, input, cachedInput, output } = found.row.price;
  return `${input}/${cachedInput ?? "-"}/${output} ${currency}`;
}

describe("the price table that comes with Assay", () => {
  it.each([
    ["deepseek", "deepseek-chat", "2025-01-10", "0.14/0.014/0.28 USD"],
    ["deepseek", "deepseek-chat", "2025-02-08T15:59:59Z", "0.14/0.014/0.28 USD"],
    ["deepseek", "deepseek-chat", "2025-02-08T16:00:00Z", "0.27/0.07/1.1 USD"],
    ["deepseek", "deepseek-reasoner", "2025-01-25T17:00:00Z", "0.55/0.14/2.19 USD"],
    ["deepseek", "deepseek-reasoner", "2025-02-26T17:00:00Z", "0.135/0.035/0.55 USD"],
    ["deepseek", "deepseek-reasoner", "2025-09-05T15:59:00Z", "0.55/0.14/2.19 USD"],
    ["deepseek", "deepseek-reasoner", "2025-09-05T17:00:00Z", "0.56/0.07/1.68 USD"],
    ["deepseek", "deepseek-reasoner", "2025-10-25", "0.28/0.028/0.42 USD"],
    ["deepseek", "deepseek-v4-pro", "2026-07-01T02:00:00Z", "0.435/0.003625/0.87 USD"],
    ["azure", "DeepSeek-R1", "2026-07-01", "1.35/-/5.4 USD"],
    ["bedrock", "us.deepseek.r1-v1:0", "2026-09-01", "1.35/-/5.4 USD"],
    ["huggingface", "deepseek-ai/DeepSeek-R1:novita", "2026-01-01", "0.7/-/2.5 USD"],
  ])("says of %s's %s at %s: %s", (provider, model, at, expected) => {
    expect(priceOf(provider, model, at)).toBe(expected);
  });

  it.each([
    ["a weekday's peak", "2026-09-01T02:00:00Z", "1.32/0.044/3.96 USD"],
    ["its break at noon in Beijing", "2026-09-01T05:00:00Z", "0.66/0.022/1.98 USD"],
    ["a Saturday after weekends were left out", "2026-08-29T02:00:00Z", "0.66/0.022/1.98 USD"],
    ["a Saturday before", "2026-08-22T02:00:00Z", "1.32/0.044/3.96 USD"],
    ["China's National Day", "2026-10-01T02:00:00Z", "0.66/0.022/1.98 USD"],
  ])("takes DeepSeek's price of %s", (_, at, expected) => {
    expect(priceOf("deepseek", "deepseek-v4-pro", at)).toBe(expected);
  });

  it.each([
    ["before the price was first seen", "azure", "DeepSeek-R1", "2025-06-01"],
    ["after the name was retired", "deepseek", "deepseek-reasoner", "2026-08-01"],
    ["of a route without its host", "huggingface", "deepseek-ai/DeepSeek-R1", "2026-01-01"],
    ["of a model that the host does not sell", "azure", "deepseek-reasoner", "2026-07-01"],
    ["of a host that it does not know", "nowhere", "DeepSeek-R1", "2026-07-01"],
  ])("has no price %s", (_, provider, model, at) => {
    expect(priceOf(provider, model, at)).toMatch(/^(no price|the price table has no)/);
  });

  it("halves DeepSeek's price off peak, to the rounding", () => {
    for (const model of ["deepseek-v4-pro", "deepseek-v4-flash"]) {
      const [peak, off] = ["2026-09-01T02:00:00Z", "2026-09-01T12:00:00Z"].map((at) => {
        const found = rowAt(TABLE, { provider: "deepseek", model, at: Date.parse(at) });
        const cost = found.known
          ? costOf({ input: 1e6, cached: 0, output: 1e6 }, found.row.price)
          : found;
        return cost.known ? cost.amount : undefined;
      });
      expect(off).toBeCloseTo((peak ?? 0) / 2, 12);
    }
  });

  it("holds no row for ever by accident: each begins when a source says or saw it", () => {
    for (const { id, validity, source } of TABLE) {
      expect(validity.from, id).toBeGreaterThan(Date.parse("2024-01-01"));
      expect(validity.lastSeen, id).toBeGreaterThanOrEqual(validity.from);
      expect(source.title, id).not.toBe("");
    }
    expect(TABLE.length).toBeGreaterThanOrEqual(75);
  });
});

const ROW = `  - id: host/m/usd/a
    model: m
    currency: USD
    input: 1
    output: 2
    source: { title: t, date: 2025-06 }
`;
const FILE = `provider: host\ntitle: A host\nrows:\n${ROW}`;

describe("a price table", () => {
  it("may leave out the start: the row then begins when it was certainly seen", () => {
    const [row] = loadPrices(folderWith({ "host.yaml": FILE }));
    expect(row?.validity).toEqual({
      from: Date.parse("2025-06-30"),
      begin: "seen",
      lastSeen: Date.parse("2025-06-30"),
    });
    const observed = FILE.replace("    source", "    observed: 2025-07-02\n    source");
    const [seen] = loadPrices(folderWith({ "host.yaml": observed }));
    expect(seen?.validity.from).toBe(Date.parse("2025-07-02"));
  });

  it.each([
    ["two rows at one time", FILE + ROW.replace("usd/a", "usd/b"), 10, /hold at the same time/],
    ["the same id twice", FILE + ROW.replace("2025-06 ", '"2026" '), 10, /stands twice/],
    ["an id of another model", FILE.replace("model: m", "model: n"), 4, /must begin with host\/n/],
    [
      "an end before the start",
      FILE.replace("    source", "    to: 2025-06-30\n    source"),
      4,
      /never holds/,
    ],
    [
      "a start to the month",
      FILE.replace("    source", "    from: 2025-06\n    source"),
      9,
      /a whole date/,
    ],
    ["a day that no month has", FILE.replace("2025-06 ", "2025-02-30 "), 9, /a date such as/],
    ["a negative price", FILE.replace("input: 1", "input: -1"), 7, /0 or above/],
    ["a price in words", FILE.replace("output: 2", "output: free"), 8, /a figure/],
    ["a missing price", FILE.replace("    output: 2\n", ""), 4, /output/],
    ["an unknown key", FILE.replace("input: 1", "input: 1\n    cash: 1"), 8, /unknown key "cash"/],
    [
      "hours that are none",
      FILE.replace("    source", '    window: { hours: ["25:00-26:00"] }\n    source'),
      9,
      /is not hours/,
    ],
    ["no row", "provider: host\ntitle: A host\nrows: []\n", 3, /without a price/],
  ])("is refused with file and line for %s", (_, text, line, message) => {
    const folder = folderWith({ "host.yaml": text });
    expect(() => loadPrices(folder)).toThrow(message);
    expect(() => loadPrices(folder)).toThrow(new RegExp(`host\\.yaml:${line}: `));
  });
});
