import { describe, expect, it } from "vitest";
import { fold, foldName } from "../../../src/graders/grid/fold.js";
import { markdownTables } from "../../../src/graders/grid/markdown-table.js";
import { fromRows, rowName, tablesIn } from "../../../src/graders/grid/table.js";
import { grade } from "../../../src/graders/index.js";

const LAYOUT = { keyColumn: "house", columns: new Set(["name", "tea"]) };
const plain = (table: ReadonlyMap<string, ReadonlyMap<string, string>>) =>
  Object.fromEntries([...table].map(([row, cells]) => [row, Object.fromEntries(cells)]));

describe("the text of a cell", () => {
  it.each([
    ["Green  Tea", "greentea"],
    ["green_tea", "greentea"],
    ["**Green** `tea`", "greentea"],
    ['"green tea"', "greentea"],
    ["“green tea”", "greentea"],
    ["green-tea", "greentea"],
    ["green‑tea", "greentea"],
    ["Ａ１", "a1"],
    ["2024-05", "2024-05"],
    ["-5", "-5"],
    ["3.5", "3.5"],
    ["  \n\t", ""],
  ])("%j is folded to %j", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it.each([
    ["House #1:", "house1"],
    ["(No.) 2", "no2"],
    ["Anna’s tea", "annastea"],
    ["2024-05", "202405"],
  ])("as a name %j is %j", (text, folded) => {
    expect(foldName(text)).toBe(folded);
  });

  it.each([
    ["House 1", "1"],
    ["house_2", "2"],
    ["3", "3"],
    ["House", "house"],
    ["Greenhouse 4", "greenhouse4"],
  ])("%j names the row %j", (text, row) => {
    expect(rowName(text, LAYOUT)).toBe(row);
  });

  it("names rows as they are where no column does", () => {
    expect(rowName("House 1", { ...LAYOUT, keyColumn: "" })).toBe("house1");
  });
});

describe("a table", () => {
  it("has its rows named by the key column, wherever it stands", () => {
    const rows = [
      ["Ola", "House 1"],
      ["Per", "2"],
    ];
    expect(plain(fromRows(["Name", "House"], rows, LAYOUT))).toEqual({
      1: { name: "Ola" },
      2: { name: "Per" },
    });
  });

  it("has them named by the first column where that is none of those asked for", () => {
    expect(plain(fromRows(["Place", "Name"], [["House 1", "Ola"]], LAYOUT))).toEqual({
      1: { name: "Ola" },
    });
  });

  it("has them numbered where the first column is one of those asked for", () => {
    expect(plain(fromRows(["Name", "Tea"], [["Ola", "mint"], ["Per"]], LAYOUT))).toEqual({
      1: { name: "Ola", tea: "mint" },
      2: { name: "Per", tea: "" },
    });
  });

  it.each<[string, Parameters<typeof tablesIn>[0], readonly unknown[]]>([
    ["a text", "mint", []],
    ["an empty list", [], []],
    ["a list of texts", ["a", "b"], []],
    [
      "a list of lists",
      [
        ["House", "Tea"],
        ["1", "mint"],
      ],
      [{ 1: { tea: "mint" } }],
    ],
    ["a list with a row that is no list", [["House", "Tea"], "mint"], []],
    ["a list with an empty row", [["House", "Tea"], []], [{ "": { tea: "" } }]],
    [
      "a list of objects",
      [
        new Map([
          ["House", "2"],
          ["Tea", "mint"],
        ]),
      ],
      [{ 2: { tea: "mint" } }],
    ],
    [
      "a list of objects without a key",
      [new Map([["Tea", "mint"]]), new Map([["Tea", "sage"]])],
      [{ 1: { tea: "mint" }, 2: { tea: "sage" } }],
    ],
    [
      "a header and rows",
      new Map<string, Parameters<typeof tablesIn>[0]>([
        ["header", ["House", "Tea"]],
        ["rows", [["1", "mint"]]],
      ]),
      [{ 1: { tea: "mint" } }],
    ],
    [
      "columns and rows",
      new Map<string, Parameters<typeof tablesIn>[0]>([
        ["columns", ["House", "Tea"]],
        ["rows", [["1", "mint"]]],
      ]),
      [{ 1: { tea: "mint" } }],
    ],
    [
      "an object of objects",
      new Map([["House 1", new Map([["Tea", "mint"]])]]),
      [{ 1: { tea: "mint" } }],
    ],
    [
      "an object of lists",
      new Map([["Tea", ["mint", "sage"]]]),
      [{ tea: { 1: "mint", 2: "sage" } }],
    ],
    ["an object of empty lists", new Map([["Tea", []]]), []],
    ["an empty object", new Map(), []],
    ["an object of an empty object", new Map([["House 1", new Map()]]), []],
    [
      "an object that holds one",
      new Map([["solution", new Map([["House 1", new Map([["Tea", "mint"]])]])]]),
      [{ 1: { tea: "mint" } }],
    ],
  ])("is read from %s", (_, value, tables) => {
    expect(tablesIn(value, LAYOUT).map(plain)).toEqual(tables);
  });
});

describe("a table of Markdown", () => {
  it("is a header, a rule and rows, and starts where its header does", () => {
    const text = "So:\n| House | Tea |\n| :-- | --: |\n| 1 | mint |\n|2|sage|\n\ndone";
    expect(markdownTables(text)).toEqual([
      {
        header: ["House", "Tea"],
        rows: [
          ["1", "mint"],
          ["2", "sage"],
        ],
        at: 4,
      },
    ]);
  });

  it("may lack bars at its ends, and another may follow", () => {
    const text = "House | Tea\n---|---\n1 | mint\n\na|b\n-|-\n\nx|y\n--|--";
    expect(markdownTables(text)).toEqual([
      { header: ["House", "Tea"], rows: [["1", "mint"]], at: 0 },
      { header: ["x", "y"], rows: [], at: text.indexOf("x|y") },
    ]);
  });

  it.each(["a|b\n1|2", "a|b", "", "a\n---|---", "|a|\n| b-- |\n|c|"])("is none in %j", (text) => {
    expect(markdownTables(text)).toEqual([]);
  });
});

describe("a grid that is graded", () => {
  const target = {
    header: ["House", "Tea"],
    rows: [
      ["1", "mint"],
      ["2", ""],
    ],
  };

  it("asks for no cell that its target leaves blank", () => {
    const response = '{"House 1": {"Tea": "mint"}, "House 2": {"Tea": "sage"}}';
    expect(grade(response, target, { kind: "grid" })).toMatchObject({
      grade: "correct",
      extracted: "1/1 cells",
    });
  });

  it("is ungraded where its target has no cell", () => {
    const blank = { header: ["House", "Tea"], rows: [["1", ""]] };
    expect(grade('{"House 1": {"Tea": "mint"}}', blank, { kind: "grid" })).toEqual({
      grade: "ungraded",
      reason: "the target has no cells",
    });
  });

  it("has columns that nobody asked for named, five at most", () => {
    const response =
      '{"House 1": {"Tea": "mint", "p": "1", "q": "1", "r": "1", "s": "1", "t": "1"}, "House 3": {"Tea": "x"}}';
    expect(grade(response, target, { kind: "grid" }).reason).toBe(
      "JSON: every cell is right; not asked for: row 3, column p, column q, column r, column s",
    );
  });

  it("names the first cell that is missing", () => {
    expect(grade('{"House 2": {"Tea": "mint"}}', target, { kind: "grid" })).toMatchObject({
      grade: "incorrect",
      reason: 'JSON: row 1, tea: missing, not "mint"',
    });
  });

  it("may have its houses for columns", () => {
    const response = "| | House 1 | House 2 |\n|---|---|---|\n| Tea | mint | sage |";
    expect(grade(response, target, { kind: "grid" }).grade).toBe("correct");
  });

  it.each([5, "word", null, { a: {} }, [[]], [], [1, 2]])(
    "is ungraded with the target %j",
    (bad) => {
      expect(grade("1 2\n2 1", bad, { kind: "grid" }).grade).toBe("ungraded");
    },
  );

  it("is unparsed where there is none", () => {
    expect(grade("I gave up on it.", target, { kind: "grid" }).reason).toBe("no grid was found");
    expect(
      grade(
        "I gave up on it.",
        [
          ["1", "2"],
          ["2", "1"],
        ],
        { kind: "grid" },
      ).reason,
    ).toBe("no grid was found");
  });
});
