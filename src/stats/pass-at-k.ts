import { leastOf, mean } from "./mean.js";
import { type Measured, unknown } from "./measured.js";

/** Samples of a task that have a score, and how many of them are right. */
export interface TaskCount {
  readonly n: number;
  readonly c: number;
}

/**
 * The chance that at least one of k samples of a task is right: the unbiased estimator
 * 1 - C(n-c, k) / C(n, k) (Chen et al. 2021, arXiv:2107.03374), mean over tasks. It counts the
 * samples there are, never those asked for; with fewer than k in any task it is unknown.
 */
export function passAtK(
  tasks: readonly TaskCount[],
  k: number,
): Measured<{ readonly k: number; readonly value: number }> {
  if (tasks.length === 0) return unknown("no-task");
  const short = tasks.filter(({ n }) => n < k).length;
  if (short > 0) return unknown("too-few-samples", { short, tasks: tasks.length, k });
  return { known: true, k, value: mean(tasks.map(({ n, c }) => oneOfK(n, c, k))) };
}

/** pass@k for k = 1, 2, 4, 8 ... and the largest k that every task allows. */
export function passAtKs(
  tasks: readonly TaskCount[],
): readonly { readonly k: number; readonly value: number }[] {
  const most = tasks.length === 0 ? 0 : leastOf(tasks.map(({ n }) => n));
  const ks = new Set<number>();
  for (let k = 1; k < most; k *= 2) ks.add(k);
  if (most > 0) ks.add(most);
  return [...ks].flatMap((k) => {
    const result = passAtK(tasks, k);
    return result.known ? [{ k, value: result.value }] : [];
  });
}

/** The binomials' quotient as a product, so that nothing overflows. */
function oneOfK(n: number, c: number, k: number): number {
  if (n - c < k) return 1;
  let none = 1;
  for (let i = n - c + 1; i <= n; i += 1) none *= 1 - k / i;
  return 1 - none;
}
