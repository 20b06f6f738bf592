import { errorForEquivalence } from "../../stats/power.js";
import type { CompareVerdict, SuiteComparison } from "./model.js";

const ALPHA = 0.05;

type Undecided = Pick<
  SuiteComparison,
  "difference" | "margin" | "tasks" | "pairs" | "unpaired" | "interval"
>;

/** A verdict that counts as such only after the adjustment for all that was compared together. */
export function decideCell(
  cell: Undecided,
  adjusted: Pick<SuiteComparison["adjusted"], "difference" | "equivalence">,
): { readonly verdict: CompareVerdict; readonly why: string } {
  const { difference, margin, tasks, pairs } = cell;
  if (pairs === 0) return { verdict: "inconclusive", why: "no sample has a score on both sides" };
  if (tasks < 2) {
    return {
      verdict: "inconclusive",
      why: "one task only: the spread between tasks cannot be seen",
    };
  }
  const gap = `${difference < 0 ? "" : "+"}${difference.toFixed(2)} points`;
  if (adjusted.equivalence <= ALPHA) {
    return {
      verdict: "equivalent",
      why: `${gap}, within ${margin} (${pText(adjusted.equivalence)})`,
    };
  }
  if (adjusted.difference <= ALPHA) {
    const verdict = difference < 0 ? "worse" : "better";
    return { verdict, why: `${gap} (${pText(adjusted.difference)})` };
  }
  return { verdict: "inconclusive", why: `${gap}; ${moreText(cell)}` };
}

function moreText({ interval, margin, tasks }: Undecided): string {
  if (!interval.known) return interval.reason;
  const needed = Math.ceil(tasks * (interval.se / errorForEquivalence(margin)) ** 2);
  return needed > tasks
    ? `about ${needed} tasks like these would show sameness within ${margin} points, ${tasks} were compared`
    : "neither a difference nor sameness is certain";
}

function pText(p: number): string {
  return p < 0.001 ? "p < 0.001" : `p = ${p.toFixed(3)}`;
}
