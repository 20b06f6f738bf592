import { groupBy } from "../../collections.js";
import type { Money } from "../../pricing/money.js";
import { type Measured, unknown } from "../../stats/measured.js";
import { pairedRatio } from "../../stats/paired-ratio.js";
import type { Ratio, Ratios } from "./model.js";
import type { Pair } from "./pairs.js";

/** Of the request that answered a sample; what the server did not say is absent. */
export interface AnswerTake {
  readonly sampleId: string;
  readonly outputTokens?: number;
  readonly firstAnswerMs?: number;
  readonly endMs?: number;
}

/** What is known of a side's samples, beside their scores. */
export interface Takes {
  readonly takes: readonly AnswerTake[];
  /** By sample, retries included; absent where it is not known. */
  readonly costs: ReadonlyMap<string, Money>;
}

/** A quantity of a side by sample. */
type Quantity = ReadonlyMap<string, number | undefined>;

/**
 * How many times the base's tokens, cost and times the candidate's are, over the pairs that have the
 * number on both sides. `unpaired`: samples without a pair, which are among those left out.
 */
export function ratiosOf(
  pairs: readonly Pair[],
  unpaired: number,
  base: Takes,
  candidate: Takes,
): Ratios {
  const taken = (numberOf: (take: AnswerTake) => number | undefined) => {
    const of = ({ takes }: Takes): Quantity =>
      new Map(takes.map((take) => [take.sampleId, numberOf(take)] as const));
    return ratioOf(pairs, unpaired, of(base), of(candidate));
  };
  return {
    outputTokens: taken(({ outputTokens }) => outputTokens),
    cost: costRatio(pairs, unpaired, base, candidate),
    firstAnswerMs: taken(({ firstAnswerMs }) => firstAnswerMs),
    totalMs: taken(({ endMs }) => endMs),
  };
}

function costRatio(
  pairs: readonly Pair[],
  unpaired: number,
  base: Takes,
  candidate: Takes,
): Measured<Ratio> {
  const of = ({ costs }: Takes): Quantity =>
    new Map([...costs].map(([sample, { amount }]) => [sample, amount] as const));
  const currencies = [base, candidate].flatMap(({ costs }) =>
    [...costs.values()].map(({ currency }) => currency),
  );
  if (new Set(currencies).size > 1) return unknown("costs-in-currencies");
  return ratioOf(pairs, unpaired, of(base), of(candidate));
}

/** Numbers that are 0 have no ratio: they are left out too. */
function ratioOf(
  pairs: readonly Pair[],
  unpaired: number,
  base: Quantity,
  candidate: Quantity,
): Measured<Ratio> {
  const both = pairs.flatMap((pair) => {
    const [own, other] = [base.get(pair.base.id) ?? 0, candidate.get(pair.candidate.id) ?? 0];
    return own > 0 && other > 0 ? [{ task: pair.taskId, base: own, candidate: other }] : [];
  });
  const found = pairedRatio([...groupBy(both, ({ task }) => task).values()]);
  return found.known ? { ...found, leftOut: pairs.length + unpaired - found.pairs } : found;
}
