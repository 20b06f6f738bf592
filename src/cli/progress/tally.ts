import { optional } from "../../collections.js";
import type { Money } from "../../pricing/money.js";
import { paidFor } from "../../runner/budget.js";
import { strictScore } from "../../stats/strict-score.js";
import type { AttemptRecord, PlannedSample, SampleResult, ScoredSample } from "../../store/rows.js";
import { Meter } from "./meter.js";

/** A backend on a suite, while it is measured. */
interface CellTally {
  readonly suite: string;
  readonly backend: string;
  /** Samples planned so far, and with a result. */
  of: number;
  done: number;
  /** Samples with a score, and the sum of their scores. */
  scored: number;
  right: number;
  missing: number;
  /** Of this process's requests. */
  spent: number;
  currency: string | undefined;
}

/** The same at a moment, with how fast it goes: both absent where that is not known. */
export interface PacedTally extends Readonly<CellTally> {
  readonly tokensPerSecond?: number;
  readonly secondsLeft?: number;
}

/** All of a run at a moment. */
export interface Standing {
  /** In the order in which they were planned. */
  readonly cells: readonly PacedTally[];
  readonly total: PacedTally;
}

/** Counts samples as they come; a few additions each, so that nothing is slower for being watched. */
export class Tally {
  readonly #cells = new Map<string, Metered>();
  /** A backend's suites share its places: what is left of one waits for the others. */
  readonly #backends = new Map<string, Meter>();
  readonly #whole = new Meter();
  /** When each sample under way began. */
  readonly #begun = new Map<string, number>();
  readonly #suiteOf: (hash: string) => string;
  readonly #now: () => number;

  /** @param now seconds of a clock that never goes back */
  constructor(suiteOf: (hash: string) => string, now = () => performance.now() / 1000) {
    this.#suiteOf = suiteOf;
    this.#now = now;
  }

  /** How far everything has come, and how fast it goes. */
  read(): Standing {
    const now = this.#now();
    const all = [...this.#cells.values()];
    const left = [...this.#backends].flatMap(([backend, meter]) => {
      const own = all.flatMap(({ cell }) => (cell.backend === backend ? [cell] : []));
      const samples = own.reduce((sum, { of, done }) => sum + of - done, 0);
      return meter.flying > 0 && samples > 0 ? [meter.secondsLeft(now, samples)] : [];
    });
    const known = left.flatMap((seconds) => seconds ?? []);
    return {
      cells: all.map(({ cell, meter }) => ({
        ...cell,
        ...optional({
          tokensPerSecond: meter.tokensPerSecond(now),
          secondsLeft: meter.secondsLeft(now, cell.of - cell.done),
        }),
      })),
      total: {
        ...totalOf(all.map(({ cell }) => cell)),
        ...optional({
          tokensPerSecond: this.#whole.tokensPerSecond(now),
          // Backends work side by side: the slowest decides, and may not be known yet.
          secondsLeft:
            known.length > 0 && known.length === left.length ? Math.max(...known) : undefined,
        }),
      },
    };
  }

  plan(samples: readonly PlannedSample[]): void {
    for (const sample of samples) this.#of(sample.backend, sample.suiteHash).cell.of += 1;
  }

  /** Samples that were taken before this process. */
  before(backend: string, suiteHash: string, samples: readonly ScoredSample[]): void {
    const { cell } = this.#of(backend, suiteHash);
    for (const sample of samples) {
      if (sample.outcome === undefined || sample.outcome === "failed") continue;
      cell.of += 1;
      score(cell, sample);
    }
  }

  /** A sample's first request is about to be made. */
  begin(sample: PlannedSample): void {
    const now = this.#now();
    this.#begun.set(sample.id, now);
    for (const meter of this.#metersOf(sample)) meter.begin(now);
  }

  take(sample: PlannedSample, result: SampleResult, requests: readonly AttemptRecord[]): void {
    const { cell } = this.#of(sample.backend, sample.suiteHash);
    score(cell, storedOf(result));
    let tokens = 0;
    for (const request of requests) {
      const paid = paidFor(request);
      if (paid !== undefined) spend(cell, paid);
      if (request.role === "answer" && request.result.ok) {
        tokens += request.result.completion.usage?.output ?? 0;
      }
    }
    const now = this.#now();
    const took = now - (this.#begun.get(sample.id) ?? now);
    for (const meter of this.#metersOf(sample)) meter.take(now, took, tokens);
  }

  /** No more is done for a sample. */
  end(sample: PlannedSample): void {
    const now = this.#now();
    this.#begun.delete(sample.id);
    for (const meter of this.#metersOf(sample)) meter.end(now);
  }

  #metersOf({ backend, suiteHash }: PlannedSample): readonly Meter[] {
    return [this.#of(backend, suiteHash).meter, this.#backendOf(backend), this.#whole];
  }

  #backendOf(backend: string): Meter {
    const known = this.#backends.get(backend) ?? new Meter();
    this.#backends.set(backend, known);
    return known;
  }

  #of(backend: string, suiteHash: string): Metered {
    const key = `${backend}\n${suiteHash}`;
    const known = this.#cells.get(key);
    if (known !== undefined) return known;
    const cell = { ...NOTHING, suite: this.#suiteOf(suiteHash), backend };
    const metered = { cell, meter: new Meter() };
    this.#cells.set(key, metered);
    return metered;
  }
}

interface Metered {
  readonly cell: CellTally;
  readonly meter: Meter;
}

function storedOf(result: SampleResult): Pick<ScoredSample, "outcome" | "grade"> {
  return result.outcome === "completed"
    ? { outcome: result.outcome, grade: { ...result.grade, grader: result.grader } }
    : { outcome: result.outcome };
}

const NOTHING = {
  of: 0,
  done: 0,
  scored: 0,
  right: 0,
  missing: 0,
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
function totalOf(cells: readonly CellTally[]): CellTally {
  const total: CellTally = { ...NOTHING, suite: "", backend: "" };
  for (const cell of cells) {
    for (const key of ["of", "done", "scored", "right", "missing"] as const)
      total[key] += cell[key];
    if (cell.currency !== undefined) {
      spend(total, { amount: cell.spent, currency: cell.currency });
    }
  }
  return total;
}
