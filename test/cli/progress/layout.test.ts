import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layout } from "../../../src/cli/progress/layout.js";
import { signsFor } from "../../../src/cli/progress/signs.js";
import type { PacedTally, Standing } from "../../../src/cli/progress/tally.js";
import { fitted, widthOf } from "../../../src/cli/progress/width.js";

const UTF8 = signsFor({ LANG: "en_GB.UTF-8" }, "linux");
const ASCII = signsFor({}, "linux");

const cell = (suite: string, change: Partial<PacedTally> = {}): PacedTally => ({
  suite,
  backend: "r1-azure",
  of: 400,
  done: 100,
  scored: 98,
  right: 80,
  missing: 2,
  spent: 0.1234,
  currency: "USD",
  tokensPerSecond: 1_234.5,
  secondsLeft: 30,
  ...change,
});

/** These cells, with a total that has the sums of what they count. */
function standing(...cells: readonly PacedTally[]): Standing {
  const sum = (key: "of" | "done" | "scored" | "right" | "missing" | "spent") =>
    cells.reduce((total, each) => total + each[key], 0);
  const counts = { of: sum("of"), done: sum("done"), scored: sum("scored"), right: sum("right") };
  return {
    cells,
    total: cell("", { backend: "", ...counts, missing: sum("missing"), spent: sum("spent") }),
  };
}

describe("the progress of a run", () => {
  it("is a line for each backend on each suite, with all its numbers in a wide window", () => {
    const [line, ...more] = layout(standing(cell("math-core")), { columns: 199, rows: 20 }, UTF8);
    expect(line).toBe(
      "math-core  r1-azure  ━━━━────────────  100/400  81.6 % right  [73, 88]  2 missing  1,235 tok/s  $0.123  30 s left",
    );
    expect(more).toEqual([]);
  });

  it("gives up what is needed least as the window gets narrower", () => {
    const at = (columns: number) =>
      layout(standing(cell("math-core")), { columns, rows: 20 }, UTF8)[0];
    expect(at(100)).toBe(
      "math-core  r1-azure  100/400  81.6 % right  [73, 88]  2 missing  1,235 tok/s  $0.123  30 s left",
    );
    expect(at(79)).toBe("math-core  r1-azure  100/400  81.6 % right  2 missing  $0.123  30 s left");
    expect(at(60)).toBe("math-core  r1-azure  100/400  81.6 % right  30 s left");
    expect(at(39)).toBe("100/400 · 81.6 % right · 30 s left · 2…");
  });

  it("sends nothing but ASCII where the terminal may not know more", () => {
    for (const columns of [39, 79, 199]) {
      const text = layout(standing(cell("math-core")), { columns, rows: 20 }, ASCII).join("\n");
      expect(text).toMatch(/^[\n -~]*$/);
    }
  });

  it("shows what is under way in a low window, and sums up", () => {
    const cells = Array.from({ length: 10 }, (_, index) =>
      cell(`suite-${index}`, { done: index < 5 ? 400 : 100 }),
    );
    const lines = layout(standing(...cells), { columns: 120, rows: 6 }, UTF8);
    expect(lines).toHaveLength(6);
    expect(lines[0]).toContain("suite-5");
    expect(lines[5]).toMatch(/^5 more · 2,500\/4,000 · /);
  });

  it("fits every window, whatever the names are", () => {
    const name = fc.string({ unit: "grapheme", maxLength: 60 });
    fc.assert(
      fc.property(
        fc.array(name, { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 1, max: 250 }),
        fc.integer({ min: 1, max: 40 }),
        (names, columns, rows) => {
          const lines = layout(
            standing(...names.map((each) => cell(each))),
            { columns, rows },
            UTF8,
          );
          expect(lines.length).toBeLessThanOrEqual(Math.max(rows, 1));
          for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(columns);
        },
      ),
    );
  });

  it("says nothing of a score, a cost or an end that is not known yet", () => {
    const { tokensPerSecond: _, secondsLeft: __, ...counts } = cell("math-core");
    const none = { ...counts, done: 0, scored: 0, right: 0, missing: 0, currency: undefined };
    expect(layout(standing(none), { columns: 100, rows: 20 }, ASCII)).toEqual([
      "math-core  r1-azure  ----------------  0/400",
    ]);
  });
});

it.each([
  ["linux", { LANG: "de_DE.utf8" }, "…"],
  ["linux", { LANG: "en_GB.UTF-8", LC_ALL: "C" }, ".."],
  ["linux", {}, ".."],
  ["win32", { LANG: "en_GB.UTF-8" }, ".."],
  ["win32", { WT_SESSION: "1" }, "…"],
] as const)("on %s with %j what is cut ends in %s", (platform, env, more) => {
  expect(signsFor(env, platform).more).toBe(more);
});

it.each([
  ["abc", 3, "abc"],
  ["abcd", 3, "ab…"],
  ["推理推理", 5, "推理…"],
  ["e\u0301e\u0301e\u0301", 2, "e\u0301…"],
  ["abc", 0, ""],
])("%j fits %d columns as %j", (text, columns, shown) => {
  expect(fitted(text, columns, "…")).toBe(shown);
});
