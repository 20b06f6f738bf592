import { errorForEquivalence } from "../../stats/power.js";
import type { CompareVerdict, SuiteComparison } from "./model.js";

const ALPHA = 0.05;

type Undecided = Pick<
  SuiteComparison,
  "difference" | "margin" | "tasks" | "unpaired" | "bounds" | "interval"
>;

/** A verdict that counts as such only after the adjustment for all that was compared together. */
export function decideCell(
  cell: Undecided,
  adjusted: Pick<SuiteComparison["adjusted"], "difference" | "equivalence">,
): { readonly verdict: CompareVerdict; readonly why: string } {
  const { difference, tasks } = cell;
  if (tasks < 2) {
    return {
      verdict: "inconclusive",
      why: "one task only: the spread between tasks cannot be seen",
    };
  }
  const gap = `${difference < 0 ? "" : "+"}${difference.toFixed(2)} points`;
  const found = certainly(cell, adjusted);
  if (found === undefined) return { verdict: "inconclusive", why: `${gap}; ${moreText(cell)}` };
  if (!outlasts(found.verdict, cell)) {
    const why = `${gap}; ${found.verdict} on what was measured, but ${cell.unpaired} samples without a partner could change that`;
    return { verdict: "inconclusive", why };
  }
  return { verdict: found.verdict, why: `${gap}, ${found.words}` };
}

function certainly(
  { difference, margin }: Undecided,
  adjusted: Pick<SuiteComparison["adjusted"], "difference" | "equivalence">,
): { readonly verdict: CompareVerdict; readonly words: string } | undefined {
  if (adjusted.equivalence <= ALPHA) {
    return { verdict: "equivalent", words: `within ${margin} (${pText(adjusted.equivalence)})` };
  }
  if (adjusted.difference > ALPHA) return undefined;
  return { verdict: difference < 0 ? "worse" : "better", words: pText(adjusted.difference) };
}

/** Whether the verdict stands whatever the missing samples would have been. */
function outlasts(verdict: CompareVerdict, { bounds, margin }: Undecided): boolean {
  if (bounds === undefined) return true;
  if (verdict === "equivalent") return bounds.worst >= -margin && bounds.best <= margin;
  return verdict === "worse" ? bounds.best < 0 : bounds.worst > 0;
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
