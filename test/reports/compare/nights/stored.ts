import type { StoredNight } from "../../../../src/reports/compare/nights/replay.js";
import type { ScoredSample } from "../../../../src/store/rows.js";

/** A night of 20 tasks with 4 samples each: the first `right` of them are right, `missing` failed. */
export function nightOf(day: number, right: number, missing = 0): StoredNight {
  const runId = `run-${day}`;
  const samples = Array.from({ length: 80 }, (_, index): ScoredSample => {
    const about = { id: `${runId}.${index}`, taskId: `t${index % 20}`, sample: index };
    if (index >= 80 - missing) return { ...about, outcome: "failed" };
    const score = index < right ? 1 : 0;
    const grade = score > 0 ? "correct" : "incorrect";
    return { ...about, outcome: "completed", grade: { grade, score, reason: "r", grader: "g" } };
  });
  return { runId, startedAt: `2026-11-${String(day).padStart(2, "0")}T02:00:00.000Z`, samples };
}
