import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csv } from "../../../src/reports/csv/csv.js";
import { leaderboardCsv } from "../../../src/reports/csv/leaderboard.js";
import { samplesCsv } from "../../../src/reports/csv/samples.js";
import { HOSTILE, mixedReport } from "../mixed-report.js";

/** Reads RFC 4180 by its grammar: records of fields, quoted where they need it. */
function parsed(text: string): readonly (readonly string[])[] {
  const records: string[][] = [[]];
  let rest = text;
  while (rest !== "") {
    const [whole = "", quoted, bare = "", end = ""] =
      /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(rest) ?? [];
    if (whole === "") throw new Error(`no RFC 4180: ${JSON.stringify(rest.slice(0, 40))}`);
    records.at(-1)?.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    rest = rest.slice(whole.length);
    if (end === "\r\n" && rest !== "") records.push([]);
  }
  return records;
}

const cellOf = (value: string | number | undefined) => parsed(csv(["a"], [[value]]))[1]?.[0];

describe("a CSV file", () => {
  it("gives every text back, whatever stands in it", () => {
    const text = fc.string({ unit: "binary" }).filter((each) => !each.includes("\0"));
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text)), (rows) => {
        const [, ...read] = parsed(csv(["a", "b"], rows));
        expect(read.map((row) => row.map((cell) => cell.replace(/^'/, "")))).toEqual(rows);
      }),
    );
  });

  it.each([
    ["=1+1", "'=1+1"],
    ["+1", "'+1"],
    ["-1", "'-1"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\tx", "'\tx"],
    ["\rx", "'\rx"],
    [" =1", "' =1"],
    ["＝1", "'＝1"],
    ["\u200b=1", "'\u200b=1"],
    ["'quoted", "''quoted"],
    ["a=1", "a=1"],
    ["", ""],
  ])("shows the text %j as %j", (text, shown) => {
    expect(cellOf(text)).toBe(shown);
  });

  it("leaves numbers alone, and what is absent empty", () => {
    expect(cellOf(-0.5)).toBe("-0.5");
    expect(cellOf(undefined)).toBe("");
    expect(cellOf(Number.NaN)).toBe("");
  });
});

describe("the report as CSV", () => {
  it("has a line for each row of the leaderboard, with numbers as numbers", async () => {
    const model = await mixedReport();
    const [head = [], ...rows] = parsed(leaderboardCsv(model));
    expect(rows).toHaveLength(2);
    const cell = (row: readonly string[] | undefined, name: string) => row?.[head.indexOf(name)];
    const good = rows.find((row) => cell(row, "backend") === "good");
    expect(cell(good, "planned")).toBe("12");
    expect(cell(good, "failed")).toBe("2");
    expect(Number(cell(good, "score"))).toBeCloseTo(0.7, 1);
    expect(cell(good, "currency")).toBe("USD");
    expect(rows.map((row) => cell(row, "backend"))).toContain(
      `'${HOSTILE.replace("\0", "\uFFFD")}`,
    );
    expect(rows.every((row) => row.length === head.length)).toBe(true);
  });

  it("has a line for each sample, none of which starts a formula", async () => {
    const [head = [], ...rows] = parsed(samplesCsv(await mixedReport()));
    expect(rows).toHaveLength(24);
    const extracted = rows.map((row) => row[head.indexOf("extracted")]);
    expect(extracted).toContain("'-5");
    const texts = rows.flat().filter((cell) => !/^-?\d/.test(cell));
    expect(texts.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    expect(rows.every((row) => row.length === head.length)).toBe(true);
  });
});
