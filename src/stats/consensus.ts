import { majority, type Vote } from "./majority.js";
import { type Measured, unknown } from "./measured.js";
import type { Random } from "./random.js";

const RESAMPLES = 1000;

/**
 * Standard errors of cons@k by the bootstrap (Efron 1979, Annals of Statistics 7, 1-26): `sampling`
 * draws each task's votes again, `tasks` draws whole tasks again. The vote is not a mean, so neither
 * follows from a formula. Both in units of the score. A vote that is nearly always won gives a
 * sampling error near 0, rightly; drawing votes again favours ties a little, so it errs upwards.
 */
export function consensusError(
  tasks: readonly (readonly Vote[])[],
  random: Random,
): Measured<{ readonly sampling: number; readonly tasks: number }> {
  const whole = majority(tasks);
  if (!whole.known) return whole;
  if (tasks.length < 2) return unknown("one-task");
  const perTask = tasks.map((votes) => shareOf([votes]));
  const drawn = <T>(items: readonly T[]): readonly T[] =>
    items.map((item) => items[Math.floor(random() * items.length)] ?? item);
  const sampling = deviation(() => shareOf(tasks.map(drawn)));
  const between = deviation(
    () => drawn(perTask).reduce((sum, value) => sum + value, 0) / perTask.length,
  );
  return { known: true, sampling, tasks: between };
}

function shareOf(tasks: readonly (readonly Vote[])[]): number {
  const result = majority(tasks);
  return result.known ? result.value : 0;
}

function deviation(draw: () => number): number {
  const values = Array.from({ length: RESAMPLES }, draw);
  const centre = values.reduce((sum, value) => sum + value, 0) / RESAMPLES;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (RESAMPLES - 1));
}
