import type { Measured } from "../../stats/measured.js";
import type { Source } from "../build-model.js";
import { buildComparisons, type Loaded } from "../compare/build.js";
import type { Ratio, SuiteComparison } from "../compare/model.js";
import type { CompareData, RatioData, SuitePair } from "./site-data.js";
import { suiteKey } from "./write-data.js";

/** An entry as one side of comparisons; its samples are read when they are asked for. */
type Side = Pick<Source, "entry" | "cell" | "loaded">;

/** Points; what `assay compare` takes where nobody says. */
const MARGIN = 2;
/** Pairs compared in a report: eight sides, each against each. */
const MOST_PAIRS = 28;
/** Tasks compared in all pairs together: resampling them is what takes time. The first pair always is. */
const MOST_TASKS = 60_000;
/** Flips listed of a suite and pair. */
const MOST_FLIPS = 1000;

/** Compares the sides that share a suite, each pair by itself. */
export function compareData(sides: readonly Side[]): CompareData {
  const bySide = new Map<string, Side[]>();
  for (const side of sides) {
    const id = `${side.entry.runId}/${side.entry.backend}`;
    bySide.set(id, [...(bySide.get(id) ?? []), side]);
  }
  const all = [...bySide];
  const read = keepingLast();
  const pairs = all
    .flatMap(([base, own], index) =>
      all
        .slice(index + 1)
        .map(([candidate, others]) => ({ base, candidate, matched: matched(own, others) })),
    )
    .filter(({ matched: both }) => both.length > 0)
    .filter(withinMeans())
    .map(({ base, candidate, matched: both }) => ({
      base,
      candidate,
      suites: compared(both, read),
    }))
    .filter(({ suites }) => suites.length > 0);
  const met = new Set(pairs.flatMap(({ base, candidate }) => [base, candidate]));
  const labels = all.map(([, [first]]) => first?.entry.backend ?? "");
  return {
    sides: all
      .filter(([id]) => met.has(id))
      .map(([id, [first]]) => {
        const { backend = "", runId = "" } = first?.entry ?? {};
        const alone = labels.filter((label) => label === backend).length === 1;
        return { id, label: alone ? backend : `${backend} · ${runId}` };
      }),
    margin: MARGIN,
    most: pairs.length,
    pairs,
  };
}

/** Passes pairs while there is time for them. */
function withinMeans(): (pair: { readonly matched: readonly Both[] }) => boolean {
  let [pairs, tasks] = [0, 0];
  return ({ matched: both }) => {
    pairs++;
    tasks += both.reduce((sum, { base }) => sum + base.cell.tasks, 0);
    return pairs === 1 || (pairs <= MOST_PAIRS && tasks <= MOST_TASKS);
  };
}

interface Both {
  readonly base: Side;
  readonly candidate: Side;
}

function matched(own: readonly Side[], others: readonly Side[]): readonly Both[] {
  return own.flatMap((base) =>
    others
      .filter(({ entry }) => entry.suiteHash === base.entry.suiteHash)
      .map((candidate) => ({ base, candidate })),
  );
}

/** Reads sides; the one read last is kept, since it is the base of the pairs that follow. */
function keepingLast(): (side: Side) => Loaded {
  let last: { readonly side: Side; readonly loaded: Loaded } | undefined;
  return (side) => {
    if (last?.side !== side) last = { side, loaded: side.loaded() };
    return last.loaded;
  };
}

function compared(both: readonly Both[], read: (side: Side) => Loaded): readonly SuitePair[] {
  const { suites } = buildComparisons(
    both.map(({ base, candidate }) => ({ base: read(base), candidate: candidate.loaded() })),
    MARGIN,
  );
  return suites.flatMap((suite) => {
    const pair = both.find(({ base }) => base.entry.suiteHash === suite.suiteHash);
    return pair ? [pairOf(suite, pair)] : [];
  });
}

function pairOf(suite: SuiteComparison, { base, candidate }: Both): SuitePair {
  const { difference, interval, tasks, pairs, unpaired, test, adjusted, verdict, said } = suite;
  return {
    suite: suiteKey(suite.suiteHash),
    name: suite.suite,
    base: { entry: base.entry.id, score: suite.score.base },
    candidate: { entry: candidate.entry.id, score: suite.score.candidate },
    ...{ difference, tasks, pairs, unpaired, test, p: adjusted.difference, verdict, said },
    ...(interval.known && { interval: { low: interval.low, high: interval.high } }),
    truncated: suite.truncated,
    refused: suite.refused,
    ratios: {
      tokens: ratioOf(suite.ratios.outputTokens),
      cost: ratioOf(suite.ratios.cost),
      firstAnswer: ratioOf(suite.ratios.firstAnswerMs),
      total: ratioOf(suite.ratios.totalMs),
    },
    flips: suite.flips
      .slice(0, MOST_FLIPS)
      .map(({ taskId, ...flip }) => ({ task: taskId, ...flip })),
    flipped: suite.flips.length,
  };
}

function ratioOf(found: Measured<Ratio>): RatioData | null {
  if (!found.known) return null;
  const { ratio, low, high, leftOut } = found;
  return { ratio, leftOut, ...(low !== undefined && high !== undefined && { low, high }) };
}
