import type { GraderKind } from "../../graders/grader.js";
import type { TaskLine } from "../schema.js";

/** What suite.yaml says of the part of a benchmark that is meant. */
export interface Selection {
  /** First and last day, both included: YYYY-MM-DD. */
  readonly from?: string;
  readonly to?: string;
}

/** How the records of a published benchmark, as its authors give them out, are tasks. */
export interface Format {
  readonly title: string;
  /** The graders that its tasks can have. */
  readonly graders: readonly GraderKind[];
  /** The keys by which a record of it is known. */
  readonly keys: readonly string[];
  /**
   * The task of a record; undefined where the selection leaves it out. Throws a UserError that begins
   * with the place (`file:line`) and names the key.
   */
  taskOf(record: unknown, place: string, selection: Selection): TaskLine | undefined;
  /** The day of a record, where the benchmark has days. */
  dayOf?(record: unknown): string | undefined;
}
