import { describe, expect, it } from "vitest";
import { buildNights } from "../../../../src/reports/compare/nights/build.js";
import { nightsJunit } from "../../../../src/reports/compare/nights/junit.js";
import { nightsMarkdown } from "../../../../src/reports/compare/nights/markdown.js";
import { nightOf } from "./stored.js";

const cell = (backend: string, right: readonly number[], missing = 0) => ({
  backend,
  suite: "panel",
  suiteHash: "h",
  nights: right.map((count, index) =>
    nightOf(index + 11, count, index === right.length - 1 ? missing : 0),
  ),
});

describe("the nights of several backends", () => {
  it.each([
    [
      "open with the largest fall and since when",
      [cell("r1-azure", [60, 61, 60]), cell("r1-fireworks", [60, 30, 31])],
      /^r1-fireworks on panel fell by 36\.3 points \(95 %: \d+\.\d to \d+\.\d\), since 12 Nov\.$/,
      "red",
    ],
    [
      "count what else fell",
      [cell("a", [60, 60, 40]), cell("b", [60, 60, 20])],
      /^b on panel fell by 50\.0 points .*, since 13 Nov; 1 more below\.$/,
      "red",
    ],
    [
      "say so where nothing fell, with the lowest change",
      [cell("a", [60, 58]), cell("b", [60, 61])],
      /^No certain regression in 2 comparisons; lowest: a on panel -2\.5 points \(95 %: -\d+\.\d to \+\d+\.\d\)\.$/,
      "green",
    ],
    ["say that there is nothing yet", [cell("a", [60])], /^First night: there is nothing/, "green"],
    [
      "say which backend has no score",
      [cell("a", [60, 60]), cell("b", [60, 0], 80)],
      /b on panel has no score tonight\.$/,
      "green",
    ],
  ])("%s", (_title, cells, headline, gate) => {
    const model = buildNights(cells, undefined);
    expect(model.headline).toMatch(headline);
    expect(model.gate).toBe(gate);
  });

  it("are Markdown that opens with the change, and cannot be broken out of", () => {
    const model = buildNights([cell("<img>|`x", [60, 30])], "run-11");
    const text = nightsMarkdown(model);
    expect(text.startsWith("**&lt;img&gt;\\|\\`x on panel fell by")).toBe(true);
    expect(text).not.toContain("<img>");
    expect(text).toContain("Nights before run-11 do not count.");
    expect(text).toContain("<details>");
  });

  it("are a JUnit file in which a fall alone fails", () => {
    const text = nightsJunit(
      buildNights([cell("a", [60, 61]), cell("b", [60, 30]), cell("c", [60])], undefined),
    );
    expect(text).toContain('tests="3" failures="1" errors="0" skipped="1"');
    expect(text).toMatch(/name="b"><failure message="-37\.50 points .* since 12 Nov"/);
  });
});
