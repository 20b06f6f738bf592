import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadLedger, loadPack } from "../../src/suites/ledger/load.js";

const HEAD = `title: A pack
models: { maker/model: { maker: Maker } }
sources: { s: { title: S, publisher: Maker, date: "2025-01-20" } }
claims:
`;
const LINES: Record<string, string> = {
  id: "one",
  statement: "It has 80.",
  model: "maker/model",
  metric: "pass@1",
  value: '"80.0"',
  unit: "percent",
  source: "{ ref: s, place: table 1 }",
  kind: "reported",
  read: "primary",
  check: "{ not_checkable: because }",
};

function pack(...entries: readonly Record<string, string | undefined>[]): string {
  const file = join(mkdtempSync(join(tmpdir(), "assay-pack-")), "mine.yaml");
  const claims = entries.map((changes) =>
    Object.entries({ ...LINES, ...changes })
      .filter(([, value]) => value !== undefined)
      .map(([key, value], index) => `${index === 0 ? "  - " : "    "}${key}: ${value}\n`)
      .join(""),
  );
  writeFileSync(file, HEAD + claims.join(""));
  return file;
}

describe("the ledger", () => {
  it("holds every pack, each claim with its source, and figures digit for digit", () => {
    const { claims, packs } = loadLedger();
    expect(packs).toHaveLength(11);
    expect(claims.length).toBeGreaterThanOrEqual(690);
    expect(claims.every(({ source }) => source.title !== "" && source.place !== "")).toBe(true);
    const mmlu = claims.find(({ id }) => id === "r1-readme-mmlu-redux-gpt-4o-2024-05-13");
    expect(mmlu?.stated).toMatchObject({ form: "figure", figure: { text: "88.0", decimals: 1 } });
  });

  it("takes a pack of one's own beside its own", () => {
    const { claims, ledger } = loadPack(pack({}));
    expect(claims.map(({ id }) => id)).toEqual(["one"]);
    expect(ledger.models.has("maker/model")).toBe(true);
  });

  it.each([
    ["an unknown model", { model: "maker/modle" }, /mine\.yaml:7: .*no model "maker\/modle"/],
    ["an unknown benchmark", { benchmark: "AIME 2042" }, /no benchmark "AIME 2042"/],
    ["an unknown source", { source: "{ ref: t, place: p }" }, /no source "t"/],
    ["no source", { source: undefined }, /mine\.yaml:\d+: .*source.*needs a source/],
    [
      "a unit that does not fit",
      { unit: "tokens" },
      /mine\.yaml:10: .*pass@1 is given in percent, not in tokens/,
    ],
    ["a figure without a unit", { unit: undefined }, /a figure needs a unit/],
    ["a percentage above 100", { value: '"180.0"' }, /between 0 and 100/],
    ["a figure without quotes", { value: "80.0" }, /in quotes/],
    ["a range the wrong way round", { value: undefined, range: "[9, 4]" }, /wrong way round/],
    [
      "samples the wrong way round",
      { samples: "[64, 4]" },
      /samples are a whole number, or \[lowest, highest\]/,
    ],
    ["a key nobody knows", { valeu: "1" }, /unknown key "valeu"/],
    ["no way to check", { check: "{ }" }, /no way to check/],
    [
      "a reference to nothing",
      { check: '{ equals: "claim(\\"two\\")" }' },
      /refers to "two", which is in no pack/,
    ],
    [
      "a reference to a part that is not there",
      { check: '{ equals: "part(\\"x\\")" }' },
      /no such part/,
    ],
    [
      "an expression of itself",
      { check: '{ equals: "claim(\\"one\\") + 1" }' },
      /refers to itself: one -> one/,
    ],
  ])("refuses %s, and names file, line and mend", (_what, changes, message) => {
    expect(() => loadPack(pack(changes))).toThrow(message);
  });

  it("refuses an id that is there twice, and a circle of expressions", () => {
    expect(() => loadPack(pack({}, {}))).toThrow(/"one" stands already in .*mine\.yaml:5/);
    const circle = pack(
      { check: '{ equals: "claim(\\"two\\")" }' },
      { id: "two", check: '{ equals: "claim(\\"one\\")" }' },
    );
    expect(() => loadPack(circle)).toThrow(/refers to itself: one -> two -> one/);
  });

  it("refuses a pack that is not there, with a suggestion", () => {
    expect(() => loadPack("deepseek-r2")).toThrow(/there is no pack "deepseek-r2"/);
    expect(() => loadPack("nowhere.yaml")).toThrow(/does not exist/);
  });
});
