import { type SampleRows, STATES } from "../../sample-index.js";
import type { EntryData, SiteData, SuiteData, TaskList } from "../site-data.js";
import { chunk } from "./load.js";

/** An entry with its samples in columns, found by task. */
export interface EntryRows {
  readonly entry: EntryData;
  readonly rows: SampleRows;
  /** Rows of each task, by the task's place. */
  readonly byTask: readonly (readonly number[])[];
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
      const rows = await chunk<SampleRows>(`rows-${entry.id}`);
      return { entry, rows, byTask: byTask(rows, tasks.ids.length) };
    }),
  );
  return { suite, tasks, entries };
}

function byTask({ task }: SampleRows, tasks: number): readonly (readonly number[])[] {
  const found: number[][] = Array.from({ length: tasks }, () => []);
  for (let row = 0; row < task.length; row++) found[task[row] ?? -1]?.push(row);
  return found;
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
export function shareRight({ rows, byTask: own }: EntryRows, task: number): number | undefined {
  const scores = (own[task] ?? []).flatMap((row) => scoreOf(rows, row) ?? []);
  if (scores.length === 0) return undefined;
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

/** The file of texts that holds a row, and the row's place in it. */
export function placeOf({ blocks }: SampleRows, row: number): readonly [number, number] {
  const block = blocks.findLastIndex((first) => first <= row);
  return [block, row - (blocks[block] ?? 0)];
}
