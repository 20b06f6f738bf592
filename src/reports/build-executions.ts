import { VERDICTS, type Verdict } from "../graders/code/execution.js";
import type { MeasuredSample } from "../store/rows.js";

/** How a program is said to have been confined where that was done in a weak way. */
export const REDUCED_ISOLATION = "reduced isolation";

/** What running the programs of an entry came to. */
export interface Executions {
  /** How many programs met each verdict; those that none met are left out. */
  readonly verdicts: Readonly<Partial<Record<Verdict, number>>>;
  /** How they were confined, and by which interpreter they were run: one, unless a run was resumed elsewhere. */
  readonly isolations: readonly string[];
  readonly runtimes: readonly string[];
}

/** Undefined where no answer is a program. */
export function executionsOf(samples: readonly MeasuredSample[]): Executions | undefined {
  const all = samples.flatMap(({ grade }) => grade?.execution ?? []);
  if (all.length === 0) return undefined;
  const counts = VERDICTS.map(
    (verdict) => [verdict, all.filter((each) => each.verdict === verdict).length] as const,
  );
  const distinct = (texts: readonly (string | undefined)[]) =>
    [...new Set(texts.filter((text) => text !== undefined))].sort();
  return {
    verdicts: Object.fromEntries(counts.filter(([, count]) => count > 0)),
    isolations: distinct(all.map(({ isolation }) => isolation)),
    runtimes: distinct(all.map(({ runtime }) => runtime)),
  };
}

/** In a sentence: `125 passed, 20 failed, 4 timeout; bubblewrap; Python 3.11.2`. */
export function executionsText({ verdicts, isolations, runtimes }: Executions): string {
  const counts = Object.entries(verdicts).map(([verdict, count]) => `${count} ${verdict}`);
  return [counts.join(", "), ...isolations, ...runtimes].join("; ");
}
