import type { SampleView } from "./model.js";
import { fromSteps, type Steps, toSteps } from "./steps.js";

/** One letter a state: the grade of a completed sample, else its outcome. */
export const STATES = {
  correct: "c",
  incorrect: "i",
  unparsed: "u",
  refused: "r",
  ungraded: "g",
  truncated: "t",
  empty: "e",
  filtered: "f",
  failed: "x",
  "not-run": "n",
} as const;

export type State = keyof typeof STATES;

/** An entry's samples in columns, in the order of the plan: what lists and filters need. */
export interface SampleRows {
  /** Place of the task within its suite. */
  readonly task: readonly number[];
  readonly sample: readonly number[];
  /** RUN.N is the sample's id. */
  readonly ordinal: readonly number[];
  readonly state: string;
  /** Strict scores between 0 and 1, by row; all others follow from the state. */
  readonly partial: Readonly<Record<number, number>>;
  /** The first row in each file of texts. */
  readonly blocks: readonly number[];
}

/** `rows-ENTRY`: the same, the columns of whole numbers as steps. */
export type StoredRows = Omit<SampleRows, "task" | "sample" | "ordinal"> & {
  readonly [column in "task" | "sample" | "ordinal"]: Steps;
};

export function rowsFrom({ task, sample, ordinal, ...rest }: StoredRows): SampleRows {
  return {
    ...rest,
    task: fromSteps(task),
    sample: fromSteps(sample),
    ordinal: fromSteps(ordinal),
  };
}

/** The place in its run's plan: N of RUN.N. */
export function ordinalOf(id: string): number {
  return Number(id.slice(id.lastIndexOf(".") + 1));
}

export function stateOf({ outcome, grade }: Pick<SampleView, "outcome" | "grade">): State {
  return outcome === "completed" ? (grade ?? "ungraded") : outcome;
}

/** Puts samples into columns as they come. */
export function sampleIndex(taskIds: readonly string[]) {
  const place = new Map(taskIds.map((id, index) => [id, index]));
  const columns = { task: numbers(), sample: numbers(), ordinal: numbers() };
  const partial: Record<number, number> = {};
  let state = "";
  return {
    add(view: SampleView): void {
      const row = columns.task.length;
      columns.task.push(place.get(view.task) ?? -1);
      columns.sample.push(view.index);
      columns.ordinal.push(ordinalOf(view.id));
      state += STATES[stateOf(view)];
      if (view.score !== undefined && view.score > 0 && view.score < 1) partial[row] = view.score;
    },
    rows: (): Omit<StoredRows, "blocks"> => ({
      task: toSteps(columns.task),
      sample: toSteps(columns.sample),
      ordinal: toSteps(columns.ordinal),
      state,
      partial,
    }),
  };
}

const numbers = (): number[] => [];
