import type { MarkedSample } from "../store/rows.js";
import type { Vote } from "./majority.js";
import { strictScore } from "./strict-score.js";

/** A sample's vote; none where it has no score. */
export function voteOf(sample: MarkedSample): readonly Vote[] {
  const score = strictScore(sample);
  return score === undefined ? [] : [{ answer: sample.grade?.extracted, score }];
}
