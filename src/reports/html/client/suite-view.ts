import { rowsFrom, type SampleRows, STATES, type StoredRows } from "../../sample-index.js";
import {
  type EntryData,
  HEADS,
  type SiteData,
  type SuiteData,
  type TaskHeads,
  type TaskList,
} from "../site-data.js";
import { chunk } from "./load.js";

/** An entry with its samples in columns, found by task. */
export interface EntryRows {
  readonly entry: EntryData;
  readonly rows: SampleRows;
  /** The rows of a task, by the task's place. */
  readonly rowsOf: (task: number) => readonly number[];
}

/** A suite with all that its list and filters need. */
export interface SuiteView {
  readonly suite: SuiteData;
  readonly tasks: TaskList;
  readonly entries: readonly EntryRows[];
}

const views = new Map<string, Promise<SuiteView>>();

export function suiteView(site: SiteData, suite: SuiteData): Promise<SuiteView> {
  const known = views.get(suite.key) ?? load(site, suite);
  views.set(suite.key, known);
  return known;
}

async function load(site: SiteData, suite: SuiteData): Promise<SuiteView> {
  const own = site.entries.filter((entry) => entry.suite === suite.key);
  const tasks = await chunk<TaskList>(`tasks-${suite.key}`);
  const entries = await Promise.all(
    own.map(async (entry) => {
      const rows = rowsFrom(await chunk<StoredRows>(`rows-${entry.id}`));
      return { entry, rows, rowsOf: rowsByTask(rows, tasks.ids.length) };
    }),
  );
  return { suite, tasks, entries };
}

/** Two flat columns, since an array for each of a hundred thousand tasks is what takes memory. */
function rowsByTask({ task }: SampleRows, tasks: number): EntryRows["rowsOf"] {
  const ends = new Uint32Array(tasks);
  for (const place of task) if (place >= 0) ends[place] = (ends[place] ?? 0) + 1;
  for (let place = 1; place < tasks; place++)
    ends[place] = (ends[place] ?? 0) + (ends[place - 1] ?? 0);
  const starts = Uint32Array.from(ends, (_, place) => ends[place - 1] ?? 0);
  const next = starts.slice();
  const sorted = new Uint32Array(task.length);
  for (const [row, place] of task.entries()) {
    const at = next[place];
    if (at === undefined) continue;
    sorted[at] = row;
    next[place] = at + 1;
  }
  return (place) => [...sorted.subarray(starts[place], ends[place])];
}

/** How the prompts of some tasks begin. */
export function headsOf(
  { suite }: SuiteView,
  tasks: readonly number[],
): Promise<readonly string[]> {
  return Promise.all(
    tasks.map(async (task) => {
      const heads = await chunk<TaskHeads>(`heads-${suite.key}-${Math.floor(task / HEADS)}`);
      return heads[task % HEADS] ?? "";
    }),
  );
}

const WRONG = new Set("iurte");

/** Strict score of a row; undefined where it is missing. */
function scoreOf({ state, partial }: SampleRows, row: number): number | undefined {
  const letter = state.charAt(row);
  const part = partial[row];
  if (part !== undefined) return part;
  if (letter === STATES.correct) return 1;
  return WRONG.has(letter) ? 0 : undefined;
}

/** Mean score of a task's samples; undefined where all are missing. */
export function shareRight({ rows, rowsOf }: EntryRows, task: number): number | undefined {
  const scores = rowsOf(task).flatMap((row) => scoreOf(rows, row) ?? []);
  if (scores.length === 0) return undefined;
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

/** The file of texts that holds a row, and the row's place in it. */
export function placeOf({ blocks }: SampleRows, row: number): readonly [number, number] {
  const block = blocks.findLastIndex((first) => first <= row);
  return [block, row - (blocks[block] ?? 0)];
}
