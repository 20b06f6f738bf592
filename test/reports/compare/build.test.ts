import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildComparisons, type Loaded } from "../../../src/reports/compare/build.js";
import { compareJunit } from "../../../src/reports/compare/junit.js";
import { compareMarkdown } from "../../../src/reports/compare/markdown.js";
import { unknown } from "../../../src/stats/measured.js";
import { randomOf } from "../../../src/stats/random.js";
import type { Cell, ScoredSample } from "../../../src/store/rows.js";

const cell = (backend: string): Cell => ({
  runId: `run-${backend}`,
  kind: "measure",
  state: "finished",
  startedAt: "2026-01-01T00:00:00.000Z",
  backend,
  config: {},
  suiteHash: "hash",
  suite: {
    name: "suite|<b>",
    title: "t",
    version: "1",
    category: "math",
    licence: "l",
    source: "s",
    prompt: "{{input}}",
    grader: { kind: "math" },
    sampling: {},
  },
  tasks: 0,
});

/** Scores by task; `undefined` is a sample that failed. */
function loaded(backend: string, tasks: readonly (readonly (number | undefined)[])[]): Loaded {
  const samples = tasks.flatMap((scores, task) =>
    scores.map((score, sample): ScoredSample => {
      const about = { id: `${backend}.${task}.${sample}`, taskId: `t${task}`, sample };
      if (score === undefined) return { ...about, outcome: "failed" };
      const grade = score > 0 ? "correct" : "incorrect";
      return { ...about, outcome: "completed", grade: { grade, score, reason: "r", grader: "g" } };
    }),
  );
  const takes = samples.map(({ id }, index) => ({ sampleId: id, outputTokens: 10 + index }));
  return {
    cell: cell(backend),
    samples,
    takes,
    costs: new Map(),
    cost: unknown("no-known-cost"),
  };
}

const compare = (base: Loaded, candidate: Loaded, margin = 1) => {
  const [found] = buildComparisons([{ base, candidate }], margin).suites;
  if (found === undefined) throw new Error("nothing was compared");
  return found;
};

const scores = fc.array(fc.array(fc.integer({ min: 0, max: 1 }), { minLength: 2, maxLength: 2 }), {
  minLength: 2,
  maxLength: 25,
});

describe("a paired comparison", () => {
  it("is mirrored when the sides change places", () => {
    fc.assert(
      fc.property(scores, scores, (first, second) => {
        const n = Math.min(first.length, second.length);
        const [a, b] = [loaded("a", first.slice(0, n)), loaded("b", second.slice(0, n))];
        const [forth, back] = [compare(a, b), compare(b, a)];
        const turned = {
          better: "worse",
          worse: "better",
          equivalent: "equivalent",
          inconclusive: "inconclusive",
        };
        return (
          Math.abs(forth.difference + back.difference) < 1e-9 &&
          Math.abs(forth.pDifference - back.pDifference) < 1e-9 &&
          back.verdict === turned[forth.verdict]
        );
      }),
      { numRuns: 30 },
    );
  });

  it("of identical answers is never better or worse, and equivalent once there are enough", () => {
    const same = (tasks: number) =>
      Array.from({ length: tasks }, (_, i) => [i % 2, 1, i % 3 === 0 ? 1 : 0]);
    expect(compare(loaded("a", same(10)), loaded("b", same(10))).verdict).toBe("inconclusive");
    const many = compare(loaded("a", same(300)), loaded("b", same(300)));
    expect(many).toMatchObject({ verdict: "equivalent", difference: 0, flips: [] });
  });

  it("finds a copy that lost every tenth task, and names what flipped", () => {
    const base = Array.from({ length: 200 }, () => [1]);
    const lost = base.map((_, task) => [task % 10 === 0 ? 0 : 1]);
    const found = compare(loaded("a", base), loaded("b", lost));
    expect(found).toMatchObject({ verdict: "worse", difference: -10, test: "exact McNemar" });
    expect(found.flips).toHaveLength(20);
    expect(found.flips[0]).toEqual({
      taskId: "t0",
      sample: 0,
      base: "a.0.0",
      candidate: "b.0.0",
      to: "wrong",
    });
  });

  it("leaves out what is missing on either side, and counts it", () => {
    const found = compare(
      loaded("a", [
        [1, undefined],
        [1, 1],
        [0, 1],
      ]),
      loaded("b", [
        [1, 1],
        [undefined, 1],
        [0, 0],
      ]),
    );
    expect(found).toMatchObject({ pairs: 4, unpaired: 2, tasks: 3 });
  });

  it("of one task is open, and says why", () => {
    const found = compare(loaded("a", [[1, 0]]), loaded("b", [[1, 1]]));
    expect(found.verdict).toBe("inconclusive");
    expect(found.why).toContain("one task only");
    expect(JSON.stringify(found)).not.toMatch(/NaN|null/);
  });

  it("is open where what is missing could turn it", () => {
    const base = Array.from({ length: 200 }, () => [1]);
    const hard = base.map((_, task) => [task % 4 === 0 ? undefined : 1]);
    const found = compare(loaded("a", base), loaded("b", hard), 5);
    expect(found.bounds).toEqual({ worst: -25, best: 0 });
    expect(found).toMatchObject({ verdict: "inconclusive" });
    expect(found.why).toContain(
      "equivalent on what was measured, but 50 samples without a partner",
    );
  });

  it("without a pair is no comparison: there is a reason, and no number", () => {
    const sides = [{ base: loaded("a", [[undefined]]), candidate: loaded("b", [[1]]) }];
    const { suites, skipped } = buildComparisons(sides, 1);
    expect(suites).toEqual([]);
    expect(skipped).toMatchObject([
      { why: expect.stringContaining("no sample has a score on both sides") },
    ]);
  });

  it("finds false differences in at most 5 of 100 comparisons of one backend with itself", () => {
    const random = randomOf(4);
    const draw = () =>
      Array.from({ length: 40 }, (_, task) =>
        Array.from({ length: 4 }, () => (random() < (task % 10) / 9 ? 1 : 0)),
      );
    const verdicts = Array.from(
      { length: 300 },
      () => compare(loaded("a", draw()), loaded("b", draw())).verdict,
    );
    const wrong = verdicts.filter((verdict) => verdict === "better" || verdict === "worse").length;
    expect(wrong / 300).toBeLessThanOrEqual(0.07);
  });

  it("is rendered without a way out of Markdown or XML", () => {
    const found = buildComparisons(
      [{ base: loaded("a", [[1], [0]]), candidate: loaded("</x>\u0001|", [[1], [0]]) }],
      1,
    );
    const model = {
      schema: "assay.compare/1",
      headline: "<b>",
      base: 'a"&',
      candidates: ["</x>"],
      margin: 1,
      ...found,
    } as const;
    expect(compareMarkdown(model)).toContain("suite\\|&lt;b&gt;");
    const xml = compareJunit(model);
    expect(xml).toContain("&quot;&amp;");
    expect(xml).toContain('name="&lt;/x&gt;U+1|"');
  });
});
