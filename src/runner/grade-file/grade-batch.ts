import type { Grade, GraderSpec } from "../../graders/grader.js";
import type { Batch } from "./batches.js";
import { type GradedLine, gradeLine } from "./grade-line.js";

/** How many lines were graded how, and how many could not be read. */
export type Tally = { readonly [grade in Grade["grade"] | "unread"]: number };

export interface BatchGrades {
  /** The output's lines, as they are written. */
  readonly text: string;
  readonly tally: Tally;
}

/** What became of a batch: a thread that dies takes its batch with it. */
export type BatchEnd =
  | { readonly ok: true; readonly grades: BatchGrades }
  | { readonly ok: false; readonly error: unknown };

/** What grades batches, several at a time. */
export interface BatchGrader {
  /** How many it works on at once. */
  readonly size: number;
  /** Never rejects. */
  grade(batch: Batch): Promise<BatchEnd>;
  close(): Promise<void>;
}

export const NOTHING: Tally = {
  correct: 0,
  incorrect: 0,
  unparsed: 0,
  refused: 0,
  ungraded: 0,
  unread: 0,
};

/** Grades every line of a batch, in order; blank lines are skipped. */
export function gradeBatch(batch: Batch, defaults: GraderSpec): BatchGrades {
  return gradesOf(linesOf(batch).map(([raw, number]) => gradeLine(raw, number, defaults)));
}

/** The lines of a batch that are not blank, with their numbers. */
export function linesOf({ firstLine, bytes }: Batch): readonly (readonly [string, number])[] {
  return new TextDecoder()
    .decode(bytes)
    .split("\n")
    .flatMap((raw, index) => (raw.trim() === "" ? [] : [[raw, firstLine + index] as const]));
}

export function gradesOf(
  lines: readonly { readonly line: GradedLine; readonly unread: boolean }[],
): BatchGrades {
  const tally = { ...NOTHING };
  for (const { line, unread } of lines) tally[unread ? "unread" : line.grade] += 1;
  return { text: lines.map(({ line }) => `${JSON.stringify(line)}\n`).join(""), tally };
}

export function added(a: Tally, b: Tally): Tally {
  return {
    correct: a.correct + b.correct,
    incorrect: a.incorrect + b.incorrect,
    unparsed: a.unparsed + b.unparsed,
    refused: a.refused + b.refused,
    ungraded: a.ungraded + b.ungraded,
    unread: a.unread + b.unread,
  };
}
