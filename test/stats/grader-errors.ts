import type { GraderErrors } from "../../src/stats/misclassification.js";

/** Of so many wrong answers so many accepted, of so many right ones so many refused. */
export function errors(fp: number, ofFp: number, fn: number, ofFn: number): GraderErrors {
  return {
    falsePositives: { count: fp, of: ofFp },
    falseNegatives: { count: fn, of: ofFn },
  };
}
