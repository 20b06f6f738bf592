import type { Scorable } from "../store/rows.js";

/** Strict score of a sample, as published numbers are counted; undefined when it is missing. */
export function strictScore({ outcome, grade }: Scorable): number | undefined {
  if (outcome === "truncated" || outcome === "empty") return 0;
  if (outcome !== "completed" || grade === undefined || grade.grade === "ungraded")
    return undefined;
  return grade.score ?? 0;
}
