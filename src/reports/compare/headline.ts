import type { CompareModel, SuiteComparison } from "./model.js";
import { dayText } from "./words.js";

/** The comparison in one sentence: the largest certain fall, else the largest certain rise, else none. */
export function compareHeadline({
  suites,
  skipped,
}: Pick<CompareModel, "suites" | "skipped">): string {
  const bySize = suites.toSorted((a, b) => a.difference - b.difference);
  const worse = bySize.filter(({ verdict }) => verdict === "worse");
  const better = bySize.filter(({ verdict }) => verdict === "better").reverse();
  const changes = [...worse, ...better];
  const [first, ...others] = changes;
  if (first !== undefined) {
    return `${changeText(first)}${others.length === 0 ? "" : `; ${others.length} more below`}.`;
  }
  if (suites.length === 0) return "Nothing could be compared.";
  const same = suites.filter(({ verdict }) => verdict === "equivalent").length;
  const left = skipped.length === 0 ? "" : `, ${skipped.length} not compared`;
  const margin = suites[0]?.margin ?? 0;
  const within = `${margin} ${margin === 1 ? "point" : "points"}`;
  return `No certain difference: ${same} of ${suites.length} equivalent within ${within}, ${suites.length - same} inconclusive${left}.`;
}

function changeText(comparison: SuiteComparison): string {
  const { base, candidate, suite, difference, interval, since } = comparison;
  const fell = difference < 0;
  const size = Math.abs(difference).toFixed(1);
  const range = interval.known ? ` (95 %: ${rangeText(interval, fell)})` : "";
  const when = since === undefined ? "" : `, since ${dayText(since)}`;
  return base.backend === candidate.backend
    ? `${candidate.backend} ${fell ? "fell" : "rose"} by ${size} points on ${suite}${range}${when}`
    : `${candidate.backend} ${fell ? "below" : "above"} ${base.backend} by ${size} points on ${suite}${range}${when}`;
}

/** The size of a difference, so a fall's interval is turned. */
function rangeText({ low, high }: { readonly low: number; readonly high: number }, fell: boolean) {
  return fell
    ? `${(-high).toFixed(1)} to ${(-low).toFixed(1)}`
    : `${low.toFixed(1)} to ${high.toFixed(1)}`;
}
