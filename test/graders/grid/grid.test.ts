import { describe, expect, it } from "vitest";
import { grade } from "../../../src/graders/index.js";

const TARGET = {
  header: ["House", "Name", "Tea"],
  rows: [
    ["1", "Ola", "green tea"],
    ["2", "Per", "mint"],
  ],
};

describe("a grid", () => {
  it("is scored by cells where the suite asks for it", () => {
    const response =
      '{"solution": {"House 1": {"Name": "ola", "Tea": "Green_Tea"}, "House 2": {"Name": "Eva"}}}';
    expect(grade(response, TARGET, { kind: "grid", scoring: "cells" })).toEqual({
      grade: "incorrect",
      score: 0.5,
      extracted: "2/4 cells",
      reason: 'JSON: row 2, name: "Eva", not "Per"',
    });
    expect(grade(response, TARGET, { kind: "grid" })).toMatchObject({ score: 0 });
  });

  it("names rows and columns that nobody asked for", () => {
    const response =
      "| House | Name | Tea | Hat |\n|---|---|---|---|\n| 1 | Ola | green tea | red |\n| 2 | Per | mint | blue |\n| 3 | Eva | black | grey |";
    expect(grade(response, TARGET, { kind: "grid" })).toMatchObject({
      grade: "correct",
      reason: "Markdown table: every cell is right; not asked for: row 3, column hat",
    });
  });

  it("of digits names the first wrong cell", () => {
    const target = [
      [1, 2],
      [2, 1],
    ];
    expect(grade("1 2\n1 2", target, { kind: "grid", scoring: "cells" })).toMatchObject({
      grade: "incorrect",
      score: 0.5,
      reason: 'rows: row 2, 1: "1", not "2"',
    });
  });

  it.each([
    "Row 1: 1 2\nRow 2: 2 1",
    "<answer>1 2\n2 1</answer>",
    "\\begin{array}{cc} 1 & 2 \\\\ 2 & 1 \\end{array}",
    "12\n21",
    "1,2\n2,1",
    "[[1, 2], [2, 1]]",
    "2 1\n1 2\n\nNo, the other way round:\n\n1 2\n2 1",
  ])("of digits is read from %j", (response) => {
    const target = [
      [1, 2],
      [2, 1],
    ];
    expect(grade(response, target, { kind: "grid" }).grade).toBe("correct");
  });

  it("is too large beyond the budget", () => {
    expect(grade("1".repeat(1_000_001), TARGET, { kind: "grid" }).reason).toBe("too large");
  });
});
