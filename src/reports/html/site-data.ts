import type { Language } from "../../words/languages.js";
import type { Said } from "../../words/worded.js";
import type { Rates } from "../compare/model.js";
import type { SampleView } from "../model.js";

/** What the pages' data files hold, by the name of the file. All are plain data. */

/** `site`: what there is to choose from. */
export interface SiteData {
  readonly suites: readonly SuiteData[];
  readonly entries: readonly EntryData[];
}

export interface SuiteData {
  /** Names its files. */
  readonly key: string;
  readonly name: string;
  readonly title: string;
}

export interface EntryData {
  readonly id: string;
  readonly suite: string;
  readonly backend: string;
  readonly model: string;
  readonly runId: string;
  /** Unlike that of any other entry of its suite. */
  readonly label: string;
}

/** `tasks-SUITE`: every task of a suite in its order. */
export interface TaskList {
  readonly ids: readonly string[];
  /** The first task in each `task-SUITE-N`. */
  readonly blocks: readonly number[];
}

/** `heads-SUITE-N`: how the prompts of tasks N × HEADS and on begin, for the list that shows a few of them. */
export type TaskHeads = readonly string[];
/** Tasks to a file of heads: a page of the list that is filtered far apart reads one for each row. */
export const HEADS = 500;

/** One of `task-SUITE-N`. */
export interface TaskData {
  readonly prompt: string;
  readonly target: string;
}

/** One of `texts-ENTRY-N`. */
export type SampleData = Omit<SampleView, "entry">;

/** `compare`: pairs of sides that share a suite. */
export interface CompareData {
  readonly sides: readonly { readonly id: string; readonly label: string }[];
  readonly margin: number;
  /** How many pairs this report compares. */
  readonly most: number;
  readonly pairs: readonly PairData[];
}

export interface PairData {
  readonly base: string;
  readonly candidate: string;
  readonly suites: readonly SuitePair[];
}

/** How many times the base's the candidate's is, with the samples that are no part of it. */
export interface RatioData {
  readonly ratio: number;
  readonly low?: number;
  readonly high?: number;
  readonly leftOut: number;
}

export interface SuitePair {
  readonly suite: string;
  readonly name: string;
  readonly base: { readonly entry: string; readonly score: number };
  readonly candidate: { readonly entry: string; readonly score: number };
  readonly difference: number;
  readonly interval?: { readonly low: number; readonly high: number };
  readonly tasks: number;
  readonly pairs: number;
  readonly unpaired: number;
  readonly test: string;
  readonly p: number;
  readonly verdict: string;
  /** Why it has the verdict. */
  readonly said: Said;
  readonly truncated: Rates;
  readonly refused: Rates;
  /** null: not recorded on both sides. */
  readonly ratios: Readonly<Record<"tokens" | "cost" | "firstAnswer" | "total", RatioData | null>>;
  readonly flips: readonly {
    readonly task: string;
    readonly sample: number;
    readonly base: string;
    readonly candidate: string;
    readonly to: "right" | "wrong";
  }[];
  readonly flipped: number;
}

/** What a page says to its script. */
export interface PageData {
  readonly texts: Readonly<Record<string, string>>;
  readonly language: Language;
  /** Changes with the data, so that no file of an older report is taken. */
  readonly version: string;
  readonly assets: { readonly vega: string; readonly answer: string };
}

/** `charts`: a drawing of each, as Vega wants it. */
export type ChartData = readonly { readonly id: string; readonly spec: unknown }[];
