import { describe, expect, it } from "vitest";
import { aggregatesOf } from "../../src/reports/build-aggregates.js";
import { unknown } from "../../src/stats/measured.js";
import type { StoredAttempt, StoredSample } from "../../src/store/rows.js";
import { suiteOf } from "../helpers/suite.js";

const FREE = { known: true, amount: 0, currency: "USD" } as const;

function attempt(more: Partial<StoredAttempt> = {}): StoredAttempt {
  return { id: "r.1.1", startedAt: "2026-11-01", result: "ok", reasoning: "", answer: "", ...more };
}

function sample(
  taskId: string,
  grade: "correct" | "incorrect" | "refused",
  more: Partial<StoredSample> = {},
): StoredSample {
  return {
    id: `r.${taskId}`,
    ordinal: 0,
    backend: "x",
    suiteHash: "h",
    taskId,
    sample: 0,
    seed: 1,
    outcome: "completed",
    grade: {
      grade,
      score: grade === "correct" ? 1 : 0,
      reason: "rule",
      grader: "math",
      extracted: grade,
    },
    attempts: [attempt()],
    judgements: [],
    ...more,
  };
}

/** A request costs what it wrote, in dollars. */
const byOutput: Parameters<typeof aggregatesOf>[2] = ({ usage }) => ({
  cost:
    usage.output === undefined
      ? unknown("quoted", { text: "not counted" })
      : { ...FREE, amount: usage.output },
  by: "price",
  remarks: [],
});

describe("what a task costs", () => {
  it("is the mean over tasks of what an answer cost, retries included", () => {
    const samples = [
      sample("t1", "correct", {
        attempts: [
          attempt({ outputTokens: 1, inputTokens: 1 }),
          attempt({ outputTokens: 3, inputTokens: 1 }),
        ],
      }),
      sample("t2", "correct", { attempts: [attempt({ outputTokens: 8, inputTokens: 1 })] }),
    ];
    const { costPerTask } = aggregatesOf(suiteOf(2), samples, byOutput);
    if (!costPerTask.known) throw new Error(costPerTask.reason);
    const { value, low = 0, high = 0, currency } = costPerTask;
    expect([value, currency]).toEqual([6, "USD"]);
    // 12.706 standard errors of 2 on the logarithm: exp(4.235) either way.
    expect(high / value).toBeCloseTo(Math.exp((12.7062 * 2) / 6), 1);
    expect(low * high).toBeCloseTo(36, 6);
  });

  it("is unknown, not 0, where a server did not count", () => {
    expect(aggregatesOf(suiteOf(1), [sample("t1", "correct")], byOutput).costPerTask).toMatchObject(
      {
        known: false,
        reason: "1 of 1 costs are unknown: not counted",
      },
    );
  });

  it("has no interval for one task", () => {
    const samples = [
      sample("t1", "correct", { attempts: [attempt({ outputTokens: 2, inputTokens: 1 })] }),
    ];
    expect(aggregatesOf(suiteOf(1), samples, byOutput).costPerTask).toEqual({
      known: true,
      value: 2,
      currency: "USD",
    });
  });
});

describe("score by length of reasoning", () => {
  const of = (taskId: string, grade: "correct" | "incorrect", reasoningTokens?: number) =>
    sample(taskId, grade, {
      attempts: [attempt(reasoningTokens === undefined ? {} : { reasoningTokens })],
    });

  it("has bins from one power of two to the next, and says how many were not counted or did not reason", () => {
    const samples = [
      of("t1", "correct", 256),
      of("t2", "incorrect", 511),
      of("t3", "incorrect", 512),
      of("t4", "correct"),
      of("t5", "correct", 0),
    ];
    const { lengths } = aggregatesOf(suiteOf(5), samples, byOutput);
    if (!lengths.known) throw new Error(lengths.reason);
    expect(lengths).toMatchObject({ uncounted: 1, without: 1 });
    expect(lengths.bins).toMatchObject([
      { from: 256, to: 512, n: 2, value: 0.5 },
      { from: 512, to: 1024, n: 1, value: 0 },
    ]);
    expect(lengths.bins[0]?.low).toBeLessThan(0.5);
    expect(lengths.bins[1]).not.toHaveProperty("low");
  });

  it("is unknown where nothing was counted", () => {
    expect(aggregatesOf(suiteOf(1), [of("t1", "correct")], byOutput).lengths.known).toBe(false);
  });
});

describe("pass@k and cons@k", () => {
  it("are there for k = 1, 2, 4 ... and the most that every task allows", () => {
    const samples = ["t1", "t2", "t3"].flatMap((id, task) =>
      Array.from({ length: 6 }, (_, index) =>
        sample(id, index < 2 * task ? "correct" : "incorrect", { sample: index }),
      ),
    );
    const { passAt, consAt } = aggregatesOf(suiteOf(3), samples, byOutput);
    expect(passAt.map(({ k }) => k)).toEqual([1, 2, 4, 6]);
    expect(passAt[0]?.value).toBeCloseTo(1 / 3, 10);
    expect(passAt.at(-1)?.value).toBeCloseTo(2 / 3, 10);
    // 0 of 6, 2 of 6 and 4 of 6 right: the last alone wins its vote.
    expect(consAt.at(-1)?.value).toBeCloseTo(1 / 3, 10);
    for (const { value, low = -1, high = 2 } of [...passAt, ...consAt]) {
      expect(low).toBeLessThanOrEqual(value);
      expect(high).toBeGreaterThanOrEqual(value);
    }
  });

  it("are absent with one sample a task", () => {
    expect(aggregatesOf(suiteOf(1), [sample("t1", "correct")], byOutput)).toMatchObject({
      passAt: [],
      consAt: [],
    });
  });
});

it("200,000 tasks are as well as two", () => {
  const attempts = [attempt({ reasoningTokens: 300, outputTokens: 1, inputTokens: 1 })];
  const samples = Array.from({ length: 200_000 }, (_, index) =>
    sample(`t${index}`, index % 4 === 0 ? "incorrect" : "correct", { attempts }),
  );
  const { lengths, costPerTask } = aggregatesOf(suiteOf(1), samples, byOutput);
  expect(lengths).toMatchObject({ bins: [{ n: 200_000, value: 0.75 }] });
  expect(costPerTask).toMatchObject({ value: 1 });
});

describe("refusals", () => {
  const numbers = suiteOf(3);
  const suite = {
    ...numbers,
    category: "censorship" as const,
    tasks: numbers.tasks.map((task, index) => ({
      ...task,
      fields: index === 2 ? {} : { topic: "Taiwan", language: index === 0 ? "en" : "zh" },
    })),
  };

  it("are counted by topic and language, with what the provider kept back apart", () => {
    const base = sample("t1", "incorrect");
    const evasive = {
      ...base,
      grade: { grade: "incorrect" as const, score: 0, reason: "evasive", grader: "refusal" },
    };
    const { grade: _, ...ungraded } = base;
    const samples = [
      sample("t1", "refused"),
      sample("t1", "correct"),
      evasive,
      { ...ungraded, outcome: "filtered" as const },
      sample("t2", "refused"),
      sample("t3", "refused"),
    ];
    expect(aggregatesOf(suite, samples, byOutput).refusals).toEqual([
      { topic: "Taiwan", language: "en", n: 3, refused: 1, evasive: 1, filtered: 1 },
      { topic: "Taiwan", language: "zh", n: 1, refused: 1, evasive: 0, filtered: 0 },
    ]);
  });

  it("are counted in suites about censorship alone", () => {
    expect(aggregatesOf(numbers, [sample("t1", "refused")], byOutput).refusals).toEqual([]);
  });
});
