/** Two backends' scores of one day on the same tasks (0 to 1, mean over what has a score). */
export interface DayOfTwo {
  /** When the candidate's run of the day started (ISO 8601, UTC). */
  readonly startedAt: string;
  readonly base: number;
  readonly candidate: number;
}

/**
 * Since when a difference has had its direction on every day measured, going back from the newest;
 * undefined where it has not on the newest, or has had it from the first day on.
 *
 * @param days oldest first
 */
export function sinceWhen(
  days: readonly DayOfTwo[],
  direction: "worse" | "better",
): string | undefined {
  const holds = ({ base, candidate }: DayOfTwo) =>
    direction === "worse" ? candidate < base : candidate > base;
  const broken = days.findLastIndex((day) => !holds(day));
  return broken < 0 ? undefined : days[broken + 1]?.startedAt;
}
