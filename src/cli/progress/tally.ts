import type { Money } from "../../pricing/money.js";
import { paidFor } from "../../runner/budget.js";
import { strictScore } from "../../stats/strict-score.js";
import type { AttemptRecord, PlannedSample, SampleResult, ScoredSample } from "../../store/rows.js";

/** A backend on a suite, while it is measured. */
export interface CellTally {
  readonly suite: string;
  readonly backend: string;
  /** Samples planned so far, with a result, and of those the ones taken in this process. */
  of: number;
  done: number;
  fresh: number;
  /** Samples with a score, and the sum of their scores. */
  scored: number;
  right: number;
  missing: number;
  /** Of this process's requests. */
  outputTokens: number;
  spent: number;
  currency: string | undefined;
}

/** Counts samples as they come; a few additions each, so that nothing is slower for being watched. */
export class Tally {
  readonly #cells = new Map<string, CellTally>();
  readonly #suiteOf: (hash: string) => string;

  constructor(suiteOf: (hash: string) => string) {
    this.#suiteOf = suiteOf;
  }

  /** In the order in which they were planned. */
  get cells(): readonly CellTally[] {
    return [...this.#cells.values()];
  }

  plan(samples: readonly PlannedSample[]): void {
    for (const sample of samples) this.#cell(sample.backend, sample.suiteHash).of += 1;
  }

  /** Samples that were taken before this process. */
  before(backend: string, suiteHash: string, samples: readonly ScoredSample[]): void {
    const cell = this.#cell(backend, suiteHash);
    for (const sample of samples) {
      if (sample.outcome === undefined || sample.outcome === "failed") continue;
      cell.of += 1;
      score(cell, sample);
    }
  }

  take(sample: PlannedSample, result: SampleResult, requests: readonly AttemptRecord[]): void {
    const cell = this.#cell(sample.backend, sample.suiteHash);
    cell.fresh += 1;
    score(cell, storedOf(result));
    for (const request of requests) {
      const paid = paidFor(request);
      if (paid !== undefined) spend(cell, paid);
      if (request.result.ok) cell.outputTokens += request.result.completion.usage?.output ?? 0;
    }
  }

  #cell(backend: string, suiteHash: string): CellTally {
    const key = `${backend}\n${suiteHash}`;
    const known = this.#cells.get(key);
    if (known !== undefined) return known;
    const cell = { ...NOTHING, suite: this.#suiteOf(suiteHash), backend };
    this.#cells.set(key, cell);
    return cell;
  }
}

function storedOf(result: SampleResult): Pick<ScoredSample, "outcome" | "grade"> {
  return result.outcome === "completed"
    ? { outcome: result.outcome, grade: { ...result.grade, grader: result.grader } }
    : { outcome: result.outcome };
}

const NOTHING = {
  of: 0,
  done: 0,
  fresh: 0,
  scored: 0,
  right: 0,
  missing: 0,
  outputTokens: 0,
  spent: 0,
  currency: undefined,
};

function score(cell: CellTally, sample: Pick<ScoredSample, "outcome" | "grade">): void {
  cell.done += 1;
  const points = strictScore(sample);
  if (points === undefined) cell.missing += 1;
  else {
    cell.scored += 1;
    cell.right += points;
  }
}

/** A second currency is left out: a sum of two says nothing. */
function spend(cell: CellTally, { amount, currency }: Money): void {
  cell.currency ??= currency;
  if (cell.currency === currency) cell.spent += amount;
}

/** All cells as one. */
export function totalOf(cells: readonly CellTally[]): CellTally {
  const total: CellTally = { ...NOTHING, suite: "", backend: "" };
  for (const cell of cells) {
    for (const key of [
      "of",
      "done",
      "fresh",
      "scored",
      "right",
      "missing",
      "outputTokens",
    ] as const)
      total[key] += cell[key];
    if (cell.currency !== undefined) {
      spend(total, { amount: cell.spent, currency: cell.currency });
    }
  }
  return total;
}
