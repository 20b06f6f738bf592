import { describe, expect, it } from "vitest";
import { chargesOf } from "../../../src/pricing/charge.js";
import { requestOf } from "../../../src/pricing/request-of.js";
import { sampleView } from "../../../src/reports/build-sample.js";
import { measuredFrom, takenFrom } from "../../../src/reports/evidence/taken.js";
import type { MeasuredSample, StoredAttempt, StoredSample } from "../../../src/store/rows.js";

const CELL = { runId: "run", backend: "b", suiteHash: "s" };
const charge = chargesOf({ kind: "x", price: { currency: "USD", input: 1, output: 2 } }, []);

const attempt = (more: Partial<StoredAttempt>): StoredAttempt => ({
  id: "run.7.1",
  startedAt: "2026-01-01T00:00:00.000Z",
  result: "ok",
  reasoning: "why",
  answer: "so",
  ...more,
});

const sample = (more: Partial<StoredSample>): StoredSample => ({
  ...{ id: "run.7", ordinal: 7, backend: "b", suiteHash: "s", taskId: "t", sample: 2, seed: 3 },
  attempts: [],
  judgements: [],
  ...more,
});

const grade = {
  grade: "correct",
  score: 1,
  extracted: "so",
  reason: "r",
  grader: "math/3",
} as const;
const counted = { inputTokens: 10, outputTokens: 20, endMs: 5, model: "m", fingerprint: "f" };

describe("a sample taken from a report", () => {
  it.each<[string, Partial<StoredSample>]>([
    ["that was never asked for", {}],
    ["with a grade", { outcome: "completed", grade, attempts: [attempt(counted)] }],
    [
      "that failed",
      {
        outcome: "failed",
        detail: "d",
        attempts: [attempt({ result: "http", status: 503, message: "m" })],
      },
    ],
    [
      "with a retry",
      {
        outcome: "completed",
        grade,
        attempts: [attempt({ result: "stream-cut", answer: "s" }), attempt(counted)],
      },
    ],
    [
      "that was filtered at once",
      { outcome: "filtered", attempts: [attempt({ result: "filtered", answer: "" })] },
    ],
    [
      "that was filtered after text had come",
      { outcome: "filtered", attempts: [attempt({ result: "filtered" })] },
    ],
    [
      "that was filtered so before it was filtered at once",
      {
        outcome: "filtered",
        attempts: [attempt({ result: "filtered" }), attempt({ result: "filtered", answer: "" })],
      },
    ],
    [
      "that was judged",
      {
        outcome: "completed",
        grade,
        attempts: [attempt(counted)],
        judgements: [attempt({ ...counted, answer: "yes" })],
      },
    ],
    [
      "whose price was stored",
      {
        attempts: [
          attempt({ ...counted, price: { row: "old", cost: { amount: 9, currency: "CNY" } } }),
        ],
      },
    ],
    [
      "that the server priced",
      { attempts: [attempt({ ...counted, serverCost: { amount: 8, currency: "EUR" } })] },
    ],
  ])("%s is shown as before, and costs what it cost", (_what, more) => {
    const stored = sample(more);
    const view = sampleView(stored, "e1", charge, charge);
    const { entry: _, ...embedded } = view;
    const taken = takenFrom(JSON.parse(JSON.stringify(embedded)), CELL);
    expect(sampleView(taken, "e1", charge, charge)).toEqual(view);
    const measured = measuredFrom(embedded, CELL);
    expect(JSON.stringify(measured)).not.toContain("why");
    const costs = ({ attempts, judgements }: Pick<MeasuredSample, "attempts" | "judgements">) =>
      [...attempts, ...judgements].map((each) => charge(requestOf(each)));
    expect(costs(measured)).toEqual(costs(taken));
    expect(costs(taken).map(({ cost }) => cost)).toEqual(costs(stored).map(({ cost }) => cost));
  });
});
