import type { Reached } from "../sampling.js";

/** Every warning Assay can print beside a number: a closed list, each with its prose and its hint. */
export interface Warning {
  readonly code: WarningCode;
  /** What is so, with its numbers. */
  readonly text: string;
  /** What the reader can do about it. */
  readonly hint: string;
}

export type WarningCode = keyof typeof WARNINGS;

/** Event-loop delay (99th percentile, ms) above which times cannot be trusted to a few milliseconds. */
export const LAG_LIMIT_MS = 50;
/** Below this many tasks an interval says little. */
export const FEW_TASKS = 20;
/** Share of samples above which truncation or unparsed answers distort a score. */
export const NOTABLE_SHARE = 0.02;

export const WARNINGS = {
  "certificate-failed": (failed: number) => ({
    text: `The newest calibration failed ${failed} of its checks: the instrument was out of tolerance.`,
    hint: "Run assay calibrate on a quiet machine; do not publish numbers until it passes.",
  }),
  "certificate-missing": () => ({
    text: "The instrument was never calibrated on this database.",
    hint: "Run assay calibrate.",
  }),
  "samples-missing": (missing: number, planned: number) => ({
    text: `${missing} of ${planned} samples are missing (failed, filtered, ungraded or not run); they are not counted as wrong.`,
    hint: "See the worst and best case; assay run --resume takes those that failed or were not run.",
  }),
  truncated: (count: number, planned: number) => ({
    text: `${count} of ${planned} answers were cut off by the token limit and count as wrong.`,
    hint: "Raise sampling.maxTokens; published reasoning scores allow 32,768 or more.",
  }),
  unparsed: (count: number, planned: number) => ({
    text: `In ${count} of ${planned} answers the grader found no answer; they count as wrong.`,
    hint: "Read some of them: a prompt or a grader may be at fault rather than the model.",
  }),
  "usage-missing": (count: number) => ({
    text: `${count} requests broke off before the server said how many tokens they took; the cost leaves them out.`,
    hint: "Take the cost as a lower bound.",
  }),
  "price-remark": (remark: string) => ({
    text: `About the price: ${remark}.`,
    hint: "Hold the cost against the provider's bill, or set the price in the configuration.",
  }),
  "model-changed": (models: readonly string[]) => ({
    text: `The server named more than one model or fingerprint within the run: ${models.join(", ")}.`,
    hint: "Pin the model id; the score mixes what answered.",
  }),
  "not-controllable": (lost: Reached["lost"]) => ({
    text: `Not sampled as asked: ${lost.map(({ setting, wanted, why }) => `${setting} ${wanted} (${why})`).join("; ")}.`,
    hint: "Do not compare it with a figure whose protocol sets these; another host may let you.",
  }),
  "unpinned-model": (why: string) => ({
    text: `The model is not pinned: ${why}.`,
    hint: "Quote the score with the day it was measured and the model the server named.",
  }),
  "foreign-tasks": (suite: string, count: number) => ({
    text: `${count} imported tasks are not part of suite ${suite}; they form a task set of their own.`,
    hint: "Compare them only with results that carry the same suite hash.",
  }),
  "event-loop-lag": (lag: number) => ({
    text: `The measuring process was held up for ${lag.toFixed(0)} ms (99th percentile); its times are that uncertain.`,
    hint: "Lower --concurrency, or measure on a quieter machine.",
  }),
  "few-tasks": (tasks: number) => ({
    text: `Only ${tasks} tasks: the interval is wide and rests on few independent problems.`,
    hint: "Run the whole suite before you compare.",
  }),
} as const satisfies Record<string, (...args: never[]) => Omit<Warning, "code">>;

/** Makes a warning of the closed list. */
export function warn<C extends WarningCode>(
  code: C,
  ...args: Parameters<(typeof WARNINGS)[C]>
): Warning {
  const prose = WARNINGS[code] as (...args: unknown[]) => Omit<Warning, "code">;
  return { code, ...prose(...args) };
}
