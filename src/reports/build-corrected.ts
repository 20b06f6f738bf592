import { groupBy } from "../collections.js";
import type { Estimate } from "../stats/estimate.js";
import { type Measured, unknown } from "../stats/measured.js";
import { correctedScore } from "../stats/misclassification.js";
import { strictScore } from "../stats/strict-score.js";
import type { ErrorsByGrader, MeasuredSample } from "../store/rows.js";
import type { Entry } from "./model.js";

/** A part of the samples, as one grader graded them: its weight in the score, and its share right. */
interface Part {
  readonly grader: string;
  readonly weight: number;
  readonly value: number;
}

/**
 * The score corrected for the errors of the graders that gave the grades. Only what was graded can be
 * graded wrongly: truncated and empty answers stay as certain as they are. Where several graders had a
 * part, their intervals are added as squares (Zou & Donner 2008, Statistics in Medicine 27, 1693-1702).
 */
export function correctedFor(
  score: Measured<Estimate>,
  samples: readonly MeasuredSample[],
  errors: ErrorsByGrader,
): Entry["corrected"] {
  if (!score.known) return score;
  if (samples.some(({ grade }) => isPart(grade?.score))) {
    return unknown("partly-right");
  }
  let [value, below, above] = [0, 0, 0];
  for (const { grader, weight, value: raw } of partsOf(samples)) {
    const found = errors.get(grader);
    if (found === undefined) return unknown("errors-not-measured");
    const corrected = correctedScore(raw, score.effective * weight, found, score.level);
    if (!corrected.known) return corrected;
    value += weight * corrected.value;
    below += (weight * (corrected.value - corrected.low)) ** 2;
    above += (weight * (corrected.high - corrected.value)) ** 2;
  }
  const [low, high] = [value - Math.sqrt(below), value + Math.sqrt(above)];
  return { known: true, value, low: Math.max(0, low), high: Math.min(1, high) };
}

const isPart = (score: number | undefined): boolean =>
  score !== undefined && score > 0 && score < 1;

/** Each task has the same weight in the score, and so has each of its samples within it. */
function partsOf(samples: readonly MeasuredSample[]): readonly Part[] {
  const scored = samples.flatMap((sample) => {
    const score = strictScore(sample);
    return score === undefined ? [] : [{ sample, score }];
  });
  const tasks = groupBy(scored, ({ sample }) => sample.taskId);
  const weighted = [...tasks.values()].flatMap((group) =>
    group.map(({ sample, score }) => ({
      grader: sample.grade?.grader,
      weight: 1 / tasks.size / group.length,
      score,
    })),
  );
  return [...groupBy(weighted, ({ grader }) => grader)].flatMap(([grader, group]) => {
    if (grader === undefined) return [];
    const weight = group.reduce((sum, each) => sum + each.weight, 0);
    const right = group.reduce((sum, each) => sum + each.weight * each.score, 0);
    return [{ grader, weight, value: Math.min(1, right / weight) }];
  });
}
