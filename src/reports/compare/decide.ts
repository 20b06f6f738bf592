import { errorForEquivalence } from "../../stats/power.js";
import { because, say } from "../../words/said.js";
import type { Said } from "../../words/worded.js";
import type { CompareVerdict, SuiteComparison } from "./model.js";
import { signed } from "./words.js";

const ALPHA = 0.05;

type Undecided = Pick<
  SuiteComparison,
  "difference" | "margin" | "tasks" | "unpaired" | "bounds" | "interval"
>;

/** A verdict that counts as such only after the adjustment for all that was compared together. */
export function decideCell(
  cell: Undecided,
  adjusted: Pick<SuiteComparison["adjusted"], "difference" | "equivalence">,
): Pick<SuiteComparison, "verdict" | "why" | "said"> {
  const { difference, tasks } = cell;
  if (tasks < 2) {
    return { verdict: "inconclusive", ...because(say("one-task")) };
  }
  const gap = say("points-gap", { points: signed(difference) });
  const open = (rest: Said) =>
    ({ verdict: "inconclusive", ...because(say("because", { first: gap, rest })) }) as const;
  const found = certainly(cell, adjusted);
  if (found === undefined) return open(moreText(cell));
  const { verdict, p } = found;
  if (!outlasts(verdict, cell)) {
    return open(say(`unpaired ${verdict}`, { unpaired: cell.unpaired }));
  }
  const said =
    verdict === "equivalent"
      ? say("gap-within", { gap, margin: cell.margin, p: pText(p) })
      : say("gap-by", { gap, p: pText(p) });
  return { verdict, ...because(said) };
}

function certainly(
  { difference }: Undecided,
  adjusted: Pick<SuiteComparison["adjusted"], "difference" | "equivalence">,
): { readonly verdict: Exclude<CompareVerdict, "inconclusive">; readonly p: number } | undefined {
  if (adjusted.equivalence <= ALPHA) return { verdict: "equivalent", p: adjusted.equivalence };
  if (adjusted.difference > ALPHA) return undefined;
  return { verdict: difference < 0 ? "worse" : "better", p: adjusted.difference };
}

/** Whether the verdict stands whatever the missing samples would have been. */
function outlasts(verdict: CompareVerdict, { bounds, margin }: Undecided): boolean {
  if (bounds === undefined) return true;
  if (verdict === "equivalent") return bounds.worst >= -margin && bounds.best <= margin;
  return verdict === "worse" ? bounds.best < 0 : bounds.worst > 0;
}

function moreText({ interval, margin, tasks }: Undecided): Said {
  if (!interval.known) return interval.said;
  const needed = Math.ceil(tasks * (interval.se / errorForEquivalence(margin)) ** 2);
  return needed > tasks
    ? say("more-tasks-needed", { needed, margin, tasks })
    : say("nothing-certain-compared");
}

function pText(p: number): Said {
  return p < 0.001 ? say("p-below", { limit: "0.001" }) : say("p-is", { p: p.toFixed(3) });
}
