/** Graders are pure: an answer and a target in, a grade out. They never see the reasoning. */

export const GRADER_KINDS = ["math", "choice", "text"] as const;
export type GraderKind = (typeof GRADER_KINDS)[number];

/** A grader with its options, as it stands in suite.yaml (keys as in the transcript and grade files). */
export interface GraderSpec {
  readonly kind: GraderKind;
  /** Where the answer may stand, first match wins: `tag:NAME`, `boxed`, `json:FIELD`, `line:PREFIX`, joined by `|`. */
  readonly answer_in?: string;
  /** `answer`: the text is the bare answer, nothing is looked for. Default: all that was said. */
  readonly form?: "answer" | "response";
  /** choice: the labels (`["1","2"]`) or the texts of the options, in order. */
  readonly options?: readonly string[];
  /** text: other spellings that are right. */
  readonly aliases?: readonly string[];
  /** math: decide as another grader does, so that a score published with it can be compared. */
  readonly compat?: "math-verify";
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

/** A decision on which graders differ: named in a grade's reason, listed by `assay suites show`. */
export interface Policy {
  readonly name: string;
  /** What is done. */
  readonly rule: string;
  /** Why it is done so. */
  readonly why: string;
}

export interface Grader {
  /** What it decides, in a sentence. */
  readonly about: string;
  readonly policies: readonly Policy[];
  /**
   * Grades the answer part of a completion (reasoning already removed). `reason` of the grade says
   * where the answer stood and which rule decided.
   */
  grade(answer: string, target: unknown, spec: GraderSpec): Grade;
}

/** A budget ran out before the answer could be decided. */
export const tooLarge = (): Grade => ({ grade: "ungraded", reason: "too large" });
