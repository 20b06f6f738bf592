/** Graders are pure: an answer and a target in, a grade out. They never see the reasoning. */

export type GraderKind = "math" | "choice" | "text";

/** A grader with its options, as it stands in suite.yaml (keys as in the transcript and grade files). */
export interface GraderSpec {
  readonly kind: GraderKind;
  /** Where the answer may stand, first match wins: `tag:NAME`, `boxed`, `json:FIELD`, `line:PREFIX`, joined by `|`. */
  readonly answer_in?: string;
  /** choice: the labels (`["1","2"]`) or the texts of the options, in order. */
  readonly options?: readonly string[];
  /** text: other spellings that are right. */
  readonly aliases?: readonly string[];
}

export type Grade =
  | {
      readonly grade: "correct";
      readonly score: number;
      readonly extracted: string;
      readonly reason: string;
    }
  | {
      readonly grade: "incorrect";
      readonly score: number;
      readonly extracted: string;
      readonly reason: string;
    }
  /** No answer could be found in what the model said. */
  | { readonly grade: "unparsed"; readonly reason: string }
  | { readonly grade: "refused"; readonly reason: string }
  /** The grader could not decide: a fact about the grader, not about the model. */
  | { readonly grade: "ungraded"; readonly reason: string };

/**
 * Grades the answer part of a completion (reasoning already removed).
 * `reason` is one short phrase saying which rule decided.
 */
export type Grader = (answer: string, target: unknown, spec: GraderSpec) => Grade;

/** A budget ran out before the answer could be decided. */
export const tooLarge = (): Grade => ({ grade: "ungraded", reason: "too large" });
