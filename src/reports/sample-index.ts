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

/** The numbers that an entry's aggregates are computed from, in the same order. null: not known. */
export interface SampleNumbers {
  /** 1 where its last request was answered, else 0; a character a sample. */
  readonly answered: string;
  /** Of all its requests whose cost is known. */
  readonly cost: readonly (number | null)[];
  readonly requests: readonly number[];
  /** Of the request that answered. */
  readonly input: readonly (number | null)[];
  readonly output: readonly (number | null)[];
  readonly reasoning: readonly (number | null)[];
  /** Milliseconds. */
  readonly event: readonly (number | null)[];
  readonly first: readonly (number | null)[];
  readonly total: readonly (number | null)[];
}

export function stateOf({ outcome, grade }: Pick<SampleView, "outcome" | "grade">): State {
  return outcome === "completed" ? (grade ?? "ungraded") : outcome;
}

/** Puts samples into columns as they come. With `asOf`, what the server said of costs does not count. */
export function sampleIndex(taskIds: readonly string[], asOf: string | undefined) {
  const place = new Map(taskIds.map((id, index) => [id, index]));
  const columns = {
    ...{ task: numbers(), sample: numbers(), ordinal: numbers() },
    ...{ cost: maybes(), requests: numbers(), input: maybes(), output: maybes() },
    ...{ reasoning: maybes(), event: maybes(), first: maybes(), total: maybes() },
  };
  const partial: Record<number, number> = {};
  let [state, answered] = ["", ""];
  return {
    add(view: SampleView): void {
      const row = columns.task.length;
      columns.task.push(place.get(view.task) ?? -1);
      columns.sample.push(view.index);
      columns.ordinal.push(Number(view.id.slice(view.id.lastIndexOf(".") + 1)));
      state += STATES[stateOf(view)];
      if (view.score !== undefined && view.score > 0 && view.score < 1) partial[row] = view.score;
      const last = view.attempts.at(-1);
      const answer = last?.result === "ok" ? last : undefined;
      answered += answer === undefined ? "0" : "1";
      columns.cost.push(costOf(view, asOf));
      columns.requests.push(view.attempts.length);
      columns.input.push(answer?.inputTokens ?? null);
      columns.output.push(answer?.outputTokens ?? null);
      columns.reasoning.push(answer?.reasoningTokens ?? null);
      columns.event.push(answer?.firstEventMs ?? null);
      columns.first.push(answer?.firstAnswerMs ?? null);
      columns.total.push(answer?.endMs ?? null);
    },
    rows: (): Omit<StoredRows, "blocks"> => ({
      task: toSteps(columns.task),
      sample: toSteps(columns.sample),
      ordinal: toSteps(columns.ordinal),
      state,
      partial,
    }),
    numbers: (): SampleNumbers => {
      const { cost, requests, input, output, reasoning, event, first, total } = columns;
      return { answered, cost, requests, input, output, reasoning, event, first, total };
    },
  };
}

const numbers = (): number[] => [];
const maybes = (): (number | null)[] => [];

function costOf({ attempts }: SampleView, asOf: string | undefined): number | null {
  const known = attempts.flatMap(
    ({ serverCost, priceCost }) =>
      (asOf === undefined ? (serverCost ?? priceCost) : priceCost) ?? [],
  );
  return known.length === 0 ? null : known.reduce((sum, { amount }) => sum + amount, 0);
}
