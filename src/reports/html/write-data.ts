import type { Suite } from "../../suites/suite.js";
import type { Source } from "../build-model.js";
import { sampleIndex } from "../sample-index.js";
import { chunkScript } from "./chunk.js";
import {
  HEADS,
  type SampleData,
  type SiteData,
  type TaskData,
  type TaskHeads,
  type TaskList,
} from "./site-data.js";

/** Takes a file of the report: its path within the folder, and its text. */
export type Out = (path: string, text: string) => void;

/** Characters in a file of texts, about; a single text may be longer. */
const BLOCK = 1_000_000;
/** Characters of a prompt that the list of tasks shows. */
const HEAD = 120;

export function writeChunk(out: Out, id: string, data: unknown): void {
  writeJson(out, id, JSON.stringify(data));
}

function writeJson(out: Out, id: string, json: string): void {
  out(`data/${id}.js`, chunkScript(id, json));
}

/** Names the files of a suite. */
export function suiteKey(hash: string): string {
  return hash.slice(0, 12);
}

export function siteData(sources: readonly Source[], suites: readonly Suite[]): SiteData {
  const alike = ({ entry }: Source) =>
    sources.filter(
      (other) => other.entry.suiteHash === entry.suiteHash && other.entry.backend === entry.backend,
    );
  return {
    suites: suites.map(({ hash, name, title }) => ({ key: suiteKey(hash), name, title })),
    entries: sources.map((source) => {
      const { id, suiteHash, backend, model, runId } = source.entry;
      const label = alike(source).length > 1 ? `${backend} · ${runId}` : backend;
      return { id, suite: suiteKey(suiteHash), backend, model, runId, label };
    }),
  };
}

export function writeTasks(out: Out, { hash, tasks }: Suite): void {
  const key = suiteKey(hash);
  const blocks = blocksOf<TaskData>((n, json) => writeJson(out, `task-${key}-${n}`, json));
  for (const { prompt, target } of tasks) {
    const shown = typeof target === "string" ? target : JSON.stringify(target, null, 2);
    blocks.add({ prompt, target: shown });
  }
  for (let first = 0; first < tasks.length; first += HEADS) {
    const heads: TaskHeads = tasks
      .slice(first, first + HEADS)
      .map(({ prompt }) => prompt.slice(0, HEAD).replace(/\s+/g, " "));
    writeChunk(out, `heads-${key}-${first / HEADS}`, heads);
  }
  const list: TaskList = { ids: tasks.map(({ id }) => id), blocks: blocks.end() };
  writeChunk(out, `tasks-${key}`, list);
}

/** Writes an entry's texts as they are read, then its columns. */
export function writeSamples(out: Out, { entry, suite, samples }: Source): void {
  const index = sampleIndex(suite.tasks.map(({ id }) => id));
  const blocks = blocksOf<SampleData>((n, json) => writeJson(out, `texts-${entry.id}-${n}`, json));
  for (const { entry: _, ...sample } of samples()) {
    index.add({ ...sample, entry: entry.id });
    blocks.add(sample);
  }
  writeChunk(out, `rows-${entry.id}`, { ...index.rows(), blocks: blocks.end() });
}

/** Groups items into files of about BLOCK characters; gives back the first item's place in each. */
function blocksOf<T>(write: (n: number, json: string) => void) {
  const firsts: number[] = [];
  let [items, size, count]: [string[], number, number] = [[], 0, 0];
  const flush = () => {
    if (items.length === 0) return;
    write(firsts.length - 1, `[${items.join(",")}]`);
    items = [];
    size = 0;
  };
  return {
    add(item: T): void {
      if (items.length === 0) firsts.push(count);
      const json = JSON.stringify(item);
      items.push(json);
      count++;
      size += json.length;
      if (size >= BLOCK) flush();
    },
    end(): readonly number[] {
      flush();
      return firsts;
    },
  };
}
