import { groupBy } from "../collections.js";
import { billOf } from "../pricing/bill.js";
import { requestOf } from "../pricing/request-of.js";
import { consensusAt } from "../stats/consensus-curve.js";
import { leastOf, mean } from "../stats/mean.js";
import { unknown } from "../stats/measured.js";
import { passAtK } from "../stats/pass-at-k.js";
import { distribution } from "../stats/percentiles.js";
import { randomOf } from "../stats/random.js";
import { clusteredScore } from "../stats/score.js";
import { strictScore } from "../stats/strict-score.js";
import { studentQuantile } from "../stats/student.js";
import { voteOf } from "../stats/vote.js";
import type { MeasuredSample } from "../store/rows.js";
import type { Suite } from "../suites/suite.js";
import type { Aggregates, AtK, LengthBin, RefusalCell, Spread } from "./aggregates.js";
import type { ChargeOf } from "./build-sample.js";
import { lastAnswered, timesOf } from "./last-answered.js";
import { fieldOf } from "./task-fields.js";

/** The largest vote that is drawn: published figures are cons@64 or less. */
const MOST_VOTES = 64;
/** Names of topics or languages beyond these are no chart. */
const MOST_CELLS = 400;

/** What is drawn of one backend's samples on one suite. Pure; the same samples give the same numbers. */
export function aggregatesOf(
  suite: Suite,
  samples: readonly MeasuredSample[],
  chargeOf: ChargeOf,
): Aggregates {
  const tasks = [...groupBy(samples, ({ taskId }) => taskId).values()];
  return {
    costPerTask: costPerTask(tasks, chargeOf),
    lengths: lengthsOf(samples),
    latencies: latenciesOf(samples),
    ...curvesOf(tasks),
    refusals: suite.category === "censorship" ? refusalsOf(suite, samples) : [],
  };
}

/**
 * The interval is Student's on the spread between tasks, laid on the logarithm (delta method), so that
 * it never reaches 0.
 */
function costPerTask(
  tasks: readonly (readonly MeasuredSample[])[],
  chargeOf: ChargeOf,
): Aggregates["costPerTask"] {
  const means: number[] = [];
  const currencies = new Set<string>();
  for (const group of tasks) {
    const asked = group.filter(({ attempts }) => attempts.length > 0);
    const requests = asked.flatMap(({ attempts }) => attempts.map(requestOf));
    const { total, left } = billOf(requests, chargeOf);
    // What broke off before it was counted is left out, as in the whole bill.
    if (left === requests.length) continue;
    if (!total.known) return total;
    currencies.add(total.currency);
    means.push(total.amount / asked.length);
  }
  const [currency] = currencies;
  if (currency === undefined) return unknown("no-known-cost");
  if (currencies.size > 1) return unknown("requests-in-currencies");
  const value = mean(means);
  if (means.length < 2 || value <= 0) return { known: true, value, currency };
  const n = means.length;
  const variance = means.reduce((sum, each) => sum + (each - value) ** 2, 0) / (n - 1) / n;
  const factor = Math.exp((studentQuantile(0.975, n - 1) * Math.sqrt(variance)) / value);
  return { known: true, value, low: value / factor, high: value * factor, currency };
}

function lengthsOf(samples: readonly MeasuredSample[]): Aggregates["lengths"] {
  const scored = samples.flatMap((sample) => {
    const score = strictScore(sample);
    const last = sample.attempts.at(-1);
    return score === undefined
      ? []
      : [{ task: sample.taskId, score, tokens: last?.reasoningTokens }];
  });
  const counted = scored.flatMap(({ tokens, ...rest }) =>
    tokens === undefined || tokens < 1 ? [] : [{ ...rest, tokens }],
  );
  if (counted.length === 0) return unknown("no-reasoning-count");
  const groups = groupBy(counted, ({ tokens }) => Math.floor(Math.log2(tokens)));
  const bins = [...groups]
    .sort(([a], [b]) => a - b)
    .map(([power, group]): LengthBin => {
      const perTask = [...groupBy(group, ({ task }) => task).values()].map((each) =>
        each.map(({ score }) => score),
      );
      return { from: 2 ** power, to: 2 ** (power + 1), n: group.length, ...spreadOf(perTask) };
    });
  const uncounted = scored.filter(({ tokens }) => tokens === undefined).length;
  const without = scored.length - counted.length - uncounted;
  return { known: true, bins, uncounted, without };
}

function latenciesOf(samples: readonly MeasuredSample[]): Aggregates["latencies"] {
  const times = timesOf(samples.flatMap(lastAnswered));
  return {
    firstEvent: distribution(times.firstEvent),
    firstAnswer: distribution(times.firstAnswer),
    total: distribution(times.total),
  };
}

/** pass@k and cons@k for k = 1, 2, 4 ... and for the most that every task allows. */
function curvesOf(
  tasks: readonly (readonly MeasuredSample[])[],
): Pick<Aggregates, "passAt" | "consAt"> {
  const votes = tasks.map((group) => group.flatMap(voteOf));
  const least = votes.length === 0 ? 0 : leastOf(votes.map((each) => each.length));
  if (least < 2) return { passAt: [], consAt: [] };
  const ks = new Set([1, 2, 4, 8, 16, 32, 64].filter((k) => k < least));
  if (least <= MOST_VOTES) ks.add(least);
  const random = randomOf(1);
  const at = (k: number, values: readonly number[]): AtK => ({
    k,
    // So many samples of a task as there are sets of k without a common member.
    ...spreadOf(values.map((value) => Array.from({ length: Math.floor(least / k) }, () => value))),
  });
  const curve = (valuesAt: (k: number) => readonly number[]) =>
    [...ks].map((k) => at(k, valuesAt(k)));
  return {
    passAt: curve((k) =>
      votes.map((each) => {
        const right = each.filter(({ score }) => score >= 1).length;
        const result = passAtK([{ n: each.length, c: right }], k);
        return result.known ? result.value : 0;
      }),
    ),
    consAt: curve((k) => consensusAt(votes, k, random)),
  };
}

function refusalsOf(suite: Suite, samples: readonly MeasuredSample[]): readonly RefusalCell[] {
  const tasks = new Map(suite.tasks.map((task) => [task.id, task]));
  const text = (taskId: string, field: "topic" | "language") => {
    const task = tasks.get(taskId);
    const value = task && fieldOf(task, field);
    return typeof value === "string" && value !== "" ? value : undefined;
  };
  const placed = samples.flatMap((sample) => {
    const topic = text(sample.taskId, "topic");
    const language = text(sample.taskId, "language");
    return topic === undefined || language === undefined ? [] : [{ sample, topic, language }];
  });
  const cells = groupBy(placed, ({ topic, language }) => JSON.stringify([topic, language]));
  return [...cells.values()].slice(0, MOST_CELLS).flatMap((group) => {
    const [first] = group;
    return first === undefined
      ? []
      : [
          refusalCell(
            first.topic,
            first.language,
            group.map(({ sample }) => sample),
          ),
        ];
  });
}

function refusalCell(
  topic: string,
  language: string,
  samples: readonly MeasuredSample[],
): RefusalCell {
  const graded = samples.filter(
    ({ outcome, grade }) =>
      outcome === "completed" && grade !== undefined && grade.grade !== "ungraded",
  );
  const isRefusal = ({ grade }: MeasuredSample) => grade?.grade === "refused";
  const perTask = [...groupBy(graded, ({ taskId }) => taskId).values()].map((group) =>
    group.map((sample) => (isRefusal(sample) ? 1 : 0)),
  );
  const { low, high } = spreadOf(perTask);
  return {
    topic,
    language,
    n: graded.length,
    refused: graded.filter(isRefusal).length,
    evasive: graded.filter(({ grade }) => grade?.reason === "evasive").length,
    filtered: samples.filter(({ outcome }) => outcome === "filtered").length,
    ...(low !== undefined && high !== undefined && { low, high }),
  };
}

/** Mean over tasks with its interval, or alone where there is one task only; 0 tasks give 0 of 0. */
function spreadOf(perTask: readonly (readonly number[])[]): Spread {
  const score = clusteredScore(perTask);
  if (score.known) return { value: score.value, low: score.low, high: score.high };
  const [only] = perTask.filter((scores) => scores.length > 0);
  return { value: only === undefined ? 0 : mean(only) };
}
