import type { Rule } from "./policies.js";
import type { Node } from "./tree.js";

/** What a comparison found: the rule by which both are equal, or that they are not; `undecided` where too few points had a value. */
export type Verdict = Rule | "undecided";

/** Compares two nodes of any kind; handed down, since containers hold one another. */
export type Compare = (a: Node, b: Node) => Verdict;

export const holds = (verdict: Verdict): boolean =>
  verdict !== "different" && verdict !== "undecided";

/** The verdict on a whole from those on its parts. */
export const together = (verdicts: readonly Verdict[]): Verdict => {
  if (verdicts.includes("different")) return "different";
  if (verdicts.includes("undecided")) return "undecided";
  return verdicts.length === 1 ? (verdicts[0] ?? "structure") : "structure";
};

/** The first way of comparing that finds equality; else what the first one found. */
export const firstThatHolds = (ways: readonly (() => Verdict)[]): Verdict => {
  let first: Verdict | undefined;
  for (const way of ways) {
    const verdict = way();
    if (holds(verdict)) return verdict;
    first ??= verdict;
  }
  return first ?? "different";
};
