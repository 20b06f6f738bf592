import { mean } from "./mean.js";

/**
 * The score if every missing sample were wrong, and if every one were right; each task has the same
 * weight, also one whose samples are all missing. No assumption on why they are missing (Manski 1989,
 * J. Human Resources 24, 343-360). With no sample at all it is between 0 and 1.
 */
export function missingBounds(
  tasks: readonly { readonly scores: readonly number[]; readonly missing: number }[],
): { readonly worst: number; readonly best: number } {
  const planned = tasks.filter(({ scores, missing }) => scores.length + missing > 0);
  if (planned.length === 0) return { worst: 0, best: 1 };
  const filled = (score: number) =>
    mean(
      planned.map(({ scores, missing }) =>
        mean([...scores, ...Array<number>(missing).fill(score)]),
      ),
    );
  return { worst: filled(0), best: filled(1) };
}
