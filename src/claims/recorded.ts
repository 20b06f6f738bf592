import { attainable } from "../stats/grim.js";
import type { Claim } from "./claim.js";
import { figureOf } from "./claim.js";
import type { Measurement } from "./measurement.js";

/**
 * A claim about one set of recorded answers, held against those answers graded again: nothing was
 * sampled, so there is no sampling error: what differs is the grading.
 */
export function regrade(
  claim: Claim,
  { recorded, tasks }: Measurement,
  margin: number,
): {
  readonly verdict: "reproduced" | "below" | "above" | "not comparable" | "inconclusive";
  readonly why: string;
} {
  const figure = figureOf(claim);
  if (!recorded || figure === undefined) {
    return {
      verdict: "not comparable",
      why: "the claim is about recorded answers, and these are new ones",
    };
  }
  const scores = tasks.flatMap((task) => task.scores);
  const missing = tasks.reduce((sum, task) => sum + task.missing, 0);
  const right = scores.reduce((sum, score) => sum + score, 0);
  const all = scores.length + missing;
  const value = (100 * right) / all;
  const counted = `${right} of ${all} recorded answers are right: ${value.toFixed(2)}, published ${figure.text}`;
  if (claim.problems !== undefined && claim.problems !== tasks.length) {
    return {
      verdict: "not comparable",
      why: `${tasks.length} of ${claim.problems} problems were imported`,
    };
  }
  if (missing > 0) {
    return { verdict: "inconclusive", why: `${counted}; ${missing} could not be graded` };
  }
  const unit = 10 ** -figure.decimals;
  const met = Math.abs(value - figure.number) < unit && attainable(figure, all, 1) !== undefined;
  if (met) return { verdict: "reproduced", why: `${counted}; the same answers, graded again` };
  const answers = Math.round(Math.abs(right - (figure.number / 100) * all));
  const why = `${counted}; ${answers === 1 ? "one answer is" : `${answers} answers are`} graded differently`;
  if (Math.abs(value - figure.number) <= margin) {
    return { verdict: "reproduced", why: `${why}, within the margin of ${margin}` };
  }
  return { verdict: value < figure.number ? "below" : "above", why };
}
