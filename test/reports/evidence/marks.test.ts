import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupBy } from "../../../src/collections.js";
import {
  claimMarks,
  samplesOf,
  scoreMarks,
  scoresFrom,
} from "../../../src/reports/evidence/marks.js";
import { majority } from "../../../src/stats/majority.js";
import { clusteredScore } from "../../../src/stats/score.js";
import { strictScore } from "../../../src/stats/strict-score.js";
import type { MarkedSample } from "../../../src/store/rows.js";

const graded = fc.record({
  taskId: fc.constantFrom("a", "b", "c"),
  outcome: fc.constant("completed" as const),
  grade: fc.record(
    {
      grade: fc.constantFrom(
        ...(["correct", "incorrect", "unparsed", "refused", "ungraded"] as const),
      ),
      score: fc.constantFrom(0, 1, 0.25, 0.5),
      extracted: fc.constantFrom("", "1", "x y", "-~"),
      grader: fc.constantFrom("math/3", "math/2"),
    },
    { requiredKeys: ["grade"] },
  ),
});
const other = fc.record(
  {
    taskId: fc.constantFrom("a", "b", "c"),
    outcome: fc.constantFrom(...(["truncated", "empty", "filtered", "failed"] as const)),
  },
  { requiredKeys: ["taskId"] },
);
const samples: fc.Arbitrary<readonly MarkedSample[]> = fc.array(fc.oneof(graded, other), {
  maxLength: 30,
});

const tasksOf = (all: readonly MarkedSample[]) => [
  ...groupBy(all, ({ taskId }) => taskId).values(),
];
const scoreOf = (all: readonly MarkedSample[]) =>
  clusteredScore(tasksOf(all).map((group) => group.flatMap((each) => strictScore(each) ?? [])));
const voteOf = (all: readonly MarkedSample[]) =>
  majority(
    tasksOf(all).map((group) =>
      group.flatMap((sample) => {
        const score = strictScore(sample);
        return score === undefined ? [] : [{ answer: sample.grade?.extracted, score }];
      }),
    ),
  );

describe("the marks of samples", () => {
  it("of scores stand for the same scores, and give the same estimate", () => {
    const score = fc.constantFrom(0, 1, 0.25, 0.5);
    fc.assert(
      fc.property(fc.array(fc.array(score, { maxLength: 4 }), { maxLength: 8 }), (tasks) => {
        const again = scoresFrom(scoreMarks(tasks));
        expect(again.flat()).toEqual(tasks.flat());
        const known = again.map((task) => task.flatMap((each) => each ?? []));
        expect(clusteredScore(known)).toEqual(clusteredScore(tasks));
      }),
    );
  });

  it("for claims stand for samples with the same score, vote and grader", () => {
    fc.assert(
      fc.property(samples, (all) => {
        const again = samplesOf(claimMarks(all));
        expect(again).toHaveLength(all.length);
        expect(scoreOf(again)).toEqual(scoreOf(all));
        expect(voteOf(again)).toEqual(voteOf(all));
        expect(claimMarks(again)).toEqual(claimMarks(all));
      }),
    );
  });

  it("take a character a sample where answers are right or wrong", () => {
    const sample = (taskId: string, score?: number): MarkedSample => ({
      taskId,
      outcome: score === undefined ? "failed" : "completed",
      ...(score !== undefined && { grade: { grade: "incorrect", score } }),
    });
    const all = [sample("b", 1), sample("a", 0), sample("b"), sample("a", 0.5)];
    expect(claimMarks(all)).toMatchObject({ scores: "1- 0~", partly: [0.5] });
    expect(scoreMarks([])).toEqual({ scores: "", partly: [] });
    expect(samplesOf({ scores: "", partly: [] })).toEqual([]);
  });
});
