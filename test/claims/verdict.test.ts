import { describe, expect, it } from "vitest";
import { checkClaims } from "../../src/claims/check.js";
import type { Claim, Ledger, Printed } from "../../src/claims/claim.js";
import type { Measurement } from "../../src/claims/measurement.js";
import { readPrinted } from "../../src/claims/printed.js";
import { unknown } from "../../src/stats/measured.js";

function printed(text: string): Printed {
  const read = readPrinted(text);
  if (read === undefined) throw new Error(`${text} is no figure`);
  return read;
}

function claim(text: string, changes: Partial<Claim> = {}): Claim {
  return {
    id: `c-${text}`,
    pack: "test",
    place: { file: "test.yaml", line: 1 },
    statement: `It has ${text}.`,
    model: "maker/model",
    benchmark: "B",
    metric: "pass@1",
    stated: { form: "figure", figure: printed(text) },
    unit: "percent",
    problems: 100,
    samples: { low: 1000, high: 1000 },
    beside: {},
    parts: {},
    source: { id: "s", title: "S", publisher: "maker", date: "2025-01-20", place: "table 1" },
    kind: "reported",
    read: "primary",
    check: { suite: "b", metric: "pass@1" },
    ...changes,
  };
}

/** 100 tasks of which so many are solved, each with the given number of samples. */
function measurement(
  solved: number,
  samples: number,
  changes: Partial<Measurement> = {},
): Measurement {
  return {
    runId: "R",
    backend: "host",
    suite: "b",
    suiteHash: "hash",
    startedAt: "2026-01-01T00:00:00.000Z",
    recorded: false,
    model: { known: true, id: "maker/model", by: "serves" },
    sampling: { temperature: 0.6 },
    lost: [],
    tasks: Array.from({ length: 100 }, (_, task) => ({
      id: String(task),
      // Every sample agrees but one in eight, so that there is an error to sample.
      scores: Array.from({ length: samples }, (_unused, k) =>
        task < solved === (task + k) % 8 > 0 ? 1 : 0,
      ),
      votes: [],
      missing: 0,
    })),
    samplesPerTask: samples,
    costPerSample: { known: true, amount: 0.01, currency: "USD" },
    ...changes,
  };
}

const ledger = (claims: readonly Claim[]): Ledger => ({
  claims,
  models: new Map(),
  benchmarks: new Map([["B", { name: "B", suite: "b", margin: 2, family: "B", graded: "binary" }]]),
  packs: [],
});

function verdictsOf(claims: readonly Claim[], measured: readonly Measurement[]) {
  return checkClaims(claims, ledger(claims), measured, new Map());
}

const value = (solved: number, samples: number) => {
  const tasks = measurement(solved, samples).tasks;
  return (
    (100 *
      tasks.reduce((sum, { scores }) => sum + scores.reduce((a, b) => a + b, 0) / samples, 0)) /
    tasks.length
  );
};

describe("a verdict", () => {
  const close = value(80, 64).toFixed(2);

  it("is reproduced where the figures are certainly within the margin", () => {
    const [found] = verdictsOf([claim(close)], [measurement(80, 64)]);
    expect(found).toMatchObject({ verdict: "reproduced" });
    expect(found?.comparison?.sampling.basis).toBe("observed");
  });

  it.each([
    ["99.00", "below"],
    ["40.00", "above"],
  ])("against a published %s is %s", (text, verdict) => {
    expect(verdictsOf([claim(text)], [measurement(80, 64)])[0]).toMatchObject({ verdict });
  });

  it("is open with few samples, and says how many would decide and what they cost", () => {
    const [found] = verdictsOf([claim(value(80, 2).toFixed(2))], [measurement(80, 2)]);
    expect(found).toMatchObject({ verdict: "inconclusive" });
    expect(found?.why).toMatch(/about \d+ samples a problem would decide, 2 were taken/);
    expect(found?.more?.cost).toMatchObject({ known: true, currency: "USD" });
  });

  it("is open where it depends on what the source leaves open, and shows the band", () => {
    const open = claim(close, { samples: { low: 1, high: 1000 } });
    const [found] = verdictsOf([open], [measurement(80, 64)]);
    expect(found).toMatchObject({ verdict: "inconclusive" });
    expect(found?.band?.map(({ k, decision }) => [k, decision])).toEqual([
      [1, "inconclusive"],
      [4, "inconclusive"],
      [16, "reproduced"],
      [64, "reproduced"],
      [1000, "reproduced"],
    ]);
  });

  it.each([
    ["temperature", { protocol: { id: "p", temperature: 1 } }],
    ["problems", { problems: 99 }],
    ["token cap", { protocol: { id: "p", max_tokens: 32768 } }],
  ])("is not comparable where the %s differs or is not known, and says so", (field, changes) => {
    const [found] = verdictsOf([claim(close, changes)], [measurement(80, 64)]);
    expect(found).toMatchObject({ verdict: "not comparable" });
    expect(found?.why).toContain(field);
  });

  it("is open where missing samples could turn it", () => {
    const whole = measurement(80, 64);
    const tasks = whole.tasks.map((task) => ({ ...task, missing: 8 }));
    const [found] = verdictsOf([claim(close)], [{ ...whole, tasks }]);
    expect(found).toMatchObject({ verdict: "inconclusive" });
    expect(found?.why).toContain("800 missing samples");
  });

  it("is not run without a measurement of the model on the suite, and not checkable without a way", () => {
    const other = measurement(80, 64, { model: { known: true, id: "maker/other", by: "serves" } });
    expect(verdictsOf([claim(close)], [other])[0]).toMatchObject({ verdict: "not run" });
    const never = claim(close, { check: { not_checkable: "no weights" } });
    expect(verdictsOf([never], [])[0]).toMatchObject({
      verdict: "not checkable",
      why: "no weights",
    });
  });

  it("of many claims counts only what survives all of them together", () => {
    const near = (80.9 + 1.2).toFixed(2);
    const alone = verdictsOf([claim(near)], [measurement(80, 8)])[0]?.verdict;
    const crowd = Array.from({ length: 40 }, (_, i) => claim(near, { id: `c${i}` }));
    const together = verdictsOf(crowd, [measurement(80, 8)]).map(({ verdict }) => verdict);
    expect(new Set(together).size).toBe(1);
    expect(["inconclusive", alone]).toContain(together[0]);
  });

  describe("about recorded answers", () => {
    const recorded = (text: string) =>
      claim(text, {
        check: { suite: "b", metric: "pass@1", recorded: true },
        samples: { low: 1, high: 1 },
      });
    const answers = (right: number, missing = 0): Measurement =>
      measurement(0, 1, {
        recorded: true,
        tasks: Array.from({ length: 100 }, (_, task) => ({
          id: String(task),
          scores: task < 100 - missing ? [task < right ? 1 : 0] : [],
          votes: [],
          missing: task < 100 - missing ? 0 : 1,
        })),
      });

    it.each([
      ["81.00", 81, "reproduced", "graded again"],
      ["81.00", 80, "reproduced", "one answer is graded differently"],
      ["81.00", 70, "below", "11 answers are graded differently"],
      ["81.00", 90, "above", "9 answers are graded differently"],
    ])("%s with %s right is %s", (text, right, verdict, why) => {
      const [found] = verdictsOf([recorded(text)], [answers(right)]);
      expect(found).toMatchObject({ verdict });
      expect(found?.why).toContain(why);
    });

    it("is open where some could not be graded, and not comparable with new answers or a part", () => {
      expect(verdictsOf([recorded("81.00")], [answers(81, 3)])[0]).toMatchObject({
        verdict: "inconclusive",
      });
      expect(verdictsOf([recorded("81.00")], [measurement(80, 1)])[0]).toMatchObject({
        verdict: "not comparable",
      });
      const part = { ...answers(81), tasks: answers(81).tasks.slice(0, 50) };
      expect(verdictsOf([recorded("81.00")], [part])[0]).toMatchObject({
        verdict: "not comparable",
      });
    });
  });

  it("puts published replications beside, and sums up the newest of each publisher", () => {
    const other = (id: string, publisher: string, date: string, text: string) =>
      claim(text, {
        id,
        kind: "measured",
        samples: { low: 64, high: 64 },
        source: { id, title: id, publisher, date, place: "p" },
      });
    const claims = [
      claim("80.00"),
      other("old", "lab", "2025-01-01", "70.00"),
      other("new", "lab", "2025-05-01", "78.00"),
      other("else", "institute", "2025-03-01", "82.00"),
    ];
    const evidence = verdictsOf(claims, [])[0]?.evidence;
    expect(evidence?.replications.map(({ claim: { id }, superseded }) => [id, superseded])).toEqual(
      [
        ["old", true],
        ["new", false],
        ["else", false],
      ],
    );
    expect(evidence?.summary).toMatchObject({ known: true, studies: 2 });
    expect(evidence?.summary.known && evidence.summary.estimate).toBeCloseTo(80, 0);
  });
});

it("keeps what it cannot cost unknown", () => {
  const [found] = verdictsOf(
    [claim(value(80, 2).toFixed(2))],
    [measurement(80, 2, { costPerSample: unknown("quoted", { text: "no price" }) })],
  );
  expect(found?.more?.cost).toMatchObject({ known: false, reason: "no price" });
});
