import { attainable } from "../stats/grim.js";
import { because, say } from "../words/said.js";
import type { Said } from "../words/worded.js";
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
  readonly said: Said;
} {
  const figure = figureOf(claim);
  if (!recorded || figure === undefined) {
    return {
      verdict: "not comparable",
      ...because(say("about-recorded")),
    };
  }
  const scores = tasks.flatMap((task) => task.scores);
  const missing = tasks.reduce((sum, task) => sum + task.missing, 0);
  const right = scores.reduce((sum, score) => sum + score, 0);
  const all = scores.length + missing;
  const value = (100 * right) / all;
  const counted = say("recorded-counted", {
    ...{ right, all, value: value.toFixed(2), published: figure.text },
  });
  const also = (rest: Said) => say("because", { first: counted, rest });
  if (claim.problems !== undefined && claim.problems !== tasks.length) {
    return {
      verdict: "not comparable",
      ...because(say("problems-imported", { imported: tasks.length, all: claim.problems })),
    };
  }
  if (missing > 0) {
    return { verdict: "inconclusive", ...because(also(say("recorded-ungraded", { missing }))) };
  }
  const unit = 10 ** -figure.decimals;
  const met = Math.abs(value - figure.number) < unit && attainable(figure, all, 1) !== undefined;
  if (met) return { verdict: "reproduced", ...because(also(say("recorded-again"))) };
  const answers = Math.round(Math.abs(right - (figure.number / 100) * all));
  const differ = also(
    answers === 1 ? say("one-graded-differently") : say("some-graded-differently", { answers }),
  );
  if (Math.abs(value - figure.number) <= margin) {
    const said = say("within-margin", { what: differ, margin });
    return { verdict: "reproduced", ...because(said) };
  }
  return { verdict: value < figure.number ? "below" : "above", ...because(differ) };
}
