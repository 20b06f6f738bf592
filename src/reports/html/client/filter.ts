import { STATES, type State } from "../../sample-index.js";
import type { SampleData, TaskData } from "../site-data.js";
import type { Address } from "./address.js";
import { chunk } from "./load.js";
import { type SuiteView, shareRight } from "./suite-view.js";

/** Places of the tasks that pass the filters, in the suite's order; `texts` are those whose text matches. */
export function matching(
  view: SuiteView,
  { entry, state, split }: Address,
  texts: ReadonlySet<number> | undefined,
): readonly number[] {
  const entries = view.entries.filter((each) => entry === "" || each.entry.id === entry);
  const letter = state in STATES ? STATES[state as State] : undefined;
  return Array.from(view.tasks.ids.keys()).filter((task) => {
    if (texts !== undefined && !texts.has(task)) return false;
    if (split && !disagree(view, task)) return false;
    if (entry === "" && letter === undefined) return true;
    return entries.some(({ rows, rowsOf }) =>
      rowsOf(task).some((row) => letter === undefined || rows.state.charAt(row) === letter),
    );
  });
}

function disagree(view: SuiteView, task: number): boolean {
  const shares = view.entries.flatMap((each) => shareRight(each, task) ?? []);
  return shares.some((share) => share !== shares[0]);
}

/**
 * Tasks whose id or prompt holds the text, and with `deep` those an answer to which holds it. Files are
 * read one after the other; `progress` may stop it by giving back false.
 */
export async function withText(
  view: SuiteView,
  { q, deep, entry }: Address,
  progress: (done: number, all: number) => boolean,
): Promise<ReadonlySet<number> | undefined> {
  const text = q.toLowerCase();
  const has = (part: string | undefined) => part?.toLowerCase().includes(text) === true;
  const { ids, blocks } = view.tasks;
  const found = new Set<number>();
  for (const [task, id] of ids.entries()) if (has(id)) found.add(task);
  const entries = view.entries.filter((each) => entry === "" || each.entry.id === entry);
  const all =
    blocks.length + (deep ? entries.reduce((sum, { rows }) => sum + rows.blocks.length, 0) : 0);
  let done = 0;
  for (const [n, first] of blocks.entries()) {
    if (!progress(done++, all)) return undefined;
    const tasks = await chunk<readonly TaskData[]>(`task-${view.suite.key}-${n}`);
    for (const [index, { prompt }] of tasks.entries()) if (has(prompt)) found.add(first + index);
  }
  if (!deep) return found;
  for (const { entry: own, rows } of entries) {
    for (const [n, first] of rows.blocks.entries()) {
      if (!progress(done++, all)) return undefined;
      const samples = await chunk<readonly SampleData[]>(`texts-${own.id}-${n}`);
      for (const [index, { answer, reasoning }] of samples.entries()) {
        const task = rows.task[first + index];
        if (task !== undefined && (has(answer) || has(reasoning))) found.add(task);
      }
    }
  }
  return found;
}
