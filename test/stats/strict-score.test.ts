import { expect, it } from "vitest";
import { strictScore } from "../../src/stats/strict-score.js";

type Sample = Parameters<typeof strictScore>[0];
type StoredGrade = NonNullable<Sample["grade"]>;

const graded = (grade: StoredGrade["grade"], score?: number): StoredGrade => ({
  grade,
  ...(score !== undefined && { score }),
});

it.each<[string, Sample, number | undefined]>([
  ["a right answer", { outcome: "completed", grade: graded("correct", 1) }, 1],
  ["half a right answer", { outcome: "completed", grade: graded("correct", 0.5) }, 0.5],
  ["a wrong answer", { outcome: "completed", grade: graded("incorrect", 0) }, 0],
  ["an answer that was not found", { outcome: "completed", grade: graded("unparsed") }, 0],
  ["a refusal", { outcome: "completed", grade: graded("refused") }, 0],
  ["a truncated response", { outcome: "truncated" }, 0],
  ["a truncated response with a grade", { outcome: "truncated", grade: graded("correct", 1) }, 0],
  ["an empty response", { outcome: "empty" }, 0],
  [
    "an answer that could not be graded",
    { outcome: "completed", grade: graded("ungraded") },
    undefined,
  ],
  ["an answer without a grade", { outcome: "completed" }, undefined],
  ["a failed request", { outcome: "failed" }, undefined],
  ["a failed request with a grade", { outcome: "failed", grade: graded("correct", 1) }, undefined],
  ["a filtered request", { outcome: "filtered" }, undefined],
  ["a sample not yet taken", {}, undefined],
])("%s has its strict score", (_what, sample, expected) => {
  expect(strictScore(sample)).toBe(expected);
});
