import { missingBounds } from "../../stats/bounds.js";
import { costPerCorrect } from "../../stats/cost.js";
import { unknown } from "../../stats/measured.js";
import { passAtKs } from "../../stats/pass-at-k.js";
import { summarise } from "../../stats/percentiles.js";
import { clusteredScore } from "../../stats/score.js";
import { missingOf } from "../build-entry.js";
import type { Counts, Entry } from "../model.js";
import { type SampleNumbers, type SampleRows, STATES } from "../sample-index.js";

const COUNTED: readonly (readonly [keyof Counts, string])[] = [
  ...(["correct", "incorrect", "unparsed", "refused", "truncated", "empty"] as const),
  ...(["ungraded", "filtered", "failed"] as const),
].map((name) => [name, STATES[name]] as const);

/**
 * The entry again, every number that its columns decide computed from them by the code that computed
 * it first. Whether a cost is known, in which currency, and how a vote went the columns do not say:
 * that is taken from the entry as it was embedded.
 */
export function recomputed(entry: Entry, rows: SampleRows, numbers: SampleNumbers): Entry {
  const { task, state } = rows;
  const tasks = new Map<number, number[]>();
  for (const [row, place] of task.entries()) {
    const group = tasks.get(place);
    if (group === undefined) tasks.set(place, [row]);
    else group.push(row);
  }
  const groups = [...tasks.values()];
  const scores = groups.map((group) => group.flatMap((row) => scoreOf(rows, row) ?? []));
  const counts = countsOf(state);
  const cost = costOf(entry, numbers);
  const { bounds: _, ...rest } = entry;
  return {
    ...rest,
    samplesPerTask: Math.max(0, ...groups.map((group) => group.length)),
    counts,
    score: clusteredScore(scores),
    ...(missingOf(counts) > 0 && {
      bounds: missingBounds(
        groups.map((group, index) => ({
          scores: scores[index] ?? [],
          missing: group.length - (scores[index]?.length ?? 0),
        })),
      ),
    }),
    passAtK: passAtKs(
      scores.map((each) => ({ n: each.length, c: each.filter((s) => s >= 1).length })),
    ),
    cost,
    costPerCorrect: cost.known
      ? costPerCorrect({ amount: cost.total, currency: cost.currency }, counts.correct)
      : entry.costPerCorrect,
    latency: {
      firstEvent: summarise(known(numbers.event)),
      firstAnswer: summarise(known(numbers.first)),
      total: summarise(known(numbers.total)),
    },
    tokens: {
      input: totalOf(numbers, numbers.input),
      output: totalOf(numbers, numbers.output),
      reasoning: totalOf(numbers, numbers.reasoning),
    },
    attempts: numbers.requests.reduce((sum, requests) => sum + requests, 0),
  };
}

const WRONG = new Set<string>(
  (["incorrect", "unparsed", "refused", "truncated", "empty"] as const).map((name) => STATES[name]),
);

function scoreOf({ state, partial }: SampleRows, row: number): number | undefined {
  const letter = state.charAt(row);
  if (partial[row] !== undefined) return partial[row];
  if (letter === STATES.correct) return 1;
  return WRONG.has(letter) ? 0 : undefined;
}

function countsOf(state: string): Counts {
  const byLetter = new Map<string, number>();
  for (const letter of state) byLetter.set(letter, (byLetter.get(letter) ?? 0) + 1);
  const counts = Object.fromEntries(
    COUNTED.map(([name, letter]) => [name, byLetter.get(letter) ?? 0]),
  ) as Record<keyof Counts, number>;
  return { ...counts, planned: state.length, notRun: byLetter.get(STATES["not-run"]) ?? 0 };
}

function costOf({ cost }: Entry, { cost: costs }: SampleNumbers): Entry["cost"] {
  if (!cost.known) return cost;
  return { ...cost, total: known(costs).reduce((sum, each) => sum + each, 0) };
}

function totalOf(
  { answered }: SampleNumbers,
  tokens: readonly (number | null)[],
): Entry["tokens"]["output"] {
  const counted = known(tokens);
  const answers = [...answered].filter((mark) => mark === "1").length;
  if (answers === 0 || counted.length < answers) return unknown("tokens-not-all-counted");
  return { known: true, total: counted.reduce((sum, each) => sum + each, 0) };
}

function known(values: readonly (number | null)[]): readonly number[] {
  return values.flatMap((value) => value ?? []);
}
