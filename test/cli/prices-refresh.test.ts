import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { refreshPrices } from "../../src/cli/prices-refresh-action.js";
import { rowAt } from "../../src/pricing/select.js";
import { loadPrices } from "../../src/suites/prices/load.js";
import { folderWith } from "../helpers/files.js";

const NOW = Date.parse("2026-07-01T09:00:00Z");
const AZURE = `# A remark of ours.
provider: azure
title: Azure
rows:
  - id: azure/R1/usd/2025-06-01
    model: R1 # as it is deployed
    also_named: [ R1-2025 ]
    serves: [ lab/R1 ]
    currency: USD
    input: 1
    cached_input: 0.5
    output: 2
    from: 2025-06-01
    source: { title: t, date: 2025-06-01 }
  - id: azure/V3/usd/2025-06-01
    model: V3
    currency: USD
    input: 1
    output: 2
    from: 2025-06-01
    source: { title: t, date: 2025-06-01 }
`;
const DEEPSEEK = `provider: deepseek
title: DeepSeek
rows:
  - id: deepseek/pro/usd/peak
    model: pro
    currency: USD
    input: 2
    output: 4
    from: 2025-06-01
    window: { hours: [ "01:00-04:00" ] }
    source: { title: t, date: 2025-06-01 }
  - id: deepseek/pro/usd/off
    model: pro
    currency: USD
    input: 1
    output: 2
    from: 2025-06-01
    source: { title: t, date: 2025-06-01 }
`;

type Costs = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

function apiOf(costs: Costs): string {
  const providers = Object.entries(costs).map(([id, models]) => [
    id,
    {
      id,
      name: id,
      models: Object.fromEntries(
        Object.entries(models).map(([model, cost]) => [model, { id: model, name: model, cost }]),
      ),
    },
  ]);
  return JSON.stringify(Object.fromEntries(providers));
}

function refresh(api: string, write = false) {
  const folder = folderWith({ "azure.yaml": AZURE, "deepseek.yaml": DEEPSEEK });
  const from = join(folderWith({ "api.json": api }), "api.json");
  const said: string[] = [];
  const spy = vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    said.push(String(text));
    return true;
  });
  const silent = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  try {
    refreshPrices({ from, write, json: true }, NOW, folder);
  } finally {
    spy.mockRestore();
    silent.mockRestore();
  }
  const text = (name: string) => readFileSync(join(folder, name), "utf8");
  return { folder, text, document: JSON.parse(said.join("")) };
}

const SAME = {
  azure: { r1: { input: 1, output: 2, cache_read: 0.5 }, V3: { input: 1, output: 2 } },
};

describe("assay prices refresh", () => {
  it("finds nothing where the list says what the table says", () => {
    const { document } = refresh(apiOf(SAME));
    expect(document).toEqual({
      schema: "assay.prices-refresh/1",
      from: expect.any(String),
      differences: [],
      left_out: { tiered: 0, free: 0, unpriced: 0 },
      written: [],
    });
  });

  it("tells what changed, is new or is gone, and writes nothing unasked", () => {
    const api = apiOf({ azure: { R1: { input: 3, output: 2 }, new: { input: 1, output: 9 } } });
    const { document, text } = refresh(api);
    expect(document.differences).toMatchObject([
      {
        kind: "changed",
        model: "R1",
        here: [{ id: "azure/R1/usd/2025-06-01" }],
        there: { input: 3 },
      },
      { kind: "new", model: "new", here: [], there: { input: 1, output: 9 } },
      { kind: "gone", model: "V3" },
    ]);
    expect(text("azure.yaml")).toBe(AZURE);
  });

  it("ends the old row today and appends the new one, keeping comments and names", () => {
    const { document, text, folder } = refresh(
      apiOf({
        azure: { R1: { input: 3, output: 2 }, new: { input: 1, output: 9, reasoning: 10 } },
      }),
      true,
    );
    expect(document.written).toHaveLength(1);
    expect(text("deepseek.yaml")).toBe(DEEPSEEK);
    const after = text("azure.yaml");
    expect(after).toContain("# A remark of ours.");
    expect(after).toContain("# as it is deployed");
    const rows = loadPrices(folder);
    const at = (day: string, model: string) => {
      const found = rowAt(rows, { provider: "azure", model, at: Date.parse(day) });
      return found.known ? found.row.price : found.reason;
    };
    expect(at("2026-06-30", "R1")).toMatchObject({ input: 1, cachedInput: 0.5 });
    expect(at("2026-07-01", "R1-2025")).toEqual({ currency: "USD", input: 3, output: 2 });
    expect(at("2026-07-01", "new")).toMatchObject({ reasoning: 10 });
    expect(at("2026-07-01", "V3")).toMatchObject({ input: 1, output: 2 });
    // All that stood there before still stands, in its order.
    const left = AZURE.split("\n").filter((line) => !after.split("\n").includes(line));
    expect(left).toEqual([]);
  });

  it("does not guess which hour a single figure is for", () => {
    const off = refresh(apiOf({ deepseek: { pro: { input: 1, output: 2 } } }));
    expect(off.document.differences).toEqual([]);
    const other = refresh(apiOf({ deepseek: { pro: { input: 1, output: 3 } } }), true);
    expect(other.document.differences).toMatchObject([{ kind: "unclear", model: "pro" }]);
    expect(other.text("deepseek.yaml")).toBe(DEEPSEEK);
  });

  it("leaves out what a row cannot say, and does not call it gone", () => {
    const tiers = { input: 9, output: 9, context_over_200k: { input: 18, output: 18 } };
    const api = apiOf({
      azure: { R1: tiers, V3: { input: 0, output: 0 }, x: undefined },
      huggingface: { y: { input: 1, output: 1 } },
    });
    const { document } = refresh(api);
    expect(document.differences).toEqual([]);
    expect(document.left_out).toEqual({ tiered: 1, free: 1, unpriced: 1 });
  });

  it.each([
    ["no JSON", "{", /api\.json is not valid JSON/],
    ["other JSON", "[1]", /is not models\.dev's api\.json/],
    ["none of our providers", apiOf({ else: {} }), /it has none of deepseek/],
    [
      "a price in words",
      apiOf({ azure: { R1: { input: "1", output: 2 } } }),
      /key "azure\.models\.R1\.cost\.input": a figure/,
    ],
    ["a negative price", apiOf({ azure: { R1: { input: -1, output: 2 } } }), /0 or above/],
  ])("refuses a file that is %s, and writes nothing", (_, api, message) => {
    expect(() => refresh(api, true)).toThrow(message);
  });

  it("refuses a table that the new rows would break, and writes nothing", () => {
    const twice = apiOf({ azure: { new: { input: 1, output: 2 }, NEW: { input: 2, output: 2 } } });
    expect(() => refresh(twice, true)).toThrow(/hold at the same time/);
  });
});
