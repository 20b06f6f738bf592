import { mean } from "./mean.js";

/**
 * The score if every missing sample were wrong, and if every one were right; each task has the same
 * weight, also one whose samples are all missing. No assumption on why they are missing (Manski 1989,
 * J. Human Resources 24, 343-360). The list must not be empty, nor any task in it.
 */
export function missingBounds(
  tasks: readonly { readonly scores: readonly number[]; readonly missing: number }[],
): { readonly worst: number; readonly best: number } {
  const filled = (score: number) =>
    mean(
      tasks.map(({ scores, missing }) => mean([...scores, ...Array<number>(missing).fill(score)])),
    );
  return { worst: filled(0), best: filled(1) };
}
