import { expect, it } from "vitest";
import { runsTable } from "../../src/cli/runs-list.js";
import type { SampleResult } from "../../src/store/rows.js";
import { openStore } from "../../src/store/store.js";
import { suiteOf } from "../helpers/suite.js";

const graded = (grade: "correct" | "incorrect", score: number): SampleResult => ({
  outcome: "completed",
  grader: "math/1",
  grade: { grade, score, extracted: "1", reason: "made up" },
});
const UNGRADED: SampleResult = {
  outcome: "completed",
  grader: "math/1",
  grade: { grade: "ungraded", reason: "made up" },
};
/** One row a task: what became of the sample of each backend; undefined: not taken yet. */
const RESULTS: readonly (readonly [SampleResult | undefined, SampleResult | undefined])[] = [
  [graded("correct", 1), graded("correct", 1)],
  [graded("incorrect", 0), graded("correct", 1)],
  [graded("correct", 0.5), { outcome: "truncated" }],
  [UNGRADED, graded("correct", 1)],
  [{ outcome: "failed", detail: "500" }, undefined],
];

it("a run is listed with its strict scores, what is missing left out of them, and how far it came", () => {
  const store = openStore(":memory:", { create: true });
  const suite = suiteOf(RESULTS.length);
  const run = { spec: {}, specHash: "0", program: "0", node: "0", seed: 1 };
  const startedAt = "2026-11-01T00:00:00.000Z";
  store.createRun(
    { ...run, id: "whole", kind: "measure", startedAt },
    ["a", "b"].map((label) => ({ label, config: {} })),
    [suite],
    RESULTS.flatMap((results, task) =>
      results.map((_, place) => ({
        id: `whole.${task * 2 + place}`,
        ordinal: task * 2 + place,
        backend: place === 0 ? "a" : "b",
        suiteHash: suite.hash,
        taskId: `t${task + 1}`,
        sample: 0,
        seed: 1,
      })),
    ),
    new Map(),
  );
  for (const [ordinal, result] of RESULTS.flat().entries()) {
    if (result !== undefined) store.record(`whole.${ordinal}`, [], result, startedAt);
  }
  store.createRun({ ...run, id: "bare", kind: "calibrate", startedAt }, [], [], [], new Map());
  const lines = runsTable(store, Date.parse(startedAt)).split("\n");
  // a: 1.5 of 3, b: 3 of 4.
  expect(lines.find((line) => line.includes("whole"))).toMatch(
    /numbers +a, b +9\/10 +50\.0 to 75\.0 %$/,
  );
  expect(lines.find((line) => line.includes("bare"))?.trimEnd()).toMatch(/broken off +just now$/);
});
