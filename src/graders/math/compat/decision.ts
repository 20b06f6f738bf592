import type { MathVerifyRule } from "./rules.js";

/** What Math-Verify would say, and the known difference from this grader that took part. */
export interface Decision {
  readonly equal: boolean;
  /** Undefined where none did. */
  readonly rule: MathVerifyRule | undefined;
}

export const EQUAL: Decision = { equal: true, rule: undefined };
export const DIFFERENT: Decision = { equal: false, rule: undefined };

export const by = (rule: MathVerifyRule, { equal, rule: inner }: Decision): Decision => ({
  equal,
  rule: inner ?? rule,
});

/** Equal where all are; the first rule met is named. */
export const all = (decisions: readonly Decision[]): Decision => {
  const failed = decisions.find(({ equal }) => !equal);
  return failed ?? { equal: true, rule: decisions.find(({ rule }) => rule !== undefined)?.rule };
};
