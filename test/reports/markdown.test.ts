import { describe, expect, it } from "vitest";
import { renderMarkdown } from "../../src/reports/markdown.js";
import { mixedReport } from "./mixed-report.js";

describe("the report as Markdown", () => {
  it("has the score with its interval, and each warning under the table of its row", async () => {
    const text = renderMarkdown(await mixedReport());
    expect(text).toMatch(/\| good <sup>4<\/sup>.* \| 70\.0 % \[\d+\.\d, \d+\.\d\] \| 7\/10 \|/);
    expect(text).toMatch(/^4\. good: 2 of 12 samples are missing/m);
    expect(text.indexOf("4. good:")).toBeGreaterThan(text.indexOf("| good"));
  });

  it("folds counts and runs, so that a summary stays short", async () => {
    const text = renderMarkdown(await mixedReport());
    expect(text.match(/<details><summary>[^<]*<\/summary>\n\n\|/g)).toHaveLength(2);
    expect(text.match(/<\/details>/g)).toHaveLength(2);
  });

  it("lets no markup, table or control of a label through", async () => {
    const text = renderMarkdown(await mixedReport());
    expect(text).not.toContain("<b>");
    expect(text).not.toContain("\u001b");
    const rows = text.split("\n").filter((line) => line.startsWith("| "));
    const columns = rows.map((row) => row.split(/(?<!\\)\|/).length);
    expect(new Set(columns.slice(0, 4)).size).toBe(1);
  });
});
