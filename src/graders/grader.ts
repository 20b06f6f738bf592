import type { CodeTests } from "./code/cases.js";
import type { Execution } from "./code/execution.js";

/** Graders are pure: an answer and a target in, a grade out. They never see the reasoning. */

export const GRADER_KINDS = [
  "math",
  "choice",
  "text",
  "literal",
  "grid",
  "instruction",
  "refusal",
  "judge",
  "code",
] as const;
export type GraderKind = (typeof GRADER_KINDS)[number];

/**
 * folded: case, punctuation, articles and number words do not matter; exact: only outer white space
 * does not; python-literal: equal Python values; f1: share of the target's words, as DROP has it;
 * list: the same members in any order.
 */
export const TEXT_COMPARISONS = ["folded", "exact", "python-literal", "f1", "list"] as const;
export type TextComparison = (typeof TEXT_COMPARISONS)[number];

/** A grader with its options, as it stands in suite.yaml (keys as in the transcript and grade files). */
export interface GraderSpec {
  readonly kind: GraderKind;
  /**
   * Where the answer may stand, first match wins: `tag:NAME`, `boxed`, `json:FIELD`, `line:PREFIX`,
   * `number`, `cue`, `whole`, joined by `|`.
   */
  readonly answer_in?: string;
  /** `answer`: the text is the bare answer, nothing is looked for. Default: all that was said. */
  readonly form?: "answer" | "response";
  /** math: `response` where the target is itself a text with a box or a final statement. */
  readonly target_form?: "answer" | "response";
  /** math: language of the numbers ("de": 3,14 is a decimal); without it a comma parts thousands or members. */
  readonly locale?: string;
  /** math: decide as another grader does, so that a score published with it can be compared. */
  readonly compat?: "math-verify";
  /** choice: the labels (`["1","2"]`) or the texts of the options, in order; or how many there are. */
  readonly options?: readonly string[] | number;
  /** text, literal: other spellings that are right. */
  readonly aliases?: readonly string[];
  /** text: how answer and target are compared; `folded` by default. */
  readonly compare?: TextComparison;
  /** instruction: `loose` forgives a first or last line too many and asterisks. Default: strict. */
  readonly strictness?: "strict" | "loose";
  /** grid: `cells` scores the share of right cells; `all` (the default) 1 where every cell is right. */
  readonly scoring?: "all" | "cells";
  /** refusal: the language of the reply. Default: told from the text. code: `python`, the default, or `javascript`. */
  readonly language?: string;
  /** code: what the program must do, and the function that calls go to. */
  readonly tests?: CodeTests;
  readonly entry_point?: string;
  /** code: the source that the answer may go on from, as HumanEval's prompt is. */
  readonly starter?: string;
  /** code: processor time of a run in seconds of the reference processor, and memory of all its processes. */
  readonly cpu_seconds?: number;
  readonly memory_mb?: number;
  /** judge: the backend that judges, what counts as right beyond the reference, and the votes asked for. */
  readonly judge?: string;
  readonly criterion?: string;
  readonly votes?: number;
}

export type Grade =
  | {
      readonly grade: "correct" | "incorrect";
      readonly score: number;
      readonly extracted: string;
      readonly reason: string;
      /** code: what running the program came to. */
      readonly execution?: Execution;
    }
  /** No answer could be found in what the model said. */
  | { readonly grade: "unparsed"; readonly reason: string }
  | { readonly grade: "refused"; readonly reason: string }
  /** The grader could not decide: a fact about the grader, not about the model. */
  | { readonly grade: "ungraded"; readonly reason: string; readonly execution?: Execution };

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
  /** The options it has, beside `form`; others on a line of a file are another grader's, and ignored. */
  readonly options: readonly (keyof GraderSpec)[];
  readonly policies: readonly Policy[];
  /** false: judges a reply by itself, so that a task without a target is graded all the same. Default: true. */
  readonly needsTarget?: boolean;
  /**
   * Grades the answer part of a completion (reasoning already removed). `reason` of the grade says
   * where the answer stood and which rule decided.
   */
  grade(answer: string, target: unknown, spec: GraderSpec): Grade;
}

/** A budget ran out before the answer could be decided. */
export const tooLarge = (): Grade => ({ grade: "ungraded", reason: "too large" });
