import type { Estimate } from "../stats/estimate.js";
import { type Measured, unknown } from "../stats/measured.js";
import { correctedScore } from "../stats/misclassification.js";
import type { ErrorsByGrader, StoredSample } from "../store/rows.js";
import type { Entry } from "./model.js";

/**
 * The score corrected for the errors of the grader that gave the grades. Only what was graded can be
 * graded wrongly: truncated and empty answers stay as certain as they are.
 */
export function correctedFor(
  score: Measured<Estimate>,
  samples: readonly StoredSample[],
  errors: ErrorsByGrader,
): Entry["corrected"] {
  if (!score.known) return score;
  const graded = samples.flatMap(({ grade }) =>
    grade === undefined || grade.grade === "ungraded" ? [] : [grade],
  );
  const graders = new Set(graded.map(({ grader }) => grader));
  const [grader] = graders;
  if (grader === undefined) return unknown("nothing was graded");
  if (graders.size > 1) return unknown("several graders gave the grades");
  const found = errors.get(grader);
  if (found === undefined) return unknown("the grader's errors were not measured with this run");
  if (graded.some(({ score: part = 0 }) => part > 0 && part < 1)) {
    return unknown("answers are partly right: the errors are known for right and wrong alone");
  }
  const share = Math.min(1, graded.length / score.denominator);
  const level = score.level;
  const corrected = correctedScore(
    Math.min(1, score.value / share),
    score.effective * share,
    found,
    level,
  );
  if (!corrected.known) return corrected;
  const { value, low, high } = corrected;
  return { known: true, value: value * share, low: low * share, high: high * share };
}
