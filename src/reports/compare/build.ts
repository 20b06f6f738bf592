import { groupBy } from "../../collections.js";
import type { Cost } from "../../pricing/price.js";
import { bootstrapMean } from "../../stats/bootstrap.js";
import { tost } from "../../stats/equivalence.js";
import { fisherExact } from "../../stats/fisher.js";
import { mcnemar } from "../../stats/mcnemar.js";
import { mean } from "../../stats/mean.js";
import { type Measured, unknown } from "../../stats/measured.js";
import { benjaminiHochberg, holm } from "../../stats/multiple.js";
import { quantile } from "../../stats/percentiles.js";
import { pairedPermutation } from "../../stats/permutation.js";
import { randomOf } from "../../stats/random.js";
import type { Cell, ScoredSample } from "../../store/rows.js";
import { decideCell } from "./decide.js";
import type { CompareModel, Flip, Medians, Rates, SuiteComparison } from "./model.js";
import { differenceBounds, type Pair, pairUp, taskDifferences } from "./pairs.js";
import { type AnswerTake, ratiosOf, type Takes } from "./ratios.js";

/** One side with what is stored of it. */
export interface Loaded extends Takes {
  readonly cell: Cell;
  readonly samples: readonly ScoredSample[];
  readonly cost: Cost;
}

interface Paired {
  readonly base: Loaded;
  readonly candidate: Loaded;
  readonly pairs: readonly Pair[];
  readonly unpaired: number;
}

type Open = Omit<SuiteComparison, "adjusted" | "verdict" | "why" | "said">;

/** Fixed, so that the same rows give the same comparison. */
const SEED = 20250120;

/** Compares each pair of sides, and decides all of them together. `margin` in points. */
export function buildComparisons(
  sides: readonly { readonly base: Loaded; readonly candidate: Loaded }[],
  margin: number,
): Pick<CompareModel, "suites" | "skipped"> {
  const paired = sides.map((each) => ({
    ...each,
    ...pairUp(each.base.samples, each.candidate.samples),
  }));
  const skipped = paired.filter(({ pairs }) => pairs.length === 0).map(skippedOf);
  const open = paired
    .filter(({ pairs }) => pairs.length > 0)
    .map((each) => compareSides(each, margin));
  const difference = holm(open.map(({ pDifference }) => pDifference));
  const discovery = benjaminiHochberg(open.map(({ pDifference }) => pDifference));
  const equivalence = holm(open.map(({ pEquivalence }) => pEquivalence));
  const suites = open.map((each, index) => {
    const adjusted = {
      difference: difference[index] ?? 1,
      equivalence: equivalence[index] ?? 1,
      discovery: discovery[index] ?? 1,
    };
    return { ...each, adjusted, ...decideCell(each, adjusted) };
  });
  return { suites, skipped };
}

function skippedOf({ base, candidate }: { readonly base: Loaded; readonly candidate: Loaded }) {
  return {
    suite: candidate.cell.suite.name,
    base: sideOf(base),
    candidate: sideOf(candidate),
    why: `no sample has a score on both sides (${base.samples.length} and ${candidate.samples.length} were planned)`,
  };
}

function compareSides({ base, candidate, pairs, unpaired }: Paired, margin: number): Open {
  const differences = taskDifferences(pairs);
  const difference = mean(differences);
  const interval = bootstrapMean(differences, { random: randomOf(SEED) });
  const tests = testOf(pairs, differences);
  const se = errorOf(differences);
  return {
    suite: candidate.cell.suite.name,
    suiteHash: candidate.cell.suiteHash,
    base: sideOf(base),
    candidate: sideOf(candidate),
    tasks: differences.length,
    pairs: pairs.length,
    unpaired,
    ...(unpaired > 0 && { bounds: differenceBounds(base.samples, candidate.samples) }),
    score: scoreOf(pairs),
    difference,
    interval,
    margin,
    pDifference: tests.p,
    pEquivalence: se === undefined ? 1 : tost(difference, se, margin).p,
    test: tests.name,
    truncated: ratesOf(pairs, ({ outcome }) => outcome === "truncated"),
    refused: ratesOf(pairs, ({ grade }) => grade?.grade === "refused"),
    outputTokens: mediansOf(pairs, base, candidate, ({ outputTokens }) => outputTokens),
    firstAnswerMs: mediansOf(pairs, base, candidate, ({ firstAnswerMs }) => firstAnswerMs),
    totalMs: mediansOf(pairs, base, candidate, ({ endMs }) => endMs),
    ratios: ratiosOf(pairs, unpaired, base, candidate),
    cost: { base: base.cost, candidate: candidate.cost },
    flips: flipsOf(pairs),
  };
}

/** Of the mean difference over tasks, never below what n tasks that all agree leave open (3/n is two errors). */
function errorOf(differences: readonly number[]): number | undefined {
  if (differences.length < 2) return undefined;
  const centre = mean(differences);
  const squares = differences.reduce((sum, each) => sum + (each - centre) ** 2, 0);
  const error = Math.sqrt(squares / (differences.length - 1) / differences.length);
  return Math.max(error, 150 / differences.length);
}

function scoreOf(pairs: readonly Pair[]): SuiteComparison["score"] {
  const tasks = [...groupBy(pairs, ({ taskId }) => taskId).values()];
  const over = (side: "base" | "candidate") =>
    mean(tasks.map((group) => mean(group.map((pair) => pair[side].points))));
  return { base: over("base"), candidate: over("candidate") };
}

/** Exact McNemar for one right-or-wrong sample a task, else the permutation of whole tasks. */
function testOf(
  pairs: readonly Pair[],
  differences: readonly number[],
): { readonly p: number; readonly name: SuiteComparison["test"] } {
  const binary = pairs.every(({ base, candidate }) =>
    [base.points, candidate.points].every((points) => points === 0 || points === 100),
  );
  if (binary && pairs.length === differences.length) {
    const lost = pairs.filter(({ base, candidate }) => candidate.points < base.points).length;
    const won = pairs.filter(({ base, candidate }) => candidate.points > base.points).length;
    return { p: mcnemar(lost, won), name: "exact McNemar" };
  }
  const permuted = pairedPermutation(differences, randomOf(SEED));
  const name =
    permuted.known && permuted.exact ? "exact permutation by task" : "permutation by task";
  return { p: permuted.known ? permuted.p : 1, name };
}

function ratesOf(pairs: readonly Pair[], is: (sample: ScoredSample) => boolean): Rates {
  const [base, candidate] = [
    pairs.filter((pair) => is(pair.base)).length,
    pairs.filter((pair) => is(pair.candidate)).length,
  ];
  const of = pairs.length;
  const onePerTask = new Set(pairs.map(({ taskId }) => taskId)).size === of;
  const only = (side: "base" | "candidate", other: "base" | "candidate") =>
    pairs.filter((pair) => is(pair[side]) && !is(pair[other])).length;
  const p = onePerTask
    ? mcnemar(only("base", "candidate"), only("candidate", "base"))
    : fisherExact(base, of - base, candidate, of - candidate);
  return { base, candidate, of, p };
}

function mediansOf(
  pairs: readonly Pair[],
  base: Loaded,
  candidate: Loaded,
  numberOf: (take: AnswerTake) => number | undefined,
): Measured<Medians> {
  const values = (side: Loaded) =>
    new Map(side.takes.map((take) => [take.sampleId, numberOf(take)] as const));
  const [first, second] = [values(base), values(candidate)];
  const both = pairs.flatMap((pair) => {
    const [a, b] = [first.get(pair.base.id), second.get(pair.candidate.id)];
    return a === undefined || b === undefined ? [] : [[a, b] as const];
  });
  if (both.length === 0) return unknown("not-on-both-sides");
  const median = (numbers: readonly number[]) =>
    quantile(
      numbers.toSorted((a, b) => a - b),
      0.5,
    );
  const [low, high] = [median(both.map(([a]) => a)), median(both.map(([, b]) => b))];
  if (low === 0) return unknown("base-is-zero");
  return { known: true, base: low, candidate: high, ratio: high / low, pairs: both.length };
}

function flipsOf(pairs: readonly Pair[]): readonly Flip[] {
  return pairs
    .filter(({ base, candidate }) => base.points !== candidate.points)
    .map(({ taskId, sample, base, candidate }) => ({
      taskId,
      sample,
      base: base.id,
      candidate: candidate.id,
      to: candidate.points > base.points ? "right" : "wrong",
    }));
}

function sideOf({ cell: { runId, backend } }: Loaded): SuiteComparison["base"] {
  return { runId, backend };
}
