import type { Grade, GraderSpec } from "../../graders/grader.js";
import type { Batch } from "./batches.js";
import { gradeLine } from "./grade-line.js";

/** How many lines were graded how, and how many could not be read. */
export type Tally = { readonly [grade in Grade["grade"] | "unread"]: number };

export interface BatchGrades {
  /** The output's lines, as they are written. */
  readonly text: string;
  readonly tally: Tally;
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
export function gradeBatch({ firstLine, bytes }: Batch, defaults: GraderSpec): BatchGrades {
  const tally = { ...NOTHING };
  const lines = new TextDecoder()
    .decode(bytes)
    .split("\n")
    .flatMap((raw, index) => {
      if (raw.trim() === "") return [];
      const { line, unread } = gradeLine(raw, firstLine + index, defaults);
      tally[unread ? "unread" : line.grade] += 1;
      return [`${JSON.stringify(line)}\n`];
    });
  return { text: lines.join(""), tally };
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
